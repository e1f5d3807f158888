"""Own sentences for the rules of `visited`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.visited import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Person:Ruth Banda⟧ visited ⟦Place:Lima⟧ in March.",
            {("Ruth Banda", "Lima")},
        ),
        (
            "The chancellor, ⟦Person:Karl Voss⟧, flew to ⟦Country:Jordan⟧ on Monday.",
            {("Karl Voss", "Jordan")},
        ),
        (
            "⟦Person:Ida Lund⟧ will travel to ⟦Place:Oslo⟧ and ⟦Place:Bergen⟧ next week.",
            {("Ida Lund", "Oslo"), ("Ida Lund", "Bergen")},
        ),
        (
            "⟦Person:Luz Rojas⟧ spoke during ⟦Person:her=Luz Rojas⟧ visit to ⟦Place:Quito⟧.",
            {("Luz Rojas", "Quito")},
        ),
        (
            "⟦Person:Jean Obame⟧ paid a two-day visit to ⟦Country:Benin⟧.",
            {("Jean Obame", "Benin")},
        ),
        (
            "⟦Person:Aki Salo⟧, who is in ⟦Place:Hanoi⟧ on a state visit, praised the harbour.",
            {("Aki Salo", "Hanoi")},
        ),
        (
            "⟦Person:Eva Choque⟧ arrived in ⟦Place:Lagos⟧ on Friday.",
            {("Eva Choque", "Lagos")},
        ),
        (
            "⟦Person:Tala Fono⟧ left for ⟦Place:Suva⟧ at dawn.",
            {("Tala Fono", "Suva")},
        ),
    ],
)
def test_visits(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


def test_who_is_invited_travels_and_not_who_invites(find: Find) -> None:
    found = find(
        RULES,
        "⟦Person:Omar Deby⟧ invited ⟦Person:Ali Keita⟧ to visit ⟦Country:Chad⟧ next spring.",
    )
    assert {(c.subject.referent.name, c.status) for c in found} == {("Ali Keita", Status.PROPOSED)}


@pytest.mark.parametrize(
    "markup",
    [
        # Meeting somebody in a city is no visit.
        "⟦Person:Ruth Banda⟧ met reporters in ⟦Place:Lima⟧.",
        # Origin, not destination.
        "⟦Person:Karl Voss⟧ flew in from ⟦Place:Berlin⟧.",
        # Goods travel, too.
        "The cargo travels to ⟦Place:Rotterdam⟧ by barge, ⟦Person:Ida Lund⟧ said.",
        # A country that only qualifies a thing.
        "⟦Person:Luz Rojas⟧ visited the ⟦Country:Chinese⟧ pavilion.",
        # Nobody named.
        "Tourists visited ⟦Country:Jordan⟧ in record numbers.",
    ],
)
def test_no_visit(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "Officials praised ⟦Person:Ada Obi⟧'s first official mission to ⟦Place:Muscat⟧.",
            {("Ada Obi", "Muscat")},
        ),
    ],
)
def test_missions(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Person:Ada Obi⟧ praised the mission to ⟦Place:Muscat⟧.",
            ("Ada Obi", "Muscat"),
        ),
    ],
)
def test_no_missions(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
