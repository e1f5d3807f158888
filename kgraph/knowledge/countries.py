"""Looking countries up by code, name, demonym, capital or seat of government.

In: codes and names as newspapers write them, in any case and with or without accents. Out:
`Country` records. Whether a capital acts for its country in a sentence is left to `kgraph.extract`.
"""

from collections.abc import Callable, Iterable
from functools import cache

from kgraph.knowledge.load import load_countries
from kgraph.knowledge.names import fold
from kgraph.knowledge.records import Country

Index = dict[str, tuple[Country, ...]]


def by_code(code: str) -> Country | None:
    """Find a country by its ISO 3166-1 alpha-2 code, in upper or lower case.

    >>> by_code("kz").name
    'Kazakhstan'
    """
    return _codes().get(code.upper())


def by_name(name: str) -> Country | None:
    """Find a country by its common, official or other name or its abbreviation.

    A name that several countries share ("Congo", "Korea") finds none.

    >>> by_name("the Republic of Türkiye").code, by_name("U.A.E.").code, by_name("Korea")
    ('TR', 'AE', None)
    """
    return _only(_names().get(fold(name), ()))


def by_demonym(word: str) -> tuple[Country, ...]:
    """Find the countries that an adjective or a word for people can belong to, likeliest first.

    >>> [country.code for country in by_demonym("Emiratis")]
    ['AE']
    >>> [country.code for country in by_demonym("Congolese")]
    ['CD', 'CG']
    """
    return _demonyms().get(fold(word), ())


def capital_of(name: str) -> Country | None:
    """Find the country whose capital, or former capital's name, this is.

    >>> capital_of("Nur-Sultan").code, capital_of("Kiev").code, capital_of("Almaty")
    ('KZ', 'UA', None)
    """
    return _only(_capitals().get(fold(name), ()))


def seat_of(name: str) -> Country | None:
    """Find the country whose government a residence or street stands for.

    >>> seat_of("the Kremlin").code, seat_of("Downing Street").code
    ('RU', 'GB')
    """
    return _only(_seats().get(fold(name), ()))


def currencies_of(code: str) -> tuple[str, ...]:
    """Give the ISO 4217 codes of a country's currencies, the main one first.

    >>> currencies_of("KZ")
    ('KZT',)
    """
    country = by_code(code)
    return country.currencies if country else ()


def by_currency(currency: str) -> tuple[Country, ...]:
    """Find the countries whose main currency has this ISO 4217 code.

    >>> [country.code for country in by_currency("KZT")]
    ['KZ']
    """
    return tuple(country for country in load_countries() if country.currencies[:1] == (currency,))


def _only(found: tuple[Country, ...]) -> Country | None:
    return found[0] if len(found) == 1 else None


def _index(*fields: Callable[[Country], Iterable[str]]) -> Index:
    """Index by folded name; fields named first win over later ones, which only fill gaps."""
    index: Index = {}
    for field in fields:
        layer: dict[str, list[Country]] = {}
        for country in load_countries():
            for key in sorted({fold(name) for name in field(country)}):
                layer.setdefault(key, []).append(country)
        for key, found in layer.items():
            index.setdefault(key, tuple(found))
    return index


@cache
def _codes() -> dict[str, Country]:
    return {country.code: country for country in load_countries()}


@cache
def _names() -> Index:
    return _index(lambda c: (c.name, c.official, *c.strong), lambda c: c.weak)


@cache
def _demonyms() -> Index:
    return _index(lambda c: c.demonyms, lambda c: c.weak_demonyms)


@cache
def _capitals() -> Index:
    return _index(lambda c: c.capitals, lambda c: c.weak_capitals)


@cache
def _seats() -> Index:
    return _index(lambda c: c.seats, lambda c: c.weak_seats)
