"""Mentions in the line: lists, prepositional phrases and what was named last.

In: a `Reading` and a place in it. Out: fillers found by word order alone, where the parse is no
guide. Who does what to whom is left to `kgraph.extract.relations.clauses`.
"""

from collections import Counter

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.ontology import EntityType

RELATIVES = frozenset({"which", "that", "who", "whom"})
STOPS = frozenset({".", ";", ":", "!", "?"})
_CLOSING_RELATIVES = RELATIVES - {"that"}
_TAILS = frozenset({"in", "at", "of", "on", "for", "between", "with"})
_STATES_AND_BODIES = {EntityType.COUNTRY, EntityType.ORGANIZATION}
_JOINTS = frozenset({",", "and", "&", "or", "the"})
_MAX_CLAUSE = 28
_MAX_FRONT = 4


def introduced(
    reading: Reading, verb: Token, prepositions: frozenset[str], types: Types
) -> list[Filler]:
    """Entities behind some prepositions to the right of a verb or noun, in its own clause.

    Args:
        reading: the doc.
        verb: the word that they depend on.
        prepositions: lower case; "" stands for none ("spoke there").
        types: the types wanted.

    Returns:
        Fillers in text order: "will speak *at* the forum", "put money *into* the line".
    """
    words = reading.words
    found: list[Filler] = []
    preposition = led_by = ""
    for index in range(verb.i + 1, min(reading.sentence_end(verb), verb.i + _MAX_CLAUSE)):
        token = words[index]
        covering = reading.covering_at(index)
        if any(f.start < index for f in covering):
            continue
        here = fillers_at(reading, index, types) if covering else []
        if here and preposition in prepositions and not possesses(reading, here[0]):
            found.extend(f for one in here for f in coordinated(reading, [one], types))
        if covering:
            continue
        if token.text in STOPS or token.lower_ in _CLOSING_RELATIVES:
            break
        if is_finite(token) and (found or token.tag_ != "VB"):
            break
        if token.pos_ in {"ADP", "SCONJ"} or token.lower_ == "to":
            led = token.lower_ == "by" and word_near(token, -1) in {"led", "headed"}
            joins = (token.lower_ == "of" or led) and preposition in prepositions
            preposition = preposition if joins else token.lower_
        elif token.text == "," or token.pos_ == "CCONJ":
            preposition = ","
        if preposition in prepositions and preposition:
            led_by = preposition
        if token.lower_ in {"including", "namely", "notably"}:
            preposition = led_by
    unique: dict[str, Filler] = {}
    for filler in found:
        unique.setdefault(filler.referent.id, filler)
    return list(unique.values())


def last_named(reading: Reading, token: Token, types: Types, *, sentences: int = 4) -> list[Filler]:
    """The thing that a phrase leaves out: the one of its type spoken of last.

    Args:
        reading: the doc.
        token: the word that misses it ("Chad will *attend*").
        types: the types wanted.
        sentences: how many sentences to look back, its own included.

    Returns:
        One filler of the same digest item, or none.
    """
    words = reading.words
    floor = reading.sentence_start(token)
    for _ in range(sentences - 1):
        floor = words[floor - 1].sent.start if floor > 0 else 0
    item = reading.offsets.item(token.idx)
    earlier = [
        f
        for f in reading.fillers
        if f.type in types
        and floor <= f.start < token.i
        and reading.offsets.item(words[f.start].idx) == item
    ]
    return earlier[-1:]


def last_alike(reading: Reading, token: Token, types: Types) -> list[Filler]:
    """The thing that a bare noun repeats: "the Games", of events whose names end in "Games".

    Args:
        reading: the doc.
        token: the bare noun.
        types: the types wanted.

    Returns:
        One filler of the same digest item and the same head noun: the one named most often, of
        these the last; or none.
    """
    noun = token.lower_
    item = reading.offsets.item(token.idx)
    earlier = [
        f
        for f in reading.fillers
        if f.type in types
        and f.named
        and f.end <= token.i
        and _head_word(reading, f) == noun
        and reading.offsets.item(reading.words[f.start].idx) == item
    ]
    counts = Counter(f.referent.id for f in earlier)
    best = max(earlier, key=lambda f: (counts[f.referent.id], f.start), default=None)
    return [best] if best is not None else []


def _head_word(reading: Reading, filler: Filler) -> str:
    """The noun of a name, behind which only phrases follow: "Desert *Games* in Chad"."""
    words = [t.lower_ for t in reading.words[filler.start : filler.end]]
    end = next((n for n, w in enumerate(words) if n and w in _TAILS), len(words))
    return words[end - 1]


def word_near(token: Token, offset: int) -> str:
    """The lower-case word some places from a token, or "" outside of the doc."""
    index = token.i + offset
    return token.doc[index].lower_ if 0 <= index < len(token.doc) else ""


