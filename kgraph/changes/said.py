"""Claims as two builds can be compared by: under the new names of their ends and speakers.

In: a build, and the correspondence if it is the old one. Out: `Said` records by their ends. Figures
are left out; comparing is left to `kgraph.changes.claims`.
"""

from collections import defaultdict
from typing import NamedTuple

from kgraph.changes.correspondence import Correspondence
from kgraph.explain import Build
from kgraph.model import LinkedClaim
from kgraph.ontology import PREDICATES, Predicate

Ends = tuple[str, str, str]
"""Subject, predicate and object."""


class Said(NamedTuple):
    """A claim and its qualifiers under the new names of nodes."""

    claim: LinkedClaim
    status: str
    role: str
    time: str
    speaker: str

    @property
    def qualifiers(self) -> tuple[str, str, str, str]:
        """All that tells it from other claims between the same ends."""
        return self.status, self.role, self.time, self.speaker


def grouped(build: Build, pairing: Correspondence | None) -> dict[Ends, list[Said]]:
    """The claims of a build by their ends; those of the old build under their new names."""

    def name(ident: str | None) -> str:
        return (pairing.heir(ident) if pairing else ident) or ""

    groups: dict[Ends, list[Said]] = defaultdict(list)
    for claim in build.linked.claims:
        if claim.predicate is Predicate.HAS_FIGURE:
            continue
        left, right = name(claim.subject), name(claim.object)
        if PREDICATES[claim.predicate].symmetric:
            left, right = sorted((left, right))
        said = Said(
            claim, claim.status.value, claim.role or "", claim.time or "", name(claim.speaker)
        )
        groups[left, claim.predicate.value, right].append(said)
    return groups
