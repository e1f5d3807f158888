"""The sections of an article, and the outlet that each cites.

In: passages. Out: ways of cutting them into sections: at headings, at bullets, at paragraphs that
cite another outlet, or behind lines that name a source. Whether one of them makes the article a
digest is left to `kgraph.clean.digests`.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kgraph.clean.citations import find_citations
from kgraph.clean.furniture import Furniture
from kgraph.clean.marks import Mark
from kgraph.clean.names import fold_name
from kgraph.clean.outlets import (
    Certainty,
    Citation,
    find_heading_outlet,
    find_source,
    find_tail,
)
from kgraph.clean.passages import Passage
from kgraph.model import BlockKind

_LOOKED_AT = 2
"""Paragraphs of a section that may name its outlet; later ones cite within their argument."""

_SOURCES = (Furniture.SOURCE, Furniture.BYLINE, Furniture.DATELINE)


class Cited(NamedTuple):
    """An outlet that a section cites.

    Attributes:
        name: the name as it stands.
        start, end: its place in the text.
        certainty: how surely it is an outlet.
        near: place in the text of the expression around it.
    """

    name: str
    start: int
    end: int
    certainty: Certainty
    near: tuple[int, int]


class Section(NamedTuple):
    """A stretch of passages.

    Attributes:
        first: index of its first passage.
        cited: the outlet it cites, or None.
        form: the form of its heading if that names the outlet ("prefix", "suffix" …), or None.
    """

    first: int
    cited: Cited | None
    form: str | None = None


def cut_at_headings(text: str, passages: Sequence[Passage]) -> list[Section]:
    """Cut at every heading that has prose below it.

    Of several headings on end the first starts the section, but above all prose the last one does:
    the others are the title of the article.
    """
    starts = _heading_starts(passages)
    edges = [*starts, len(passages)]
    return [_cite(text, passages[first:end], first) for first, end in pairwise(edges)]


def cut_at_bullets(text: str, passages: Sequence[Passage]) -> list[Section]:
    """Cut at every bulleted paragraph; each is a piece of its own, whoever it cites."""
    return [
        Section(_with_mark(passages, index), _best(_citations(text, [passage])))
        for index, passage in enumerate(passages)
        if passage.kind is BlockKind.BODY and passage.mark in (Mark.BULLET, Mark.DASH)
    ]


def cut_at_openings(text: str, passages: Sequence[Passage]) -> list[Section]:
    """Cut at every paragraph that cites another outlet than the section before."""
    sections: list[Section] = []
    for index, passage in enumerate(passages):
        if passage.kind is not BlockKind.BODY:
            continue
        cited = _best(_citations(text, [passage]))
        if cited is None or cited.certainty < Certainty.STRONG:
            continue
        if not sections or not same_outlet(sections[-1].cited, cited):
            sections.append(Section(_with_mark(passages, index), cited))
    return sections


def cut_behind_sources(text: str, passages: Sequence[Passage]) -> list[Section]:
    """Cut behind every line or paragraph that ends a piece with its source."""
    sections: list[Section] = []
    begin: int | None = None
    for index, passage in enumerate(passages):
        if passage.kind is BlockKind.BODY:
            begin = index if begin is None or not sections else begin
            tail = find_tail(text[passage.start : passage.end])
            cited = None if tail is None else _placed(tail, passage)
        elif passage.sort in (Furniture.SOURCE, Furniture.BYLINE):
            cited = _source(passage)
        else:
            continue
        if begin is not None and cited is not None and cited.certainty >= Certainty.STRONG:
            sections.append(Section(_with_mark(passages, begin), cited))
            begin = None
    return sections


def same_outlet(one: Cited | None, other: Cited | None) -> bool:
    """Tell whether two citations name one outlet, article and case set aside."""
    return one is not None and other is not None and fold_name(one.name) == fold_name(other.name)


def _heading_starts(passages: Sequence[Passage]) -> list[int]:
    starts: list[int] = []
    group: list[int] = []
    for index, passage in enumerate(passages):
        if passage.kind is BlockKind.HEADLINE:
            group.append(index)
        elif passage.kind is BlockKind.BODY:
            if group:
                starts.append(_with_mark(passages, group[0] if starts else group[-1]))
            group = []
    return starts


def _with_mark(passages: Sequence[Passage], index: int) -> int:
    """A bullet in front belongs to the paragraph."""
    return index - 1 if index and passages[index - 1].sort is Furniture.MARK else index


def _cite(text: str, section: Sequence[Passage], first: int) -> Section:
    bodies = [passage for passage in section if passage.kind is BlockKind.BODY][:_LOOKED_AT]
    in_prose = _citations(text, bodies)
    heading = next((p for p in section if p.kind is BlockKind.HEADLINE), None)
    named = find_heading_outlet(text[heading.start : heading.end]) if heading else None
    if heading is not None and named is not None:
        form, citation = named
        in_heading = _placed(citation, heading)
        again = next((c for c in in_prose if same_outlet(c, in_heading)), None)
        if again is not None:
            # The prose is what gets annotated, so the name there is the better place.
            return Section(first, again._replace(certainty=Certainty.KNOWN), form)
        certainty = Certainty.STRONG if form == "country" else in_heading.certainty
        if certainty >= Certainty.STRONG or not in_prose:
            return Section(first, in_heading._replace(certainty=certainty), form)
    lines = [_source(p) for p in section if p.sort in _SOURCES]
    return Section(first, _best([*in_prose, *(line for line in lines if line is not None)]))


def _source(passage: Passage) -> Cited | None:
    if passage.agency is None and passage.sort is Furniture.DATELINE:
        return None
    citation = find_source(passage.line)
    return None if citation is None else _placed(citation, passage)


def _citations(text: str, bodies: Iterable[Passage]) -> list[Cited]:
    return [
        _placed(citation, passage)
        for passage in bodies
        for citation in find_citations(text[passage.start : passage.end])
    ]


def _placed(citation: Citation, passage: Passage) -> Cited:
    return Cited(
        citation.name,
        passage.start + citation.start,
        passage.start + citation.end,
        citation.certainty,
        (passage.start + citation.near[0], passage.start + citation.near[1]),
    )


def _best(citations: Iterable[Cited]) -> Cited | None:
    """The surest one; of equals the first, as the source is named before others are quoted."""
    return max(citations, key=lambda cited: (cited.certainty, -cited.start), default=None)
