"""Regions that share their last word: "*Central* and South Asia".

In: known names and a doc. Out: the first parts as names of their own. The gazetteer finds only what
stands together.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from kgraph.annotate.place.patterns import DIRECTIONS
from kgraph.knowledge.gazetteer import Gazetteer
from kgraph.knowledge.surfaces import Reading
from kgraph.ontology import EntityType

Found = tuple[Span, tuple[Reading, ...]]


def split_regions(doc: Doc, found: list[Found]) -> Iterator[Found]:
    """Give the known names, with regions joined by "and" as two.

    A hit "Central and South Asia" becomes "Central" (read as Central Asia) and "South Asia"; before
    a hit "South Asia", "Central and" is completed in the same way.
    """
    for span, readings in found:
        last = span[-1].text
        start = span.end - 2
        if (
            start < 0
            or doc[start].lower_ not in DIRECTIONS
            or readings[0].entity_type is not EntityType.PLACE
        ):
            yield span, readings
            continue
        yield from _first_parts(doc, start, last)
        if start > span.start:
            whole = _lookup(f"{doc[start].text} {last}")
            if whole:
                yield doc[start : span.end], whole
                continue
        yield span, readings


def _first_parts(doc: Doc, start: int, last: str) -> Iterator[Found]:
    i = start - 1
    parts: list[Found] = []
    while i > 0 and doc[i].lower_ in {"and", ","}:
        word = doc[i - 1]
        readings = _lookup(f"{word.text} {last}") if word.lower_ in DIRECTIONS else ()
        if not readings and word.lower_ not in {"and", ","}:
            break
        if readings:
            parts.append((doc[i - 1 : i], readings))
            i -= 1
        i -= 1
    yield from reversed(parts)


def _lookup(name: str) -> tuple[Reading, ...]:
    hits = Gazetteer.default(leaders=True).find(name)
    return hits[0].readings if len(hits) == 1 and hits[0].text == name else ()
