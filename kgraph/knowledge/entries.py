"""Facts about the entries that the package knows, by type and key.

In: an entity type and the key of an entry. Out: its usual name, and the Wikidata id that the data
files confirm. Ids are never guessed from names.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kgraph.knowledge.load import (
    load_countries,
    load_leaders,
    load_organizations,
    load_outlets,
    load_places,
)
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType


class _Entry(NamedTuple):
    kind: EntityType
    key: str
    name: str
    wikidata: str | None


def wikidata_id(kind: EntityType, key: str) -> str | None:
    """Give the Wikidata id of a known entry, None where there is none.

    Args:
        kind: the entity type.
        key: ISO code, key of an organization or place, or folded name of a leader.

    >>> wikidata_id(EntityType.COUNTRY, "KZ")
    'Q232'
    """
    entry = _entries().get((kind, key))
    return entry.wikidata if entry else None


def usual_name(kind: EntityType, key: str) -> str | None:
    """Give the name that newspapers use for a known entry, None for unknown keys.

    >>> usual_name(EntityType.COUNTRY, "KZ")
    'Kazakhstan'
    """
    entry = _entries().get((kind, key))
    return entry.name if entry else None


@cache
def _entries() -> dict[tuple[EntityType, str], _Entry]:
    return {(entry.kind, entry.key): entry for entry in _all()}


def _all() -> Iterator[_Entry]:
    for country in load_countries():
        yield _Entry(EntityType.COUNTRY, country.code, country.name, country.wikidata)
    for known in (*load_organizations(), *load_outlets(), *load_places()):
        yield _Entry(known.type, known.key, known.name, known.wikidata)
    for leader in load_leaders():
        yield _Entry(EntityType.PERSON, fold(leader.name), leader.name, leader.wikidata)
