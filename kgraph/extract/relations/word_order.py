"""The noun phrase in front of a verb and the one behind it, by word order.

In: a `Reading` and a verb. Out: fillers. Auxiliaries, asides and controlling verbs are passed over
("X(, a Danish builder,) has agreed to lay"); another clause is not entered. Syntax is left to
`kgraph.extract.reading`.
"""

from collections.abc import Sequence

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.extract.relations.neighbours import (
    RELATIVES,
    STOPS,
    coordinated,
    fillers_at,
    in_mention,
    word_near,
)

_CONTROL = frozenset(
    """
    agree aim ask begin bid continue decide due expect fail have help hope intend mean need offer
    pick choose plan prepare promise propose refuse ready select set start stop threaten tip try
    undertake vow want win wish would cease pledge hire commission contract appoint task
    """.split()
)
"""Verbs and adjectives whose subject also does the next verb: "plans to", "is ready to"."""
_MAX_LEFT = 24
_MAX_RIGHT = 16
_ELSEWHERE = frozenset({"from", "to", "into", "through", "between", "via", "near", "until"})
_BEYOND = _ELSEWHERE | {"and", "but", "by", "with"}
_QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})


def before(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    """The noun phrase in front of a verb, past its auxiliaries, asides and controlling verbs."""
    words = reading.words
    index = verb.i - 1
    floor = max(_start(reading, verb), verb.i - _MAX_LEFT)
    while index >= floor:
        token = words[index]
        found = fillers_at(reading, index, types)
        if found:
            return coordinated(reading, found, types)
        if token.text in STOPS:
            return []
        if token.text in {",", "—", "–", ")"}:
            index = _before_aside(reading, index, floor)
            continue
        if not _is_verbal(token) and not in_mention(reading, index):
            return []
        index -= 1
    return []


def _start(reading: Reading, verb: Token) -> int:
    """Where the sentence begins; the parser may have cut it right before its first verb."""
    start = reading.sentence_start(verb)
    first, last = reading.words[start], reading.words[start - 1]
    cut = start > 0 and first.pos_ in {"AUX", "VERB"} and first.tag_ != "VBG"
    if cut and not last.is_space and not last.is_punct:
        return reading.sentence_start(last)
    return start


def after(reading: Reading, verb: Token, types: Types) -> list[Filler]:
    """The first fitting noun phrase behind a verb, before anything that opens another clause."""
    words = reading.words
    for index in range(verb.i + 1, min(reading.sentence_end(verb), verb.i + _MAX_RIGHT)):
        token = words[index]
        found = fillers_at(reading, index, types)
        if found:
            return coordinated(reading, found, types)
        if in_mention(reading, index):
            continue
        if token.text in STOPS or token.text == "," or token.lower_ in RELATIVES:
            return []
        if token.pos_ in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBG"}:
            return []
        if token.pos_ == "SCONJ" or token.lower_ in _BEYOND:
            return []
    return []


def _before_aside(reading: Reading, index: int, floor: int) -> int:
    """Skip "X(, a Danish builder,) will": back to the partner of a comma, if no verb is between."""
    words = reading.words
    if word_near(words[index], 1) in RELATIVES and not _is_aside(words, index, floor):
        return index - 1
    opening = {",": {","}, ")": {"("}, "—": {"—"}, "–": {"–"}}[words[index].text]
    inner = index - 1
    while inner >= floor:
        if words[inner].text in opening and not in_mention(reading, inner):
            return inner - 1
        inner -= 1
    return index - 1


def _is_aside(words: Sequence[Token], index: int, floor: int) -> bool:
    """Whether what ends at a comma before "which" is itself set off: "X, based in Y, which"."""
    for start in range(index - 1, floor, -1):
        if words[start].text == ",":
            return words[start + 1].tag_ == "VBN" or words[start + 1].lower_ in {"a", "an", "the"}
    return False


def _is_verbal(token: Token) -> bool:
    return (
        token.pos_ in {"AUX", "ADV", "PART"}
        or token.dep_ == "neg"
        or token.lemma_.lower() in _CONTROL
        or token.lower_ in RELATIVES
        or token.text in _QUOTES
        or token.lower_ in {"also", "already", "now", "each", "both", "itself", "all", "jointly"}
    )
