"""Own sentences for the rules of `metWith`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.met_with import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Person:Ruth Banda⟧ met ⟦Person:Karl Voss⟧ in ⟦Place:Lima⟧.",
        "⟦Person:Ruth Banda⟧ was received by ⟦Person:Karl Voss⟧ on Tuesday.",
        "⟦Person:Ruth Banda⟧ held talks with ⟦Country:Austria⟧'s envoy, ⟦Person:Karl Voss⟧.",
        "⟦Person:Ruth Banda⟧ spoke by telephone with ⟦Person:Karl Voss⟧ on Sunday.",
        "⟦Person:Ruth Banda⟧ called on Prime Minister ⟦Person:Karl Voss⟧.",
        "⟦Person:Ruth Banda⟧ phoned ⟦Person:Karl Voss⟧ twice.",
        "⟦Person:Ruth Banda⟧ and ⟦Person:Karl Voss⟧ met in ⟦Place:Lima⟧.",
        "⟦Person:Ruth Banda⟧ sat down for an hour with ⟦Person:Karl Voss⟧.",
        "The meeting between ⟦Person:Ruth Banda⟧ and ⟦Person:Karl Voss⟧ lasted an hour.",
        "⟦Person:Ruth Banda⟧ is to meet ⟦Person:her=Ruth Banda⟧ ⟦Country:Austrian⟧ counterpart, "
        "⟦Person:Karl Voss⟧.",
    ],
)
def test_encounters(pairs: Pairs, markup: str) -> None:
    found = {frozenset(pair) for pair in pairs(RULES, markup)}
    assert found == {frozenset({"Ruth Banda", "Karl Voss"})}


def test_each_person_of_a_list_is_met(pairs: Pairs) -> None:
    found = pairs(
        RULES, "⟦Person:Ida Lund⟧ met ⟦Person:Aki Salo⟧ and ⟦Person:Eva Choque⟧ on Friday."
    )
    assert found == {("Ida Lund", "Aki Salo"), ("Ida Lund", "Eva Choque")}


@pytest.mark.parametrize(
    "markup",
    [
        # Demands are met, too.
        "The budget met the demands that ⟦Person:Ruth Banda⟧ and ⟦Person:Karl Voss⟧ had made.",
        # A prize is received.
        "⟦Person:Ruth Banda⟧ received the prize, ⟦Person:Karl Voss⟧ said.",
        # Two people in one sentence.
        "⟦Person:Ruth Banda⟧ criticised ⟦Person:Karl Voss⟧ over the tariff.",
        # Countries and companies meet without a relation of persons.
        "⟦Organization:Orchid Air⟧ held talks with ⟦Country:Peru⟧, ⟦Person:Mei Tan⟧ said.",
        # Welcoming a plan is no meeting.
        "⟦Person:Ruth Banda⟧ welcomed the plan of ⟦Person:Karl Voss⟧.",
    ],
)
def test_no_encounter(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "President ⟦Person:Ada Obi⟧, in exchanges with ⟦Country:Omani⟧ President "
            "⟦Person:Karl Voss⟧, called for calm.",
            {("Ada Obi", "Karl Voss")},
        ),
    ],
)
def test_exchanges(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Person:Ada Obi⟧, in a letter to ⟦Person:Karl Voss⟧, called for calm.",
            ("Ada Obi", "Karl Voss"),
        ),
    ],
)
def test_no_exchanges(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
