"""Who acts on what around a verb, from the parse where it holds and from word order where not.

In: a `Reading` and a verb. Out: a `Clause` with the fillers that act and that are acted on. The
small parser often loses a subject behind an apposition or an object behind a chain of modifiers;
then the neighbouring noun phrase in the line takes the slot. Which verbs mean what is left to the
rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Arguments, Filler, Reading, Types
from kgraph.extract.relations.neighbours import (
    RELATIVES,
    STOPS,
    coordinated,
    fillers_at,
    in_mention,
    introduced,
    is_finite,
    last_named,
    possesses,
    word_near,
)
from kgraph.extract.relations.word_order import after, before
from kgraph.ontology import EntityType

__all__ = [
    "Clause",
    "after",
    "before",
    "coordinated",
    "fillers_at",
    "introduced",
    "is_passive",
    "last_named",
    "read_clause",
    "word_near",
]

_BE = frozenset({"be", "get"})
CAUSING = frozenset(
    """
    ask urge invite allow permit hire commission task pick choose select contract authorise
    authorize appoint tap require order force encourage request enable engage mandate
    """.split()
)
"""Verbs whose object does the next verb: *hired* Volt to build."""
PREVENTING = frozenset("block prevent stop bar ban keep discourage prohibit".split())
_BEARERS = frozenset({EntityType.ORGANIZATION, EntityType.PERSON})
_CONTRACTS = frozenset({"deal", "contract", "agreement", "memorandum"})
JOINTLY = frozenset(
    {"together", "jointly", "along", "alongside", "partnership", "cooperation", "tandem"}
)
"""Words before the "with" that names a second doer."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The sides of a verb.

    Attributes:
        verb: the verb.
        doers: who does it; the by-phrase of a passive.
        targets: what it is done to; the subject of a passive.
        arguments: the argument tokens, for prepositions.
    """

    verb: Token
    doers: tuple[Filler, ...]
    targets: tuple[Filler, ...]
    arguments: Arguments


def read_clause(reading: Reading, verb: Token, doers: Types, targets: Types) -> Clause:
    """Find who does something and to what.

    Args:
        reading: the doc.
        verb: a verb or participle.
        doers, targets: the types wanted on either side.

    Returns:
        The clause; a side without a fitting entity is empty.
    """
    known = _clauses_of(reading)
    key = verb.i, doers, targets
    found = known.get(key)
    if found is None:
        found = known[key] = _read_clause(reading, verb, doers, targets)
    return found


@lru_cache(maxsize=1)
def _clauses_of(reading: Reading) -> dict[tuple[int, Types, Types], Clause]:
    """The clauses read so far, kept until the next reading comes: many rules ask for the same."""
    return {}


def _read_clause(reading: Reading, verb: Token, doers: Types, targets: Types) -> Clause:
    arguments = reading.arguments(verb)
    if arguments.passive or is_passive(verb):
        doing = _resolve(reading, arguments.agents, doers) or _after_by(reading, verb, doers)
        done = _resolve(reading, arguments.objects, targets)
        done = done or before(reading, verb, targets) or _fronted(reading, verb, targets)
        if not done and verb.dep_ == "conj" and verb.head.tag_ == "VBN" and verb.head.i < verb.i:
            done = list(read_clause(reading, verb.head, doers, targets).targets)
    else:
        doing = _controlled(reading, verb, doers) or _resolve(reading, arguments.subjects, doers)
        doing = [f for f in doing if not _heads_line(reading, f, verb)]
        doing = doing or before(reading, verb, doers)
        done = _relativised(reading, verb, doing, targets)
        done = done or _resolve(reading, arguments.objects, targets)
        done = done or after(reading, verb, targets)
    if not doing and _is_purpose(verb):
        doing = list(read_clause(reading, verb.head, doers, targets).doers)
    doing = _without_owners(reading, _joint(reading, doing, verb, doers))
    return Clause(verb, tuple(doing), tuple(done), arguments)


def _without_owners(reading: Reading, doing: list[Filler]) -> list[Filler]:
    """Where a firm or envoy is from does not act: "*Oman's* building firm Volt is laying it"."""
    kept = []
    for filler in doing:
        names = [
            reading.words[filler.end : other.start]
            for other in doing
            if other.type in _BEARERS and other.start >= filler.end
        ]
        alone = all(
            any(t.text in {",", "&"} or t.pos_ in {"CCONJ", "ADP", "VERB"} for t in between)
            for between in names
        )
        if alone or filler.type is not EntityType.COUNTRY:
            kept.append(filler)
    return kept


def _heads_line(reading: Reading, filler: Filler, verb: Token) -> bool:
    """Who only introduces what is said does not act in it: "*BBC*: Chad to host the games"."""
    words = reading.words
    return filler.end <= verb.i and filler.end < len(words) and words[filler.end].text == ":"


def _controlled(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    """Who is made or kept from doing it: "hired *Volt* to build", "barred *Volt* from buying"."""
    partner = _contracted(reading, verb, types)
    if partner:
        return partner
    cause = verb.head
    if verb.dep_ == "pcomp" and cause.lower_ == "from" and cause.head.lemma_ in PREVENTING:
        cause = cause.head
    elif verb.dep_ not in {"xcomp", "advcl", "ccomp"} or cause.lemma_ not in CAUSING:
        return []
    if any(c.dep_ in {"nsubj", "nsubjpass"} for c in verb.children):
        return []
    return _resolve(reading, reading.arguments(cause).objects, types)


def _contracted(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    """The firm that a contract is with does the work: "a deal with *Volt* to build"."""
    words = reading.words
    if word_near(verb, -1) != "to" or verb.i < 2:
        return []
    found = fillers_at(reading, verb.i - 2, types)
    if not found or found[0].type is not EntityType.ORGANIZATION:
        return []
    before_name = words[max(reading.sentence_start(verb), found[0].start - 6) : found[0].start]
    marks = [t.i for t in before_name if t.lower_ == "with"]
    noun = words[marks[-1] - 1].lemma_.lower() if marks and marks[-1] else ""
    return found if noun in _CONTRACTS else []


def _is_purpose(verb: Token) -> bool:
    """Whether the doer is that of the verb before: "flew to Oslo *to attend* the summit"."""
    return (
        word_near(verb, -1) == "to"
        and verb.dep_ in {"xcomp", "advcl"}
        and verb.head.pos_ == "VERB"
        and verb.head.i < verb.i
    )


def _joint(reading: Reading, doing: list[Filler], verb: Token, types: Types) -> list[Filler]:
    """Complete the doers: "A and the Danish firm B", "A, together with B", "With A, B is …"."""
    unique = {f.referent.id: f for found in doing for f in coordinated(reading, [found], types)}
    partners = _resolve(reading, reading.arguments(verb).preps.get("with", []), types)
    words = reading.words
    for index in range(verb.i, min(reading.sentence_end(verb) - 1, verb.i + 14)):
        if words[index].lower_ in JOINTLY and words[index + 1].lower_ == "with":
            partners += _next_filler(reading, index + 2, types)
    for filler in partners if doing else []:
        unique.setdefault(filler.referent.id, filler)
    return sorted(unique.values(), key=lambda f: (f.start, f.referent.id))


def _next_filler(reading: Reading, index: int, types: Types) -> list[Filler]:
    for position in range(index, min(len(reading.doc), index + 7)):
        found = fillers_at(reading, position, types)
        if found and not possesses(reading, found[0]):
            return found
    return []


def _fronted(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    """What a fronted participle is about: "Built by X, the 90-km line will …"."""
    if verb.i - reading.sentence_start(verb) > 2:
        return []
    words = reading.words
    for index in range(verb.i + 1, min(reading.sentence_end(verb), verb.i + 30)):
        found = fillers_at(reading, index, types)
        if found:
            return found
        if is_finite(words[index]):
            return []
    return []


def _relativised(reading: Reading, verb: Token, doing: list[Filler], types: Types) -> list[Filler]:
    """What a relative clause is about: "the line(, which) X is laying"."""
    if not doing or doing[0].start > verb.i:
        return []
    words = reading.words
    index = coordinated(reading, doing, frozenset(f.type for f in doing))[0].start - 1
    marked = False
    for _ in range(20):
        if index < 0 or words[index].text in STOPS or words[index].is_space:
            return []
        found = fillers_at(reading, index, types)
        if found and (marked or not _has_object(reading, verb)):
            return found
        token = words[index]
        marked = marked or token.lower_ in {"which", "that", "whom", "where"}
        if is_finite(token) and not in_mention(reading, index):
            return []
        index -= 1
    return []


def _has_object(reading: Reading, verb: Token) -> bool:
    """Whether a noun follows the verb at once, so that nothing before it can be its object."""
    words = reading.words
    for token in words[verb.i + 1 : reading.sentence_end(verb)]:
        if token.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
            return True
        if token.pos_ not in {"DET", "ADJ", "ADV"}:
            return False
    return False


def is_passive(verb: Token) -> bool:
    """A participle after a form of "be", or one that follows its noun: "a plant built by"."""
    if verb.tag_ != "VBN":
        return False
    if verb.dep_ == "conj" and verb.head.tag_ == "VBN" and word_near(verb, 1) == "by":
        return True
    for token in _left(verb, 5):
        if token.pos_ == "ADV" or token.dep_ == "neg" or token.lower_ in {"being", "been"}:
            continue
        if token.lemma_ == "have":
            return word_near(verb, -1) == "been"
        return token.lemma_ in _BE or token.pos_ in {"NOUN", "PROPN"} or token.text in {",", ")"}
    return True


def _after_by(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    words = reading.words
    limit = min(reading.sentence_end(verb), verb.i + 12)
    for index in range(verb.i + 1, limit):
        if words[index].text in STOPS or words[index].lower_ in RELATIVES:
            return []
        if words[index].lower_ == "by":
            for inner in range(index + 1, min(reading.sentence_end(verb), index + 9)):
                found = fillers_at(reading, inner, types)
                if found and not possesses(reading, found[0]):
                    return coordinated(reading, found, types)
                if words[inner].text in STOPS or words[inner].pos_ == "VERB":
                    return []
            return []
    return []


def _resolve(reading: Reading, tokens: list[Token], types: Types) -> list[Filler]:
    unique: dict[str, Filler] = {}
    for token in tokens:
        for filler in reading.resolve(token, types):
            unique.setdefault(filler.referent.id, filler)
    return list(unique.values())


def _left(token: Token, count: int) -> Iterator[Token]:
    start = token.sent.start
    for offset in range(1, count + 1):
        if token.i - offset < start:
            return
        yield token.doc[token.i - offset]
