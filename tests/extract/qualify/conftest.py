"""Readings with dates, status cues and attributions, and the claims that rules find in them."""

from collections.abc import Callable

import pytest

from kgraph.annotate.date.component import Dates
from kgraph.annotate.document import ANCHOR
from kgraph.annotate.speaker.component import Attributions
from kgraph.annotate.status.component import StatusCues
from kgraph.extract.reading import Reading
from kgraph.extract.relations import RULES
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate

Find = Callable[[str, Predicate], tuple[Reading, list[Candidate]]]
ARTICLE_DATE = "2025-03-12"
"""A Wednesday."""


@pytest.fixture
def qualified(read: Callable[[str], Reading]) -> Callable[[str], Reading]:
    """Turn marked-up text of 12 March 2025 into a reading with all that qualifiers need."""

    def make(markup: str) -> Reading:
        doc = read(markup).doc
        doc.user_data[ANCHOR] = ARTICLE_DATE
        for component in (Dates(), StatusCues(), Attributions()):
            component(doc)
        return Reading(doc)

    return make


@pytest.fixture
def claims(qualified: Callable[[str], Reading]) -> Find:
    """The candidates of one predicate in marked-up text, with their reading."""

    def find(markup: str, predicate: Predicate) -> tuple[Reading, list[Candidate]]:
        reading = qualified(markup)
        found = [c for rule in RULES for c in rule(reading) if c.predicate is predicate]
        assert found, f"no rule reads {predicate.value} here"
        return reading, found

    return find
