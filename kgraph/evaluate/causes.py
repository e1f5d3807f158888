"""The closed list of what a difference between graph and gold standard most likely comes from.

In: nothing. Out: `Cause` and `Reason`. Which cause a difference has is left to
`kgraph.evaluate.entity_mistakes`, `figure_mistakes` and `relation_mistakes`.
"""

from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """What a developer should look at first; a hint that has no weight in the scores.

    Attributes:
        NO_MENTION: the graph has nothing like the entity, the figure or one end of the relation.
        WRONG_TYPE: the graph has the name with another type.
        OTHER_NAME: the graph has a similar name of the same type that no gold name answers to.
        WRONG_LINK: two things in one node, two nodes for one thing, or a relation whose other end
            is another thing.
        WRONG_DIRECTION: the relation runs the other way.
        OTHER_PREDICATE: the same two things are related by other predicates only.
        WRONG_STATUS: the relation is right, but not whether it is fact, plan or denial.
        WRONG_NUMBER: the figure has the same words, but another number.
        WRONG_UNIT: the figure has the same number in another unit.
        NOT_FOUND: both ends are in the graph, a relation between them is not.
        NOT_IN_GOLD: the gold standard has nothing like it.
    """

    NO_MENTION = "no mention"
    WRONG_TYPE = "wrong type"
    OTHER_NAME = "other name"
    WRONG_LINK = "wrong link"
    WRONG_DIRECTION = "wrong direction"
    OTHER_PREDICATE = "other predicate"
    WRONG_STATUS = "wrong status"
    WRONG_NUMBER = "wrong number"
    WRONG_UNIT = "wrong unit"
    NOT_FOUND = "not found"
    NOT_IN_GOLD = "not in gold"


class Reason(NamedTuple):
    """A cause, and what there is instead.

    >>> str(Reason(Cause.WRONG_TYPE, "Place")), str(Reason(Cause.NOT_FOUND))
    ('wrong type: Place', 'not found')
    """

    cause: Cause
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.cause}: {self.detail}" if self.detail else str(self.cause)
