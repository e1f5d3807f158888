from itertools import pairwise

import pytest

from kgraph.knowledge.gazetteer import Gazetteer, Hit
from kgraph.knowledge.load import load_other_meanings
from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import Sense, build_surfaces
from kgraph.ontology import EntityType

FIND = Gazetteer.default().find


def _found(text: str) -> list[tuple[str, str]]:
    return [(hit.text, hit.key) for hit in FIND(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # names, borders of words, possessives
        ("Kazakhstan's exports", [("Kazakhstan", "KZ")]),
        ("Kazakhstan’s exports", [("Kazakhstan", "KZ")]),
        ("the Emirates' port", [("Emirates", "AE")]),
        ("Kazakhstan-China trade", [("Kazakhstan", "KZ"), ("China", "CN")]),
        ("Kazakhstan–China trade", [("Kazakhstan", "KZ"), ("China", "CN")]),
        ("a Doha-based fund", [("Doha", "QA")]),
        ("(Oman)", [("Oman", "OM")]),
        ("US-led talks", [("US", "US")]),
        ("the U.S. and the U.K.", [("U.S.", "US"), ("U.K.", "GB")]),
        ("the U.S.-Japan pact", [("U.S.", "US"), ("Japan", "JP")]),
        # the longest name wins
        ("Guinea-Bissau", [("Guinea-Bissau", "GW")]),
        ("Papua New Guinea", [("Papua New Guinea", "PG")]),
        ("South Sudan and Sudan", [("South Sudan", "SS"), ("Sudan", "SD")]),
        ("the Democratic Republic of the Congo", [("Democratic Republic of the Congo", "CD")]),
        ("Northern Ireland", [("Northern Ireland", "northern-ireland")]),
        ("the Bank of China", [("Bank of China", "bank-of-china")]),
        (
            "Asian Development Bank (ADB)",
            [
                ("Asian Development Bank", "asian-development-bank"),
                ("ADB", "asian-development-bank"),
            ],
        ),
        ("Equatorial Guinea", [("Equatorial Guinea", "GQ")]),
        ("the New Mexico desert", [("New Mexico", "new-mexico")]),
        ("Indian Ocean islands", [("Indian Ocean", "indian-ocean")]),
        # demonyms in all numbers
        ("Uzbeks and Emiratis", [("Uzbeks", "UZ"), ("Emiratis", "AE")]),
        ("a Sri Lankan tea buyer", [("Sri Lankan", "LK")]),
        ("North Korean", [("North Korean", "KP")]),
        # typography
        ("Cote d’Ivoire", [("Cote d’Ivoire", "CI")]),
        ("N’Djamena", [("N’Djamena", "TD")]),
        ("Saudi\nArabia", [("Saudi\nArabia", "SA")]),
        ("Sri\u00a0Lanka", [("Sri\u00a0Lanka", "LK")]),
        ("KAZAKHSTAN, UZBEKISTAN", [("KAZAKHSTAN", "KZ"), ("UZBEKISTAN", "UZ")]),
        ("Türkiye, Turkiye, TÜRKIYE", [("Türkiye", "TR"), ("Turkiye", "TR"), ("TÜRKIYE", "TR")]),
        # a demonym before the name of a currency counts no country, before its verb it does
        ("a South Korean won", [("South Korean", "KR")]),
        # the article is no part of a name
        ("The Philippines", [("Philippines", "PH")]),
        ("ports of the Gulf", [("Gulf", "gulf")]),
        # organizations, outlets, places
        (
            "EBRD, the IMF and UNESCO",
            [
                ("EBRD", "european-bank-for-reconstruction-and-development"),
                ("IMF", "international-monetary-fund"),
                ("UNESCO", "unesco"),
            ],
        ),
        ("KazMunayGas and DP World", [("KazMunayGas", "kazmunaygas"), ("DP World", "dp-world")]),
        ("Xinhua, Eurasianet", [("Xinhua", "xinhua"), ("Eurasianet", "eurasianet")]),
        ("the South Caucasus", [("South Caucasus", "south-caucasus")]),
        ("Caspian Sea", [("Caspian Sea", "caspian-sea")]),
        ("the Strait of Hormuz", [("Strait of Hormuz", "strait-of-hormuz")]),
    ],
)
def test_found(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "let us go",
        "who said so",
        "a turkey and a china cup",
        "they polish silver",
        "chad, mali",
        "Omaniyya",
        "the Nigerlike",
        "@Reuters",
        "www.bloomberg.com and Bloomberg.com",
        "name_Russia_1",
        "US$14 million",
        "six US cents",
        "Swiss francs",
        "two million Hong Kong dollars",
        "Guinea pigs",
        "an African American teacher",
        "a Native American custom",
        "Nice work and Reading habits",
        "Mobile phones and Orderly queues",
        "Mary and Victoria's cousin George",
        "l'Iran",
        "Barack",
        "",
    ],
)
def test_not_found(text: str) -> None:
    strong = [hit.text for hit in FIND(text) if hit.strength is Strength.STRONG]
    cities = [hit.text for hit in FIND(text) if hit.sense is Sense.CITY]
    assert strong == cities == []


