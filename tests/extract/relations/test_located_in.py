"""Own sentences for the rules of `locatedIn`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.located_in import RULES

Pairs = Callable[[object, str], set[tuple[str, str]]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("Ships left ⟦Country:Kenya⟧'s ⟦Place:Lamu⟧ at dawn.", {("Lamu", "Kenya")}),
        (
            "Fog closed the ⟦Country:Chilean⟧ port of ⟦Place:Arica⟧.",
            {("Arica", "Chilean")},
        ),
        ("He grew up in ⟦Place:Osh⟧, in southern ⟦Country:Kyrgyzstan⟧.", {("Osh", "Kyrgyzstan")}),
        (
            "Work on the ⟦Project:Sunrise smelter⟧ at ⟦Place:Nacala⟧ has stopped.",
            {("Sunrise smelter", "Nacala")},
        ),
        (
            "They toured the ⟦Project:Windward park⟧ outside ⟦Place:Tarfaya⟧.",
            {("Windward park", "Tarfaya")},
        ),
        (
            "⟦Organization:Polar Cod⟧, a trader based in ⟦Place:Tromsø⟧, sold its fleet.",
            {("Polar Cod", "Tromsø")},
        ),
        (
            "The ⟦Place:Nairobi⟧-based lender ⟦Organization:Acacia Bank⟧ grew fast.",
            {("Acacia Bank", "Nairobi")},
        ),
        (
            "The ⟦Event:Harbour Forum⟧ will be held in ⟦Place:Haifa⟧ next week.",
            {("Harbour Forum", "Haifa")},
        ),
        (
            "Ministers met in ⟦Place:Suva⟧ for the ⟦Event:Reef Summit⟧.",
            {("Reef Summit", "Suva")},
        ),
        (
            "⟦Organization:Volt⟧ is building a ⟦Project:battery plant⟧ near ⟦Place:Szeged⟧.",
            {("battery plant", "Szeged")},
        ),
        (
            "In ⟦Place:Beira⟧, ⟦Organization:Volt⟧ is building a ⟦Project:grain terminal⟧.",
            {("grain terminal", "Beira")},
        ),
    ],
)
def test_places(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        # The nationality of a firm is no seat.
        "⟦Country:Italy⟧'s ⟦Organization:Marevia⟧ reported a loss.",
        # Who hosts an event is not also its place.
        "⟦Country:Peru⟧ will host the ⟦Event:Andean Summit⟧ in May.",
        # A route has ends, not a site.
        "⟦Organization:Volt⟧ is laying a ⟦Project:gas pipeline⟧ to ⟦Place:Lagos⟧.",
        # Two places in a list say nothing of each other.
        "Flights to ⟦Place:Oslo⟧, ⟦Place:Bergen⟧ and ⟦Place:Tromsø⟧ resumed.",
        # Somebody who is abroad does not place the country there.
        "⟦Country:Peru⟧'s envoy in ⟦Place:Lima⟧ resigned.",
    ],
)
def test_no_places(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()