def fillers_at(reading: Reading, index: int, types: Types) -> list[Filler]:
    """The widest mentions of some types over a token."""
    covering = reading.covering_at(index)
    if not covering or covering[0].type not in types:
        return []
    start, end = covering[0].start, covering[0].end
    return [f for f in covering if (f.start, f.end) == (start, end) and f.type in types]


def coordinated(reading: Reading, found: list[Filler], types: Types) -> list[Filler]:
    """Add what commas and "and" join to a mention on either side: "A, B and the firm C"."""
    unique = {f.referent.id: f for f in found}
    for step in (-1, 1):
        edge = found[0]
        while joined := _next_in_list(reading, edge, types, step):
            edge = joined[0]
            for filler in joined:
                unique.setdefault(filler.referent.id, filler)
    return sorted(unique.values(), key=lambda f: (f.start, f.referent.id))


def _next_in_list(reading: Reading, edge: Filler, types: Types, step: int) -> list[Filler]:
    """The neighbour in an enumeration: articles, nationalities and asides may lie between."""
    words = reading.words
    index = edge.end if step > 0 else edge.start - 1
    joined = False
    for _ in range(14):
        if not 0 <= index < len(words):
            return []
        token = words[index]
        found = [f for f in fillers_at(reading, index, types) if _may_join(reading, f, edge)]
        if found and joined and not possesses(reading, found[0]):
            if _is_list(reading, found[0], edge):
                return found
            return []
        if token.lower_ in {"and", "or", "&", "as"} or token.text == ",":
            joined = True
        elif not (
            in_mention(reading, index)
            or token.pos_ in {"DET", "ADJ", "PART", "NOUN", "PROPN", "NUM"}
            or token.lower_ in {"of", "from", "in", "based", "-", "(", ")", "well", "owned", "run"}
        ):
            return []
        index += step
    return []


def _may_join(reading: Reading, one: Filler, other: Filler) -> bool:
    """Lists join what is alike; states and bodies stand side by side: "Chad, the EU and Oman".

    A pronoun begins another clause: "in NATO and the Union, and it sells …".
    """
    if one.type == other.type:
        return True
    left, right = sorted((one, other), key=lambda f: f.start)
    if _is_fronted(reading, left) or not (left.named and right.named):
        return False
    between = {t.lower_ for t in reading.words[left.end : right.start]}
    return {one.type, other.type} == _STATES_AND_BODIES and between <= _JOINTS


def _is_fronted(reading: Reading, filler: Filler) -> bool:
    """Whether a phrase before the clause ends here: "According to the bank, Chad and Mali"."""
    words = reading.words
    start = words[filler.start].sent.start
    ahead = words[start : filler.start]
    return 0 < len(ahead) <= _MAX_FRONT and ahead[0].pos_ in {"ADP", "VERB", "SCONJ"}


def _is_list(reading: Reading, one: Filler, other: Filler) -> bool:
    """A comma alone makes no list ("in Oman, Chad said"): an "and" follows, close by."""
    words = reading.words
    left, right = sorted((one, other), key=lambda f: f.start)
    between = words[left.end : right.start]
    if any(t.lower_ in {"and", "or", "&"} for t in between):
        return True
    if any(t.pos_ == "NOUN" for t in between):
        return False
    rest = words[right.end : min(len(words), right.end + 8)]
    for token in rest:
        if token.lower_ in {"and", "&", "or"}:
            return True
        if token.pos_ in {"VERB", "AUX"} or token.text in STOPS:
            return False
    return False


def possesses(reading: Reading, filler: Filler) -> bool:
    """ "Oman's" before another name only says where that is from."""
    words = reading.words
    return filler.end < len(words) and (
        words[filler.end].tag_ == "POS"
        or bool(reading.covering_at(filler.end))
        or words[filler.start].ent_type_ == "NORP"
    )


def is_origin(reading: Reading, filler: Filler) -> bool:
    """Whether a name only says where the next is from: "Oman's", "with *Omani* firm Volt"."""
    words = reading.words
    if filler.end >= len(words):
        return False
    if words[filler.end].tag_ == "POS":
        return True
    near = words[filler.end : min(len(words), filler.end + 4)]
    parting = (t.i for t in near if t.text == "," or t.pos_ in {"CCONJ", "ADP"})
    stop = next(parting, filler.end + len(near))
    bodies = frozenset({EntityType.ORGANIZATION})
    return filler.type is EntityType.COUNTRY and any(
        fillers_at(reading, index, bodies) for index in range(filler.end, stop)
    )


def in_mention(reading: Reading, index: int) -> bool:
    """Whether a token is part of a mention."""
    return bool(reading.covering_at(index))


def is_finite(token: Token) -> bool:
    """Whether a token is a verb that carries a clause: no participle."""
    return token.pos_ in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBG"}
