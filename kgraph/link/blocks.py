"""Keys under which a profile meets those it may be the same as.

In: a profile. Out: strings; two profiles are compared if they share one. Each key stands for signs
that come near the threshold together, so that common words alone bring nobody together and the
number of comparisons grows with the number of articles, not with its square.
"""

from itertools import combinations

from kgraph.link.body_name import acronym_of, core
from kgraph.link.person import parsed
from kgraph.link.person_name import PersonName, first_letters
from kgraph.link.profile import DESCRIBED, Profile
from kgraph.link.thing import MIN_STATES
from kgraph.link.thing_name import is_way, mode_of
from kgraph.ontology import EntityType

_MAX_ENDS = 8
"""Ends of a route that make keys; a longer list is of a network."""


def block_keys(profile: Profile) -> list[str]:
    """Give the keys of a profile, sorted, each begun with the type.

    >>> block_keys(Profile(EntityType.COUNTRY, hard="KZ"))
    []
    >>> block_keys(Profile(EntityType.PLACE, names=frozenset({"aktau"})))
    ['Place name aktau']
    """
    if profile.type is EntityType.PERSON:
        keys = _people(profile)
    elif profile.type in DESCRIBED:
        keys = _things(profile)
    else:
        keys = _bodies(profile)
    return sorted(f"{profile.type.value} {key}" for key in keys)


def _people(profile: Profile) -> set[str]:
    keys: set[str] = set()
    for plain in profile.names | profile.forms:
        name = parsed(plain)
        families = {name.keys[-1]} | (set() if name.is_full else {name.keys[0]})
        if not profile.names or name.is_full:
            keys |= {f"family {f} of {b}" for f in families for b in profile.bodies}
            if name.is_full:  # Xi Jinping
                keys |= {f"family {name.keys[0]} of {body}" for body in profile.bodies}
        if name.is_full:
            keys |= _full_name(name, profile)
    return keys


def _full_name(name: PersonName, profile: Profile) -> set[str]:
    given = name.given()[:1] or list(name.keys[:1])
    keys = {f"initial {letter} {name.keys[-1]}" for letter in first_letters(given[0])}
    if name.initials:
        return keys
    first, last = name.keys[0], name.keys[-1]
    return keys | {
        f"name {name.joined}",
        f"words {' '.join(sorted(name.keys))}",
        f"start {' '.join(name.keys[:2])}",
        f"end {' '.join(name.keys[-2:])}",
        *(f"near {first} {last[:1]} of {body}" for body in profile.bodies),
        *(f"near {first[:1]} {last} of {body}" for body in profile.bodies),
    }


def _bodies(profile: Profile) -> set[str]:
    keys = {f"name {name}" for name in profile.names}
    if profile.type is EntityType.ORGANIZATION:
        keys |= {f"name {core(name)}" for name in profile.names}
        keys |= {f"acronym {letters}" for letters in profile.acronyms}
        long = {acronym_of(name) for name in profile.names}
        keys |= {f"acronym {letters}" for letters in long if len(letters) > 2}
    return keys


def _things(profile: Profile) -> set[str]:
    bases = profile.names | profile.forms
    keys = {f"name {name}" for name in profile.names}
    keys |= {f"name {form}" for form in profile.forms if len(form.split()) > 2}
    keys |= {f"{b} by {' '.join(sorted(profile.parties))}" for b in bases if profile.parties}
    keys |= {f"{b} between {' '.join(sorted(profile.ends))}" for b in bases if profile.ends}
    modes = {mode_of(base) for base in bases if is_way(base)}
    for states in (profile.ends, profile.beside):
        for some in combinations(sorted(states)[:_MAX_ENDS], MIN_STATES):
            keys |= {f"way {mode} {' '.join(some)}" for mode in modes}
    return keys
