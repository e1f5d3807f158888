"""The signs for and against two entities being one, with their weights.

In: two profiles of one type. Out: a list of (name, weight) that one can read aloud; the sum is the
score. A pair is one thing from `THRESHOLD` on. Weights are set so that one identifying sign
without a contradiction suffices, and descriptions need several. The signs of each type stand in a
module of their own.
"""

from decimal import Decimal

from kgraph.link.body import weigh_bodies
from kgraph.link.person import weigh_people
from kgraph.link.profile import DESCRIBED, Features, Profile
from kgraph.link.thing import weigh_things
from kgraph.ontology import EntityType

T = EntityType
THRESHOLD = Decimal("0.6")
DOUBT = Decimal("0.2")
"""Distance from the threshold within which a person should look."""

CONTRADICTION = Decimal("-0.5")
"""A sign of this weight keeps two entities apart, whatever else joins their clusters."""

SURE = Decimal("0.8")
"""From here on two entities that one article tells apart are one all the same."""

_SAME_CODE = ("same country code", Decimal("1"))
_SAME_ENTRY = ("same entry of the knowledge data", Decimal("1"))
_OTHER_ENTRY = ("different entries of the knowledge data", Decimal("-1"))
_ZERO, _ONE = Decimal(0), Decimal(1)


def weigh(left: Profile, right: Profile) -> Features:
    """Weigh two profiles of the same type.

    Returns:
        Features in the order they were looked at; only those that apply.
    """
    if left.hard and left.hard == right.hard:
        return [_SAME_CODE if left.type is T.COUNTRY else _SAME_ENTRY]
    if left.type is T.PERSON:
        found = weigh_people(left, right)
    elif left.type in DESCRIBED:
        found = weigh_things(left, right)
    else:
        found = weigh_bodies(left, right)
    if left.hard and right.hard:
        found.append(_OTHER_ENTRY)
    return found


def score(features: Features) -> Decimal:
    """The sum of the weights, cut to the range 0 to 1.

    >>> score([("same name", Decimal("0.9")), ("same state", Decimal("0.2"))])
    Decimal('1')
    """
    total = sum((weight for _, weight in features), _ZERO)
    return min(max(total, _ZERO), _ONE)


def contradicts(features: Features) -> bool:
    """Whether a sign forbids that the two are ever in one cluster."""
    return any(weight <= CONTRADICTION for _, weight in features)
