"""The status of what a word states, read from the verb phrase and what governs it.

In: a `Reading` and a token. Out: a `Status`. What a verb says with its auxiliaries is carried
outwards through the words above it, as far as English lets them change it. Which word a claim is
read from, and what noun phrases state, is left to `status`.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.clauses import clause_of, is_past, is_verb, verb_over
from kgraph.extract.qualify.condition import is_conditional
from kgraph.extract.qualify.cues import Cues, cues_of
from kgraph.extract.qualify.patterns import (
    ACCEPTING,
    DECIDING,
    HAPPENING,
    REPORTS,
    TRAVELLING,
)
from kgraph.extract.qualify.timeline import timeline_of
from kgraph.extract.reading import Reading
from kgraph.ontology import Status

MAX_CLIMB = 6
"""Governors looked at above a trigger: "denied that it plans to ask X to build"."""

_CLIMBING = frozenset(
    """
    xcomp dobj pobj prep pcomp acl attr nsubjpass nsubj conj compound oprd ccomp advcl appos
    """.split()
)


def status_at(reading: Reading, trigger: Token, *, lasting: bool = True) -> Status:
    """The status of what a token states.

    Args:
        reading: the annotated doc.
        trigger: the verb or noun that states it.
        lasting: False for a happening, which "ended" and "left" do not deny.

    Returns:
        The status, read from the inside outwards: denying a denial asserts.
    """
    cues = cues_of(reading)
    while trigger.pos_ == "ADP" and trigger.head.i != trigger.i:
        trigger = trigger.head
    status = _own_status(cues, trigger, lasting=lasting)
    token, seen = trigger, trigger
    for _ in range(MAX_CLIMB):
        if (
            token.dep_ not in _CLIMBING
            or token.head.i == token.i
            or _stops(cues, token, trigger, lasting=lasting)
        ):
            break
        token = token.head
        status = combine(outer_status(cues, token, seen, lasting=lasting), status)
        seen = token
    open_ = status in {Status.ASSERTED, Status.PLANNED, Status.PROPOSED}
    if open_ and is_conditional(reading, trigger, firm=status is Status.ASSERTED):
        return Status.CONDITIONAL
    if status is not Status.DENIED and _is_overtaken(cues, trigger):
        return Status.DENIED
    if status is Status.ASSERTED and _is_scheduled(reading, trigger):
        return Status.PLANNED
    return status


def _is_overtaken(cues: Cues, trigger: Token) -> bool:
    """The past of a thing that the main clause ends: "the road that X was building is halted"."""
    clause = clause_of(trigger)
    if clause.dep_ != "relcl" or (clause.tag_ == "VBN" and not is_past(clause)):
        return False
    begun = (clause.tag_ == "VBD" and clause.lemma_ == "be") or any(
        c.dep_ in {"aux", "auxpass"} and c.tag_ == "VBD" for c in clause.children
    )
    above = verb_over(clause.head)
    return begun and above is not None and cues.governing(above) is Status.DENIED


def _own_status(cues: Cues, token: Token, *, lasting: bool) -> Status:
    own = cues.governing(token, lasting=lasting)
    base = own if own is not None and lasting else Status.ASSERTED
    if cues.is_negated(token):
        return Status.ASSERTED if base is Status.DENIED else Status.DENIED
    if is_verb(token):
        return combine(cues.modal(token), base)
    return combine(cues.modifier(token), base)


def outer_status(cues: Cues, token: Token, below: Token, *, lasting: bool) -> Status | None:
    """What a governor with its own auxiliaries says of what it governs."""
    if token.lower_ == "without":
        return Status.DENIED
    own = cues.governing(token, lasting=lasting)
    if token.lemma_.lower() in ACCEPTING:
        own = Status.PLANNED
    if cues.is_negated(token, below=below):
        if token.lemma_.lower() in DECIDING:
            return Status.PROPOSED
        return Status.PROPOSED if own is Status.DENIED else Status.DENIED
    if below.dep_ == "ccomp":
        return own
    if own is not None:
        return own
    return cues.modal(token) if is_verb(token) else cues.modifier(token)


def combine(outer: Status | None, inner: Status) -> Status:
    """What comes of a status under what governs it: denying a denial asserts.

    >>> combine(Status.PLANNED, Status.ASSERTED), combine(Status.DENIED, Status.PLANNED)
    (<Status.PLANNED: 'planned'>, <Status.DENIED: 'denied'>)
    """
    if outer is None or outer is Status.ASSERTED:
        return inner
    if outer is Status.DENIED:
        return Status.ASSERTED if inner is Status.DENIED else Status.DENIED
    if inner is Status.DENIED or inner is Status.CONDITIONAL:
        return inner
    if outer is Status.PLANNED and inner is Status.PROPOSED:
        return inner
    return outer


def _stops(cues: Cues, token: Token, trigger: Token, *, lasting: bool) -> bool:
    """Whether what governs a token leaves it as it is."""
    head, relation = token.head, token.dep_
    if token.lower_ == "without":
        return True
    if relation == "ccomp" and is_verb(token):
        return token.i < head.i or not _opens_clause(cues, head)
    if relation == "advcl":
        bare = not any(c.dep_ in {"aux", "auxpass", "mark", "nsubj"} for c in token.children)
        purpose = token.tag_ == "VB" and any(c.lower_ == "to" for c in token.children)
        return not (purpose or (token.tag_ == "VBN" and bare))
    if relation == "conj":
        return is_verb(head) and any(
            c.dep_ in {"aux", "nsubj", "nsubjpass"} for c in token.children
        )
    if relation == "acl" and is_verb(token):
        return token.tag_ != "VB" and head.lemma_.lower() not in REPORTS
    if relation == "appos":
        return True
    if relation == "nsubj" and is_verb(head):
        return is_verb(token) or head.lemma_.lower() not in HAPPENING
    if relation == "compound":
        return is_verb(token)
    if relation == "prep" and is_verb(head) and not is_verb(trigger) and not lasting:
        return cues.governing(head) is None and head.lemma_.lower() not in TRAVELLING
    return False


def _opens_clause(cues: Cues, head: Token) -> bool:
    """Verbs that change the clause below them: "denied that …", "hopes that …"."""
    lemma = head.lemma_.lower()
    if cues.governing(head) is not None or lemma in REPORTS:
        return True
    return lemma in DECIDING and cues.is_negated(head)


def _is_scheduled(reading: Reading, trigger: Token) -> bool:
    """The present, or a bare noun, with a date to come: "hosts the summit in November"."""
    timeline = timeline_of(reading)
    date = timeline.in_clause(trigger)
    if date is None or not timeline.is_future(date.id_):
        return False
    verb = verb_over(trigger)
    return verb is None or not is_past(verb)
