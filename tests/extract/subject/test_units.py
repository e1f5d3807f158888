"""Classes of units, and shares told from growth."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from kgraph.extract.reading import Reading
from kgraph.extract.subject.units import unit_class

Read = Callable[[str], Reading]
Figure = Callable[[Reading, str, str], Span]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        ("USD", "money"),
        ("TEU", "goods"),
        ("tonne", "goods"),
        ("hectare", "length"),
        ("megawatt", "power"),
        ("kilowatt hour", "power"),
        ("count", "count"),
        ("ratio", "ratio"),
        ("", "none"),
    ],
)
def test_class_of_a_unit(read: Read, figure: Figure, unit: str, expected: str) -> None:
    reading = read("It has 5 of them.")
    assert unit_class(figure(reading, "5", unit)) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("They sell 40 percent of the crop.", "40 percent", "share"),
        ("Prices rose 40 percent.", "40 percent", "growth"),
        ("Trade, up 40 percent, reached a record.", "40 percent", "growth"),
        ("The rate fell to 4 percent.", "4 percent", "percent"),
        ("They hold 40 percent.", "40 percent", "share"),
        ("It covers a third.", "a third", "share"),
    ],
)
def test_shares_growth_and_levels(
    read: Read, figure: Figure, text: str, words: str, expected: str
) -> None:
    assert unit_class(figure(read(text), words, "percent")) == expected
