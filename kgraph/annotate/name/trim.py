"""Trims capitalised sequences to names: titles, countries and possessives are cut off.

In: a capitalised sequence, the titles of office of its doc, and its known names. Out: the stretches
that can be names by themselves. Typing them is left to `component`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span

from kgraph.annotate.known.component import Known
from kgraph.annotate.name.candidates import HYPHENS
from kgraph.annotate.organization.patterns import BODY_HEADS
from kgraph.annotate.person.patterns import HONORIFICS
from kgraph.annotate.place.patterns import ROUTES
from kgraph.knowledge.offices import find_offices
from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import Sense
from kgraph.ontology import EntityType


class Title(NamedTuple):
    """A title of office on token borders."""

    start: int
    end: int
    canonical: str
    state: bool
    plural: bool


def titles(doc: Doc) -> dict[int, Title]:
    """Titles of office in a doc, by their first token."""
    found: dict[int, Title] = {}
    for hit in find_offices(doc.text):
        span = doc.char_span(hit.start, hit.end, alignment_mode="expand")
        if span is not None:
            found[span.start] = Title(span.start, span.end, hit.canonical, hit.state, hit.plural)
    return found


def trim(
    name: Span, title_at: dict[int, Title], hits: dict[tuple[int, int], Known]
) -> Iterator[Span]:
    """Cut a sequence into the names it holds.

    Args:
        name: a maximal capitalised sequence.
        title_at: the doc's titles by first token.
        hits: the doc's known names by token range.

    Yields:
        Non-empty stretches. "Kenyan Foreign Secretary Amina Galgalo" gives "Amina Galgalo" only.
    """
    doc = name.doc
    if (name.start, name.end) in hits:
        yield name
        return
    ends = list(_route_ends(name))
    if ends:
        yield from ends
        return
    start = name.start
    for cut in _cuts(name, hits):
        yield from _between_titles(doc[start : cut.start], title_at, hits)
        start = cut.end
        if not _is_country(cut.start, cut.end, hits):
            yield cut
    yield from _between_titles(doc[start : name.end], title_at, hits)


def _route_ends(name: Span) -> Iterator[Span]:
    """The places that a route joins: "Oruba-Tamla railway", but no "Ile-Alatau"."""
    doc = name.doc
    if name.end >= len(doc) or doc[name.end].lower_ not in ROUTES:
        return
    hyphens = [t.i for t in name if t.text in HYPHENS]
    if not hyphens or len(name) != 2 * len(hyphens) + 1:
        return
    for start, end in zip(
        [name.start, *(h + 1 for h in hyphens)], [*hyphens, name.end], strict=True
    ):
        if doc[start].text[:1].isupper() and doc[start].ent_type_ != "NORP":
            yield doc[start:end]


def _cuts(name: Span, hits: dict[tuple[int, int], Known]) -> Iterator[Span]:
    """Known names that stand for themselves inside a sequence.

    Bodies and places whose rest is a title or a further name ("European Council *President* X"),
    and countries joined by a hyphen ("*Chad-Niger* road").
    """
    doc, behind = name.doc, name.start
    for (start, end), hit in hits.items():
        if start < behind or end > name.end or start < name.start:
            continue
        if _is_country(start, end, hits):
            apart = _is_hyphenated(doc, start, end) and not _opens_body(doc, start, name.end)
        else:
            apart = (
                start == name.start
                and _is_strong_body(hit)
                and not any(t.lower_ in BODY_HEADS | {"of", "for"} for t in doc[end : name.end])
            )
        if apart:
            yield doc[start:end]
            behind = end


def _is_hyphenated(doc: Doc, start: int, end: int) -> bool:
    before = doc[start - 1].text if start else ""
    after = doc[end].text if end < len(doc) else ""
    return before in HYPHENS or after in HYPHENS


def _opens_body(doc: Doc, start: int, end: int) -> bool:
    """ "Chad-Niger Joint Commission" is one name."""
    return any(t.lower_ in BODY_HEADS for t in doc[start:end])


def _is_strong_body(hit: Known) -> bool:
    reading = hit.reading(EntityType.ORGANIZATION)
    return (
        reading is not None
        and reading.strength is Strength.STRONG
        and hit.span.end - hit.span.start > 1
    )


def _between_titles(
    name: Span, title_at: dict[int, Title], hits: dict[tuple[int, int], Known]
) -> Iterator[Span]:
    if len(name) == 0:
        return
    doc, start = name.doc, name.start
    for title in title_at.values():
        if title.end <= start or title.start >= name.end or _is_of_body(name, title):
            continue
        yield from _piece(doc, start, title.start, hits)
        start = min(title.end, name.end)
    yield from _piece(doc, start, name.end, hits)


def _is_of_body(name: Span, title: Title) -> bool:
    """ "General" in "General Department of Customs", "Council" of "Council of Ministers"."""
    behind = [t.lower_ for t in name.doc[title.end : name.end]]
    return title.end - title.start == 1 and any(w in BODY_HEADS for w in behind)


def _piece(doc: Doc, start: int, end: int, hits: dict[tuple[int, int], Known]) -> Iterator[Span]:
    while start < end and (doc[start].lower_ in HONORIFICS or not _can_start(doc, start)):
        start += 1
    while end > start and (doc[end - 1].is_punct or doc[end - 1].lower_ in {"'s", "’s"}):
        end -= 1
    if start >= end:
        return
    if _is_country(start, end, hits):
        return
    start = _behind_country(doc, start, end, hits)
    opens = doc[start].is_sent_start or doc[start].lower_ == "new"
    if opens and _is_country(start + 1, end, hits):
        return
    span = doc[start:end]
    if not span.text.islower() and not _is_heading_for_speech(span):
        yield span


def _is_heading_for_speech(span: Span) -> bool:
    """ "PRESENTER:" at the start of a paragraph of a transcript."""
    doc = span.doc
    opens = span.start == 0 or doc[span.start - 1].is_space
    return opens and span.text.isupper() and span.end < len(doc) and doc[span.end].text == ":"


def _can_start(doc: Doc, i: int) -> bool:
    return any(c.isalnum() for c in doc[i].text)


def _behind_country(doc: Doc, start: int, end: int, hits: dict[tuple[int, int], Known]) -> int:
    """ "Minister of Finance of *Gabon* Jean Mba": the country is no part of the person's name."""
    for stop in range(start + 1, end - 1):
        rest = [t.lower_ for t in doc[stop:end]]
        if _is_country(start, stop, hits) and not any(w in BODY_HEADS for w in rest):
            demonym = doc[start].ent_type_ == "NORP"
            after_of = start > 0 and doc[start - 1].lower_ in {"of", "the"}
            return stop if demonym or after_of else start
    return start


def _is_country(start: int, end: int, hits: dict[tuple[int, int], Known]) -> bool:
    hit = hits.get((start, end))
    return hit is not None and (
        hit.reading(EntityType.COUNTRY, Sense.NAME, Sense.ACRONYM, Sense.DEMONYM) is not None
    )
