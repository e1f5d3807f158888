"""Can two surface forms in one article name the same thing?

In: two forms and a type. Out: yes or no, by rules for each type. Across articles more care is
needed: that is left to `kgraph.link`.
"""

from kgraph.knowledge.names import fold, person_key
from kgraph.ontology import EntityType

_SMALL = frozenset("of the a an on for and in to at with between from".split())
_EDITIONS = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth next last new previous northern
    southern eastern western 1 2 3 4 5 6 7 8 9 ii iii iv
    """.split()
)
"""Words that tell two things of one name apart: "second phase", "Phase II"."""


def same_name(kind: str, short: str, long: str) -> bool:
    """Tell whether a form can be a shorter form of another one in the same article.

    Args:
        kind: value of an `EntityType`.
        short: the form with fewer or as many words.
        long: the other form.

    >>> same_name("Person", "Mensah", "Ama Mensah"), same_name("Place", "York", "New York")
    (True, False)
    >>> same_name("Project", "Rogun dam", "Rogun dam on the Vakhsh")
    True
    """
    left, right = fold(short), fold(long)
    if left == right:
        return True
    if kind == EntityType.PERSON.value:
        return _same_person(left, right)
    if kind == EntityType.ORGANIZATION.value:
        return _is_prefix(left, right) and len(left) > 3
    if kind == EntityType.PLACE.value:
        return False
    return _same_description(left, right)


def _same_person(short: str, long: str) -> bool:
    """A surname, or another romanisation, of a fuller name."""
    left, right = short.split(), long.split()
    if len(left) < len(right) and right[-len(left) :] == left:
        return True
    if len(left) == 1 and len(right) > 1:
        key = person_key(left[0])
        return any(person_key(word) == key for word in right[1:]) or (
            len(right) == 2 and person_key(right[0]) == key and len(key) > 3
        )
    return person_key(short) == person_key(long) or (
        len(left) > 1 and left[0] == right[0] and left[-1] == right[-1]
    )


def _is_prefix(short: str, long: str) -> bool:
    left, right = short.split(), long.split()
    return len(left) < len(right) and right[: len(left)] == left


def _same_description(short: str, long: str) -> bool:
    """All content words of the shorter occur in the longer, and editions do not differ."""
    left = [w for w in short.split() if w not in _SMALL]
    right = [w for w in long.split() if w not in _SMALL]
    if not left or not set(left) <= set(right) or len(left) < 2:
        return False
    own = {w for w in left if w in _EDITIONS or w.isdigit()}
    other = {w for w in right if w in _EDITIONS or w.isdigit()}
    return not own or own == other
