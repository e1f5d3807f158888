"""Attributed stretches in annotated articles, digests and interviews."""

from spacy.language import Language
from spacy.tokens import Doc

from kgraph.annotate.document import make_doc
from kgraph.annotate.groups import ATTRIBUTED, SPEAKERS, referents_of
from kgraph.model import Article, Block, BlockKind, CleanArticle, Item


def _attributed(doc: Doc) -> list[tuple[str, str]]:
    names = {r.id: r.name for r in referents_of(doc)}
    return [(names[s.id_], s.text.strip(" ,.“”")) for s in doc.spans[ATTRIBUTED]]


def test_clause(annotator: Language) -> None:
    doc = annotator("President Felix Tshisekedi said that the port would reopen in May.")
    assert ("Felix Tshisekedi", "that the port would reopen in May") in _attributed(doc)
    assert [s.text for s in doc.spans[SPEAKERS]] == ["Felix Tshisekedi"]


def test_nobody_speaks(annotator: Language) -> None:
    doc = annotator("President Felix Tshisekedi reopened the port in May.")
    assert _attributed(doc) == []
    assert not doc.spans[SPEAKERS]


def test_according_to_stops_at_a_semicolon(annotator: Language) -> None:
    doc = annotator("According to Germany, trade grew last year; the port stayed shut.")
    assert _attributed(doc) == [("Germany", "trade grew last year")]


def test_quotation_over_two_sentences(annotator: Language) -> None:
    doc = annotator(
        "“The port is ready,” President Felix Tshisekedi said. “Ships come in May. We hope so.”"
    )
    assert ("Felix Tshisekedi", "Ships come in May. We hope so") in _attributed(doc)


def test_unattributed_quotation(annotator: Language) -> None:
    doc = annotator("A banner read “The port is ready”. Rain fell.")
    assert _attributed(doc) == []


def test_item_of_a_digest_is_told_by_its_outlet(annotator: Language) -> None:
    first, second = "Reuters: Port reopens in Ghana.", "Bloomberg: Benin sells its mine."
    text = f"{first}\n\n{second}"
    places = [(0, 0, 7), (1, len(first) + 2, len(first) + 11)]
    cleaned = CleanArticle(
        article=Article(id="a", path="a.txt", content_hash="0", text=text),
        blocks=(
            Block(start=0, end=len(first), kind=BlockKind.BODY, item=0),
            Block(start=len(first) + 2, end=len(text), kind=BlockKind.BODY, item=1),
        ),
        items=tuple(
            Item(index=n, outlet=text[start:end], outlet_start=start, outlet_end=end)
            for n, start, end in places
        ),
    )
    doc = annotator(make_doc(annotator, cleaned))
    assert ("Reuters", first.strip(".")) in _attributed(doc)
    assert ("Bloomberg", second.strip(".")) in _attributed(doc)
