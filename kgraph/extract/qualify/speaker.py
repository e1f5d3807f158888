"""Whose words a claim is.

In: a `Reading` and the token that shows the claim. Out: the id of the entity that the text names as
speaker of that clause, or None: what the article says in its own voice has no speaker; its outlet is
its publisher.
"""

from spacy.tokens import Token

from kgraph.annotate.person.patterns import SPEAKING
from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import EntityType

SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY})
_REPORTING = SPEAKING | frozenset("report forecast calculate reckon quote cite publish".split())


def speaker_of(reading: Reading, candidate: Candidate) -> str | None:
    """The speaker of a relation candidate."""
    return speaker_at(reading, reading.doc[candidate.trigger])


def speaker_at(reading: Reading, trigger: Token) -> str | None:
    """The entity to which the text attributes the clause of a token.

    "X said that …", "…, X reported", "according to X, …".
    """
    found = _by_verb(reading, trigger) or _by_according(reading, trigger)
    return found.referent.id if found else None


def _by_verb(reading: Reading, trigger: Token) -> Filler | None:
    for step in (trigger, *trigger.ancestors):
        head = step.head
        if step.dep_ in {"ccomp", "parataxis"} and head.lemma_.lower() in _REPORTING:
            return _subject(reading, head)
        for child in step.children:
            if child.dep_ in {"parataxis", "ccomp"} and child.lemma_.lower() in _REPORTING:
                inside = child.left_edge.i <= trigger.i <= child.right_edge.i
                if not inside and any(c.dep_ == "nsubj" for c in child.children):
                    return _subject(reading, child)
    return None


def _subject(reading: Reading, verb: Token) -> Filler | None:
    for token in reading.arguments(verb).subjects:
        found = reading.resolve(token, SPEAKERS, conjuncts=False)
        if found:
            return found[0]
    return None


def _by_according(reading: Reading, trigger: Token) -> Filler | None:
    for token in trigger.sent:
        if token.lower_ == "according":
            for prep in token.children:
                for inner in prep.children:
                    found = reading.resolve(inner, SPEAKERS, conjuncts=False)
                    if found:
                        return found[0]
    return None
