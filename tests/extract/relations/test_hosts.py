"""Own sentences for the rules of `hosts`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.hosts import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Peru⟧ will host the ⟦Event:Andean Trade Summit⟧ in May.",
            {("Peru", "Andean Trade Summit")},
        ),
        (
            "The ⟦Event:Coral Forum⟧, organised by ⟦Organization:Reef Trust⟧, drew 300 guests.",
            {("Reef Trust", "Coral Forum")},
        ),
        (
            "⟦Country:Togo⟧ and ⟦Country:Benin⟧ will jointly stage the ⟦Event:Gulf Games⟧.",
            {("Togo", "Gulf Games"), ("Benin", "Gulf Games")},
        ),
        (
            "The minister praised the ⟦Event:Delta Talks⟧, which ⟦Country:Laos⟧ hosts in June.",
            {("Laos", "Delta Talks")},
        ),
        (
            "⟦Country:Malta⟧, as host of the ⟦Event:Island Summit⟧, drafted the text.",
            {("Malta", "Island Summit")},
        ),
        (
            "The ⟦Event:Youth Cup⟧'s host, ⟦Country:Gabon⟧, has built two stadiums.",
            {("Gabon", "Youth Cup")},
        ),
        (
            "The ⟦Event:Winter Expo⟧ was awarded to ⟦Place:Quito⟧ on Friday.",
            {("Quito", "Winter Expo")},
        ),
        (
            "⟦Country:Fiji⟧ is bidding for the ⟦Event:Ocean Games⟧.",
            {("Fiji", "Ocean Games")},
        ),
    ],
)
def test_hosts(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


def test_a_bid_is_proposed(find: Find) -> None:
    found = find(RULES, "⟦Place:Quito⟧ launched its bid for the ⟦Event:Winter Expo⟧ on Monday.")
    assert {(c.subject.referent.name, c.status) for c in found} == {("Quito", Status.PROPOSED)}


def test_a_withdrawn_bid_is_denied(find: Find) -> None:
    found = find(
        RULES,
        "Five states want the ⟦Event:Reef Games⟧. ⟦Country:Chad⟧ has withdrawn its candidacy.",
    )
    assert {(c.subject.referent.name, c.status) for c in found} == {("Chad", Status.DENIED)}


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Country:Peru⟧ sent nine athletes to the ⟦Event:Andean Games⟧.",
        "⟦Person:Ana Ruiz⟧ opened the ⟦Event:Harvest Fair⟧ on Sunday.",
        "⟦Organization:Volt⟧ submitted a bid for the ⟦Project:Ruvu dam⟧.",
        "Delegates from ⟦Country:Chad⟧ left the ⟦Event:Sahel Talks⟧ early.",
    ],
)
def test_no_hosts(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Organization:Steppe Post⟧: ⟦Country:Oman⟧ to host ⟦Event:Desert Games⟧",
            {("Oman", "Desert Games")},
        ),
    ],
)
def test_hosts_not_their_heralds(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Organization:Steppe Post⟧: ⟦Country:Oman⟧ to host ⟦Event:Desert Games⟧",
            ("Steppe Post", "Desert Games"),
        ),
        (
            "⟦Country:Oman⟧ will host the ⟦Event:Desert Games⟧, the ⟦Organization:Steppe "
            "Post⟧ reports.",
            ("Steppe Post", "Desert Games"),
        ),
        (
            "⟦Country:Oman⟧ will host ⟦Organization:the Gulf Union⟧'s ⟦Event:annual summit⟧.",
            ("the Gulf Union", "annual summit"),
        ),
    ],
)
def test_no_hosts_not_their_heralds(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
