"""Own sentences for venues of an event that was named before."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.venues import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "The ⟦Event:Desert Games⟧ need a home. ⟦Place:Atar⟧ has been named as the new venue.",
            {("Desert Games", "Atar")},
        ),
        (
            "Skiers trained for the ⟦Event:Atlas Games⟧. The Games, scheduled to be held at "
            "⟦Place:Oukaimeden⟧, were put off.",
            {("Atlas Games", "Oukaimeden")},
        ),
        # The noun tells which of two events is meant.
        (
            "The ⟦Event:Atlas Games⟧ and the ⟦Event:Copper Forum⟧ clash. The games will be "
            "staged in ⟦Place:Fez⟧.",
            {("Atlas Games", "Fez")},
        ),
    ],
)
def test_finds_venues(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "The ⟦Event:Atlas Games⟧ ended. ⟦Place:Fez⟧ has been named as the country's food capital.",
        "⟦Place:Fez⟧ has been named as the new venue.",
        "The ⟦Event:Atlas Games⟧ ended. The museum, opened in ⟦Place:Fez⟧, is free.",
    ],
)
def test_leaves_other_places_alone(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()
