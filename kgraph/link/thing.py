"""Signs for and against two projects, agreements or events being one.

In: two profiles of one of these types. Out: features. A name suffices unless years, editions or
parties differ; a description needs two signs more: route, parties, place, year.
"""

from decimal import Decimal

from kgraph.link.profile import Features, Profile
from kgraph.link.thing_name import mode_of
from kgraph.link.words import PLAIN_AGREEMENT

_SAME = ("same identifying name", Decimal("0.9"))
_SPELT = ("name of one is the description of the other", Decimal("0.7"))
_DESCRIPTION = ("same description", Decimal("0.3"))
_MODE = ("same kind of work", Decimal("0.2"))
_OTHER_MODE = ("different kinds of work", Decimal("-0.5"))
_ROUTE = ("same route", Decimal("0.5"))
_TWO_ENDS = ("same two ends", Decimal("0.3"))
_BESIDE = ("states of the route named beside it", Decimal("0.4"))
_PARTIES = ("same parties", Decimal("0.2"))
_OTHER_PARTIES = ("different parties", Decimal("-0.5"))
_PLACE = ("same place", Decimal("0.2"))
_OTHER_PLACE = ("different places", Decimal("-0.3"))
_YEAR = ("same year", Decimal("0.15"))
_OTHER_YEAR = ("different years", Decimal("-1"))
_TOLD_APART = ("comes again, told of in different years", Decimal("-0.4"))
_OTHER_EDITION = ("different editions", Decimal("-1"))
_ONE_EDITION = ("edition or year of one not told", Decimal("-0.25"))
_OTHER_COUNT = ("different numbers of things", Decimal("-0.5"))

MIN_STATES = 3
"""States that two routes share before they are the same route."""


def weigh_things(left: Profile, right: Profile) -> Features:
    """Weigh names, then what each says of route, parties, place, time and edition."""
    named = _names(left, right)
    found = [named] if named else []
    if not found and not (left.ends and (right.ends or right.beside)) and not right.ends:
        return []
    signs = (
        _modes(left, right, named),
        _routes(left, right),
        _parties(left, right),
        _places(left, right),
        _editions(left, right),
        _years(left, right),
        _counts(left, right),
    )
    return found + [sign for sign in signs if sign]


def _names(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.names & right.names:
        return _SAME
    crossed = (left.names & right.forms) | (left.forms & right.names)
    if any(len(name.split()) > 2 for name in crossed):
        return _SPELT
    return _DESCRIPTION if (left.forms | left.names) & (right.forms | right.names) else None


def _modes(
    left: Profile, right: Profile, named: tuple[str, Decimal] | None
) -> tuple[str, Decimal] | None:
    if named in (_SAME, _SPELT):
        return None
    modes = [{mode_of(b) for b in sorted(p.names | p.forms)} - {""} for p in (left, right)]
    if modes[0] & modes[1]:
        return None if named else _MODE
    return _OTHER_MODE if modes[0] and modes[1] else None


def _routes(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    common = left.ends & right.ends
    if len(common) >= MIN_STATES and len(common) * 2 >= max(len(left.ends), len(right.ends)):
        return _ROUTE
    if len(common) == 2 and left.ends == right.ends:
        return _TWO_ENDS
    for route, beside in ((left.ends, right.beside), (right.ends, left.beside)):
        states = route & beside
        if len(states) >= MIN_STATES and len(states) * 3 >= len(beside) * 2:
            return _BESIDE
    return None


def _parties(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if len(left.parties) > 1 and left.parties == right.parties:
        return _PARTIES
    if left.parties and left.parties == right.parties and left.countries & right.countries:
        return _PARTIES
    apart = not (left.parties <= right.parties or right.parties <= left.parties)
    if apart and min(len(left.parties), len(right.parties)) > 1 and _is_bilateral(left):
        return _OTHER_PARTIES
    return None


def _is_bilateral(profile: Profile) -> bool:
    """Whether a name has nothing but words of agreements that any two states can make."""
    words = {w for base in profile.names | profile.forms for w in base.split() if len(w) > 3}
    return bool(words & PLAIN_AGREEMENT)


def _places(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.countries & right.countries:
        return _PLACE
    return _OTHER_PLACE if left.countries and right.countries else None


def _editions(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.editions and right.editions and not left.editions & right.editions:
        return _OTHER_EDITION
    one = bool(left.editions) != bool(right.editions)
    return _ONE_EDITION if one and not left.years & right.years else None


def _years(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    if left.years & right.years:
        return _YEAR
    if left.years and right.years:
        return _OTHER_YEAR
    if left.told and right.told and not (left.told & right.told) and not left.editions:
        return _TOLD_APART
    return None


def _counts(left: Profile, right: Profile) -> tuple[str, Decimal] | None:
    apart = left.counts and right.counts and not left.counts & right.counts
    return _OTHER_COUNT if apart else None
