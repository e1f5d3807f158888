"""How a claim stands to reality: asserted, planned, proposed, conditional or denied.

In: a `Reading` and a relation candidate. Out: a `Status`: that of the trigger's clause, or for
what a noun phrase says in passing that of the thing itself. How cues reach a trigger is left to
`scope`, whether things exist already to `lifecycle`.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.clauses import is_past, is_verb
from kgraph.extract.qualify.cues import Cues, cues_of
from kgraph.extract.qualify.lifecycle import status_of_thing
from kgraph.extract.qualify.patterns import DISPUTING, TRAVELLING
from kgraph.extract.qualify.scope import combine, outer_status, status_at
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import EntityType, Predicate, Status

__all__ = ["status_at", "status_of"]

_HAPPENINGS = frozenset({Predicate.VISITED, Predicate.MET_WITH})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "ADP"})


def status_of(reading: Reading, candidate: Candidate) -> Status:
    """The status of a relation candidate.

    What a noun phrase says in passing ("President X will visit") is asserted, whatever the clause
    does; a place or route is as real as the thing that lies there or runs along it. A status that
    the rule settled holds, unless the text denies that very statement.
    """
    trigger = reading.words[candidate.trigger]
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
        status = combine(outer_status(cues, token, token, lasting=True), status)
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
    if verb is not None and ((is_past(verb) and verb.tag_ != "VBN") or _is_told(verb)):
        return Status.ASSERTED
    if candidate.predicate is Predicate.VISITED and trigger.tag_ in {"VBZ", "VBP"}:
        return Status.PLANNED if trigger.lemma_ in TRAVELLING else Status.ASSERTED
    if candidate.predicate in {Predicate.HOSTS, Predicate.PARTICIPATES_IN}:
        return status_of_thing(reading, candidate.object.referent, status_at)
    return Status.ASSERTED


def _is_told(verb: Token) -> bool:
    """Whether a verb has a tense of its own that tells what was or goes on."""
    return (
        verb.tag_ == "VBD"
        or (
            verb.tag_ == "VBG"
            and any(c.dep_ in {"aux", "auxpass"} and c.lemma_ == "be" for c in verb.children)
        )
        or (verb.tag_ == "VBN" and is_past(verb))
    )


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
