"""Every expression that the gazetteer knows, with all its readings.

In: the knowledge records and the cities. Out: one table from an expression, as it is written, to
its readings, the likeliest first. Finding the expressions in text is left to `gazetteer`.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from kgraph.knowledge.cities import City, load_cities
from kgraph.knowledge.load import (
    load_countries,
    load_leaders,
    load_organizations,
    load_outlets,
    load_places,
)
from kgraph.knowledge.names import fold, is_acronym, to_ascii
from kgraph.knowledge.offices import find_offices
from kgraph.knowledge.records import Country, KnownEntity, Leader, Strength
from kgraph.ontology import EntityType

MAX_CITIES = 3
"""Readings kept for cities of one name; the fourth largest is hardly ever meant."""

MIN_CAPITALS = 4
"""Letters a name needs for its ALL-CAPS spelling to be safe: "CHAD", but not "US"."""


class Sense(StrEnum):
    """In what way an expression names its bearer."""

    NAME = "name"
    ACRONYM = "acronym"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    SEAT = "seat"
    SITE = "site"
    CITY = "city"
    ADJECTIVE = "adjective"


class Reading(NamedTuple):
    """One thing that an expression can mean.

    Attributes:
        entity_type: Country, Organization, Place, or Person for leaders.
        key: ISO code, the record's key, "geonames-…" for cities, folded name for leaders.
        name: the usual English name of the bearer.
        strength: whether the expression identifies the bearer alone.
        sense: in what way it names it; a capital reads both as its country ("capital") and as
            a place ("city"), a residence as its country ("seat") and as a place ("site").
        country: ISO code of the country meant, or the one that a city or national body is in.
        kind: the bearer's kind in the data files ("central-bank", "sea"), "country", "city",
            "leader" otherwise.
    """

    entity_type: EntityType
    key: str
    name: str
    strength: Strength
    sense: Sense
    country: str | None
    kind: str


Surfaces = dict[str, tuple[Reading, ...]]
Pair = tuple[str, Reading]


def build_surfaces(*, leaders: bool = False) -> Surfaces:
    """Collect all expressions with their readings and spelling variants.

    Args:
        leaders: also the full names of the leaders in `leaders.yaml`.
    """
    table: dict[str, list[Reading]] = {}
    for surface, reading in _pairs(leaders):
        readings = table.setdefault(surface, [])
        if all((r.entity_type, r.key) != (reading.entity_type, reading.key) for r in readings):
            readings.append(reading)
    _add_cities(table)
    return _with_variants({surface: _ranked(readings) for surface, readings in table.items()})


def _pairs(leaders: bool) -> Iterator[Pair]:
    for country in load_countries():
        yield from _country_pairs(country)
    for entity in (*load_organizations(), *load_outlets(), *load_places()):
        yield from _entity_pairs(entity)
    if leaders:
        for leader in load_leaders():
            yield from _leader_pairs(leader)


def _country_pairs(country: Country) -> Iterator[Pair]:
    def read(sense: Sense, strength: Strength) -> Reading:
        kind, code, name = EntityType.COUNTRY, country.code, country.name
        return Reading(kind, code, name, strength, sense, code, "country")

    strong, weak = Strength.STRONG, Strength.WEAK
    for name in (country.name, country.official, *country.strong, *country.weak):
        sense = Sense.ACRONYM if is_acronym(name) else Sense.NAME
        yield name, read(sense, weak if name in country.weak else strong)
    groups = (
        (country.demonyms, Sense.DEMONYM, strong),
        (country.weak_demonyms, Sense.DEMONYM, weak),
        (country.capitals, Sense.CAPITAL, strong),
        (country.weak_capitals, Sense.CAPITAL, weak),
        (country.seats, Sense.SEAT, strong),
        (country.weak_seats, Sense.SEAT, weak),
    )
    for names, sense, strength in groups:
        for name in names:
            yield name, read(sense, strength)
    for name in (*country.seats, *country.weak_seats):
        key = f"site-{country.code.lower()}-{fold(name).replace(' ', '-')}"
        place = EntityType.PLACE
        yield name, Reading(place, key, name, weak, Sense.SITE, country.code, "site")


def _entity_pairs(entity: KnownEntity) -> Iterator[Pair]:
    def read(sense: Sense, strength: Strength) -> Reading:
        kind, country = entity.kind, entity.country
        return Reading(entity.type, entity.key, entity.name, strength, sense, country, kind)

    for name in (entity.name, *entity.strong, *entity.weak):
        sense = Sense.ACRONYM if is_acronym(name) else Sense.NAME
        sense = Sense.CITY if entity.kind == "city" else sense
        yield name, read(sense, Strength.WEAK if name in entity.weak else Strength.STRONG)
    for name in entity.adjectives:
        yield name, read(Sense.ADJECTIVE, Strength.WEAK)
    for name in entity.seats:
        yield name, read(Sense.SEAT, Strength.WEAK)


def _leader_pairs(leader: Leader) -> Iterator[Pair]:
    country = leader.posts[-1].country
    untitled = (name for name in leader.variants if not _begins_with_title(name))
    for name in (leader.name, *untitled):
        if " " in name:
            kind, key, strong = EntityType.PERSON, fold(leader.name), Strength.STRONG
            yield name, Reading(kind, key, leader.name, strong, Sense.NAME, country, "leader")


def _begins_with_title(name: str) -> bool:
    """Tell whether a variant is the name with its title, which is no part of it: "King Salman"."""
    titles = find_offices(name)
    return bool(titles) and titles[0].start == 0


def _add_cities(table: dict[str, list[Reading]]) -> None:
    """Add cities under names that no stronger entry claims, and as places of capitals."""
    known = {surface: {r.sense for r in readings} for surface, readings in table.items()}
    for city in load_cities():
        for surface in city.spellings:
            senses = known.get(surface)
            if senses is None or Sense.CAPITAL in senses or Sense.SEAT in senses:
                _add_city(table.setdefault(surface, []), city)
    for country in load_countries():
        _complete_capitals(table, country)


def _add_city(readings: list[Reading], city: City) -> None:
    cities = [reading for reading in readings if reading.sense is Sense.CITY]
    if len(cities) < MAX_CITIES and all(reading.key != city.key for reading in cities):
        readings.append(_city_reading(city.key, city.name, city.country))


def _city_reading(key: str, name: str, country: str) -> Reading:
    return Reading(EntityType.PLACE, key, name, Strength.WEAK, Sense.CITY, country, "city")


def _complete_capitals(table: dict[str, list[Reading]], country: Country) -> None:
    """Give every spelling of a capital its reading as a place, small and renamed ones too."""
    for name in (*country.capitals, *country.weak_capitals):
        places = [r for r in table[name] if r.entity_type is EntityType.PLACE]
        if all(place.country != country.code for place in places):
            slug = fold(name).replace(" ", "-").replace("saint-", "st-")
            key = f"capital-{country.code.lower()}-{slug}"
            table[name].append(_city_reading(key, name, country.code))


def _ranked(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Put strong readings before weak ones, else keep the order of the files."""
    return tuple(sorted(readings, key=lambda reading: reading.strength is Strength.WEAK))


def _with_variants(table: Surfaces) -> Surfaces:
    """Add spellings without accents, with "St." for "Saint", and in capitals of strong names."""
    complete = dict(table)
    for surface in sorted(table):
        for variant in _variants(surface, table[surface]):
            complete.setdefault(variant, table[surface])
    return complete


def _variants(surface: str, readings: tuple[Reading, ...]) -> Iterator[str]:
    plain = to_ascii(surface)
    yield plain
    if surface.startswith("Saint "):
        yield surface.replace("Saint ", "St. ", 1)
        yield surface.replace("Saint ", "St ", 1)
    if " & " in surface:
        yield surface.replace(" & ", " and ")
    is_safe = len(surface) >= MIN_CAPITALS and not is_acronym(surface)
    if is_safe and readings[0].strength is Strength.STRONG:
        yield surface.upper()
        yield plain.upper()
