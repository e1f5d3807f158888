"""Looking leaders up by name, in any of the usual romanisations.

In: names of persons as texts write them. Out: `Leader` records. That a person of a text *is* the
leader found is for `kgraph.link` to decide: names are shared.
"""

from functools import cache

from kgraph.knowledge.load import load_leaders
from kgraph.knowledge.names import fold, person_key
from kgraph.knowledge.records import Leader


def by_name(name: str) -> tuple[Leader, ...]:
    """Find leaders by a full name or one of its listed or regular variants.

    >>> [leader.name for leader in by_name("Kasym-Jomart Tokaev")]
    ['Kassym-Jomart Tokayev']
    """
    exact = _names().get(fold(name))
    return exact or _keys().get(person_key(name), ())


def by_family(name: str) -> tuple[Leader, ...]:
    """Find leaders by the part of the name that later mentions use.

    >>> "Xi Jinping" in [leader.name for leader in by_family("Xi")]
    True
    """
    return _families().get(person_key(name), ())


def _index(pairs: list[tuple[str, Leader]]) -> dict[str, tuple[Leader, ...]]:
    index: dict[str, list[Leader]] = {}
    for key, leader in pairs:
        found = index.setdefault(key, [])
        if key and leader not in found:
            found.append(leader)
    return {key: tuple(found) for key, found in index.items()}


def _spellings() -> list[tuple[str, Leader]]:
    return [(name, leader) for leader in load_leaders() for name in (leader.name, *leader.variants)]


@cache
def _names() -> dict[str, tuple[Leader, ...]]:
    return _index([(fold(name), leader) for name, leader in _spellings()])


@cache
def _keys() -> dict[str, tuple[Leader, ...]]:
    return _index([(person_key(name), leader) for name, leader in _spellings() if " " in name])


@cache
def _families() -> dict[str, tuple[Leader, ...]]:
    return _index([(person_key(leader.family), leader) for leader in load_leaders()])
