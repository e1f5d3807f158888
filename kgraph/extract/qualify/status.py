"""How a claim stands to reality: asserted, planned, proposed, conditional or denied.

In: a `Reading` and the token that shows the relation. Out: a `Status`. The signs are those of English
verb phrases: negation, modals, the verbs and nouns that govern the trigger, and "if" clauses. Time and
speaker are left to the neighbours.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.patterns import (
    CONDITIONAL_MARKS,
    DENYING,
    FUTURE_WORDS,
    NEGATIVES,
    PLANNING,
    PROPOSING,
    SUPPOSING,
)
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Status

MAX_CLIMB = 4
"""Governors looked at above a trigger: "plans to ask X to build"."""


def status_of(reading: Reading, candidate: Candidate) -> Status:
    """The status of a relation candidate."""
    return status_at(reading, reading.doc[candidate.trigger])


def status_at(reading: Reading, trigger: Token) -> Status:
    """The status of what a token states.

    Args:
        reading: the annotated doc.
        trigger: the verb or noun that states it.

    Returns:
        Denied wins over conditional, conditional over proposed, proposed over planned.
    """
    chain = _chain(trigger)
    if any(_denies(token, trigger) for token in chain):
        return Status.DENIED
    if any(_supposes(token) for token in chain):
        return Status.CONDITIONAL
    if any(_proposes(token, trigger) for token in chain):
        return Status.PROPOSED
    if any(_plans(token, trigger) for token in chain):
        return Status.PLANNED
    return Status.ASSERTED


_CLIMBING = frozenset(
    {"xcomp", "dobj", "pobj", "prep", "pcomp", "acl", "attr", "nsubjpass", "conj", "compound", "oprd"}
)


def _chain(trigger: Token) -> list[Token]:
    """The trigger and what governs it, as far as the governor can change its status."""
    chain = [trigger]
    token = trigger
    for _ in range(MAX_CLIMB):
        if token.dep_ not in _CLIMBING or token.head.i == token.i:
            break
        if token.dep_ == "conj" and token.head.pos_ in {"VERB", "AUX"} and _has_own_modal(token):
            break
        token = token.head
        chain.append(token)
    return chain


def _has_own_modal(token: Token) -> bool:
    return any(c.dep_ in {"aux", "nsubj", "nsubjpass"} for c in token.children)


def _denies(token: Token, trigger: Token) -> bool:
    if any(c.dep_ == "neg" for c in token.children):
        return True
    if any(c.dep_ == "det" and c.lower_ == "no" for c in token.children):
        return True
    if any(c.lower_ in NEGATIVES for c in token.lefts):
        return True
    return token.i != trigger.i and token.lemma_.lower() in DENYING


def _supposes(token: Token) -> bool:
    for child in token.children:
        if child.dep_ == "mark" and child.lower_ in CONDITIONAL_MARKS:
            return True
        if child.dep_ == "advcl" and any(
            g.dep_ == "mark" and g.lower_ in SUPPOSING for g in child.children
        ):
            return True
    return False


def _proposes(token: Token, trigger: Token) -> bool:
    modal = any(c.dep_ == "aux" and c.lower_ in {"could", "may", "might", "would"} for c in token.children)
    if modal:
        return True
    if token.i == trigger.i:
        return any(c.lower_ in {"proposed", "possible", "potential"} for c in token.lefts)
    return token.lemma_.lower() in PROPOSING


def _plans(token: Token, trigger: Token) -> bool:
    if any(
        c.dep_ == "aux" and c.lower_ in {"will", "shall", "'ll", "wo"} for c in token.children
    ):
        return True
    if _is_to_be(token):
        return True
    if any(c.lower_ in FUTURE_WORDS for c in token.lefts):
        return True
    return token.i != trigger.i and token.lemma_.lower() in PLANNING


def _is_to_be(token: Token) -> bool:
    """ "is to visit", "are due to sign": an infinitive under a present form of "be"."""
    infinitive = any(c.dep_ == "aux" and c.lower_ == "to" for c in token.children)
    head = token.head
    return infinitive and token.dep_ in {"xcomp", "acl"} and (
        head.lemma_ == "be" and head.tag_ in {"VBZ", "VBP"} or head.lower_ in {"due", "set", "about"}
    )
