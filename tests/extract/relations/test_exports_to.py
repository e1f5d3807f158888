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


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧'s total gum exports declined. The structure of exports shifted "
            "noticeably. Shipments to ⟦Country:Oman⟧ rose by 15%.",
            {("Chad", "Oman")},
        ),
        (
            "⟦Country:Chad⟧'s gum exports declined. Together, ⟦Country:Oman⟧ and "
            "⟦Country:Mali⟧ accounted for about 90% of exports.",
            {("Chad", "Oman"), ("Chad", "Mali")},
        ),
        (
            "⟦Country:Oman⟧'s position as ⟦Country:Chad⟧'s largest export destination is safe.",
            {("Chad", "Oman")},
        ),
        (
            "⟦Country:Chad⟧ supplies gas to ten countries, including ⟦Country:Oman⟧ and "
            "⟦Country:Mali⟧.",
            {("Chad", "Oman"), ("Chad", "Mali")},
        ),
    ],
)
def test_exports_of_the_country_spoken_of(
    pairs: Pairs, markup: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Chad⟧ will provide 10 million euros to ⟦Country:Mali⟧ for hydrogen projects.",
            ("Chad", "Mali"),
        ),
        (
            "⟦Organization:Volt⟧ sold its ⟦Country:Omani⟧ assets to ⟦Organization:Nordlink⟧.",
            ("Volt", "Omani"),
        ),
        (
            "⟦Country:Oman⟧ and ⟦Country:Mali⟧ accounted for 90% of visitors.",
            ("Oman", "Mali"),
        ),
    ],
)
def test_no_exports_of_the_country_spoken_of(
    pairs: Pairs, markup: str, pair: tuple[str, str]
) -> None:
    assert pair not in pairs(RULES, markup)
