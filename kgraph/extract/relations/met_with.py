"""Who meets or speaks with whom: `metWith`.

In: a `Reading`. Out: candidates from verbs ("met", "received", "called on", "spoke by telephone
with"), from talks that are held, and from nouns ("a meeting between X and Y"). Meetings of
countries or companies are left out: the relation joins persons.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.actors import (
    PEOPLE,
    next_tokens,
    people_behind,
    people_doing,
    phrase_after,
)
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import is_passive, read_clause
from kgraph.extract.relations.masks import code, matches
from kgraph.ontology import Predicate

DIRECT_VERBS = frozenset(
    """
    meet receive phone telephone ring host see call interview encounter
    """.split()
)
"""X met Y; X was received by Y; X phoned Y."""
_LINKED: dict[str, frozenset[str]] = {
    lemma: frozenset(prepositions.split())
    for lemma, prepositions in (
        ("meet", "with"),
        ("sit", "with"),
        ("speak", "with to"),
        ("talk", "with to"),
        ("confer", "with"),
        ("consult", "with"),
        ("dine", "with"),
        ("lunch", "with"),
        ("breakfast", "with"),
        ("call", "on"),
        ("negotiate", "with"),
        ("discuss", "with"),
        ("huddle", "with"),
        ("chat", "with to"),
        ("converse", "with"),
    )
}
"""X sat down with Y; X spoke by telephone with Y; X called on Y."""
ENCOUNTERS = frozenset(
    """
    meeting talk negotiation conversation call encounter audience discussion consultation dinner
    breakfast lunch appointment hour interview summit conversation
    """.split()
)
"""X held talks with Y; a meeting with Y; an hour with Y."""
_PLURAL_VERBS = frozenset({"meet", "talk", "speak", "confer", "dine", "converse"})
_REACH = 14


def find_direct(reading: Reading) -> Iterator[Candidate]:
    """Transitive verbs: "The king received X", "He was met by X", "she phoned X"."""
    for verb in reading.tokens(DIRECT_VERBS, "VERB"):
        clause = read_clause(reading, verb, PEOPLE, PEOPLE)
        if is_passive(verb) or clause.arguments.passive:
            doers = list(clause.doers) or _after_by(reading, verb)
            others = list(clause.targets) or people_doing(reading, verb)
        else:
            doers = people_doing(reading, verb)
            others = phrase_after(reading, verb.i + 1, PEOPLE)
        yield from _pair(doers, others, verb, "direct", 0.95)


def _after_by(reading: Reading, verb: Token) -> list[Filler]:
    for token in next_tokens(verb, 10):
        if token.lower_ == "by":
            return phrase_after(reading, token.i + 1, PEOPLE)
    return []


def find_linked(reading: Reading) -> Iterator[Candidate]:
    """Verbs with a preposition: "X spoke by phone with Y", "X called on Y"."""
    for verb in reading.tokens(frozenset(_LINKED), "VERB"):
        others = _with_whom(reading, verb)
        others = others or _behind(reading, verb, _LINKED[verb.lemma_.lower()])
        yield from _pair(people_doing(reading, verb), others, verb, "linked", 0.9)


def find_encounters(reading: Reading) -> Iterator[Candidate]:
    """Nouns: "X held talks with Y", "his meeting with Y", "a call from Y"."""
    for noun in reading.tokens(ENCOUNTERS, "NOUN", "PROPN"):
        others = _with_whom(reading, noun)
        others = others or _behind(reading, noun, frozenset({"with", "from"}))
        yield from _pair(people_behind(reading, noun), others, noun, "noun", 0.95)
        between = _behind(reading, noun, frozenset({"between"}))
        yield from _among(between, noun, "between", 0.8)


def find_mutual(reading: Reading) -> Iterator[Candidate]:
    """Plural subjects: "X and Y met in Lima", "the two men held talks"."""
    for verb in reading.tokens(_PLURAL_VERBS | {"hold", "have"}, "VERB"):
        encounter = any(t.lemma_.lower() in ENCOUNTERS for t in next_tokens(verb, 5))
        if verb.lemma_.lower() in {"hold", "have"} and not encounter:
            continue
        doers = list(read_clause(reading, verb, PEOPLE, frozenset()).doers)
        if verb.lemma_.lower() in {"meet"} and phrase_after(reading, verb.i + 1, PEOPLE, length=4):
            continue
        if any(t.lower_ == "with" for t in next_tokens(verb, 8)):
            continue
        yield from _among(doers, verb, "mutual", 0.95)


def _with_whom(reading: Reading, token: Token) -> list[Filler]:
    """The person before a relative: "Y, with whom he will hold talks"."""
    words = reading.words
    for index in range(token.i - 1, max(reading.sentence_start(token), token.i - 12), -1):
        if words[index].lower_ == "whom":
            people = [f for f in reading.in_sentence(token.sent, PEOPLE) if f.end <= index]
            return [f for f in people if f.end == people[-1].end]
        if words[index].text in {",", ";"}:
            return []
    return []


def _behind(reading: Reading, token: Token, prepositions: frozenset[str]) -> list[Filler]:
    """The people behind the next fitting preposition, in the same clause."""
    for other in next_tokens(token, _REACH):
        if other.lower_ in prepositions and not reading.covering(other):
            found = phrase_after(reading, other.i + 1, PEOPLE)
            if found:
                return found
        if other.text in {";", ".", ":"} or other.lower_ in {"that", "which", "who", "where"}:
            return []
        if other.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return []
    return []


def _pair(
    one: Sequence[Filler], other: Sequence[Filler], trigger: Token, rule: str, confidence: float
) -> Iterator[Candidate]:
    met = {filler.referent.id for filler in other}
    yield from make(
        Predicate.MET_WITH,
        [f for f in one if f.referent.id not in met] or one,
        other,
        trigger=trigger.i,
        rule=f"metWith/{rule}",
        confidence=confidence,
    )


def _among(
    people: Sequence[Filler], trigger: Token, rule: str, confidence: float
) -> Iterator[Candidate]:
    for index, person in enumerate(people):
        yield from _pair([person], people[index + 1 :], trigger, rule, confidence)


_EXCHANGES = {
    "exchange": (
        re.compile(
            rf"(?P<one>{code('P')}),? in (?:an? |his |her |their |recent |separate )*"
            rf"(?P<at>exchanges?|conversations?|talks|discussions?|correspondence|meetings?|"
            rf"calls?) with (?:[^.;,⟨⟩]{{0,40}}⟨[CO]\d+⟩)?[^.;,⟨⟩]{{0,40}}(?P<two>{code('P')})"
        ),
    )
}


def find_exchanges(reading: Reading) -> Iterator[Candidate]:
    """Asides: "President X, in talks with his Omani counterpart Y, called for calm"."""
    for _, match in matches(reading, _EXCHANGES):
        one, two = match.fillers("one"), match.fillers("two")
        yield from _pair(one, two, match.trigger, "exchange", 0.85)


RULES: list[Rule] = [find_exchanges, find_direct, find_linked, find_encounters, find_mutual]
