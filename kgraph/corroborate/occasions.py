"""When and where things that happen once happen: agreements, events, the end of works.

In: a scene. Out: tensions of time and place between claims of different pieces. A piece that names
both (a forum in two cities) knows of both, so that they do not exclude each other.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kgraph.corroborate import times
from kgraph.corroborate.figures import NEWS_AGES
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.wording import tension, triple
from kgraph.model import LinkedClaim, Tension, TensionKind
from kgraph.ontology import EntityType, Predicate, Status

_Claims = Sequence[LinkedClaim]

_WHEN: dict[TensionKind, str] = {
    TensionKind.DATE: "years apart, so it may be another edition",
    TensionKind.UPDATE: "the later report may give a new date",
    TensionKind.TIME: "both times cannot hold",
}
_WHERE: dict[TensionKind, str] = {
    TensionKind.UPDATE: "the later report may tell of a new place",
    TensionKind.PLACE: "both cannot hold",
}

_TOLD_AS_ONE_DAY = 3
"""Days that events last on either side of the day that a report names."""


def occasion_tensions(scene: Scene) -> Iterator[Tension]:
    """Find what is said to happen at two times or in two places."""
    yield from _times(scene)
    yield from _places(scene)


def _times(scene: Scene) -> Iterator[Tension]:
    dated: dict[tuple[str, ...], dict[str, list[LinkedClaim]]] = defaultdict(dict)
    for claim in scene.linked.claims:
        if claim.time and _happens_once(scene, claim):
            parts = (claim.subject, claim.predicate.value, claim.object, claim.status.value)
            dated[parts].setdefault(claim.time, []).append(claim)
    for key in sorted(dated):
        for one, other in combinations(sorted(dated[key]), 2):
            left, right = dated[key][one], dated[key][other]
            kind = _times_differ(scene, left, right)
            if kind is not None:
                about = f"{one} vs {other}: when {triple(scene, left[0])}; {_WHEN[kind]}"
                yield tension(scene, kind, about, [*left, *right])


def _happens_once(scene: Scene, claim: LinkedClaim) -> bool:
    if claim.predicate is Predicate.PARTY_TO:
        return claim.status is Status.ASSERTED
    if claim.predicate is Predicate.IMPLEMENTS:
        return claim.status is Status.PLANNED
    if claim.predicate is Predicate.LOCATED_IN:
        return scene.nodes[claim.subject].type is EntityType.EVENT
    return claim.predicate is Predicate.HOSTS


def _times_differ(scene: Scene, left: _Claims, right: _Claims) -> TensionKind | None:
    one, other = left[0].time, right[0].time
    if times.fits(one, other) or together(scene, left, right):
        return None
    gap = times.days_apart(one, other)
    days = times.is_day(one) and times.is_day(other)
    if days and gap is not None and abs(gap) <= _TOLD_AS_ONE_DAY:
        return None
    event = EntityType.EVENT in (scene.nodes[n].type for n in (left[0].subject, left[0].object))
    if event and _year(one) != _year(other):
        return TensionKind.DATE
    if left[0].status is Status.PLANNED and _is_newer(scene, left, right):
        return TensionKind.UPDATE
    return TensionKind.TIME


def _year(time: str | None) -> int | None:
    first, _ = times.bounds(time or "")
    return first.year if first else None


def _places(scene: Scene) -> Iterator[Tension]:
    """Cities against cities and countries against countries: a venue lies in a city."""
    told: dict[tuple[str, str], dict[str, list[LinkedClaim]]] = defaultdict(dict)
    for claim in scene.linked.claims:
        if claim.status in (Status.ASSERTED, Status.PLANNED):
            event, place = _event_and_place(scene, claim)
            if event and (scene.city(place) or scene.nodes[place].type is EntityType.COUNTRY):
                told[event, scene.nodes[place].type].setdefault(place, []).append(claim)
    for event, kind_of_place in sorted(told):
        places = told[event, kind_of_place]
        for one, other in combinations(sorted(places), 2):
            if _exclude(scene, places[one], places[other]):
                newer = _is_newer(scene, places[one], places[other])
                kind = TensionKind.UPDATE if newer else TensionKind.PLACE
                names = " vs ".join(sorted(map(scene.name, (one, other))))
                about = f"{names}: place of {scene.name(event)}; {_WHERE[kind]}"
                yield tension(scene, kind, about, [*places[one], *places[other]])


def _event_and_place(scene: Scene, claim: LinkedClaim) -> tuple[str, str]:
    """The event and its place as a claim has it; no event if it is about none."""
    if claim.predicate is Predicate.HOSTS:
        return claim.object, claim.subject
    event = scene.nodes[claim.subject].type is EntityType.EVENT
    is_place = claim.predicate is Predicate.LOCATED_IN and event
    return (claim.subject, claim.object) if is_place else ("", claim.object)


def _exclude(scene: Scene, left: _Claims, right: _Claims) -> bool:
    meet = any(times.fits(one.time, other.time) for one in left for other in right)
    return meet and not together(scene, left, right)


def _is_newer(scene: Scene, left: _Claims, right: _Claims) -> bool:
    days = published_apart(scene, left, right)
    return days is not None and days > NEWS_AGES


def together(scene: Scene, left: _Claims, right: _Claims) -> bool:
    """Whether one piece states claims of both sides, and so knows how they go together."""
    other = scene.witnesses.pieces(e for claim in right for e in claim.evidence)
    one = scene.witnesses.pieces(e for claim in left for e in claim.evidence)
    return any(piece in other for piece in one)


def published_apart(scene: Scene, left: _Claims, right: _Claims) -> int | None:
    """Days between the nearest publications of either side, None if none is dated."""
    dates = [
        [scene.pieces.at(e).date for claim in claims for e in claim.evidence]
        for claims in (left, right)
    ]
    gaps = (times.days_apart(one, other) for one in dates[0] for other in dates[1])
    return min((abs(gap) for gap in gaps if gap is not None), default=None)
