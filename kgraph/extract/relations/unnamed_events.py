"""Taking part in an event that the clause itself does not name: `participatesIn`.

In: a `Reading`. Out: candidates from relative clauses ("the games, in which …"), from what comes
first ("At the forum, X said") and from clauses about the event just named ("Chad did not attend").
Events named behind the verb are left to `kgraph.extract.relations.participates_in`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import Clause, after, read_clause
from kgraph.extract.relations.neighbours import introduced, is_finite, last_named, word_near
from kgraph.extract.relations.participation import (
    EVENTS,
    FAR,
    JOINED,
    PEOPLE,
    TAKERS,
    invited,
    meant,
    take_part,
)
from kgraph.extract.relations.presence import AT_EVENT, IMPLICIT, SPOKEN

FRONTING = frozenset({"at", "addressing", "opening", "during", "attending", "chairing"})
"""First words of a sentence that begins with the event: *Opening* the session, X said."""
SIGNING = frozenset(
    """
    sign ink conclude agree adopt exchange unveil showcase present exhibit seal finalise finalize
    """.split()
)
"""What those do who are at an event, states and firms too: *signed* a pact at the expo."""
_BESIDE = frozenset({"sidelines", "margins", "ahead"})
SPEECHES = frozenset("speech address remark keynote presentation statement".split())
SET_SPEECH = frozenset({"opening", "closing", "keynote", "welcome", "inaugural"})
"""Speeches that only an event has: in his *opening* address."""
_PLACED = frozenset({"in", "at", "to", "from", "for", "of"})


def find_relative(reading: Reading) -> Iterator[Candidate]:
    """Relative clauses: "the games, in which Chad will compete", "the forum, where X spoke"."""
    for token in reading.words:
        marked = token.lower_ == "where" or (
            token.lower_ == "which" and word_near(token, -1) in {"at", "in", "for", "to"}
        )
        events = last_named(reading, token, EVENTS, sentences=1) if marked else []
        if not events or events[0].end < token.i - 9:
            continue
        for verb in reading.words[token.i + 1 : min(reading.sentence_end(token), token.i + 20)]:
            lemma = verb.lemma_.lower()
            if (lemma in AT_EVENT and lemma != "be") or word_near(verb, 1) == "part":
                clause = read_clause(reading, verb, TAKERS, TAKERS)
                doers = [*clause.doers, *(clause.targets if lemma == "represent" else ())]
                kept = [d for d in doers if d.type in PEOPLE or lemma not in SPOKEN]
                yield from take_part(kept, events, verb, "relative")
                break


def find_implicit(reading: Reading) -> Iterator[Candidate]:
    """Events left out because they were just named: "Chad did not attend", "Mali took part"."""
    for token in reading.tokens(frozenset(IMPLICIT), "VERB", "AUX"):
        lemma = token.lemma_.lower()
        types = JOINED if lemma == "take" else EVENTS
        words = {
            t.lower_
            for t in reading.words[token.i + 1 : min(reading.sentence_end(token), token.i + 8)]
        }
        if (IMPLICIT[lemma] and not words & IMPLICIT[lemma]) or _places(token, words):
            continue
        clause = read_clause(reading, token, TAKERS, types | TAKERS)
        named = any(t.type in types for t in clause.targets)
        if named or _has_other_object(lemma, clause) or (lemma == "invite" and clause.doers):
            continue
        if lemma != "send" and introduced(reading, token, _PLACED, types):
            continue
        doers = [*clause.doers, *(clause.targets if lemma in {"represent", "invite"} else ())]
        doers = [*(invited(reading, token) or doers or _listed_before(reading, token))]
        doers += _likewise(reading, token)
        events = last_named(reading, token, types, sentences=FAR)
        yield from take_part(doers, events, token, "implicit")


def _places(verb: Token, words: set[str]) -> bool:
    """Whether the verb is about a place: "sent a team to Oslo", "was there in May"."""
    if verb.lemma_ == "be":
        return not {word_near(verb, -1), word_near(verb, -2)} & {"will", "would"}
    return verb.lemma_ in {"invite", "send"} and "to" in words


def _has_other_object(lemma: str, clause: Clause) -> bool:
    """Whether something else is attended or withdrawn: "withdrew the application"."""
    nouns = [t for t in clause.arguments.objects if t.pos_ == "NOUN"]
    return lemma in {"attend", "withdraw"} and bool(nouns)


def _likewise(reading: Reading, verb: Token) -> list[Filler]:
    """Who did the same: "Oman took part, as did Chad and Mali"."""
    for token in reading.words[verb.i : reading.sentence_end(verb)]:
        if token.lower_ in {"as", "so"} and word_near(token, 1) in {"did", "will", "would", "has"}:
            return after(reading, reading.words[token.i + 1], TAKERS)
    return []


def _listed_before(reading: Reading, verb: Token) -> list[Filler]:
    """Examples between subject and verb: "Nine states, among them Chad, are taking part"."""
    for token in reading.words[max(reading.sentence_start(verb), verb.i - 20) : verb.i]:
        if token.lower_ in {"among", "including"}:
            return after(reading, token, TAKERS)
    return []


def find_fronted(reading: Reading) -> Iterator[Candidate]:
    """The event first: "At the forum, X said that prices would fall."."""
    for event in reading.fillers:
        start = reading.sentence_start(reading.words[event.start])
        if event.type not in EVENTS or event.start - start > 6:
            continue
        if not any(t.lower_ in FRONTING for t in reading.words[start : event.start]):
            continue
        end = reading.sentence_end(reading.words[event.start])
        verb = next((t for t in reading.words[event.end : end] if is_finite(t)), None)
        if verb is not None:
            signing = verb.lemma_.lower() in SIGNING
            doers = read_clause(reading, verb, TAKERS if signing else PEOPLE, frozenset()).doers
            behind = [d for d in doers if d.start >= event.end]
            yield from take_part(behind, [event], verb, "signed-at" if signing else "fronted")


def find_signing_at(reading: Reading) -> Iterator[Candidate]:
    """Who signs or shows something at an event is there: "Chad and Mali signed it at the forum"."""
    for verb in reading.tokens(SIGNING, "VERB"):
        behind = reading.words[verb.i : min(reading.sentence_end(verb), verb.i + 24)]
        events = introduced(reading, verb, frozenset({"at", "during"}), EVENTS)
        if events and not _BESIDE & {t.lower_ for t in behind}:
            doers = read_clause(reading, verb, TAKERS, frozenset()).doers
            yield from take_part(doers, events, verb, "signed-at")


def find_opened(reading: Reading) -> Iterator[Candidate]:
    """A bare noun first: "Opening the session, X said that prices would fall."."""
    for token in reading.words:
        events = meant(reading, token) if token.is_sent_start else []
        if events and token.lower_ in FRONTING:
            people = [f for f in reading.in_sentence(token.sent, PEOPLE) if f.start > token.i]
            yield from take_part(people[:1], events, token, "speech")


def find_speech(reading: Reading) -> Iterator[Candidate]:
    """Speeches: "X said in his opening address", "in a speech at the forum X said"."""
    for token in reading.tokens(SPEECHES, "NOUN"):
        words = {t.lower_ for t in reading.words[max(0, token.i - 3) : token.i]}
        events = introduced(reading, token, frozenset({"at", "to", "before"}), EVENTS)
        if not events and words & SET_SPEECH:
            events = last_named(reading, token, EVENTS, sentences=FAR)
        verb = next((a for a in token.ancestors if a.pos_ == "VERB"), None)
        if events and verb is not None:
            doers = read_clause(reading, verb, PEOPLE, frozenset()).doers
            yield from take_part(doers or after(reading, verb, PEOPLE), events, verb, "speech")


RULES: list[Rule] = [
    find_relative,
    find_implicit,
    find_fronted,
    find_signing_at,
    find_opened,
    find_speech,
]
