"""Whose a flow of goods is: the seller's, not the partner's."""

import pytest
from spacy.language import Language

from kgraph.annotate import load_pipeline
from kgraph.annotate.groups import FIGURES
from kgraph.combine.engine import Engine
from kgraph.extract.reading import Reading
from kgraph.extract.subject.flows import seller_of
from kgraph.extract.subject.scene import Scene


@pytest.fixture(scope="module")
def annotator() -> Language:
    return load_pipeline(engine=Engine.RULES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru ships zinc. Shipments to Japan rose by 12% last year.", "Peru"),
        ("Peru ships zinc. Peru mines it. Japan and Chile accounted for 80% of exports.", "Peru"),
        (
            "Sales to Japan by Peru fell.  Deliveries to other markets grew by 5%. Peru is glad.",
            "Peru",
        ),
        # A share of one partner, a flow without destination, no flow at all.
        ("Peru ships zinc. Japan took a share of 30%.", None),
        ("Peru ships zinc. Output rose by 12%.", None),
    ],
)
def test_the_seller_of_a_flow(annotator: Language, text: str, expected: str | None) -> None:
    reading = Reading(annotator(text))
    figure = list(reading.doc.spans[FIGURES])[-1]
    found = seller_of(Scene(reading), figure)
    assert (reading.referents[found].name if found else None) == expected
