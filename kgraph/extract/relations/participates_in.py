"""Who takes part in an event or joins a project: `participatesIn`.

In: a `Reading`. Out: candidates from verbs of attending, speaking, chairing, competing, joining and
staying away, and from invitations. Events that the clause leaves out are left to
`kgraph.extract.relations.unnamed_events`, lists of guests to `participants` beside it,
organisers to `hosts`, builders to `implements`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations import participants, unnamed_events
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.neighbours import introduced, last_named, word_near
from kgraph.extract.relations.participation import (
    EVENTS,
    JOINED,
    PEOPLE,
    TAKERS,
    WORKS,
    invited,
    meant,
    take_part,
)
from kgraph.extract.relations.presence import (
    AT_EVENT,
    ATTENDING,
    GATHERING,
    JOINING,
    OPENING,
    SPOKEN,
)
from kgraph.ontology import EntityType, Status

ACTED_ON = frozenset("involve expect schedule beat defeat face await".split())
"""Verbs of taking part whose object takes part too: is *expected* at the forum, *beat* Chad."""
LEAVING = frozenset({"withdraw", "pull", "walk"})
_SIDE = re.compile(r"sidelines|margins|ahead of|before the")
"""Meetings beside an event say nothing of who was at it."""
_AT = frozenset({"at", "during"})


def find_attending(reading: Reading) -> Iterator[Candidate]:
    """Verbs with the event as object: "Chad attended the summit", "a forum chaired by X"."""
    for token in reading.tokens(ATTENDING | OPENING | JOINING, "VERB", "AUX"):
        lemma = token.lemma_.lower()
        types = JOINED if lemma in JOINING else EVENTS
        if "construction" in {word_near(token, n) for n in (1, 2, 3)}:
            continue
        clause = read_clause(reading, token, TAKERS, types)
        doers = invited(reading, token) or clause.doers
        targets = clause.targets or tuple(meant(reading, token))
        if lemma in OPENING and not clause.arguments.passive:
            doers = tuple(d for d in doers if d.type in PEOPLE)
        yield from take_part(doers, targets, token, "attend")


def find_at_event(reading: Reading) -> Iterator[Candidate]:
    """Verbs with the event behind a preposition: "X spoke at the forum"."""
    for token in reading.words:
        if token.pos_ not in {"VERB", "AUX"}:
            continue
        lemma = token.lemma_.lower()
        types = JOINED if lemma in {"participate", "involve"} else EVENTS
        events = introduced(reading, token, AT_EVENT.get(lemma, _AT), types)
        if not events or _SIDE.search(reading.phrase(token.i, events[0].start)):
            continue
        targets = TAKERS if lemma in ACTED_ON else frozenset()
        clause = read_clause(reading, token, TAKERS, targets)
        doers: list[Filler] = [*(invited(reading, token) or clause.doers), *clause.targets]
        gathered = lemma == "meet" and introduced(reading, token, frozenset({"for"}), types)
        if (lemma in SPOKEN and not gathered) or lemma not in AT_EVENT:
            doers = [d for d in doers if d.type in PEOPLE]
        yield from take_part(doers, events, token, "at-event")


def find_gathered(reading: Reading) -> Iterator[Candidate]:
    """The event acts: "The forum will bring together ministers of Chad and Mali"."""
    for token in reading.tokens(GATHERING, "VERB"):
        clause = read_clause(reading, token, EVENTS, TAKERS)
        if not clause.arguments.passive:
            yield from take_part(clause.targets, clause.doers, token, "gathered")


def find_part(reading: Reading) -> Iterator[Candidate]:
    """Fixed phrases: "Chad will take part in the games", "has no part in the project"."""
    for token in reading.tokens(frozenset({"part"}), "NOUN"):
        verb = token.head
        if verb.lemma_.lower() not in {"take", "have", "play"}:
            continue
        joined = introduced(reading, token, frozenset({"in"}), JOINED)
        doers = invited(reading, verb) or read_clause(reading, verb, TAKERS, frozenset()).doers
        yield from take_part(doers, joined, verb, "take-part")


def find_partners(reading: Reading) -> Iterator[Candidate]:
    """Partners of a project: "Chad is a partner in the line"."""
    for token in reading.tokens(frozenset({"partner", "participant", "party"}), "NOUN"):
        works = introduced(reading, token, frozenset({"in"}), JOINED)
        if works and token.head.lemma_ in {"be", "become", "remain"}:
            doers = read_clause(reading, token.head, TAKERS, frozenset()).doers
            yield from take_part(doers, works, token, "partner")


def find_leavers(reading: Reading) -> Iterator[Candidate]:
    """States that leave a project; a firm that leaves was building: "Mali quit the project"."""
    for token in reading.tokens(LEAVING, "VERB"):
        if token.lemma_ in {"pull", "walk"} and word_near(token, 1) not in {"out", "away"}:
            continue
        works = introduced(reading, token, frozenset({"of", "from"}), WORKS)
        doers = read_clause(reading, token, TAKERS, frozenset()).doers
        states = [d for d in doers if d.type is EntityType.COUNTRY]
        yield from take_part(states, works, token, "leave", Status.DENIED)


def find_invited(reading: Reading) -> Iterator[Candidate]:
    """Invitations: "Chad was invited to the summit"."""
    for token in reading.tokens(frozenset({"invite"}), "VERB"):
        clause = read_clause(reading, token, frozenset(), TAKERS)
        joined = introduced(reading, token, frozenset({"to"}), JOINED)
        yield from take_part(clause.targets, joined, token, "invited", Status.PROPOSED)


def find_represented(reading: Reading) -> Iterator[Candidate]:
    """Delegates stand for their state: "Chad was represented at the forum by X"."""
    for token in reading.tokens(frozenset({"represent"}), "VERB"):
        clause = read_clause(reading, token, TAKERS, TAKERS)
        events = introduced(reading, token, frozenset({"at", "in"}), EVENTS)
        yield from take_part((*clause.doers, *clause.targets), events, token, "represented")


_DEVELOPMENT = re.compile(
    r"(?:participat\w+|(?:tak|play)\w* part|join\w*|involve\w*|interest\w*|participation) (?:in )?"
    r"(?:its|the|this|their|his) (?:joint )?(?:development|construction|implementation|"
    r"reali[sz]ation|creation|expansion|operation|project|initiative|scheme|programme|program)\b"
)
"""Taking part in what was just named: is ready to *participate in its development*."""


def find_development(reading: Reading) -> Iterator[Candidate]:
    """Taking part in a project's works: "lauded the dam, saying Chad may join its building"."""
    verbs = frozenset({"participate", "take", "join", "involve"})
    for token in reading.tokens(verbs, "VERB"):
        if not _DEVELOPMENT.match(
            reading.phrase(token.i, min(reading.sentence_end(token), token.i + 6))
        ):
            continue
        doers = read_clause(reading, token, TAKERS, frozenset()).doers
        states = [d for d in doers if d.type in DOERS]
        works = last_named(reading, token, WORKS, sentences=2)
        yield from take_part(states, works, token, "development")


DOERS = TAKERS - PEOPLE

RULES: list[Rule] = [
    find_development,
    find_attending,
    find_at_event,
    find_gathered,
    find_part,
    find_partners,
    find_leavers,
    find_invited,
    find_represented,
    *unnamed_events.RULES,
    *participants.RULES,
]
