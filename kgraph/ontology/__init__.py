"""The vocabulary of kgraph: entity types, predicates and qualifier values.

In: nothing. Out: enumerations and tables that every other package speaks in. No stage, no text and
no RDF library is known here.
"""

from kgraph.ontology.predicates import FIGURE, PREDICATES, Predicate, PredicateRule, allows
from kgraph.ontology.terms import (
    CLASSES,
    DEFAULT_BASE,
    NAMESPACE,
    PREFIXES,
    PROPERTIES,
    STATUSES,
    expand,
)
from kgraph.ontology.types import Approximation, Change, EntityType, Status

__all__ = [
    "CLASSES",
    "DEFAULT_BASE",
    "FIGURE",
    "NAMESPACE",
    "PREDICATES",
    "PREFIXES",
    "PROPERTIES",
    "STATUSES",
    "Approximation",
    "Change",
    "EntityType",
    "Predicate",
    "PredicateRule",
    "Status",
    "allows",
    "expand",
]
