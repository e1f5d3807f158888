"""Who is asked: the rules alone, or the rules and the trained network.

In: nothing. Out: `Engine`. Building the pipeline accordingly is left to `kgraph.annotate`.
"""

from enum import StrEnum


class Engine(StrEnum):
    """What reads the articles."""

    TRAINED = "trained"
    """Rules and trained network, weighed against each other."""
    RULES = "rules"
    """Rules alone: quicker, explains every find by a rule, needs no file of weights."""
