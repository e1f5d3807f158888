"""Who is in partnership, alliance or trade with whom: `cooperatesWith`.

In: a `Reading`. Out: candidates, one a pair, from nouns ("trade between Chad and Oman", "Volt's
alliance with Nordlink"), partners and allies ("Chad, an ally of Mali") and verbs ("will cooperate
with"). Sales of goods with a direction are left to `exports_to`, signed documents to `party_to`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.masks import Match, code, matches
from kgraph.extract.relations.neighbours import introduced, word_near
from kgraph.extract.relations.tie_phrases import TIE_PHRASES
from kgraph.extract.relations.visitors import states_of_people
from kgraph.ontology import EntityType, Predicate, Status

SIDES = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
COOPERATING = frozenset("cooperate co-operate collaborate partner ally team align".split())
"""Verbs of cooperation: Chad will *cooperate* with Oman, Volt *teamed* up with Nordlink."""
TOGETHER = frozenset("work join act push stand combine pool deepen".split())
"""Verbs that need a word of being together: *worked* closely with, *joined* forces."""
_CLOSE = re.compile(
    r"\b(?:together|closely|hand in (?:hand|glove)|side by side|forces|jointly|in "
    r"tandem|shoulder to)\b"
)
BREAKING = frozenset("break end suspend freeze sever cut terminate lapse halt drop quit".split())
"""Verbs that end a tie: *broke* off cooperation."""
CONFIDENCE: dict[str, float] = {
    "between": 0.95,
    "with": 0.95,
    "joint": 0.7,
    "partners": 0.95,
    "partner-of": 0.95,
    "verb": 0.95,
    "status": 0.75,
    "two-states": 0.8,
    "bilateral": 0.7,
    "leader-calls": 0.75,
}
"""Precision on development passages, 0.95 at most; held down where a rule fired less than five
times there."""


def _pair(
    one: Iterable[Filler],
    two: Iterable[Filler],
    trigger: Token,
    rule: str,
    status: Status | None = None,
) -> Iterator[Candidate]:
    yield from make(
        Predicate.COOPERATES_WITH,
        one,
        two,
        trigger=trigger.i,
        rule=f"cooperatesWith/{rule}",
        confidence=CONFIDENCE[rule],
        status=status,
    )


def find_ties(reading: Reading) -> Iterator[Candidate]:
    """Phrases: "trade between Chad and Oman", "Chad, an ally of Mali", "the two are partners"."""
    for name, match in matches(reading, TIE_PHRASES):
        status = Status.DENIED if _is_broken(match) else None
        group = [f for f in match.fillers("group") if f.type in SIDES]
        if 1 < len(group) <= MOST_SIDES:
            for one, two in combinations(group, 2):
                yield from _pair([one], [two], match.trigger, name, status)
        else:
            yield from _pair(
                match.fillers("one"), match.fillers("two"), match.trigger, name, status
            )


def _is_broken(match: Match) -> bool:
    verb = match.trigger.head
    return verb.lemma_.lower() in BREAKING


def find_ties_of_subjects(reading: Reading) -> Iterator[Candidate]:
    """Ties whose other side is the subject: "Chad, which broke off cooperation with the fund"."""
    for noun in reading.tokens(_TIE_LEMMAS, "NOUN"):
        if any(c.dep_ == "poss" and c.pos_ != "PRON" for c in noun.children):
            continue
        others = introduced(reading, noun, frozenset({"with"}), SIDES)
        verb = noun.head
        if not others or verb.pos_ not in {"VERB", "AUX"} or noun.dep_ in {"nsubj", "nsubjpass"}:
            continue
        doers = read_clause(reading, verb, SIDES, frozenset()).doers
        status = Status.DENIED if verb.lemma_.lower() in BREAKING else None
        yield from _pair(doers, others[:1], noun, "with", status)


def find_bilateral(reading: Reading) -> Iterator[Candidate]:
    """Ties of the two states spoken of: "Chad hosted Oman's envoy. Bilateral trade grew"."""
    for adjective in reading.tokens(frozenset({"bilateral", "mutual"})):
        noun = adjective.head
        if noun.lemma_.lower() not in _TIE_LEMMAS:
            continue
        states = _last_two(reading, reading.sentence_start(adjective), noun.i)
        if len(states) == len(_BOTH):
            yield from _pair(states[:1], states[1:], noun, "bilateral")


_BOTH = ("one", "other")


def _last_two(reading: Reading, start: int, end: int) -> list[Filler]:
    """The states of the sentence, or else of the one before, if they are just two."""
    words = reading.words
    before = words[start - 1].sent.start if start > 0 else 0
    for floor, ceiling in ((start, words[end].sent.end), (before, start)):
        found: dict[str, Filler] = {}
        for filler in reading.fillers:
            if filler.type is EntityType.COUNTRY and floor <= filler.start < ceiling:
                found.setdefault(filler.referent.id, filler)
        if found:
            return list(found.values())
    return []


_TIE_LEMMAS = frozenset(
    """
    cooperation co-operation partnership alliance collaboration trade tie relation relationship
    interaction turnover commerce friendship tie-up venture
    """.split()
)


def find_working_together(reading: Reading) -> Iterator[Candidate]:
    """Verbs: "Chad will cooperate with Oman", "Volt and Nordlink joined forces"."""
    for verb in reading.tokens(COOPERATING | TOGETHER, "VERB"):
        window = reading.phrase(verb.i, min(reading.sentence_end(verb), verb.i + 9))
        with_whom = verb.lemma_.lower() == "work" and word_near(verb, 1) == "with"
        if verb.lemma_.lower() in TOGETHER and not with_whom and not _CLOSE.search(window):
            continue
        if word_near(verb, 1) == "party":
            continue
        doers = read_clause(reading, verb, SIDES, frozenset()).doers
        sides = {f.referent.id: f for f in doers if f.type in SIDES}
        for other in introduced(reading, verb, frozenset({"with"}), SIDES)[:2]:
            sides.setdefault(other.referent.id, other)
        if len(sides) <= MOST_SIDES:
            for one, two in combinations(sides.values(), 2):
                yield from _pair([one], [two], verb, "verb")


MOST_SIDES = 3
"""More that do something together are a bloc, not partners."""

_PARTNER = r"(?:partners?|ally|allies)"
_OF_SPEAKER: dict[str, tuple[re.Pattern[str], ...]] = {
    "leader-calls": (
        # President X described Oman as a strategic partner
        re.compile(
            rf"(?P<who>{code('P')})[^.;⟨⟩]{{0,30}} (?:describe[sd]|called|calls|named|hailed|"
            rf"praised|considers?|sees|views?|regards?) (?P<two>{code('C')}) (?:as )?(?:[\"“] ?)?"
            rf"(?:an? |the |one of |⟨[cp]\d+⟩ )?[^.;⟨⟩]{{0,40}}?(?P<at>{_PARTNER})\b"
            r"(?! (?:for|of|to|in) (?:the )?⟨[LO])"
        ),
        # Speaking of relations with Oman, President X …
        re.compile(
            rf"[Ss]peaking (?:on|of|about) (?:[a-z]+ ){{0,2}}(?P<at>ties|relations|cooperation|"
            rf"partnership) with (?P<two>{code('C')}), (?:[A-Za-z]+ ){{0,3}}(?P<who>{code('P')})"
        ),
    ),
}


def find_ties_of_leaders(reading: Reading) -> Iterator[Candidate]:
    """Who speaks for a state: "President X described Oman as a strategic partner"."""
    for name, match in matches(reading, _OF_SPEAKER):
        states = states_of_people(reading)
        mine = [states[f.referent.id] for f in match.fillers("who") if f.referent.id in states]
        yield from _pair(mine, match.fillers("two"), match.trigger, name)


RULES: list[Rule] = [
    find_ties,
    find_ties_of_subjects,
    find_working_together,
    find_bilateral,
    find_ties_of_leaders,
]
