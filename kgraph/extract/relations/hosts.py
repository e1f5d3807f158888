"""Who hosts or organises which event: `hosts`.

In: a `Reading`. Out: candidates from verbs ("Oman will stage the games"), nouns ("the host of the
games, Oman", "a bid for the games") and bodies that hold their own sessions. Places where an event
happens without being called its host are left to `kgraph.extract.relations.located_in`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.masks import OWN, Match, code, listed, matches
from kgraph.extract.relations.neighbours import introduced, last_named, word_near
from kgraph.extract.relations.participation import FAR
from kgraph.ontology import EntityType, Predicate, Status

HOSTS = frozenset({EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANIZATION})
EVENTS = frozenset({EntityType.EVENT})

HOSTING = frozenset({"host", "co-host", "cohost", "stage", "organise", "organize", "convene"})
"""Verbs with the event as object: Oman *staged* the games."""
HOLDING = frozenset({"hold", "arrange", "run", "call", "receive", "welcome", "close", "open"})
"""Verbs that say so of states and bodies, not of people: Chad will *hold* a referendum."""
OF_BODIES = frozenset({"close", "open", "call", "run"})
"""Of these only bodies are organisers: the bloc *closed* its summit, Chad closed the games."""
BIDDING = frozenset({"bid", "apply", "vie", "compete", "campaign", "run"})
"""Verbs before "for": Quito is *bidding* for the expo."""
BID_NOUNS = frozenset({"bid", "candidacy", "candidature"})
"""Quito launched a *bid* for the expo."""
WITHDRAWING = frozenset("withdraw drop abandon shelve scrap end retract cancel pull".split())
"""Verbs that end a bid: Chad *withdrew* its bid."""
_OF_CONTRACTS = frozenset({"open", "invite", "receive", "reject", "accept", "evaluate"})
"""Verbs of tenders, where bids are no candidacies."""
GATHERING = frozenset(
    """
    gathering meeting summit forum session conference event talks games tournament round edition
    competition festival congress expo exhibition championship championships cup
    """.split()
)
"""Bare nouns for the event that was named before: will host the *gathering*."""
CONFIDENCE: dict[str, float] = {
    "verb": 0.95,
    "verb-implicit": 0.75,
    "hold": 0.85,
    "bid": 0.8,
    "bid-alone": 0.7,
    "host-noun": 0.9,
    "host-implicit": 0.75,
    "own": 0.6,
    "venue": 0.8,
}
"""Precision on development passages; where a rule fired less than five times there, held down."""

_HOST = r"(?:co-|joint )?(?:hosts?|organi[sz]ers?)"
_CANDIDATE = rf"(?:the )?(?P<who>{listed('CLO')})"
_EVENT = rf"(?:the |this year{OWN} |next year{OWN} )?(?P<event>{code('E')})"
_NOUN_PATTERNS: dict[str, tuple[str, ...]] = {
    "host-noun": (
        # the host of the games, Oman
        rf"(?P<at>{_HOST})(?: country| nation| city)? (?:of|for|to) {_EVENT},? {_CANDIDATE}",
        # Oman, (the|as) host of the games
        rf"{_CANDIDATE},? (?:[a-z]+ ){{0,5}}?(?:the |this year{OWN} |as |a )*(?P<at>{_HOST})"
        rf"(?: country| nation| city)? (?:of|for|to) {_EVENT}",
        # the games' host, Oman
        rf"{_EVENT}{OWN} (?P<at>{_HOST})(?: country| nation| city)?,? {_CANDIDATE}",
        # played host to the games
        rf"{_CANDIDATE}[^.;⟨⟩]{{0,40}} play(?:s|ed|ing)? (?P<at>host) to {_EVENT}",
        # the host city of the games is Oman
        rf"{_EVENT}[^.;⟨⟩]{{0,30}} (?P<at>hosted|organi[sz]ed|staged) (?:[^.;⟨⟩]{{0,30}} )??by"
        rf" {_CANDIDATE}",
    ),
    "verb": (
        # the games, which Oman hosts next year (often taken for a noun by the tagger)
        rf"{_EVENT},? (?:which|that) {_CANDIDATE} (?:will )?(?P<at>(?:co-)?hosts?|stages?)\b",
        # Oman hosts the games
        rf"{_CANDIDATE},? (?P<at>(?:co-)?hosts|stages) (?:the |an? )?(?P<event>{code('E')})",
    ),
    "venue": (
        # Quito is the venue of the expo
        rf"{_CANDIDATE}[^.;⟨⟩]{{0,30}} (?P<at>venue|seat|home|setting|stage) (?:of|for|to)"
        rf"(?: [a-z]+ [a-z]+ of)? {_EVENT}",
    ),
    "bid": (
        # Oman's bid for the games; Oman bids to host the games
        rf"{_CANDIDATE}{OWN}? [^.;⟨⟩]{{0,20}}?(?P<at>bid|bids|candidacy|candidature|application)"
        rf" (?:for|to (?:host|stage|hold|organi[sz]e)) {_EVENT}",
        # the bid of Oman for the games
        rf"(?P<at>bid|candidacy|candidature) (?:of|by|from) {_CANDIDATE} (?:for|to [a-z]+) {_EVENT}",
    ),
    "own": (
        # the bloc's annual summit
        rf"(?P<who>{code('O')}){OWN} (?:[a-z0-9-]+ ){{0,3}}(?P<at>{code('E')})(?P<event>(?<=⟩))",
        # the annual conference of the bloc
        rf"(?P<event>{code('E')}) (?P<at>of) (?:the )?(?P<who>{code('O')})",
    ),
}
_IMPLICIT = re.compile(
    rf"{_CANDIDATE},? (?:which is |who is )?(?:as |the )(?:this year{OWN} )?(?P<at>{_HOST})\b"
    r"(?! (?:of|for|to) ⟨)"
)
"""Oman, the host, has …; Oman, as host, …"""
_COMPILED = {
    name: tuple(re.compile(pattern) for pattern in patterns)
    for name, patterns in _NOUN_PATTERNS.items()
}


def _host(
    hosts: Iterable[Filler],
    events: Iterable[Filler],
    trigger: Token,
    rule: str,
    status: Status | None = None,
) -> Iterator[Candidate]:
    yield from make(
        Predicate.HOSTS,
        hosts,
        events,
        trigger=trigger.i,
        rule=f"hosts/{rule}",
        confidence=CONFIDENCE[rule],
        status=status,
    )


def find_hosting(reading: Reading) -> Iterator[Candidate]:
    """Verbs: "Oman will stage the games", "a forum organised by Volt", "bids to host it"."""
    for verb in reading.tokens(HOSTING | HOLDING, "VERB"):
        lemma = verb.lemma_.lower()
        clause = read_clause(reading, verb, HOSTS, EVENTS)
        doers = [d for d in clause.doers if _can_host(d, lemma)]
        events, rule = list(clause.targets), "verb" if lemma in HOSTING else "hold"
        if not events and lemma in HOSTING and _bare_event(verb):
            events, rule = last_named(reading, verb, EVENTS, sentences=FAR), "verb-implicit"
        bid = verb.head.lemma_.lower() in {"bid", "vie", "compete", "offer"}
        yield from _host(doers, events, verb, rule, Status.PROPOSED if bid else None)


def _can_host(filler: Filler, lemma: str) -> bool:
    return lemma not in OF_BODIES or filler.type is EntityType.ORGANIZATION


def _bare_event(verb: Token) -> bool:
    """Whether the object only repeats an event: "will host the gathering", "to stage it"."""
    words = {word_near(verb, n) for n in (1, 2, 3, 4)}
    return bool(words & (GATHERING | {"it", "them"}))


def find_bidding(reading: Reading) -> Iterator[Candidate]:
    """Bids: "Quito is bidding for the expo", "Chad applied for the cup"."""
    for verb in reading.tokens(BIDDING, "VERB"):
        events = introduced(reading, verb, frozenset({"for"}), EVENTS)
        if events:
            doers = read_clause(reading, verb, HOSTS, frozenset()).doers
            yield from _host(doers, events, verb, "bid", Status.PROPOSED)


def find_hosts_in_nouns(reading: Reading) -> Iterator[Candidate]:
    """Nouns: "the games' host, Oman", "Oman's bid for the games", "the bloc's annual summit"."""
    for name, match in matches(reading, _COMPILED):
        events = match.fillers("event") or match.fillers("at")
        status = Status.PROPOSED if name == "bid" and not _is_withdrawn(match) else None
        yield from _host(match.fillers("who"), events, match.trigger, name, status)


def find_bids_alone(reading: Reading) -> Iterator[Candidate]:
    """Bids for the event spoken of: "Chad withdrew its bid", "Mali, too, presented a candidacy"."""
    for noun in reading.tokens(BID_NOUNS, "NOUN"):
        if word_near(noun, 1) in {"for", "to", "by", "from", "of"}:
            continue
        verb = noun.head
        if verb.pos_ != "VERB" or verb.lemma_ in _OF_CONTRACTS:
            continue
        doers = read_clause(reading, verb, HOSTS, frozenset()).doers
        events = last_named(reading, noun, EVENTS, sentences=FAR)
        ended = verb.lemma_.lower() in WITHDRAWING
        status = Status.DENIED if ended else Status.PROPOSED
        yield from _host(doers, events, noun, "bid-alone", status)


def _is_withdrawn(match: Match) -> bool:
    verb = match.trigger.head.lemma_.lower()
    return verb in WITHDRAWING


def find_named_before(reading: Reading) -> Iterator[Candidate]:
    """Hosts of the event spoken of: "Oman, the host, has …", "Chad, as host, asked"."""
    for _, match in matches(reading, {"host-implicit": (_IMPLICIT,)}):
        events = last_named(reading, match.trigger, EVENTS, sentences=FAR)
        yield from _host(match.fillers("who"), events, match.trigger, "host-implicit")


RULES: list[Rule] = [find_hosting, find_bidding, find_hosts_in_nouns, find_bids_alone, find_named_before]


@lru_cache(maxsize=1)
def hosted(reading: Reading) -> frozenset[tuple[str, str]]:
    """Pairs of event and host, by id: such a pair is not `locatedIn` as well."""
    return frozenset(
        (found.object.referent.id, found.subject.referent.id)
        for rule in RULES
        for found in rule(reading)
    )
