"""Rules that find relations in a `Reading`, one module a predicate family.

In: a `Reading`. Out: `Candidate`s. A new rule is added to the `RULES` of its module and to nothing
else. Qualifiers and evidence are left to `kgraph.extract.qualify`.
"""

from collections.abc import Iterator

from kgraph.extract.reading import Reading
from kgraph.extract.relations import (
    connects,
    cooperates_with,
    exports_to,
    finances,
    holds_position,
    hosts,
    implements,
    joint_names,
    located_in,
    member_of,
    met_with,
    participates_in,
    party_phrases,
    party_to,
    visited,
)
from kgraph.extract.relations.candidate import Candidate, Rule

RULES: list[Rule] = [
    *holds_position.RULES,
    *visited.RULES,
    *met_with.RULES,
    *party_to.RULES,
    *party_phrases.RULES,
    *member_of.RULES,
    *participates_in.RULES,
    *implements.RULES,
    *finances.RULES,
    *hosts.RULES,
    *located_in.RULES,
    *connects.RULES,
    *exports_to.RULES,
    *cooperates_with.RULES,
    *joint_names.RULES,
]


def find_relations(reading: Reading) -> Iterator[Candidate]:
    """Apply all rules to a reading, in the order of the list."""
    for rule in RULES:
        yield from rule(reading)