def test_offsets_count_characters_of_the_text() -> None:
    text = "Präsident “X” visited\u00a0Tajikistan’s capital, Dushanbe."
    for hit in FIND(text):
        assert text[hit.start : hit.end] == hit.text
    assert [hit.text for hit in FIND(text)] == ["Tajikistan", "Dushanbe"]


def test_hits_do_not_overlap_and_follow_the_text() -> None:
    text = (
        "The EU–Central Asia summit in Samarkand, the Gulf of Mexico, Mexico City, New York Times."
    )
    hits = FIND(text)
    assert all(one.end <= other.start for one, other in pairwise(hits))


def test_a_longer_name_that_ends_inside_a_word_hides_no_shorter_one() -> None:
    gazetteer = Gazetteer(
        {"Niger": FIND("Niger")[0].readings, "Nigeria": FIND("Nigeria")[0].readings}
    )
    assert [hit.text for hit in gazetteer.find("Niger Nigerian Nigeria")] == ["Niger", "Nigeria"]


def test_a_city_carries_its_country() -> None:
    (hit,) = FIND("trains to Samarkand")
    assert (hit.entity_type, hit.sense, hit.strength) == (
        EntityType.PLACE,
        Sense.CITY,
        Strength.WEAK,
    )
    assert hit.readings[0].country == "UZ"


def test_a_hit_gives_its_reading_by_type() -> None:
    (hit,) = FIND("Tashkent")
    country = hit.reading(EntityType.COUNTRY)
    place = hit.reading(EntityType.PLACE)
    assert country is not None
    assert place is not None
    assert (country.key, place.sense) == ("UZ", Sense.CITY)
    assert hit.reading(EntityType.ORGANIZATION) is None
    assert hit.senses == (Sense.CAPITAL, Sense.CITY)


def test_ambiguous_names_are_weak() -> None:
    for text in ("Dawn", "Visa", "Amazon", "Georgia", "Congolese", "Time"):
        (hit,) = FIND(text)
        assert hit.strength is Strength.WEAK, text


def test_leaders_on_request() -> None:
    text = "Kassym-Jomart Tokayev in Baku"
    assert [hit.text for hit in FIND(text)] == ["Baku"]
    hits: list[Hit] = Gazetteer.default(leaders=True).find(text)
    assert [(hit.text, hit.entity_type.value) for hit in hits] == [
        ("Kassym-Jomart Tokayev", "Person"),
        ("Baku", "Country"),
    ]


def test_the_default_gazetteer_is_built_once() -> None:
    assert Gazetteer.default() is Gazetteer.default()
    assert len(Gazetteer.default()) > 15_000


def test_without_leaders_finds_what_a_gazetteer_made_without_them_finds() -> None:
    text = "Emmanuel Macron of France flew to Oslo; a Guinea pig and Emmanuel Macron's aide stayed."
    made = Gazetteer(build_surfaces(), other_meanings=load_other_meanings())
    shared = Gazetteer(
        build_surfaces(leaders=True), other_meanings=load_other_meanings()
    ).without_leaders()
    assert shared.find(text) == made.find(text)
    assert len(shared) == len(made)


def test_names_of_leaders_take_no_other_name_its_readings() -> None:
    with_leaders = build_surfaces(leaders=True)
    kept = {
        surface: tuple(r for r in readings if r.entity_type is not EntityType.PERSON)
        for surface, readings in with_leaders.items()
    }
    assert {s: readings for s, readings in kept.items() if readings} == build_surfaces()
