"""Digests: articles that pass on what several outlets wrote.

In: the passages of an article. Out: the number of the item that each belongs to, and the items with
their outlets and dates. A plain article is one item.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from kgraph.clean.names import NAME, fold_name, may_be_outlet
from kgraph.clean.outlets import Certainty
from kgraph.clean.passages import Passage
from kgraph.clean.sections import (
    Cited,
    Section,
    cut_at_bullets,
    cut_at_headings,
    cut_at_openings,
    cut_behind_sources,
)
from kgraph.dates import find_dates
from kgraph.model import Article, BlockKind, Item

_MEDIA = r"(?:(?:mass )?media|press|newspapers|outlets|journalists|publications|headlines)"
_ANNOUNCED = re.compile(
    rf"\b(?:digest|round-?ups?|{_MEDIA} (?:review|watch|monitoring|coverage)"
    rf"|(?:review|overview|survey) of (?:the |international |foreign |world )*{_MEDIA}"
    rf"|(?:foreign|international|world|global|regional|western|african|asian|european|arab)"
    rf" {_MEDIA}"
    rf"|{_MEDIA} (?:abroad|around the world)|what the (?:\w+ )?(?:papers|press|media))\b",
    re.IGNORECASE,
)
_HOST = re.compile(
    rf"\b(?P<name>{NAME})\s(?:presents|offers|reviews|selects|compiles|brings"
    r"|(?:has\s|have\s)?(?:selected|compiled|picked|prepared|gathered|collected|put\stogether)"
    r"|rounds?\sup)\b"
)
_HEAD = 600
# Between an outlet and the day of its piece stands no more than this: "on", a comma, a bracket.
_LINK = re.compile(
    r"(?:,[^,;]{2,60},)?[\s,(.–—-]*(?:(?:published|posted|dated|out|in)\s)?(?:(?:on|of|for|from)\s)?"
    r"[\s,(]*\Z"
)
_NEAR = 90
_OPENING = re.compile(r"(?:\A|[\n.!?”\"]\s*)(?:[OI]n\s)?\Z")


class Items(NamedTuple):
    """The items of an article, and the item of each passage."""

    of_passage: list[int]
    items: list[Item]


def split_items(article: Article, passages: Sequence[Passage]) -> Items:
    """Split a digest into the pieces it passes on.

    Args:
        article: the article, with its own outlet and date as far as known.
        passages: its passages in text order.
    """
    text = article.text
    announced = article.kind is not None and article.kind.lower() == "digest"
    announced = announced or _is_announced(article, passages)
    sections = (
        _from_headings(cut_at_headings(text, passages), announced)
        or _from_others(cut_behind_sources(text, passages), passages, announced)
        or _from_paragraphs(text, passages, announced)
    )
    if not sections:
        return Items([0] * len(passages), [_plain_item(article, passages)])
    return _number(article, passages, sections)


def _is_announced(article: Article, passages: Sequence[Passage]) -> bool:
    """Whether title or opening say that what follows is a review of the press."""
    if article.title and _ANNOUNCED.search(article.title):
        return True
    prose = (p.line for p in passages if p.kind is not BlockKind.FURNITURE)
    return _ANNOUNCED.search(" ".join(prose)[:_HEAD]) is not None


def _from_headings(sections: list[Section], announced: bool) -> list[Section]:
    """The sections that are items, if headings divide a digest; else none."""
    named = [section for section in sections if section.form is not None]
    sure = [section for section in named if _certainty(section) >= Certainty.STRONG]
    if _outlets(sure) >= 2 and 2 * len(sure) >= len(named):
        if 5 * len(named) < 3 * len(sections):
            return named
        others = (s for s in sections if s.form is None and _certainty(s) >= Certainty.STRONG)
        return sorted([*named, *others])
    least = Certainty.WEAK if announced else Certainty.STRONG
    citing = [section for section in sections if _certainty(section) >= least]
    citing = [s for s in citing if s.form is None or _certainty(s) >= Certainty.STRONG]
    # The digest's own title and opening cite nobody.
    own = bool(sections) and sections[0] not in citing
    share = len(citing) / max(1, len(sections) - own)
    if announced and _outlets(citing) >= 2 and share >= 0.4:
        return sections[sections.index(citing[0]) :] if share >= 0.6 else citing
    return citing if _outlets(citing) >= 3 and share >= 0.7 else []


def _from_others(
    sections: list[Section], passages: Sequence[Passage], announced: bool
) -> list[Section]:
    bodies = sum(passage.kind is BlockKind.BODY for passage in passages)
    enough = 2 if announced else 3
    return sections if _outlets(sections) >= enough and 5 * len(sections) >= 2 * bodies else []


def _from_paragraphs(text: str, passages: Sequence[Passage], announced: bool) -> list[Section]:
    """Bullets that are items, or paragraphs, where the article says that it is a digest."""
    bullets = cut_at_bullets(text, passages)
    sure = [section for section in bullets if _certainty(section) >= Certainty.STRONG]
    if _outlets(sure) >= (2 if announced else 3) and 2 * len(sure) >= len(bullets):
        return bullets
    if not announced:
        return []
    return _from_others(cut_at_openings(text, passages), passages, announced)


def _certainty(section: Section) -> int:
    return section.cited.certainty if section.cited is not None else 0


def _outlets(sections: Sequence[Section]) -> int:
    return len({fold_name(section.cited.name) for section in sections if section.cited})


def _number(article: Article, passages: Sequence[Passage], sections: list[Section]) -> Items:
    """Number the items; what stands in front of the first is an item of its own."""
    items: list[Item] = []
    starts = [section.first for section in sections]
    if any(p.kind is not BlockKind.FURNITURE for p in passages[: starts[0]]):
        items.append(_intro_item(article, passages[: starts[0]]))
    else:
        starts[0] = 0
    first = len(items)
    for section in sections:
        items.append(_item(article, len(items), section.cited))
    of_passage = []
    current = 0
    for index in range(len(passages)):
        while current < len(starts) and starts[current] <= index:
            current += 1
        of_passage.append(max(0, current - 1 + first))
    return Items(of_passage, items)


def _item(article: Article, index: int, cited: Cited | None) -> Item:
    if cited is None:
        return Item(index=index, outlet=article.outlet, date=article.date)
    return Item(
        index=index,
        outlet=cited.name,
        outlet_start=cited.start,
        outlet_end=cited.end,
        date=_date_near(article, cited) or article.date,
    )


def _intro_item(article: Article, passages: Sequence[Passage]) -> Item:
    """The digest's own words: its outlet is the one that says it made the selection."""
    for passage in passages:
        if article.outlet is None and passage.kind is BlockKind.BODY:
            match = _HOST.search(article.text, passage.start, passage.end)
            if match is not None and may_be_outlet(match["name"]):
                start, end = match.span("name")
                return Item(
                    index=0,
                    outlet=match["name"],
                    outlet_start=start,
                    outlet_end=end,
                    date=article.date,
                )
    return _item(article, 0, None)


