"""The signs for and against two entities being one, with their weights.

In: two profiles of one type. Out: a list of (name, weight) that one can read aloud; the sum is the score.
A pair is one thing from `THRESHOLD` on. Weights are set so that one identifying sign without a
contradiction suffices, and descriptions need two.
"""

from decimal import Decimal

from kgraph.knowledge.names import person_key
from kgraph.link.profile import DESCRIBED, Profile
from kgraph.ontology import EntityType, Predicate

T = EntityType
THRESHOLD = Decimal("0.6")

Features = list[tuple[str, Decimal]]


def weigh(left: Profile, right: Profile) -> Features:
    """Weigh two profiles of the same type.

    Returns:
        Features in the order they were looked at; only those that apply.
    """
    found: Features = []
    _by_identity(left, right, found)
    if left.entity.type is T.PERSON:
        _by_person(left, right, found)
    elif left.entity.type in DESCRIBED:
        _by_description(left, right, found)
    _by_contradiction(left, right, found)
    return found


def score(features: Features) -> Decimal:
    """The sum of the weights, cut to the range 0 to 1."""
    total = sum((weight for _, weight in features), Decimal(0))
    return min(max(total, Decimal(0)), Decimal(1))


def _by_identity(left: Profile, right: Profile, found: Features) -> None:
    if left.entity.code and left.entity.code == right.entity.code:
        found.append(("same country code", Decimal("1")))
    if left.entity.key and left.entity.key == right.entity.key:
        found.append(("same entry of the knowledge data", Decimal("1")))
    if left.identifying & right.identifying:
        found.append(("same identifying name", Decimal("0.9")))


def _by_person(left: Profile, right: Profile, found: Features) -> None:
    if left.identifying & right.identifying:
        return
    keys = [{person_key(n) for n in p.identifying} for p in (left, right)]
    if keys[0] & keys[1]:
        found.append(("same name in another romanisation", Decimal("0.8")))
        return
    if left.identifying and right.identifying:
        found.append(("different full names", Decimal("-0.8")))
        return
    surnames = [
        {person_key(n.split()[-1]) for n in p.identifying | p.describing} for p in (left, right)
    ]
    if surnames[0] & surnames[1]:
        found.append(("same surname", Decimal("0.3")))
        office = Predicate.HOLDS_POSITION.value
        offices = [{end for p, end in x.ties if p == office} for x in (left, right)]
        if offices[0] & offices[1]:
            found.append(("office in the same state or body", Decimal("0.4")))
        elif offices[0] and offices[1]:
            found.append(("offices in different states or bodies", Decimal("-0.4")))


def _by_description(left: Profile, right: Profile, found: Features) -> None:
    shared = (left.identifying | left.describing) & (right.identifying | right.describing)
    if shared and not left.identifying & right.identifying:
        found.append(("same description", Decimal("0.2")))
    connects = Predicate.CONNECTS.value
    routes = [{end for p, end in x.ties if p == connects} for x in (left, right)]
    common = routes[0] & routes[1]
    if len(common) >= 3 and len(common) * 2 >= max(len(r) for r in routes):
        found.append(("same route", Decimal("0.5")))
    party = f"{Predicate.PARTY_TO.value}^-1"
    parties = [{end for p, end in x.ties if p == party} for x in (left, right)]
    if parties[0] and parties[0] == parties[1]:
        found.append(("same parties", Decimal("0.2")))


def _by_contradiction(left: Profile, right: Profile, found: Features) -> None:
    if left.entity.key and right.entity.key and left.entity.key != right.entity.key:
        found.append(("different entries of the knowledge data", Decimal("-1")))
    if left.years and right.years and not left.years & right.years:
        found.append(("different years in the names", Decimal("-1")))
