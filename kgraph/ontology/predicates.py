"""The fourteen predicates: what they say and what they may join.

In: nothing. Out: `Predicate` and the table `PREDICATES`, which extraction obeys, the SHACL shapes
check and the documentation prints. Finding predicates in sentences is left to `kgraph.extract`.
"""

from enum import StrEnum
from typing import NamedTuple

from kgraph.ontology.types import EntityType

FIGURE = "Figure"
"""The object class of `hasFigure`: figures are nodes, but no entities."""


class Predicate(StrEnum):
    """The name of a relation, as written after the vocabulary's prefix."""

    HOLDS_POSITION = "holdsPosition"
    VISITED = "visited"
    MET_WITH = "metWith"
    PARTY_TO = "partyTo"
    MEMBER_OF = "memberOf"
    LOCATED_IN = "locatedIn"
    HOSTS = "hosts"
    PARTICIPATES_IN = "participatesIn"
    IMPLEMENTS = "implements"
    FINANCES = "finances"
    CONNECTS = "connects"
    EXPORTS_TO = "exportsTo"
    COOPERATES_WITH = "cooperatesWith"
    HAS_FIGURE = "hasFigure"


class PredicateRule(NamedTuple):
    """What a predicate may join and what it says.

    Attributes:
        subjects: entity types allowed as subject.
        objects: entity types allowed as object; empty for `hasFigure`.
        meaning: one clause that completes "the subject …".
        symmetric: the claim holds both ways round and is written once.
    """

    subjects: frozenset[EntityType]
    objects: frozenset[EntityType]
    meaning: str
    symmetric: bool = False


C, P, O = EntityType.COUNTRY, EntityType.PERSON, EntityType.ORGANIZATION  # noqa: E741
J, A, E, L = EntityType.PROJECT, EntityType.AGREEMENT, EntityType.EVENT, EntityType.PLACE


def _rule(
    subjects: set[EntityType], objects: set[EntityType], meaning: str, *, symmetric: bool = False
) -> PredicateRule:
    return PredicateRule(frozenset(subjects), frozenset(objects), meaning, symmetric)


PREDICATES: dict[Predicate, PredicateRule] = {
    Predicate.HOLDS_POSITION: _rule({P}, {C, O}, "holds or held an office or post there"),
    Predicate.VISITED: _rule({P}, {C, L}, "made, is making or will make a visit there"),
    Predicate.MET_WITH: _rule(
        {P}, {P}, "met, held talks with or spoke by telephone with", symmetric=True
    ),
    Predicate.PARTY_TO: _rule({C, O, P}, {A}, "signed, joined, exchanged or is a party of"),
    Predicate.MEMBER_OF: _rule({C, O}, {O}, "belongs to"),
    Predicate.LOCATED_IN: _rule({L, J, O, E}, {C, L}, "lies or takes place there"),
    Predicate.HOSTS: _rule({C, L, O}, {E}, "hosts or organises"),
    Predicate.PARTICIPATES_IN: _rule({C, O, P}, {J, E}, "takes part in"),
    Predicate.IMPLEMENTS: _rule({C, O, P}, {J}, "builds, leads, develops, launches or operates"),
    Predicate.FINANCES: _rule({C, O}, {J, O, C, A}, "funds, lends to, invests in or buys into"),
    Predicate.CONNECTS: _rule({J}, {C, L}, "is a route or link that runs to or through"),
    Predicate.EXPORTS_TO: _rule({C, O}, {C, L}, "sells or ships goods there"),
    Predicate.COOPERATES_WITH: _rule(
        {C, O}, {C, O}, "is in partnership, alliance or trade with", symmetric=True
    ),
    Predicate.HAS_FIGURE: _rule(set(EntityType), set(), "is what the figure is about"),
}


def allows(predicate: Predicate, subject: EntityType, object_: EntityType) -> bool:
    """Tell whether a predicate may join two entity types.

    >>> allows(Predicate.VISITED, EntityType.PERSON, EntityType.COUNTRY)
    True
    >>> allows(Predicate.VISITED, EntityType.COUNTRY, EntityType.PERSON)
    False
    """
    rule = PREDICATES[predicate]
    return subject in rule.subjects and object_ in rule.objects
