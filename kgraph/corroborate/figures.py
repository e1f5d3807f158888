"""Figures of one thing that differ: rounded, of another date or scope, newer, or in contradiction.

In: a scene. Out: tensions between figures with one subject, unit and measure, stated by different
pieces; one piece that gives two numbers means two things by them. Counts of agreements that are
nodes of their own are left to `kgraph.corroborate.sets`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.groups import Groups
from kgraph.corroborate.likeness import ALIKE, Subject
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.values import Match, match
from kgraph.corroborate.wording import amount, tension
from kgraph.corroborate.words import overlap
from kgraph.model import Tension, TensionKind
from kgraph.ontology import Status

NEWS_AGES = 7
"""Days after which another number may be a newer state and no contradiction."""

WHY: dict[TensionKind, str] = {
    TensionKind.ROUNDING: "one number is the other one rounded",
    TensionKind.DATE: "they are of different times, or one gives no time",
    TensionKind.SCOPE: "one covers less than the other",
    TensionKind.UPDATE: "one is a plan or an older report",
    TensionKind.COUNT: "both counts cannot hold",
    TensionKind.VALUE: "both values cannot hold",
}


def figure_tensions(scene: Scene) -> Iterator[Tension]:
    """Find the figures of one thing that do not agree."""
    for group in _groups(scene):
        pairs: dict[TensionKind, Groups[str]] = defaultdict(Groups)
        involved: dict[TensionKind, set[str]] = defaultdict(set)
        for left, right in combinations(group, 2):
            kind = judge(left, right)
            if kind is not None:
                pairs[kind].join(left.node.id, right.node.id)
                involved[kind] |= {left.node.id, right.node.id}
        for kind in sorted(pairs):
            for ids in pairs[kind].split(involved[kind]):
                yield _tension(scene, kind, [s for s in group if s.node.id in ids])


def judge(left: Subject, right: Subject) -> TensionKind | None:
    """Say how two figures of one subject and unit differ; None if they agree or do not compare.

    The order of the questions counts: what can be reconciled is no contradiction.
    """
    one, other = left.figure, right.figure
    if not left.measure or not right.measure or not _comparable(left, right):
        return None
    found = match(one, other)
    if found in (Match.SAME, Match.COMPATIBLE) or left.place == right.place:
        return None
    if not times.same(one.time, other.time):
        return TensionKind.DATE
    if found is Match.ROUNDED:
        return TensionKind.ROUNDING
    if left.measure != right.measure or (not left.is_specific and left.partners != right.partners):
        return TensionKind.SCOPE
    if _is_newer(left, right):
        return TensionKind.UPDATE
    return TensionKind.COUNT if one.unit == "count" else TensionKind.VALUE


def _comparable(left: Subject, right: Subject) -> bool:
    """One measure includes the other, so do the partners, and shares are of one thing."""
    if not (left.measure <= right.measure or right.measure <= left.measure):
        return False
    partners = (left.partners, right.partners)
    if not left.is_specific and not (partners[0] <= partners[1] or partners[1] <= partners[0]):
        return False
    if left.figure.change and left.figure.base != right.figure.base:
        return False
    share = left.figure.unit in ("percent", "ratio")
    return not share or overlap(left.words, right.words) >= ALIKE


def _is_newer(left: Subject, right: Subject) -> bool:
    """A plan came true, or a report without a time of its own is days older than the other."""
    if (left.figure.status is Status.ASSERTED) != (right.figure.status is Status.ASSERTED):
        return True
    days = times.days_apart(left.piece.date, right.piece.date)
    return left.figure.time is None and days is not None and abs(days) > NEWS_AGES


def _groups(scene: Scene) -> list[list[Subject]]:
    """Figures that may be compared, denied ones left out."""
    groups: dict[tuple[str, ...], list[Subject]] = defaultdict(list)
    for node in scene.linked.figures:
        figure = node.figure
        if figure.subject is None or figure.status is Status.DENIED:
            continue
        key = (figure.subject, figure.unit, figure.period, figure.per, figure.change)
        groups[tuple(str(part or "") for part in key)].append(Subject(scene, node))
    return [groups[key] for key in sorted(groups)]


def _tension(scene: Scene, kind: TensionKind, group: Sequence[Subject]) -> Tension:
    texts = list(dict.fromkeys(amount(s.node) for s in sorted(group, key=_by_number)))
    measure = min((s.figure.measure or "" for s in group if not s.figure.counted), default="")
    subject = scene.name(group[0].figure.subject or "")
    of = f"{measure} of {subject}" if measure else subject
    about = f"{' vs '.join(texts)}: {of}; {WHY[kind]}"
    return tension(scene, kind, about, [s.node for s in group])


def _by_number(subject: Subject) -> tuple[object, ...]:
    figure = subject.figure
    return figure.value if figure.value is not None else figure.min, subject.node.id
