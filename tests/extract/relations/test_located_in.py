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


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Kenya⟧'s ports—⟦Place:Lamu⟧ and ⟦Place:Mombasa⟧—offer a way to the sea.",
            {("Lamu", "Kenya"), ("Mombasa", "Kenya")},
        ),
        (
            "Just outside ⟦Place:Osh⟧, ⟦Country:Kyrgyzstan⟧'s second city, horses graze.",
            {("Osh", "Kyrgyzstan")},
        ),
        (
            "⟦Country:Ghana⟧'s first ⟦Project:solar plant⟧ costs less than a mine.",
            {("solar plant", "Ghana")},
        ),
        (
            "They praised the ⟦Project:irrigation schemes in northern and eastern "
            "⟨Country:Ghana⟩⟧.",
            {("irrigation schemes in northern and eastern Ghana", "Ghana")},
        ),
        (
            "It is building a ⟦Project:cement works in ⟨Place:Tamale⟩⟧, ⟦Country:Ghana⟧.",
            {("Tamale", "Ghana")},
        ),
        (
            "The third ⟦Event:Salt Expo⟧ titled ⟦Organization:White Gold⟧ was held in "
            "⟦Place:Aktau⟧.",
            {("Salt Expo", "Aktau")},
        ),
        (
            "They extended the ⟦Project:metro line in ⟨Place:Quito⟩⟧.",
            {("metro line in Quito", "Quito")},
        ),
    ],
)
def test_places_in_general_news(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Ghana⟧'s ⟦Project:digital skills programme⟧ has begun.",
            ("digital skills programme", "Ghana"),
        ),
        (
            "⟦Country:Ghana⟧'s ⟦Project:solar plant in ⟨Country:Togo⟩⟧ has opened.",
            ("solar plant in Togo", "Ghana"),
        ),
        (
            "⟦Country:Chad⟧ is a partner for the ⟦Organization:European Union⟧ in "
            "⟦Place:Central Africa⟧.",
            ("European Union", "Central Africa"),
        ),
        (
            "It was said at the ⟦Event:⟨Place:Central Asia⟩-⟨Country:Oman⟩ Summit⟧.",
            ("Central Asia-Oman Summit", "Central Asia"),
        ),
        (
            "⟦Country:Chad⟧'s ⟦Event:war against ⟨Country:Niger⟩⟧ goes on.",
            ("war against Niger", "Chad"),
        ),
        (
            "The ⟦Organization:Alps Fund⟧ drew up a ⟦Project:growth plan for the ⟨Place:Balkans⟩⟧.",
            ("growth plan for the Balkans", "Balkans"),
        ),
        (
            "The ⟦Project:Salt Line⟧ will carry oil from ⟦Place:Hoima⟧ to the port of "
            "⟦Place:Tanga⟧.",
            ("Tanga", "Hoima"),
        ),
        (
            "They use a ⟦Project:pipeline to ⟨Place:Sohar⟩⟧ on the ⟦Place:Gulf of Oman⟧.",
            ("pipeline to Sohar", "Gulf of Oman"),
        ),
    ],
)
def test_no_places_in_general_news(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
