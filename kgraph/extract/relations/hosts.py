"""Who hosts or organises which event: `hosts`.

In: a `Reading`. Out: candidates from verbs ("Oman will stage the games"), nouns ("the host of the
games, Oman", "a bid for the games") and bodies that hold their own sessions. Places where an event
happens without being called its host are left to `kgraph.extract.relations.located_in`.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.host_phrases import HOST_ALONE, HOST_PHRASES
from kgraph.extract.relations.masks import Match, matches
from kgraph.extract.relations.neighbours import introduced, last_alike, last_named, word_near
from kgraph.extract.relations.participation import FAR
from kgraph.ontology import EntityType, Predicate, Status

HOSTS = frozenset({EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANIZATION})
EVENTS = frozenset({EntityType.EVENT})

HOSTING = frozenset("host co-host cohost stage organise organize convene mount co-organise".split())
"""Verbs with the event as object: Oman *staged* the games."""
HOLDING = frozenset({"hold", "arrange", "receive", "close"})
"""Verbs that say so of states and bodies, not of people: Chad will *hold* a referendum."""
OF_BODIES = frozenset({"close"})
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
    "verb-implicit": 0.6,
    "hold": 0.95,
    "bid": 0.8,
    "bid-alone": 0.8,
    "host-noun": 0.95,
    "host-implicit": 0.65,
    "own": 0.65,
    "venue": 0.8,
}
"""Precision on development passages, 0.95 at most; held down where a rule fired less than five
times there."""


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
            events, rule = _spoken_of(reading, verb), "verb-implicit"
        bid = verb.head.lemma_.lower() in {"bid", "vie", "compete", "offer"}
        yield from _host(doers, events, verb, rule, Status.PROPOSED if bid else None)


def _can_host(filler: Filler, lemma: str) -> bool:
    return lemma not in OF_BODIES or filler.type is EntityType.ORGANIZATION


def _spoken_of(reading: Reading, verb: Token) -> list[Filler]:
    """The event that a bare noun behind a verb repeats: "to stage *the games*"."""
    for token in reading.words[verb.i + 1 : min(reading.sentence_end(verb), verb.i + 5)]:
        if token.lower_ in GATHERING:
            alike = last_alike(reading, token, EVENTS)
            if alike:
                return alike
    return last_named(reading, verb, EVENTS, sentences=FAR)


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
    told = {c.object.referent.id for c in find_hosting(reading)}
    for name, match in matches(reading, HOST_PHRASES):
        events = match.fillers("event") or match.fillers("at")
        if name == "own":
            events = [e for e in events if e.referent.id not in told]
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
    for _, match in matches(reading, {"host-implicit": (HOST_ALONE,)}):
        events = last_named(reading, match.trigger, EVENTS, sentences=FAR)
        yield from _host(match.fillers("who"), events, match.trigger, "host-implicit")


RULES: list[Rule] = [
    find_hosting,
    find_bidding,
    find_hosts_in_nouns,
    find_bids_alone,
    find_named_before,
]


@lru_cache(maxsize=1)
def hosted(reading: Reading) -> frozenset[tuple[str, str]]:
    """Pairs of event and host, by id: such a pair is not `locatedIn` as well."""
    return frozenset(
        (found.object.referent.id, found.subject.referent.id)
        for rule in RULES
        for found in rule(reading)
    )
