"""Signs for and against two organizations or two places being one.

In: two profiles of one of these types. Out: features. A name suffices unless both lie in different
states (places) or it is one that others have too; an acronym of three letters needs a state.
"""

from decimal import Decimal

from kgraph.link.body_name import acronym_of, core
from kgraph.link.profile import Features, Profile
from kgraph.link.words import CROSSES_BORDERS
from kgraph.ontology import EntityType

_SAME = ("same identifying name", Decimal("0.9"))
_CORE = ("same name without the kind of body", Decimal("0.7"))
_BOTH_CORES = ("same name, other kinds of body", Decimal("0.4"))
_LONG_ACRONYM = ("acronym of the other's name", Decimal("0.6"))
_ACRONYM = ("short acronym of the other's name", Decimal("0.45"))
_INSTITUTION = ("same institution, its state not told", Decimal("0.3"))
_SAME_STATE = ("same state", Decimal("0.2"))
_OTHER_STATES = ("places in different states", Decimal("-0.6"))
_OTHER_HOMES = ("bodies in different states", Decimal("-0.2"))
_LONG = 4
"""Letters from which on an acronym rarely has two bearers in one news corpus."""


def weigh_bodies(left: Profile, right: Profile) -> Features:
    """Weigh names, then the states they lie in."""
    name = _names(left, right)
    if name is None:
        return []
    state = _states(left, right)
    return [name, state] if state else [name]


def _names(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.names & right.names:
        return _SAME
    if left.type is EntityType.ORGANIZATION:
        cores = [{core(name) for name in profile.names} for profile in (left, right)]
        if cores[0] & right.names or cores[1] & left.names:
            return _CORE
        letters = _acronyms(left, right) | _acronyms(right, left)
        if letters:
            return _LONG_ACRONYM if max(map(len, letters)) >= _LONG else _ACRONYM
        if cores[0] & cores[1]:
            return _BOTH_CORES
    return _INSTITUTION if left.forms & right.forms else None


def _acronyms(short: Profile, long: Profile) -> frozenset[str]:
    return short.acronyms & frozenset(acronym_of(name) for name in long.names)


def _states(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.countries & right.countries:
        return _SAME_STATE
    if not left.countries or not right.countries:
        return None
    if left.type is not EntityType.PLACE:
        return _OTHER_HOMES
    words = {word for name in left.names for word in name.split()}
    return None if words & CROSSES_BORDERS else _OTHER_STATES
