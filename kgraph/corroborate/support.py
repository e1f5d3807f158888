"""What several articles say alike: one statement with all its witnesses.

In: a scene. Out: a `Corroboration` for each claim and figure, together with the claims and figures
that say the same: claims with one subject, predicate, object, status and role whose times can be
one (counted sets of agreements of one occasion are one object); figures with one number, unit and
measure of one thing, or in sentences that tell one fact. Statements that differ are left to the
rules for tensions.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.groups import Groups
from kgraph.corroborate.likeness import Subject, alike
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.sets import one_occasion
from kgraph.corroborate.values import Match, match
from kgraph.corroborate.wording import Statement, say
from kgraph.model import Corroboration, FigureNode, LinkedClaim
from kgraph.ontology import Predicate


def corroborations(scene: Scene) -> tuple[Corroboration, ...]:
    """Group the claims and figures that say one thing, sorted by their first record."""
    groups: list[Sequence[Statement]] = [*_claims(scene), *_figures(scene)]
    found = [_record(scene, group) for group in groups]
    return tuple(sorted(found, key=lambda c: c.records))


def _record(scene: Scene, group: Sequence[Statement]) -> Corroboration:
    evidence = [piece for record in group for piece in record.evidence]
    told = [record for record in group if isinstance(record, FigureNode)] or group
    fullest = max(told, key=lambda r: (len(say(scene, r)), r.id))
    return Corroboration(
        records=tuple(sorted(record.id for record in group)),
        statement=say(scene, fullest),
        pieces=tuple(scene.witnesses.pieces(evidence)),
        independent=scene.witnesses.independent(evidence),
    )


def _claims(scene: Scene) -> Iterator[list[LinkedClaim]]:
    sets = one_occasion(scene)
    alike_but_time: dict[tuple[str, ...], list[LinkedClaim]] = defaultdict(list)
    for claim in scene.linked.claims:
        if claim.predicate is not Predicate.HAS_FIGURE:
            object_ = sets.root(claim.object)
            key = (claim.subject, claim.predicate, object_, claim.status, claim.role or "")
            alike_but_time[key].append(claim)
    for claims in alike_but_time.values():
        yield from _by_time(claims)


def _by_time(claims: Iterable[LinkedClaim]) -> Iterator[list[LinkedClaim]]:
    """Undated claims join the dated ones if those are all of one time, else they stand apart."""
    dated: dict[str, list[LinkedClaim]] = defaultdict(list)
    undated = []
    for claim in claims:
        if claim.time is None:
            undated.append(claim)
        else:
            dated[claim.time].append(claim)
    groups: Groups[str] = Groups()
    for left, right in combinations(sorted(dated), 2):
        if times.fits(left, right):
            groups.join(left, right)
    split = [[claim for time in group for claim in dated[time]] for group in groups.split(dated)]
    if len(split) == 1:
        split[0] += undated
    elif undated:
        split.append(undated)
    yield from split


def _figures(scene: Scene) -> Iterator[list[Statement]]:
    claims: dict[str, list[LinkedClaim]] = defaultdict(list)
    for claim in scene.by_predicate.get(Predicate.HAS_FIGURE, []):
        claims[claim.object].append(claim)
    for figures in same_figures(scene):
        yield [*figures, *(claim for node in figures for claim in claims[node.id])]


def same_figures(scene: Scene) -> list[list[FigureNode]]:
    """Group the figures that state one number of one thing."""
    buckets: dict[tuple[object, ...], list[Subject]] = defaultdict(list)
    for node in scene.linked.figures:
        figure = node.figure
        subject = Subject(scene, node)
        counted = tuple(sorted(subject.measure)) if figure.unit == "count" else ()
        number = (figure.value, figure.min, figure.max)
        key = (figure.unit, figure.change, figure.period, figure.per, number, counted)
        buckets[key].append(subject)
    groups: Groups[str] = Groups()
    for bucket in buckets.values():
        for left, right in combinations(bucket, 2):
            if _same(left, right):
                groups.join(left.node.id, right.node.id)
    return [[scene.figures[ident] for ident in group] for group in groups.split(scene.figures)]


def _same(left: Subject, right: Subject) -> bool:
    one, other = left.figure, right.figure
    if match(one, other) is not Match.SAME or not times.fits(one.time, other.time):
        return False
    if left.piece != right.piece and alike(left, right):
        return True
    if one.subject is None or one.subject != other.subject:
        return False
    known = left.measure and left.measure == right.measure
    return bool(known) and (left.is_specific or left.partners == right.partners)
