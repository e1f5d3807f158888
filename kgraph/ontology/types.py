"""Entity types and the closed value lists of the qualifiers, as enumerations.

In: nothing. Out: string enumerations whose values are the names written to every export.
What the words mean in prose, and their place in RDF, is left to `kgraph.ontology.terms`.
"""

from enum import StrEnum


class EntityType(StrEnum):
    """The seven kinds of thing that become a node.

    >>> EntityType("Country") is EntityType.COUNTRY
    True
    """

    COUNTRY = "Country"
    PERSON = "Person"
    ORGANIZATION = "Organization"
    PROJECT = "Project"
    AGREEMENT = "Agreement"
    EVENT = "Event"
    PLACE = "Place"


class Status(StrEnum):
    """How a claim stands to reality in the words of its source."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CONDITIONAL = "conditional"
    DENIED = "denied"


class Approximation(StrEnum):
    """How sharply a figure is stated."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Change(StrEnum):
    """The direction of a figure that is a change and no level."""

    UP = "up"
    DOWN = "down"
