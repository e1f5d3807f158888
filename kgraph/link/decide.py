"""Decides which entities of different articles are one, and derives clusters from the decisions.

In: extractions in a fixed order. Out: decisions on the pairs that met in a block, and the clusters
that follow. A cluster takes a new member only if it contradicts none of those it has. Merging the
records is left to `kgraph.link.merge`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.link.features import THRESHOLD, score, weigh
from kgraph.link.profile import Profile, block_keys, profiles
from kgraph.model import Decision, EntityRef, Extraction

MAX_BLOCK = 50
"""Clusters compared in one block; a name that more things share identifies none of them."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """The clusters and why they are as they are.

    Attributes:
        clusters: members of each thing, each sorted, the clusters in order of their first member.
        decisions: judgements on pairs, in the order they were made.
    """

    clusters: tuple[tuple[EntityRef, ...], ...]
    decisions: tuple[Decision, ...]


class _Clusters:
    """Clusters while they grow: each is known by the number of its first profile."""

    def __init__(self) -> None:
        self.members: dict[int, list[Profile]] = {}
        self.blocks: dict[str, list[int]] = defaultdict(list)

    def candidates(self, profile: Profile) -> Iterator[int]:
        kind = profile.entity.type.value
        seen: set[int] = set()
        for key in block_keys(profile):
            for number in self.blocks[f"{kind}|{key}"][:MAX_BLOCK]:
                if number not in seen:
                    seen.add(number)
                    yield number

    def add(self, number: int, profile: Profile) -> None:
        kind = profile.entity.type.value
        self.members.setdefault(number, []).append(profile)
        for key in block_keys(profile):
            block = self.blocks[f"{kind}|{key}"]
            if number not in block:
                block.append(number)


def decide(extractions: Sequence[Extraction]) -> Decisions:
    """Cluster the entities of all articles.

    Args:
        extractions: sorted by path, so that the result does not depend on the order given.
    """
    clusters = _Clusters()
    decisions: list[Decision] = []
    everyone = [p for extraction in extractions for p in profiles(extraction)]
    everyone.sort(key=_fullness)
    for number, profile in enumerate(everyone):
        home = _home(clusters, profile, decisions)
        clusters.add(number if home is None else home, profile)
    groups = [
        tuple(sorted((p.ref for p in members), key=_place)) for members in clusters.members.values()
    ]
    return Decisions(tuple(sorted(groups, key=lambda g: _place(g[0]))), tuple(decisions))


def _fullness(profile: Profile) -> tuple[bool, str, int, str]:
    """Entities with identifying names come first, so that short names find them."""
    return (
        not profile.identifying,
        profile.ref.article,
        int(profile.ref.entity[1:]),
        profile.entity.name,
    )


def _place(ref: EntityRef) -> tuple[str, int]:
    return ref.article, int(ref.entity[1:])


def _home(clusters: _Clusters, profile: Profile, decisions: list[Decision]) -> int | None:
    """The one cluster that a profile belongs to; a tie between two means none."""
    fitting: list[tuple[Decision, int]] = []
    for number in clusters.candidates(profile):
        best = _judge(clusters.members[number], profile)
        if best is None:
            continue
        decisions.append(best)
        if best.same:
            fitting.append((best, number))
    if not fitting:
        return None
    top = max(decision.score for decision, _ in fitting)
    leading = [number for decision, number in fitting if decision.score == top]
    return leading[0] if len(leading) == 1 or top >= THRESHOLD + THRESHOLD / 3 else None


def _judge(members: list[Profile], profile: Profile) -> Decision | None:
    """The strongest judgement against any member, unless one member forbids it."""
    best: Decision | None = None
    for member in members:
        features = weigh(member, profile)
        if member.ref.article == profile.ref.article:
            features.append(("told apart in one article", THRESHOLD * -2))
        if not features:
            continue
        total = score(features)
        same = total >= THRESHOLD
        decision = Decision(
            left=member.ref, right=profile.ref, same=same, score=total, features=tuple(features)
        )
        if any(weight <= -1 for _, weight in features):
            return decision
        if best is None or decision.score > best.score:
            best = decision
    return best
