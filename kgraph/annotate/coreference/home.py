"""The country or body that a person speaks for.

In: a person's id and the discourse. Out: an id, or None. "we" and "his country" ask for it: see
`speakers` and `owned`.
"""

from kgraph.annotate.coreference.discourse import Discourse
from kgraph.ontology import EntityType

_SIDES = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
_OF_STATE = frozenset(
    "president minister premier chancellor king emir ambassador envoy leader".split()
)
"""Posts that speak for a country first, even where a ministry stands beside the name."""


def home_of(ident: str, discourse: Discourse) -> str | None:
    """The country or body that a person speaks for, or None.

    Official posts prefer the country; a resolved possessive tells too ("*its* premier, Xu").
    """
    profile = discourse.profiles[ident]
    owners = [s.id for i in profile.owners for s in discourse.covering.get(i, [])]
    homes = [*profile.homes, *(o for o in owners if discourse.types[o] in _SIDES)]
    official = bool(profile.nouns & _OF_STATE)
    states = [h for h in homes if discourse.types[h] is EntityType.COUNTRY]
    if states and official:
        return states[0]
    return homes[0] if homes else None
