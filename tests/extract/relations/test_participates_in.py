"""Own sentences for the rules of `participatesIn`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.participates_in import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Person:Ruth Banda⟧ attended the ⟦Event:Lusaka Summit⟧.",
            {("Ruth Banda", "Lusaka Summit")},
        ),
        (
            "The ⟦Event:Lusaka Summit⟧ was chaired by ⟦Person:Karl Voss⟧.",
            {("Karl Voss", "Lusaka Summit")},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ will take part in the ⟦Event:Desert Games⟧.",
            {("Chad", "Desert Games"), ("Mali", "Desert Games")},
        ),
        (
            "⟦Person:Ruth Banda⟧ spoke at the ⟦Event:Copper Forum⟧ on Friday.",
            {("Ruth Banda", "Copper Forum")},
        ),
        (
            "At the ⟦Event:Copper Forum⟧, ⟦Person:Ruth Banda⟧ said prices would fall.",
            {("Ruth Banda", "Copper Forum")},
        ),
        # The event stands before its relative clause.
        (
            "Tickets sold out for the ⟦Event:Desert Games⟧, in which ⟦Country:Chad⟧ will compete.",
            {("Chad", "Desert Games")},
        ),
        # The event was named in the sentence before.
        (
            "The ⟦Event:Lusaka Summit⟧ ended on Monday. ⟦Country:Mali⟧ did not attend.",
            {("Mali", "Lusaka Summit")},
        ),
        (
            "The ⟦Event:Lusaka Summit⟧ ended on Monday. "
            "⟦Country:Oman⟧ took part as a guest, as did ⟦Country:Chad⟧.",
            {("Oman", "Lusaka Summit"), ("Chad", "Lusaka Summit")},
        ),
        (
            "The ⟦Event:Copper Forum⟧ brought together ministers from ⟦Country:Chad⟧ and "
            "⟦Country:Mali⟧.",
            {("Chad", "Copper Forum"), ("Mali", "Copper Forum")},
        ),
        (
            "⟦Country:Mali⟧ has qualified for the ⟦Event:Desert Games⟧.",
            {("Mali", "Desert Games")},
        ),
        # The delegate and the state.
        (
            "⟦Country:Mali⟧ was represented at the ⟦Event:Lusaka Summit⟧ by ⟦Person:Ali Keita⟧.",
            {("Mali", "Lusaka Summit"), ("Ali Keita", "Lusaka Summit")},
        ),
        (
            "⟦Country:Chad⟧ wants to join the ⟦Project:Sahel Railway⟧.",
            {("Chad", "Sahel Railway")},
        ),
        (
            "The ⟦Event:Lusaka Summit⟧ was brief. The participants included ⟦Country:Chad⟧ and "
            "⟦Country:Mali⟧.",
            {("Chad", "Lusaka Summit"), ("Mali", "Lusaka Summit")},
        ),
    ],
)
def test_participants(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


def test_who_is_invited_would_take_part(find: Find) -> None:
    found = find(RULES, "⟦Country:Chad⟧ was invited to the ⟦Event:Lusaka Summit⟧.")
    assert Status.PROPOSED in {c.status for c in found}


def test_a_state_that_leaves_a_project_is_denied(find: Find) -> None:
    found = find(RULES, "⟦Country:Chad⟧ has pulled out of the ⟦Project:Sahel Railway⟧.")
    assert [(c.subject.referent.name, c.status) for c in found] == [("Chad", Status.DENIED)]


@pytest.mark.parametrize(
    "markup",
    [
        # Beside the event, not at it.
        "⟦Person:Ruth Banda⟧ met ⟦Person:Karl Voss⟧ on the sidelines of the ⟦Event:Copper Forum⟧.",
        # Speaking about it.
        "⟦Person:Ruth Banda⟧ praised the ⟦Event:Copper Forum⟧.",
        # Something else is withdrawn.
        "The ⟦Event:Desert Games⟧ are near. ⟦Country:Chad⟧ withdrew its application.",
        # Joining the building of it is `implements`.
        "⟦Country:Chad⟧ may join the construction of the ⟦Project:Sahel Railway⟧.",
        # States do not open an event; their people do.
        "⟦Country:Chad⟧ opened the ⟦Event:Desert Games⟧.",
        # Going somewhere is no event.
        "⟦Person:Ruth Banda⟧ was there in May, long before the ⟦Event:Copper Forum⟧.",
    ],
)
def test_no_participant(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "Officials hailed the efforts of ⟦Country:Chad⟧ and ⟦Country:Mali⟧ at the "
            "⟦Event:Sahel Summit⟧.",
            {("Chad", "Sahel Summit"), ("Mali", "Sahel Summit")},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ signed a pact at the ⟦Event:Sahel Summit⟧.",
            {("Chad", "Sahel Summit"), ("Mali", "Sahel Summit")},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ met in Abuja for a ⟦Event:Sahel Summit⟧.",
            {("Chad", "Sahel Summit"), ("Mali", "Sahel Summit")},
        ),
        (
            "The ⟦Event:Copper Forum⟧ opened. The moderator, ⟦Person:Karl Voss⟧, praised it.",
            {("Karl Voss", "Copper Forum")},
        ),
        (
            "She praised the ⟦Project:Salt Corridor⟧, saying ⟦Country:Oman⟧ is ready to "
            "participate in its development.",
            {("Oman", "Salt Corridor")},
        ),
    ],
)
def test_taking_part_in_general_news(
    pairs: Pairs, markup: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "The ⟦Event:Sahel Summit⟧ was attended by ⟦Country:Chadian⟧ Premier ⟦Person:Ada Obi⟧.",
            ("Chadian", "Sahel Summit"),
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ signed a pact on the sidelines of talks, not "
            "at the ⟦Event:Sahel Summit⟧.",
            ("Chad", "Sahel Summit"),
        ),
    ],
)
def test_no_taking_part_in_general_news(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
