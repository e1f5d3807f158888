"""Who builds, leads, develops, launches or runs a project: `implements`.

In: a `Reading`. Out: candidates from verbs of building and running, from works that are started,
stopped or bid for, and from roles and owners named beside their project. Money alone is left to
`kgraph.extract.relations.finances`, joining to `kgraph.extract.relations.participates_in`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.building import (
    BIDDING,
    BUILDING,
    CAPACITY,
    ENDING,
    LENDING,
    MONEY,
    PARTICLES,
    RAISING,
    STARTING,
    TALKS,
    WITHDRAWING,
    WORK_NOUNS,
)
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import after, read_clause
from kgraph.extract.relations.masks import plain_surface
from kgraph.extract.relations.money import LENDERS
from kgraph.extract.relations.neighbours import last_named, word_near
from kgraph.ontology import EntityType, Predicate, Status

DOERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
WORKS = frozenset({EntityType.PROJECT})
_WORKING = BUILDING | ENDING
_OTHER_OBJECTS = MONEY | TALKS

CONFIDENCE: dict[str, float] = {
    "build-verb": 0.95,
    "works": 0.65,
    "capacity": 0.7,
    "work-on": 0.8,
    "leave": 0.6,
    "bid": 0.7,
    "role": 0.8,
    "own": 0.8,
}
"""Precision on development passages; where a rule fired less than five times there, held down."""


def find_builders(reading: Reading) -> Iterator[Candidate]:
    """Verbs of building and running: "Nordlink is laying the cable", "a dam built by Volt"."""
    for token in _verbs(reading):
        clause = read_clause(reading, token, DOERS, WORKS)
        if clause.targets and not _is_about_money(reading, token, clause.targets[0]):
            yield from _implement(clause.doers, clause.targets, token, "build-verb")


def _is_about_money(reading: Reading, verb: Token, target: Filler) -> bool:
    """ "froze a credit for the line", "is lending Chad 9 million to pave the road": `finances`."""
    between = reading.words[verb.i + 1 : target.start] if verb.i < target.start else ()
    if any(t.lemma_.lower() in _OTHER_OBJECTS for t in between):
        return True
    return verb.dep_ in {"advcl", "xcomp"} and verb.head.lemma_.lower() in LENDING


@lru_cache(maxsize=1)
def _verbs(reading: Reading) -> tuple[Token, ...]:
    """Verbs of building and running, kept until the next reading comes."""
    return tuple(token for token in reading.words if _is_of_building(token))


def _is_of_building(token: Token) -> bool:
    if token.pos_ not in {"VERB", "AUX"}:
        return False
    lemma = token.lemma_.lower()
    if lemma in _WORKING:
        return True
    particle = PARTICLES.get(lemma)
    return particle is not None and any(word_near(token, n) == particle for n in (1, 2, 3))


def find_works(reading: Reading) -> Iterator[Candidate]:
    """Works whose project was named before: "The track will be laid by Nordlink."."""
    for token in _verbs(reading):
        clause = read_clause(reading, token, DOERS, WORKS)
        nouns = {t.lemma_.lower() for t in clause.arguments.objects}
        if nouns & WORK_NOUNS and not clause.targets:
            works = last_named(reading, token, WORKS, sentences=3)
            yield from _implement(clause.doers, works, token, "works")


def find_capacity(reading: Reading) -> Iterator[Candidate]:
    """Enlarging a project: "Oman will lift the capacity of the port"."""
    for token in reading.tokens(RAISING, "VERB"):
        if CAPACITY & {word_near(token, n) for n in range(1, 7)}:
            clause = read_clause(reading, token, DOERS, WORKS)
            works = clause.targets or after(reading, token, WORKS)
            yield from _implement(clause.doers, works, token, "capacity")


def find_involved(reading: Reading) -> Iterator[Candidate]:
    """Starting, joining or leaving the works: "Volt stopped work on the dam"."""
    for token in reading.words:
        verb = token.head
        if token.lower_ not in WORK_NOUNS or verb.lemma_.lower() not in STARTING:
            continue
        if token.i < verb.i:
            continue
        if verb.pos_ == "VERB" and word_near(token, 1) in {"of", "on", "at"}:
            doers = read_clause(reading, verb, DOERS, WORKS).doers
            yield from _implement(doers, after(reading, token, WORKS), verb, "work-on")


def find_leavers(reading: Reading) -> Iterator[Candidate]:
    """A firm that gives up a project: "Nordlink has pulled out of the cable project"."""
    for token in reading.tokens(WITHDRAWING, "VERB"):
        clause = read_clause(reading, token, DOERS, WORKS)
        works: Iterable[Filler] = clause.targets
        for offset in (1, 2):
            if not works and word_near(token, offset) in {"from", "of"}:
                works = after(reading, reading.words[token.i + offset], WORKS)
        firms = [
            d
            for d in clause.doers
            if d.type is EntityType.ORGANIZATION and not LENDERS & set(d.referent.name.split())
        ]
        yield from _implement(firms, works, token, "leave", Status.DENIED)


def find_bidders(reading: Reading) -> Iterator[Candidate]:
    """Bids for a project: "Volt is bidding for the dam"."""
    for token in reading.tokens(BIDDING, "VERB"):
        if word_near(token, 1) == "for":
            doers = read_clause(reading, token, DOERS, WORKS).doers
            works = after(reading, token, WORKS)
            yield from _implement(doers, works, token, "bid", Status.PROPOSED)


_DOER = r"(?P<doer>⟨[Oo]\d+⟩)"
_WORK = r"(?P<work>⟨[Jj]\d+⟩)"
_ROLE = (
    r"(?P<verb>(?:main |chief |lead |sole |general |project |joint )?"
    r"(?:developer|operator|builder|contractor|implementer|concessionaire|promoter)s?)"
)
PATTERNS: tuple[tuple[str, str], ...] = (
    # Volt, the Danish developer of the dam
    (
        "role",
        rf"{_DOER},(?: [a-z]+)?(?: (?:[a-z]+|⟨C\d+⟩))? {_ROLE} (?:of|for|on|at) (?:the )?{_WORK}",
    ),
    # the operator of the dam, Volt
    ("role", rf"{_ROLE} (?:of|for|on) (?:the )?{_WORK},? (?:the )?{_DOER}"),
    # the dam's developer, Volt; dam operator Volt
    ("role", rf"{_WORK}(?:['’]s?)? {_ROLE},? {_DOER}"),
    # Volt's Grand Dam; its Grand Dam
    ("own", rf"{_DOER}(?P<verb>(?:['’]s?)?) (?:[a-z-]+ )?{_WORK}"),
)
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in PATTERNS)
_POSSESSIVES = frozenset({"its", "our", "their", "his", "her", "my", "whose"})


def find_named(reading: Reading) -> Iterator[Candidate]:
    """Doers named by their role or as owners: "the dam's operator, Volt", "Volt's dam"."""
    surface = plain_surface(reading)
    for name, pattern in _COMPILED:
        for match in surface.find(pattern):
            doers = surface.fillers(match.group("doer"))
            pronoun = bool(doers) and reading.text(doers[0]).casefold() in _POSSESSIVES
            if name == "own" and not (match.group("verb") or pronoun):
                continue
            trigger = reading.words[surface.token(match.start("verb"))]
            yield from _implement(doers, surface.fillers(match.group("work")), trigger, name)


def _implement(
    doers: Iterable[Filler],
    works: Iterable[Filler],
    trigger: Token,
    rule: str,
    status: Status | None = None,
) -> Iterator[Candidate]:
    yield from make(
        Predicate.IMPLEMENTS,
        doers,
        works,
        trigger=trigger.i,
        rule=f"implements/{rule}",
        confidence=CONFIDENCE[rule],
        status=status,
    )


RULES: list[Rule] = [
    find_builders,
    find_works,
    find_capacity,
    find_involved,
    find_leavers,
    find_bidders,
    find_named,
]
