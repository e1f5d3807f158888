"""Whole articles of many layouts, marked up line by line with what cleaning should make of them.

A line "H  …", "B  …" or "F  …" is a headline, body or furniture; behind "H>", "B>" and "F>" the
next part follows on the same line of the article. "W  …" goes on with the paragraph above on a new
line, "-" is a blank line, "= OUTLET | DATE" starts an item, and "@ key: value" tells metadata:
those that are given to the article are `url`, `kind`, `outlet` and, for a digest, `date`; title and
date as they should come out are always there.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.clean import clean
from kgraph.model import Article, BlockKind, CleanArticle

_KINDS = {"H": "headline", "B": "body", "F": "furniture"}
_FOLDER = Path(__file__).parent / "articles"


class Expected(NamedTuple):
    text: str
    metadata: dict[str, str | None]
    blocks: list[tuple[str, str, int]]
    items: list[tuple[str | None, str | None]]


def _value(word: str) -> str | None:
    return None if word.strip() in ("", "None") else word.strip()


def parse_marked(source: str) -> Expected:
    expected = Expected("", {}, [], [])
    text, gap = "", ""
    for line in source.splitlines():
        sign, rest = line[:1], line[3:]
        if sign == "@":
            key, _, value = line[2:].partition(": ")
            expected.metadata[key] = _value(value)
        elif sign == "=":
            outlet, _, date = line[2:].partition("|")
            expected.items.append((_value(outlet), _value(date)))
        elif sign == "-":
            text += "\n"
        elif sign == "W":
            text += "\n" + rest
            kind, above, item = expected.blocks[-1]
            expected.blocks[-1] = (kind, f"{above}\n{rest}", item)
        else:
            text += gap + rest
            expected.blocks.append((_KINDS[sign], rest.strip(), len(expected.items) - 1))
        if sign in _KINDS or sign == "W":
            gap = " " if line[1:2] == ">" else "\n"
        elif sign == "-":
            gap = "\n"
    return expected._replace(text=text)


def article_of(text: str, **fields: object) -> Article:
    made = Article(id="a", path="a.txt", content_hash="sha256:0", text=text)
    return made.model_copy(update=fields)


@pytest.fixture(params=sorted(_FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def marked(request: pytest.FixtureRequest) -> Expected:
    return parse_marked(request.param.read_text(encoding="utf-8"))


def check_invariants(article: CleanArticle) -> None:
    """What holds for every article, whatever its blocks are."""
    text, last, item = article.article.text, article.article.body_start, 0
    for block in article.blocks:
        assert last <= block.start < block.end
        assert not text[last : block.start].strip()
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        assert block.item in (item, item + 1)
        last, item = block.end, block.item
    assert not text[last:].strip()
    assert [item.index for item in article.items] == list(range(len(article.items)))
    assert item < len(article.items)
    for found in article.items:
        if found.outlet_start is not None:
            assert text[found.outlet_start : found.outlet_end] == found.outlet


def given_article(expected: Expected) -> Article:
    is_digest = len(expected.items) > 1
    known = {key: expected.metadata.get(key) for key in ("url", "kind", "outlet")}
    date = expected.metadata["date"] if is_digest else None
    return article_of(expected.text, date=date, **known)


def test_blocks_of_marked_articles(marked: Expected) -> None:
    cleaned = clean(given_article(marked))
    text = cleaned.article.text
    found = [(b.kind.value, text[b.start : b.end], b.item) for b in cleaned.blocks]
    assert found == marked.blocks


def test_items_of_marked_articles(marked: Expected) -> None:
    cleaned = clean(given_article(marked))
    assert [(item.outlet, item.date) for item in cleaned.items] == marked.items
    assert cleaned.article.title == marked.metadata["title"]
    assert cleaned.article.date == marked.metadata["date"]
    check_invariants(cleaned)


LINES = st.lists(
    st.sampled_from(
        [
            "",
            "   ",
            "top of page",
            "• Jan 3",
            "# Harbour news",
            "**Bold words**",
            "Harbour opens in Beira",
            "Coast Wire: Harbour opens",
            "BEIRA, May 3 (Coast Wire) - The harbour opened on Friday at last.",
            "The harbour opened on Friday, the Lusaka Times reports. Ships came.",
            "and went on with a small letter",
            "— Lusaka Times, May 3",
            "Read also:",
            "\u200b",
            "“",
            "(Reporting by Ada Roe)",
        ]
    ),
    max_size=12,
)


@given(lines=LINES, gap=st.sampled_from(["\n", "\n\n", " \n", "\u2028"]))
def test_offsets_hold_for_all_layouts(lines: list[str], gap: str) -> None:
    text = gap.join(lines)
    check_invariants(clean(article_of(text)))


@given(text=st.text(max_size=200), start=st.integers(0, 20))
def test_offsets_hold_for_any_text(text: str, start: int) -> None:
    check_invariants(clean(article_of(text, body_start=min(start, len(text)))))


def test_front_matter_is_no_block() -> None:
    text = "---\ntitle: Harbour\n---\nThe harbour opened."
    (block,) = clean(article_of(text, body_start=23)).blocks
    assert text[block.start : block.end] == "The harbour opened."
    assert block.kind is BlockKind.BODY


def test_metadata_are_not_overruled() -> None:
    text = "Harbour opens in Beira\n\nMay 3, 2024\n\nThe harbour opened on Friday."
    cleaned = clean(article_of(text, title="Port", date="2020-01-01"))
    assert (cleaned.article.title, cleaned.article.date) == ("Port", "2020-01-01")
    assert cleaned.article.text is text


def test_an_article_without_words_has_one_item() -> None:
    cleaned = clean(article_of(""))
    assert (cleaned.blocks, len(cleaned.items)) == ((), 1)
