"""Who is a leader: persons to whom the text gives an office of state.

In: a `Reading` and its claims. Out: ids of persons. The office counts, not fame: heads of companies
are no leaders, heads of international bodies are (annotation guide).
"""

from collections.abc import Iterable
from functools import cache

from kgraph.extract.reading import Reading
from kgraph.knowledge.load import load_organizations, load_outlets
from kgraph.knowledge.offices import find_offices
from kgraph.knowledge.records import KnownEntity
from kgraph.model import Claim
from kgraph.ontology import EntityType, Predicate

_PUBLIC_WORDS = frozenset(
    """
    ministry parliament senate assembly commission committee agency court union nations organization
    organisation council authority duma majlis congress central federation
    """.split()
)
"""Words in names of bodies of states and between states that no list knows."""


def find_leaders(reading: Reading, claims: Iterable[Claim]) -> frozenset[str]:
    """Find the persons who hold or held an office of state or of an international body."""
    found = set()
    for claim in claims:
        if claim.predicate is Predicate.HOLDS_POSITION and claim.role:
            body = reading.referents[claim.object]
            if _makes_leader(claim.role, body.entity_type, body.key, body.name):
                found.add(claim.subject)
    return frozenset(found)


def _makes_leader(role: str, kind: EntityType, key: str, name: str) -> bool:
    hits = find_offices(role)
    if not hits:
        return False
    if kind is EntityType.COUNTRY:
        return any(hit.state for hit in hits)
    known = _bodies().get(key)
    if known is not None:
        return any(hit.makes_leader(known) for hit in hits)
    public = bool(_PUBLIC_WORDS & set(name.lower().split()))
    return any(hit.state for hit in hits) and (public or not _is_ambiguous(role))


def _is_ambiguous(role: str) -> bool:
    """Titles that companies and states share: the president of a bank is no head of state."""
    return role in {"president", "vice president", "governor", "secretary", "head", "spokesman"}


@cache
def _bodies() -> dict[str, KnownEntity]:
    return {known.key: known for known in (*load_organizations(), *load_outlets())}
