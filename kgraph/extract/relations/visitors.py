"""Whose state is behind a person: posts and visits of a doc, found once.

In: a `Reading`. Out: the country for which a person acts, and the visits of such people. The rules
for posts and visits are left to `holds_position` and `visited`, their use to other predicates.
"""

from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.holds_position import posts_held
from kgraph.extract.relations.visited import RULES as VISITED
from kgraph.ontology import EntityType


@lru_cache(maxsize=1)
def states_of_people(reading: Reading) -> dict[str, Filler]:
    """The country in which each person holds a post, by the person's id."""
    found: dict[str, Filler] = {}
    for post in posts_held(reading):
        if post.object.type is EntityType.COUNTRY:
            found.setdefault(post.subject.referent.id, post.object)
    return found


@lru_cache(maxsize=1)
def _visits(reading: Reading) -> tuple[Candidate, ...]:
    return tuple(sorted((c for rule in VISITED for c in rule(reading)), key=lambda c: c.trigger))


def visits_before(reading: Reading, token: Token) -> list[tuple[Filler, Filler]]:
    """Visits of state, the one told last before a token first, later ones at the end.

    Args:
        reading: the doc.
        token: where a visit is spoken of again ("during his visit").

    Returns:
        Pairs of the guest's country and the destination.
    """
    states = states_of_people(reading)
    told = [v for v in _visits(reading) if v.subject.referent.id in states]
    told.sort(key=lambda v: (v.trigger > token.i, abs(token.i - v.trigger)))
    return [(states[v.subject.referent.id], v.object) for v in told]
