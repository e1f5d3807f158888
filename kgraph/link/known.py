"""What the knowledge data says of people and bodies that articles name.

In: names, keys and offices. Out: the leader that a person of a text is, where name and office leave
no doubt, and the state that a known body belongs to. Other people are left to `kgraph.link.person`.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from kgraph.knowledge.leaders import by_family, by_name
from kgraph.knowledge.load import load_leaders, load_organizations, load_outlets, load_places
from kgraph.knowledge.names import fold
from kgraph.knowledge.records import Leader

Offices = frozenset[tuple[str, str]]
"""(state code, key or folded name of a body; role) of each office a text gives a person."""


class Known(NamedTuple):
    """A leader, or whoever holds these offices.

    Attributes:
        key: the leader's key, "" for other people.
        bodies: states and bodies of the offices.
        countries: states of the offices.
    """

    key: str
    bodies: frozenset[str]
    countries: frozenset[str]


@lru_cache(maxsize=65_536)
def known_leader(
    key: str | None, forms: tuple[str, ...], offices: Offices, year: int
) -> Known | None:
    """Find the leader that a person of a text is, or None.

    A full name is enough unless the text gives an office elsewhere; a family name needs the
    leader's own office, and the article's year (0 if not known) where several held it.

    >>> known_leader(None, ("Tokayev",), frozenset({("KZ", "president")}), 0).key
    'kassym jomart tokayev'
    >>> known_leader(None, ("Tokayev",), frozenset(), 0) is None
    True
    """
    if key:
        return _described(_keys()[key]) if key in _keys() else Known(key, frozenset(), frozenset())
    for form in forms:
        found = by_name(form) if " " in form else ()
        if len(found) == 1 and _may_be(found[0], offices):
            return _described(found[0])
    return _by_office(forms, offices, year)


def _by_office(forms: tuple[str, ...], offices: Offices, year: int) -> Known | None:
    fitting = {
        leader.name: leader
        for form in forms
        if len(form.split()) == 1
        for leader in by_family(form)
        if _holds(leader, offices, year)
    }
    return _described(*fitting.values()) if len(fitting) == 1 else None


def _holds(leader: Leader, offices: Offices, year: int) -> bool:
    for post in leader.posts:
        place = post.country or fold(post.organization or "")
        in_time = not year or (post.start or 0) <= year <= (post.end or 9999)
        if in_time and any(
            role == post.office and place in (handle, handle.replace("-", " "))
            for handle, role in offices
        ):
            return True
    return False


def _may_be(leader: Leader, offices: Offices) -> bool:
    states = {handle for handle, _ in offices if len(handle) == 2 and handle.isupper()}
    own = {post.country for post in leader.posts if post.country}
    return not states or not own or bool(states & own)


def _described(leader: Leader) -> Known:
    bodies = {post.country or fold(post.organization or "") for post in leader.posts}
    states = {post.country for post in leader.posts if post.country}
    return Known(fold(leader.name), frozenset(bodies), frozenset(states))


def leader_of(key: str) -> Leader | None:
    """The leader with this key, or None.

    >>> leader_of("kassym jomart tokayev").family
    'Tokayev'
    """
    return _keys().get(key)


@cache
def _keys() -> dict[str, Leader]:
    return {fold(leader.name): leader for leader in load_leaders()}


def known_body(key: str | None) -> str:
    """ISO code of the state that a known body or place belongs to, "" if none or not known.

    >>> known_body("eurasianet"), known_body("european-union"), known_body(None)
    ('US', '', '')
    """
    return _homes().get(key or "", ("", ""))[1]


def known_name(key: str | None) -> str:
    """The usual name of a known body or place, "" if it is not known.

    >>> known_name("european-union")
    'European Union'
    """
    return _homes().get(key or "", ("", ""))[0]


@cache
def _homes() -> dict[str, tuple[str, str]]:
    known = (*load_organizations(), *load_outlets(), *load_places())
    return {entity.key: (entity.name, entity.country or "") for entity in known}
