"""Own sentences for the rules of `exportsTo`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.exports_to import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧ sells most of its gum to ⟦Country:France⟧.",
            {("Chad", "France")},
        ),
        (
            "⟦Organization:Volt⟧ will ship 40 turbines to ⟦Place:Antwerp⟧.",
            {("Volt", "Antwerp")},
        ),
        (
            "⟦Country:Ghana⟧ supplies ⟦Country:Togo⟧ with electricity.",
            {("Ghana", "Togo")},
        ),
        (
            "⟦Country:Serbia⟧ buys most of its gas from ⟦Country:Azerbaijan⟧.",
            {("Azerbaijan", "Serbia")},
        ),
        (
            "⟦Country:Japan⟧ imported 9,000 tonnes of ⟦Country:Peruvian⟧ copper last year.",
            {("Peruvian", "Japan")},
        ),
        (
            "⟦Country:Uganda⟧'s coffee exports to ⟦Country:Sudan⟧ fell by a third.",
            {("Uganda", "Sudan")},
        ),
        (
            "Shipments of ⟦Country:Mongolian⟧ coal to ⟦Country:China⟧ rose.",
            {("Mongolian", "China")},
        ),
        (
            "⟦Country:Brazil⟧ is the largest buyer of ⟦Country:Bolivian⟧ gas.",
            {("Bolivian", "Brazil")},
        ),
        (
            "Since May ⟦Country:Egyptian⟧ gas has been flowing to ⟦Country:Jordan⟧.",
            {("Egyptian", "Jordan")},
        ),
        (
            "⟦Country:India⟧ takes a third of ⟦Country:Oman⟧'s exports.",
            {("Oman", "India")},
        ),
    ],
)
def test_exports(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        # Shares and people are no goods.
        "⟦Organization:Volt⟧ sold a 20% stake in the mine to ⟦Country:Qatar⟧.",
        "⟦Country:Chad⟧ sent a delegation to ⟦Country:France⟧.",
        "⟦Country:Chad⟧ delivered a message to ⟦Country:France⟧.",
        "⟦Country:Peru⟧ received a loan from ⟦Country:Japan⟧.",
        "⟦Country:Ghana⟧ and ⟦Country:Togo⟧ share a border.",
    ],
)
def test_no_exports(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()
