"""Reading the data files of the package into records, once a process.

In: the data files beside this module. Out: tuples of frozen records in the order of the files.
Indexes over them are left to `countries`, `leaders`, `gazetteer` and `offices`.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from kgraph.errors import KnowledgeError
from kgraph.knowledge.records import (
    CityRules,
    Country,
    KnownEntity,
    Leader,
    OfficeWords,
)
from kgraph.ontology import EntityType

T = TypeVar("T")

# libyaml reads the files about eight times faster than pure Python; not every build has it.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read_data(name: str) -> Any:
    """Read one data file as plain lists, mappings and strings.

    Args:
        name: file name inside the data folder ("countries.yaml").

    Raises:
        KnowledgeError: the file is missing or no YAML.
    """
    try:
        return yaml.load(_text(name), Loader=_LOADER)
    except (OSError, yaml.YAMLError) as error:
        raise _unreadable(name, error) from error


def _text(name: str) -> str:
    return (files("kgraph.knowledge") / "data" / name).read_text(encoding="utf-8")


def _unreadable(name: str, error: Exception) -> KnowledgeError:
    problem = f"data file cannot be read: {error}"
    return KnowledgeError(problem, where=name, remedy="reinstall kgraph")


def _records(kind: type[T], name: str, rows: object) -> T:
    try:
        return TypeAdapter(kind).validate_python(rows)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise KnowledgeError(first["msg"], where=f"{name}:{place}") from error


def _typed(rows: Iterable[Mapping[str, Any]], **given: object) -> list[dict[str, Any]]:
    return [{**given, **row} for row in rows]


@cache
def load_countries() -> tuple[Country, ...]:
    """Give all states and territories with an ISO 3166-1 alpha-2 code, and Kosovo.

    >>> len(load_countries())
    250
    """
    name = "countries.yaml"
    return _records(tuple[Country, ...], name, read_data(name))


@cache
def load_organizations() -> tuple[KnownEntity, ...]:
    """Give the international and national bodies and the companies that news names."""
    name = "organizations.yaml"
    rows = _typed(read_data(name), type=EntityType.ORGANIZATION)
    return _records(tuple[KnownEntity, ...], name, rows)


@cache
def load_outlets() -> tuple[KnownEntity, ...]:
    """Give the news outlets and agencies, all of kind "outlet"."""
    name = "outlets.yaml"
    rows = _typed(read_data(name), type=EntityType.ORGANIZATION, kind="outlet")
    return _records(tuple[KnownEntity, ...], name, rows)


@cache
def load_places() -> tuple[KnownEntity, ...]:
    """Give regions, waters, mountains, provinces and sites; cities come from GeoNames."""
    name = "places.yaml"
    rows = _typed(read_data(name), type=EntityType.PLACE)
    return _records(tuple[KnownEntity, ...], name, rows)


@cache
def load_leaders() -> tuple[Leader, ...]:
    """Give heads of state and government, foreign ministers and heads of world bodies."""
    name = "leaders.yaml"
    return _records(tuple[Leader, ...], name, read_data(name))


@cache
def load_office_words() -> OfficeWords:
    """Give the titles of office and the words around them."""
    name = "offices.yaml"
    return _records(OfficeWords, name, read_data(name))


@cache
def load_city_rules() -> CityRules:
    """Give what to leave out of, and add to, the city names of GeoNames."""
    name = "cities.yaml"
    return _records(CityRules, name, read_data(name))


def load_city_rows() -> list[tuple[int, str, str, int, list[str]]]:
    """Give the cities of GeoNames, the largest first.

    Returns:
        Rows of GeoNames id, name, country code, number of people and romanisations; the file is
        made by `kgraph.knowledge.geonames` and taken as it is.

    Raises:
        KnowledgeError: the file is missing or no JSON.
    """
    name = "geonames.json"
    try:
        rows = json.loads(_text(name))["cities"]
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error
    return [(number, city, country, people, names) for number, city, country, people, names in rows]


@cache
def load_other_meanings() -> tuple[str, ...]:
    """Give expressions that contain a name but mean something else ("Guinea pig")."""
    name = "expressions.yaml"
    return _records(tuple[str, ...], name, read_data(name))
