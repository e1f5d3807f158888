"""Claims that one piece asserts and another denies, plans or proposes.

In: a scene. Out: status tensions. From proposal to plan to fact is a progression, and so is a
refusal that follows a claim: updates. A denial of one side of an open relation (halted gas exports)
leaves the other sides (copper) as they are: another scope. What remains is a contradiction.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.wording import tension, triple
from kgraph.model import LinkedClaim, Piece, Tension, TensionKind
from kgraph.ontology import Predicate, Status

OPEN = frozenset(
    (
        Predicate.COOPERATES_WITH,
        Predicate.EXPORTS_TO,
        Predicate.FINANCES,
        Predicate.MET_WITH,
        Predicate.VISITED,
    )
)
"""Relations that hold in many respects or on many occasions."""

_STAGES = (Status.PROPOSED, Status.PLANNED, Status.ASSERTED)

_WHY: dict[TensionKind, str] = {
    TensionKind.UPDATE: "one report tells an earlier stage than the other",
    TensionKind.DATE: "they speak of different times",
    TensionKind.SCOPE: "the denial may concern one matter or occasion only",
    TensionKind.STATUS: "one denies what the other states",
}


def status_tensions(scene: Scene) -> Iterator[Tension]:
    """Find the claims whose status differs from piece to piece."""
    groups: dict[tuple[str, ...], list[LinkedClaim]] = defaultdict(list)
    for claim in scene.linked.claims:
        if claim.predicate is not Predicate.HAS_FIGURE:
            parts = (claim.subject, claim.predicate.value, claim.object, claim.role or "")
            groups[parts].append(claim)
    for key in sorted(groups):
        claims = groups[key]
        if len({claim.status for claim in claims}) > 1:
            yield from _tensions(scene, claims)


def _tensions(scene: Scene, claims: Sequence[LinkedClaim]) -> Iterator[Tension]:
    found: dict[TensionKind, set[str]] = defaultdict(set)
    for left, right in combinations(claims, 2):
        kind = judge(scene, left, right)
        if kind is not None:
            found[kind] |= {left.id, right.id}
    for kind in sorted(found):
        involved = [claim for claim in claims if claim.id in found[kind]]
        stages = sorted({claim.status for claim in involved}, key=[*Status].index)
        words = " vs ".join(status.value for status in stages)
        about = f"{words}: {triple(scene, involved[0])}; {_WHY[kind]}"
        yield tension(scene, kind, about, involved)


def judge(scene: Scene, left: LinkedClaim, right: LinkedClaim) -> TensionKind | None:
    """Say how two claims that differ in nothing but status and time stand to each other."""
    if left.status is right.status or Status.CONDITIONAL in (left.status, right.status):
        return None
    apart = _apart(scene, left, right)
    if not apart:
        return None
    if Status.DENIED not in (left.status, right.status):
        return TensionKind.UPDATE if times.fits(left.time, right.time) else None
    denied, stated = (left, right) if left.status is Status.DENIED else (right, left)
    if stated.predicate in OPEN:
        return TensionKind.SCOPE if times.fits(denied.time, stated.time) else TensionKind.DATE
    if not times.fits(denied.time, stated.time):
        return TensionKind.DATE
    if times.same(denied.time, stated.time) and denied.time is not None:
        return TensionKind.STATUS
    return TensionKind.UPDATE if _follows(scene, denied, stated, apart) else TensionKind.STATUS


def _follows(
    scene: Scene, denied: LinkedClaim, stated: LinkedClaim, apart: tuple[Piece, Piece]
) -> bool:
    """A proposal that was refused, or a denial that was published on a later day."""
    if stated.status is Status.PROPOSED:
        return True
    pieces = {p.article: p for p in scene.witnesses.pieces(denied.evidence)}
    later, earlier = apart if apart[0].article in pieces else apart[::-1]
    days = times.days_apart(earlier.date, later.date)
    return days is not None and days > 0


def _apart(scene: Scene, left: LinkedClaim, right: LinkedClaim) -> tuple[Piece, Piece] | None:
    """Two different pieces of which one states either claim; a piece with both means a course of
    events."""
    one = scene.witnesses.pieces(left.evidence)
    other = scene.witnesses.pieces(right.evidence)
    if any(piece in other for piece in one):
        return None
    return one[0], other[0]
