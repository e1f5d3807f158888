"""When a claim holds, as an EDTF date.

In: a `Reading` whose doc has dates, and a candidate or a token. Out: an EDTF date, or None.
Happenings take the date of their clause, then that of the event they belong to, then the day that
the news is about; lasting relations only a date of their own verb. Reading dates is left to
`kgraph.dates`, finding them around a token to `timeline`.
"""

from spacy.tokens import Token

from kgraph.extract.qualify.clauses import is_past, is_perfect, is_verb, verb_over
from kgraph.extract.qualify.cues import cues_of
from kgraph.extract.qualify.figure_time import figure_time
from kgraph.extract.qualify.timeline import Timeline, timeline_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import EntityType, Predicate

_HAPPENINGS = frozenset(
    {Predicate.VISITED, Predicate.MET_WITH, Predicate.PARTY_TO, Predicate.PARTICIPATES_IN}
)
_OF_EVENTS = frozenset({Predicate.PARTICIPATES_IN, Predicate.HOSTS, Predicate.LOCATED_IN})


def time_of(reading: Reading, candidate: Candidate) -> str | None:
    """The time of a relation candidate."""
    timeline = timeline_of(reading)
    trigger = reading.words[candidate.trigger]
    event = _event_of(candidate)
    if event is not None:
        return _of_event(timeline, trigger, event)
    if candidate.predicate in {Predicate.LOCATED_IN, Predicate.CONNECTS, Predicate.HOLDS_POSITION}:
        return _of_state(timeline, trigger)
    if candidate.predicate is Predicate.MEMBER_OF and not is_verb(trigger):
        return None
    if candidate.predicate is Predicate.PARTY_TO and trigger.pos_ in {"NOUN", "PROPN"}:
        return _of_document(reading, trigger)
    if candidate.predicate in _HAPPENINGS:
        return _of_happening(reading, trigger)
    found = timeline.in_clause(trigger)
    return found.kb_id_ if found is not None else None


def time_at(reading: Reading, token: Token) -> str | None:
    """The time of a figure, by the root of its expression."""
    return figure_time(reading, token)


def _event_of(candidate: Candidate) -> str | None:
    if candidate.predicate not in _OF_EVENTS:
        return None
    for filler in (candidate.object, candidate.subject):
        if filler.type is EntityType.EVENT:
            return filler.referent.id
    return None


def _of_event(timeline: Timeline, trigger: Token, event: str) -> str | None:
    own = timeline.in_clause(trigger) or timeline.above(trigger)
    if own is not None:
        return own.kb_id_
    dated = timeline.of_event(event)
    return dated.kb_id_ if dated is not None else None


def _of_state(timeline: Timeline, trigger: Token) -> str | None:
    """A lasting relation has a time only where its verb announces it: "will link X in 2030"."""
    verb = trigger if is_verb(trigger) else None
    if verb is None:
        return None
    found = timeline.in_clause(trigger)
    future = found is not None and timeline.is_future(found.id_)
    return found.kb_id_ if found is not None and future else None


def _of_document(reading: Reading, noun: Token) -> str | None:
    """A document has the date that its own phrase gives: "a pact signed in May"."""
    timeline = timeline_of(reading)
    inside = timeline.within(noun.left_edge.i, noun.right_edge.i + 1)
    if inside:
        return inside[0].kb_id_
    if noun.dep_ in {"dobj", "nsubjpass"} or (noun.dep_ == "pobj" and not is_verb(noun.head.head)):
        found = timeline.in_clause(noun)
        return found.kb_id_ if found is not None else None
    return None


def _of_happening(reading: Reading, trigger: Token) -> str | None:
    timeline = timeline_of(reading)
    found = timeline.in_clause(trigger) or timeline.above(trigger)
    if found is not None:
        return found.kb_id_
    verb = verb_over(trigger)
    if verb is None or cues_of(reading).is_negated(verb) or not is_past(verb):
        return None
    return None if is_perfect(verb) else timeline.day_of_news(trigger)
