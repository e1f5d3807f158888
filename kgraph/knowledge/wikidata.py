"""Wikidata ids of the entries that the package knows.

In: an entity type and the key of an entry. Out: the id that the data files confirm, or None. Ids are
never guessed from names.
"""

from functools import cache

from kgraph.knowledge.load import (
    load_countries,
    load_leaders,
    load_organizations,
    load_outlets,
    load_places,
)
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType


def wikidata_id(kind: EntityType, key: str) -> str | None:
    """Give the Wikidata id of a known entry.

    Args:
        kind: the entity type.
        key: ISO code, key of an organization or place, or folded name of a leader.

    >>> wikidata_id(EntityType.COUNTRY, "KZ")
    'Q232'
    """
    return _ids().get((kind, key)) if key else None


@cache
def _ids() -> dict[tuple[EntityType, str], str]:
    ids = {(EntityType.COUNTRY, c.code): c.wikidata for c in load_countries()}
    for known in (*load_organizations(), *load_outlets(), *load_places()):
        if known.wikidata:
            ids[(known.type, known.key)] = known.wikidata
    for leader in load_leaders():
        if leader.wikidata:
            ids[(EntityType.PERSON, fold(leader.name))] = leader.wikidata
    return ids
