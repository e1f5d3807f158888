"""Marks every expression that the gazetteer knows, for other components to judge.

In: a tokenised doc. Out: `doc.spans["kgraph_known"]`, one span a hit that falls on token borders;
`known(doc)` gives the hits with their readings. Which reading holds is left to the components for
countries, organisations and places.
"""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.known.regions import split_regions
from kgraph.knowledge.gazetteer import Gazetteer
from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import Reading, Sense
from kgraph.ontology import EntityType

GROUP = "kgraph_known"
_READINGS = "kgraph_readings"


class Known(NamedTuple):
    """A gazetteer hit on token borders, with its readings, the likeliest first."""

    span: Span
    readings: tuple[Reading, ...]

    def reading(self, kind: EntityType, *senses: Sense) -> Reading | None:
        """The first reading of a type, in one of the senses if any are given."""
        for reading in self.readings:
            if reading.entity_type is kind and (not senses or reading.sense in senses):
                return reading
        return None


def find(doc: Doc) -> list[tuple[Span, tuple[Reading, ...]]]:
    """Look up a doc's text in the gazetteer.

    A hit whose end falls inside a token is widened to it ("Kazakhstan's" in one token), a hit
    inside a longer word is dropped.
    """
    found = []
    for hit in Gazetteer.default(leaders=True).find(doc.text):
        span = doc.char_span(hit.start, hit.end)
        if span is not None:
            found.append((span, hit.readings))
    return list(split_regions(doc, found))


def known(doc: Doc) -> Iterator[Known]:
    """The hits of a doc in text order."""
    rows = doc.user_data.get(_READINGS, [])
    for span, row in zip(doc.spans.get(GROUP, []), rows, strict=True):
        yield Known(span, tuple(_reading(values) for values in row))


def _reading(values: tuple[str, ...]) -> Reading:
    kind, key, name, strength, sense, country, what = values
    return Reading(
        EntityType(kind), key, name, Strength(strength), Sense(sense), country or None, what
    )


class KnownNames:
    """Component: writes the group and the readings as plain strings."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        found = find(doc)
        doc.spans[GROUP] = [span for span, _ in found]
        doc.user_data[_READINGS] = [
            [
                (
                    r.entity_type.value,
                    r.key,
                    r.name,
                    r.strength.value,
                    r.sense.value,
                    r.country or "",
                    r.kind,
                )
                for r in readings
            ]
            for _, readings in found
        ]
        return doc


@Language.factory("kgraph_known")
def create(nlp: Language, name: str) -> KnownNames:
    """Build the component."""
    return KnownNames()
