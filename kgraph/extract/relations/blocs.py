"""Which bodies are blocs of states, so that a state that acts within one belongs to it.

In: a referent. Out: whether it is an international body with states as members. Finding who acts
within it is left to `kgraph.extract.relations.member_of`.
"""

import re
from functools import lru_cache

from kgraph.annotate.groups import Referent
from kgraph.knowledge.load import load_organizations
from kgraph.ontology import EntityType

_KINDS = frozenset({"bloc"})
_NAME = re.compile(
    r"\b(?:Organi[sz]ation|Union|Community|League|Commonwealth|Alliance|Treaty|Bloc|Council of|"
    r"Cooperation Council|Association of|Pact)\b"
)
_NATIONAL = re.compile(r"\b(?:Trade|Labou?r|Workers|Credit|Student|Football|National|Writers)\b")


def is_bloc(referent: Referent) -> bool:
    """Whether a body is one of states.

    Args:
        referent: an organisation.

    Returns:
        By the knowledge entry if there is one, else by the words of the name.

    >>> is_bloc(Referent("e1", "Organization", "Gulf Salt Treaty Organization"))
    True
    >>> is_bloc(Referent("e1", "Organization", "Nordlink"))
    False
    """
    if referent.entity_type is not EntityType.ORGANIZATION:
        return False
    if referent.key in _kinds():
        return _kinds()[referent.key] in _KINDS
    return _NAME.search(referent.name) is not None and _NATIONAL.search(referent.name) is None


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {body.key: body.kind for body in load_organizations()}
