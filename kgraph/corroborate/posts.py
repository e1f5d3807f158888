"""Two people in one office that only one can hold.

In: a scene. Out: subject tensions between claims that give one sole office of one state or body to
different people; where reports lie apart, one has followed the other: an update.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.occasions import published_apart, together
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.wording import tension
from kgraph.model import LinkedClaim, Tension, TensionKind
from kgraph.ontology import Predicate, Status

SOLE = frozenset(
    {
        "chancellor",
        "emir",
        "foreign minister",
        "king",
        "minister of foreign affairs",
        "president",
        "prime minister",
        "secretary-general",
        "secretary general",
        "sultan",
    }
)
"""Offices with one holder at a time."""

_ONE_MONTH = 31

_WHY: dict[TensionKind, str] = {
    TensionKind.SUBJECT: "reports of one month, or of one time, name both",
    TensionKind.UPDATE: "one may have followed the other",
}


def post_tensions(scene: Scene) -> Iterator[Tension]:
    """Find the offices that are given to two people."""
    held: dict[tuple[str, str], dict[str, list[LinkedClaim]]] = defaultdict(dict)
    for claim in scene.by_predicate.get(Predicate.HOLDS_POSITION, []):
        role = (claim.role or "").casefold()
        if claim.status is Status.ASSERTED and role in SOLE:
            held[claim.object, role].setdefault(claim.subject, []).append(claim)
    for body, role in sorted(held):
        people = held[body, role]
        for one, other in combinations(sorted(people), 2):
            kind = _judge(scene, people[one], people[other])
            if kind is not None:
                names = " vs ".join(sorted(map(scene.name, (one, other))))
                about = f"{names}: {role} of {scene.name(body)}; {_WHY[kind]}"
                yield tension(scene, kind, about, [*people[one], *people[other]])


def _judge(
    scene: Scene, left: Sequence[LinkedClaim], right: Sequence[LinkedClaim]
) -> TensionKind | None:
    """None if a piece names both or their times differ: it tells of a succession."""
    if together(scene, left, right):
        return None
    dated = [[claim.time for claim in claims if claim.time] for claims in (left, right)]
    if dated[0] and dated[1]:
        meet = any(times.fits(one, other) for one in dated[0] for other in dated[1])
        return TensionKind.SUBJECT if meet else None
    days = published_apart(scene, left, right)
    near = days is not None and days <= _ONE_MONTH
    return TensionKind.SUBJECT if near else TensionKind.UPDATE
