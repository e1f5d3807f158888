"""Signs for and against two people being one: their names and their offices.

In: two profiles of people. Out: features. Weights are set so that a full name suffices unless the
offices lie in different states, and a family name or initials need an office in common.
"""

from decimal import Decimal

from kgraph.link import person_name
from kgraph.link.person_name import PersonName, Relation
from kgraph.link.profile import Features, Profile

_SAME_BODY = ("office in the same state or body", Decimal("0.4"))
_SAME_STATE = ("offices in one state", Decimal("0.2"))
_OTHER_STATES = ("offices in different states", Decimal("-0.5"))
_OTHER_BODIES = ("offices in different bodies", Decimal("-0.2"))


def weigh_people(left: Profile, right: Profile) -> Features:
    """Weigh names first, then offices; nothing is said of offices where the names differ."""
    name = _names(left, right)
    if name is None:
        return []
    if name == person_name.DIFFERENT:
        return [name]
    offices = _offices(left, right)
    return [name, offices] if offices else [name]


def _names(left: Profile, right: Profile) -> Relation | None:
    """The closest relation of any two names; full names decide where both have one."""
    pairs = [(a, b) for a in left.names for b in right.names]
    if not pairs:
        pairs = [(a, b) for a in left.names | left.forms for b in right.names | right.forms]
    found = [person_name.relate(parsed(a), parsed(b)) for a, b in pairs]
    return max((one for one in found if one), key=lambda one: (one[1], one[0]), default=None)


def parsed(plain: str) -> PersonName:
    """Take apart a name that a profile holds: initials bear a full stop there."""
    return person_name.parse_plain(plain)


def _offices(left: Profile, right: Profile) -> Relation | None:
    if left.bodies & right.bodies:
        return _SAME_BODY
    if left.countries & right.countries:
        return _SAME_STATE
    if left.countries and right.countries:
        return _OTHER_STATES
    return _OTHER_BODIES if left.bodies and right.bodies else None
