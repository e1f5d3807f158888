"""Which outlet says what, and the sentence around a place."""

import pytest

from kgraph.corroborate.breaks import sentence_around
from kgraph.corroborate.pieces import PieceIndex
from kgraph.model import Evidence, Extraction
from tests.corroborate.stories import story

LONG = "It went on and on about the weather and the roads and the price of salt " * 4


def sentence(text: str, words: str) -> str:
    start = text.index(words)
    low, high = sentence_around(text, start, start + len(words))
    return text[low:high]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell. It cost 5 million. Roads closed.", "It cost 5 million."),
        ("It cost 5 million", "It cost 5 million"),
        ("Mr. Diop of the U.N. gave 5 million to Dr. Keita.", None),
        ("A heading\nIt cost 5 million.", "It cost 5 million."),
        ("The line, which the two\ncountries own, cost 5 million\nin all. Rain fell.", None),
        ("“Rain fell.” It cost 5 million.”\n\nRoads closed.", "It cost 5 million.”"),
        (f"{LONG}\nIt cost 5 million\n{LONG}", "It cost 5 million"),
    ],
)
def test_sentence(text: str, expected: str | None) -> None:
    found = sentence(text, "5 million")
    if expected is None:
        assert "Rain" not in found
        assert found == text.split(" Rain")[0]
    else:
        assert found == expected


def digest() -> Extraction:
    text = "Chad in the press.\nNiger wins a cup.\nNo name here.\nMali loses a cup."
    items = (("Delta Wire", "Chad"), ("Lagoon Post", "Niger"), ("Togo Times", "Mali"))
    return story(text, items=items, date="2025-05-05")


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("press", "Delta Wire"),
        ("wins", "Lagoon Post"),
        ("No", "Lagoon Post"),
        ("Mali", "Togo Times"),
    ],
)
def test_a_passage_belongs_to_the_item_it_stands_in(words: str, outlet: str) -> None:
    extraction = digest()
    start = extraction.article.text.index(words)
    place = Evidence(article=extraction.article.id, start=start, end=start + len(words), text=words)
    piece = PieceIndex([extraction]).at(place)
    assert (piece.outlet, piece.date) == (outlet, "2025-05-05")


def test_the_text_of_an_item_is_its_paragraphs() -> None:
    index = PieceIndex([digest()])
    assert index.text(index.all()[1]) == "Niger wins a cup.\nNo name here."
