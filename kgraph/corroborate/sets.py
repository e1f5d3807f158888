"""Counted sets of agreements between the same parties: how many were there?

In: a scene. Out: count tensions between sets such as "24 accords" and "more than 30 documents" that
have the same parties and can have been concluded together, although they are nodes of their own;
and which sets those are, for that there were agreements is told by each of them.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.figures import WHY
from kgraph.corroborate.groups import Groups
from kgraph.corroborate.likeness import Subject
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.values import Match, match
from kgraph.corroborate.wording import amount, listed, tension
from kgraph.model import LinkedClaim, Tension, TensionKind
from kgraph.ontology import EntityType, Status

ONE_OCCASION = 60
"""Days between reports up to which undated signings of the same parties may be one occasion."""


def set_tensions(scene: Scene) -> Iterator[Tension]:
    """Find the sets of agreements whose counts differ though their parties are the same."""
    for parties, left, right in _pairs(scene):
        if match(left.figure, right.figure) is Match.DIFFERENT:
            yield _tension(scene, parties, (left, right))


def one_occasion(scene: Scene) -> Groups[str]:
    """Join the sets that the same parties can have concluded together, whatever their counts."""
    groups: Groups[str] = Groups()
    for _, left, right in _pairs(scene):
        groups.join(left.figure.subject or "", right.figure.subject or "")
    return groups


def _pairs(scene: Scene) -> Iterator[tuple[tuple[str, ...], Subject, Subject]]:
    counted: dict[tuple[str, ...], list[Subject]] = defaultdict(list)
    for node in scene.linked.figures:
        figure = node.figure
        if figure.unit != "count" or figure.subject is None or figure.status is Status.DENIED:
            continue
        if scene.nodes[figure.subject].type is not EntityType.AGREEMENT:
            continue
        parties = tuple(sorted({claim.subject for claim in scene.parties.get(figure.subject, [])}))
        if len(parties) > 1:
            counted[parties].append(Subject(scene, node))
    for parties in sorted(counted):
        for left, right in combinations(counted[parties], 2):
            if _together(scene, left, right):
                yield parties, left, right


def _together(scene: Scene, left: Subject, right: Subject) -> bool:
    """Two sets, in different pieces, of one sort of paper, that can be of one time."""
    if left.figure.subject == right.figure.subject or left.piece == right.piece:
        return False
    if not left.measure & right.measure:
        return False
    days = times.days_apart(left.piece.date, right.piece.date)
    if days is not None and abs(days) > ONE_OCCASION:
        return False
    dates = [{c.time for c in _claims(scene, s) if c.time} for s in (left, right)]
    return all(times.fits(one, other) for one in dates[0] for other in dates[1])


def _claims(scene: Scene, subject: Subject) -> list[LinkedClaim]:
    return scene.parties[subject.figure.subject or ""]


def _tension(scene: Scene, parties: tuple[str, ...], pair: tuple[Subject, Subject]) -> Tension:
    ordered = sorted(pair, key=lambda s: (s.figure.value or s.figure.min or 0, s.node.id))
    texts = " vs ".join(amount(s.node) for s in ordered)
    names = listed(sorted(scene.name(party) for party in parties))
    about = f"{texts}: between {names}; {WHY[TensionKind.COUNT]}"
    return tension(scene, TensionKind.COUNT, about, [s.node for s in pair])
