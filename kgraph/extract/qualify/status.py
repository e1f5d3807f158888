"""How a claim stands to reality: asserted, planned, proposed, conditional or denied.

In: a `Reading` and the token that shows the relation. Out: a `Status`. What a verb says with its
auxiliaries is carried outwards through the words that govern it, as far as English lets them change
it. Whether things exist already is left to `lifecycle`, cue words to `kgraph.annotate.status`.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.clauses import clause_of, is_past, is_verb, verb_over
from kgraph.extract.qualify.condition import is_conditional
from kgraph.extract.qualify.cues import Cues, cues_of
from kgraph.extract.qualify.lifecycle import status_of_thing
from kgraph.extract.qualify.patterns import (
    ACCEPTING,
    DECIDING,
    DISPUTING,
    HAPPENING,
    REPORTS,
    TRAVELLING,
)
from kgraph.extract.qualify.timeline import timeline_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import EntityType, Predicate, Status

MAX_CLIMB = 6
"""Governors looked at above a trigger: "denied that it plans to ask X to build"."""

_HAPPENINGS = frozenset({Predicate.VISITED, Predicate.MET_WITH})
_CLIMBING = frozenset(
    """
    xcomp dobj pobj prep pcomp acl attr nsubjpass nsubj conj compound oprd ccomp advcl appos
    """.split()
)
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "ADP"})


def status_of(reading: Reading, candidate: Candidate) -> Status:
    """The status of a relation candidate.

    What a noun phrase says in passing ("President X will visit") is asserted, whatever the clause
    does; a place or route is as real as the thing that lies there or runs along it. A status that
    the rule settled holds, unless the text denies that very statement.
    """
    trigger = reading.doc[candidate.trigger]
    predicate, left = candidate.predicate, candidate.subject.type
    if predicate in {Predicate.LOCATED_IN, Predicate.CONNECTS}:
        if left in {EntityType.PLACE, EntityType.ORGANIZATION}:
            return Status.ASSERTED
        return _status_of_site(reading, candidate, trigger)
    if candidate.status is not None:
        return _with_surroundings(reading, trigger, candidate.status)
    if predicate is Predicate.HOLDS_POSITION:
        return _status_of_office(reading, trigger)
    if predicate is Predicate.MEMBER_OF and trigger.pos_ in _NOMINAL and not _is_said(trigger):
        return Status.ASSERTED
    if predicate is Predicate.PARTY_TO and trigger.pos_ in {"NOUN", "PROPN"}:
        return _status_of_document(cues_of(reading), trigger)
    own = status_at(reading, trigger, lasting=predicate not in _HAPPENINGS)
    if own is not Status.ASSERTED:
        return own
    return _unless_to_come(reading, candidate, trigger)


def _status_of_document(cues: Cues, noun: Token) -> Status:
    """A document has its parties, however it fares, unless it is still to be made."""
    status = cues.modifier(noun) or Status.ASSERTED
    token = noun
    while token.dep_ in {"pobj", "prep", "dobj", "nsubjpass", "xcomp", "acl"}:
        token = token.head
        status = _combine(_outer_status(cues, token, token, lasting=True), status)
    return status


def _status_of_site(reading: Reading, candidate: Candidate, trigger: Token) -> Status:
    if is_verb(trigger) and candidate.status is None:
        own = status_at(reading, trigger, lasting=False)
        if own is not Status.ASSERTED or _is_told(trigger):
            return own
    return status_of_thing(reading, candidate.subject.referent, status_at)


def _unless_to_come(reading: Reading, candidate: Candidate, trigger: Token) -> Status:
    """What the text puts into a tenseless form about an event to come is planned."""
    verb = trigger if is_verb(trigger) else None
    if verb is not None and (is_past(verb) and verb.tag_ != "VBN" or _is_told(verb)):
        return Status.ASSERTED
    if candidate.predicate is Predicate.VISITED and trigger.tag_ in {"VBZ", "VBP"}:
        return Status.PLANNED if trigger.lemma_ in TRAVELLING else Status.ASSERTED
    if candidate.predicate in {Predicate.HOSTS, Predicate.PARTICIPATES_IN}:
        return status_of_thing(reading, candidate.object.referent, status_at)
    return Status.ASSERTED


def _is_told(verb: Token) -> bool:
    """Whether a verb has a tense of its own that tells what was or goes on."""
    return verb.tag_ == "VBD" or verb.tag_ == "VBG" and any(
        c.dep_ in {"aux", "auxpass"} and c.lemma_ == "be" for c in verb.children
    ) or verb.tag_ == "VBN" and is_past(verb)


def _status_of_office(reading: Reading, trigger: Token) -> Status:
    """An office is held, unless the verb of its own sentence gives it for later."""
    if not _is_said(trigger):
        return Status.ASSERTED
    own = status_at(reading, trigger)
    return own if own is Status.PLANNED else Status.ASSERTED


def _is_said(trigger: Token) -> bool:
    """Whether a noun is what its clause says: "is a member", "takes over as chair"."""
    if is_verb(trigger) and trigger.dep_ not in {"amod", "compound"}:
        return True
    if trigger.dep_ in {"attr", "oprd"}:
        return True
    return trigger.dep_ == "pobj" and trigger.head.lower_ == "as" and is_verb(trigger.head.head)


def _with_surroundings(reading: Reading, trigger: Token, status: Status) -> Status:
    """A status that a rule settled, unless the text denies that very statement."""
    outer = status_at(reading, trigger)
    if status is Status.DENIED and _is_disputed(cues_of(reading), trigger):
        return Status.ASSERTED
    if status is Status.PROPOSED and outer is Status.CONDITIONAL:
        return outer
    return status


def _is_disputed(cues: Cues, trigger: Token) -> bool:
    for token in trigger.ancestors:
        if token.lemma_.lower() in DISPUTING and cues.governing(token) is Status.DENIED:
            return True
    return False


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
        if token.dep_ not in _CLIMBING or token.head.i == token.i or _stops(
            cues, token, trigger, lasting=lasting
        ):
            break
        token = token.head
        status = _combine(_outer_status(cues, token, seen, lasting=lasting), status)
        seen = token
    if status in {Status.ASSERTED, Status.PLANNED, Status.PROPOSED}:
        if is_conditional(reading, trigger, firm=status is Status.ASSERTED):
            return Status.CONDITIONAL
    if status is not Status.DENIED and _is_overtaken(cues, trigger):
        return Status.DENIED
    if status is Status.ASSERTED and _is_scheduled(reading, trigger):
        return Status.PLANNED
    return status


def _is_overtaken(cues: Cues, trigger: Token) -> bool:
    """The past of a thing that the main clause ends: "the road that X was building is halted"."""
    clause = clause_of(trigger)
    if clause.dep_ != "relcl" or clause.tag_ == "VBN" and not is_past(clause):
        return False
    begun = clause.tag_ == "VBD" and clause.lemma_ == "be" or any(
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
        return _combine(cues.modal(token), base)
    return _combine(cues.modifier(token), base)


def _outer_status(cues: Cues, token: Token, below: Token, *, lasting: bool) -> Status | None:
    """What a governor with its own auxiliaries says of what it governs."""
    if token.lower_ == "without":
        return Status.DENIED
    own = cues.governing(token, lasting=lasting)
    if token.lemma_.lower() in ACCEPTING:
        own = Status.PLANNED
    if cues.is_negated(token):
        if token.lemma_.lower() in DECIDING:
            return Status.PROPOSED
        return Status.PROPOSED if own is Status.DENIED else Status.DENIED
    if below.dep_ == "ccomp":
        return own
    if own is not None:
        return own
    return cues.modal(token) if is_verb(token) else cues.modifier(token)


def _combine(outer: Status | None, inner: Status) -> Status:
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
        return not (purpose or token.tag_ == "VBN" and bare)
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
