from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import MAX_CITIES, Reading, Sense, build_surfaces
from kgraph.ontology import EntityType

TABLE = build_surfaces()


def _readings(surface: str) -> list[tuple[str, Sense]]:
    return [(reading.key, reading.sense) for reading in TABLE[surface]]


def test_a_capital_reads_as_country_and_place() -> None:
    country, place = TABLE["Astana"]
    assert (country.entity_type, country.key, country.sense) == (
        EntityType.COUNTRY,
        "KZ",
        Sense.CAPITAL,
    )
    assert (place.entity_type, place.country, place.sense) == (EntityType.PLACE, "KZ", Sense.CITY)


def test_a_capital_and_its_former_name_are_one_place() -> None:
    assert TABLE["Kyiv"][1].key == TABLE["Kiev"][1].key


def test_every_spelling_of_a_capital_has_a_place() -> None:
    for surface, readings in TABLE.items():
        capitals = {r.country for r in readings if r.sense is Sense.CAPITAL}
        places = {r.country for r in readings if r.sense is Sense.CITY}
        assert capitals <= places, surface


def test_a_seat_reads_as_country_and_site() -> None:
    assert _readings("Kremlin") == [("RU", Sense.SEAT), ("site-ru-kremlin", Sense.SITE)]


def test_brussels_stands_for_its_country_first_and_for_the_union() -> None:
    assert [key for key, sense in _readings("Brussels") if sense is not Sense.CITY] == [
        "BE",
        "european-union",
    ]


def test_shared_names_have_several_weak_readings() -> None:
    assert _readings("Congo") == [("CD", Sense.NAME), ("CG", Sense.NAME)]
    assert {reading.strength for reading in TABLE["Georgia"]} == {Strength.WEAK}
    assert [reading.key for reading in TABLE["Georgia"]] == ["GE", "georgia-us-state"]


def test_strong_readings_come_first() -> None:
    for readings in TABLE.values():
        weak = [reading.strength is Strength.WEAK for reading in readings]
        assert weak == sorted(weak)


def test_cities_of_one_name_are_few_and_the_largest_first() -> None:
    def cities(surface: str) -> list[Reading]:
        return [reading for reading in TABLE[surface] if reading.sense is Sense.CITY]

    assert [city.country for city in cities("Hyderabad")] == ["IN", "PK"]
    assert cities("St. Petersburg")[0].country == "RU"
    assert max(len(cities(surface)) for surface in TABLE) == MAX_CITIES


def test_variants_without_accents_in_capitals_and_with_saint() -> None:
    assert TABLE["Turkiye"] == TABLE["TÜRKIYE"] == TABLE["Türkiye"]
    assert TABLE["KAZAKHSTAN"] == TABLE["Kazakhstan"]
    assert TABLE["St. Barthélemy"] == TABLE["Saint Barthélemy"]


def test_weak_names_and_acronyms_have_no_spelling_in_capitals() -> None:
    assert "DAWN" not in TABLE
    assert "VISA" not in TABLE
    assert "us" not in TABLE


def test_leaders_are_left_out_unless_wanted() -> None:
    assert "Emmanuel Macron" not in TABLE
    (reading,) = build_surfaces(leaders=True)["Emmanuel Macron"]
    assert (reading.entity_type, reading.country) == (EntityType.PERSON, "FR")


def test_titles_are_no_part_of_the_names_of_leaders() -> None:
    table = build_surfaces(leaders=True)
    assert "Charles III" in table
    assert not {"King Charles III", "King Charles", "Pope Leo", "Emperor Naruhito"} & set(table)
