"""Own sentences for the rules of `cooperatesWith`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.cooperates_with import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    "markup",
    [
        "Trade between ⟦Country:Chad⟧ and ⟦Country:Oman⟧ doubled last year.",
        "⟦Country:Chad⟧'s cooperation with ⟦Country:Oman⟧ covers water and energy.",
        "⟦Country:Chad⟧ will cooperate with ⟦Country:Oman⟧ on vaccines.",
        "⟦Country:Chad⟧ and ⟦Country:Oman⟧ are strategic partners.",
        "⟦Country:Chad⟧, an ally of ⟦Country:Oman⟧, abstained.",
        "⟦Country:Chad⟧ remains one of ⟦Country:Oman⟧'s closest partners.",
        "⟦Country:Chad⟧ and ⟦Country:Oman⟧ joined forces against locusts.",
        "⟦Country:Chad⟧ is expanding its partnership with ⟦Country:Oman⟧.",
    ],
)
def test_ties(pairs: Pairs, markup: str) -> None:
    assert {frozenset(pair) for pair in pairs(RULES, markup)} == {frozenset({"Chad", "Oman"})}


def test_firms_cooperate_too(pairs: Pairs) -> None:
    markup = "⟦Organization:Volt⟧ has teamed up with ⟦Organization:Nordlink⟧."
    assert pairs(RULES, markup) == {("Volt", "Nordlink")}


def test_a_broken_tie_is_denied(find: Find) -> None:
    found = find(RULES, "⟦Country:Chad⟧ broke off cooperation with the ⟦Organization:Sahel Bank⟧.")
    assert [c.status for c in found][:1] == [Status.DENIED]


@pytest.mark.parametrize(
    "markup",
    [
        "The border between ⟦Country:Chad⟧ and ⟦Country:Niger⟧ is closed.",
        "⟦Country:Chad⟧ and ⟦Country:Oman⟧ voted against the text.",
        "⟦Country:Chad⟧ lost its match with ⟦Country:Oman⟧.",
        "⟦Country:Chad⟧ worked hard. ⟦Country:Oman⟧ did not.",
        "⟦Country:Chad⟧ signed a trade agreement with ⟦Country:Oman⟧.",
    ],
)
def test_no_ties(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧'s relations with the ⟦Country:United States⟧, ⟦Country:Oman⟧, "
            "⟦Country:Japan⟧, and other states have improved.",
            {("Chad", "United States"), ("Chad", "Oman"), ("Chad", "Japan")},
        ),
        (
            "⟦Country:Chad⟧'s president ⟦Person:Ada Obi⟧ described ⟦Country:Oman⟧ as a "
            "strategic partner.",
            {("Chad", "Oman")},
        ),
        (
            "⟦Country:Chad⟧'s president ⟦Person:Ada Obi⟧ flew home. Speaking on ties with "
            "⟦Country:Oman⟧, ⟦Person:Ada Obi⟧ was warm.",
            {("Chad", "Oman")},
        ),
    ],
)
def test_ties_that_leaders_speak_of(
    pairs: Pairs, markup: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Chad⟧'s former president ⟦Person:Ada Obi⟧ called ⟦Country:China⟧ an "
            "able partner for ⟦Place:Africa⟧.",
            ("Chad", "China"),
        ),
        (
            "⟦Person:Ada Obi⟧, a singer, called ⟦Country:Oman⟧ a partner of musicians.",
            ("Ada Obi", "Oman"),
        ),
        (
            "⟦Country:Chad⟧ cut ties with ⟦Country:Oman⟧ and established relations with "
            "⟦Country:Mali⟧.",
            ("Oman", "Mali"),
        ),
    ],
)
def test_no_ties_that_leaders_speak_of(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
