"""Which people are behind a verb or noun of action: "his trip", "a visit by X", "X made a trip".

In: a `Reading` and a token. Out: fillers of type Person, and the noun phrase to the right of a
token. What the action is, is left to the rules for visits and meetings.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.extract.relations.clauses import coordinated, fillers_at, read_clause
from kgraph.extract.relations.posts import names_a_person
from kgraph.ontology import EntityType

PEOPLE: Types = frozenset({EntityType.PERSON})
_STOPS = frozenset({".", ";", ":", "!", "?"})
_MAX_PHRASE = 14
_NOMINATIVES = frozenset({"he", "she", "they", "i", "we"})
"""A pronoun that begins a clause is no second part of a list: "phoned the king, and she will"."""


def people_doing(reading: Reading, verb: Token) -> list[Filler]:
    """Who does something: the subject, or the nearest person before the verb in its sentence."""
    return stated_doers(reading, verb) or _nearest_before(reading, verb)


def stated_doers(reading: Reading, verb: Token) -> list[Filler]:
    """The people who are the subject of a verb, and nobody else."""
    found = list(read_clause(reading, verb, PEOPLE, frozenset()).doers)
    pronouns = [f for f in found if reading.words[f.start].lower_ in _NOMINATIVES]
    return pronouns or found


def people_behind(reading: Reading, noun: Token) -> list[Filler]:
    """Whose visit, trip or meeting a noun speaks of.

    "His visit", "X's visit", "a visit by X", "X said during a visit", "a visit, she said".
    """
    owners = [f for child in noun.children if child.dep_ == "poss" for f in _people(reading, child)]
    if owners:
        return owners
    by = [f for t in reading.preps(noun).get("by", []) for f in reading.resolve(t, PEOPLE)]
    if by:
        return by
    for ancestor in noun.ancestors:
        if ancestor.lemma_ == "invitation":
            return _invited(reading, ancestor)
        if ancestor.pos_ in {"VERB", "AUX"}:
            found = stated_doers(reading, ancestor)
            if found:
                return found
    near = _nearest_before(reading, noun) or _nearest_after(reading, noun)
    return near or _last_subject(reading, noun)


def _invited(reading: Reading, invitation: Token) -> list[Filler]:
    """Who accepts or receives an invitation; whom it is from does not travel."""
    for ancestor in invitation.ancestors:
        if ancestor.lemma_ in {"accept", "receive", "take", "decline", "have", "get"}:
            return stated_doers(reading, ancestor)
    return []


def _last_subject(reading: Reading, token: Token) -> list[Filler]:
    """The person who is the subject of the sentence before: "A trip to Lima was cancelled"."""
    start = reading.sentence_start(token)
    if start == 0:
        return []
    before = reading.words[start - 1].sent
    people = reading.in_sentence(before, PEOPLE)
    subjects = [f for f in people if reading.words[f.via].dep_ in {"nsubj", "nsubjpass"}]
    return _same_words(subjects, subjects[0]) if subjects else []


def _people(reading: Reading, token: Token) -> list[Filler]:
    return reading.resolve(token, PEOPLE)


def _nearest_before(reading: Reading, token: Token) -> list[Filler]:
    found = [f for f in reading.in_sentence(token.sent, PEOPLE) if f.end <= token.i]
    return _same_words(found, found[-1]) if found else []


def _nearest_after(reading: Reading, token: Token) -> list[Filler]:
    found = [f for f in reading.in_sentence(token.sent, PEOPLE) if f.start > token.i]
    return _same_words(found, found[0]) if found else []


def _same_words(found: list[Filler], chosen: Filler) -> list[Filler]:
    return [f for f in found if (f.start, f.end) == (chosen.start, chosen.end)]


def phrase_after(
    reading: Reading, start: int, types: Types, *, length: int = _MAX_PHRASE, commas: bool = True
) -> list[Filler]:
    """The entities of the noun phrase that begins at a token, titles and owners skipped.

    Args:
        reading: the doc.
        start: index of the first token, behind a verb or preposition.
        types: the types wanted.
        length: how many tokens to look at.
        commas: whether the name may follow a comma, as in an apposition.

    Returns:
        "his Finnish counterpart, X, and Y" → X and Y; empty if a verb or stop comes first.
    """
    words = reading.words
    end = reading.sentence_end(words[start]) if start < len(words) else 0
    for index in range(start, min(end, start + length)):
        found = fillers_at(reading, index, types)
        if found and not _modifies(reading, found[0]):
            return coordinated(reading, found, types)
        token = words[index]
        if reading.covering(token):
            continue
        if token.text in _STOPS or token.is_space:
            return []
        if token.text == "," and not (commas and _may_apply(words[start:index], types)):
            return []
        if token.pos_ in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBG"}:
            return []
        if token.lower_ in {"that", "which", "who", "where", "because", "but"}:
            return []
    return []


def _may_apply(phrase: Sequence[Token], types: Types) -> bool:
    """Whether a name behind a comma can stand in apposition: "the envoy, X", not "the prize, X"."""
    return types != PEOPLE or any(names_a_person(token) for token in phrase)


def _modifies(reading: Reading, filler: Filler) -> bool:
    """The mention only qualifies the noun behind it: "the Kazakh president", "Oman's port"."""
    words = reading.words
    if filler.end >= len(words):
        return False
    after = words[filler.end]
    if after.tag_ == "POS":
        return True
    if words[filler.start].tag_ == "PRP$" and filler.end - filler.start == 1:
        return True
    if filler.type is EntityType.PERSON:
        return False
    return after.pos_ in {"NOUN", "PROPN"} and not after.is_space and after.ent_type_ != "DATE"


def next_tokens(token: Token, count: int) -> Iterator[Token]:
    """The tokens behind a token in its sentence."""
    for index in range(token.i + 1, min(token.sent.end, token.i + 1 + count)):
        yield token.doc[index]
