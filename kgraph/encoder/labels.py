"""What the network can say, in the order of its outputs.

In: the ontology. Out: tuples of labels; position is output index. The scores themselves are left
to `network`.
"""

import numpy as np
import numpy.typing as npt

from kgraph.ontology import EntityType, Predicate, Status, allows

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]

TYPES = (
    EntityType.COUNTRY,
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.PROJECT,
    EntityType.AGREEMENT,
    EntityType.EVENT,
    EntityType.PLACE,
)
"""Span outputs 0–6 are named mentions of these types, 7–13 references to things of these types."""
PREDICATES = (
    Predicate.HOLDS_POSITION,
    Predicate.VISITED,
    Predicate.MET_WITH,
    Predicate.PARTY_TO,
    Predicate.MEMBER_OF,
    Predicate.LOCATED_IN,
    Predicate.HOSTS,
    Predicate.PARTICIPATES_IN,
    Predicate.IMPLEMENTS,
    Predicate.FINANCES,
    Predicate.CONNECTS,
    Predicate.EXPORTS_TO,
    Predicate.COOPERATES_WITH,
)
"""Pair outputs 0–12; output 13 says that a reference and a mention mean the same thing."""
COREFERS = len(PREDICATES)
STATUSES = (
    Status.ASSERTED,
    Status.PLANNED,
    Status.PROPOSED,
    Status.CONDITIONAL,
    Status.DENIED,
)
"""Status outputs 0–4 of a pair."""


def _allowed() -> Booleans:
    table = np.zeros((len(TYPES), len(TYPES), len(PREDICATES)), dtype=np.bool_)
    for i, left in enumerate(TYPES):
        for j, right in enumerate(TYPES):
            for k, predicate in enumerate(PREDICATES):
                table[i, j, k] = allows(predicate, left, right)
    return table


ALLOWED: Booleans = _allowed()
"""Which predicates the ontology allows: shape (subject type, object type, predicate)."""
