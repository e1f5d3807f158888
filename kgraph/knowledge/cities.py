"""City names from GeoNames, cleaned for use in news.

In: `data/geonames.json` and `data/cities.yaml`. Out: cities of at least 100,000 people with the
spellings that English text may use: of the alternative names in GeoNames, which mix all languages,
`kgraph.knowledge.geonames` keeps only other romanisations of the name ("Samarqand"); exonyms and
former names ("Bombay") are listed in `cities.yaml`. Which of two cities of one name is meant is
left to `kgraph.link`.
"""

from functools import cache
from typing import NamedTuple

from kgraph.knowledge.load import load_city_rows, load_city_rules
from kgraph.knowledge.names import fold


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
    return tuple(
        City(
            key=f"geonames-{number}",
            name=name,
            country=country,
            population=population,
            spellings=tuple(
                spelling
                for spelling in sorted({name, *romanisations, *given.get(f"{name}, {country}", ())})
                if fold(spelling) not in excluded
            ),
        )
        for number, name, country, population, romanisations in load_city_rows()
    )