def _plain_item(article: Article, passages: Sequence[Passage]) -> Item:
    """A plain article; the agency of its dateline is the source it names itself."""
    agency = next((p.agency for p in passages if p.agency is not None), None)
    if agency is None or not may_be_outlet(article.text[slice(*agency)]):
        return _item(article, 0, None)
    start, end = agency
    return Item(
        index=0,
        outlet=article.text[start:end],
        outlet_start=start,
        outlet_end=end,
        date=article.date,
    )


def _date_near(article: Article, cited: Cited) -> str | None:
    """The day that stands beside an outlet: "published on Oct. 3", "On Oct. 3, the …"."""
    first, last = cited.near
    start, end = max(0, first - _NEAR), last + _NEAR
    anchor = date.fromisoformat(article.date) if article.date else None
    for mention in find_dates(article.text[start:end], anchor=anchor):
        begin, finish = start + mention.start, start + mention.end
        if mention.granularity not in ("day", "month"):
            continue
        if finish <= first:
            # "On Oct. 3, the Levant Review …"; within a sentence it is the day of the event.
            opens = _OPENING.search(article.text, max(0, begin - 5), begin)
            between = article.text[finish:first] if opens else None
        else:
            between = article.text[last:begin]
        if between is not None and _LINK.match(between):
            return mention.edtf
    return None
