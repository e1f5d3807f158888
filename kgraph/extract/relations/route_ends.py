"""The places that a route runs to, read from left to right.

In: a `Reading` and the word after which a way is described. Out: fillers of its ends and of what it
passes. Which route it is, is left to `kgraph.extract.relations.connects`.
"""

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.neighbours import STOPS, fillers_at, in_mention, word_near
from kgraph.ontology import EntityType

ENDS = frozenset({EntityType.COUNTRY, EntityType.PLACE})
ENDWARDS = frozenset(
    """
    from to between via through across over into towards toward until under via past along with and
    reaching crossing near at in
    """.split()
)
"""Prepositions before an end. Those that also name a site count for verbs of running only."""
_SITING = frozenset({"in", "near", "at", "with", "and", "along"})
_ENDING = frozenset({"end", "start", "begin", "terminate", "stop", "call", "come"})
"""Verbs after which "in", "at" and "near" name an end: *ends* at Lagos."""
_REACH = 32
_SPEECH = frozenset({"said", "says", "but", "while", "when"})
_BY_MEANS = frozenset({"way", "rail", "sea", "road"})


def ends_after(reading: Reading, verb: Token, *, direct: bool) -> list[Filler]:
    """Places to the right of a word, behind the prepositions of a way, in its clause.

    Args:
        reading: the doc.
        verb: the verb or noun that the way depends on.
        direct: its object is an end too ("links Bo with Kenema").

    Returns:
        "runs from Bo via Makeni to Freetown" → Bo, Makeni, Freetown.
    """
    words = reading.words
    found: dict[str, Filler] = {}
    preposition = "to" if direct else ""
    for index in range(verb.i + 1, min(len(words), verb.i + _REACH)):
        token = words[index]
        here = fillers_at(reading, index, ENDS)
        if here:
            if preposition and here[0].start == index and not _owns_place(reading, here[0]):
                for filler in here:
                    found.setdefault(filler.referent.id, filler)
            continue
        if in_mention(reading, index):
            continue
        if word_near(token, 0) == "by" and word_near(token, 1) not in {
            "way",
            "rail",
            "sea",
            "road",
        }:
            break
        if (
            token.text in STOPS
            or "\n" in token.text
            or token.lower_ in {"said", "says", "but", "while", "when"}
        ):
            break
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and found:
            break
        if token.lower_ in {"which", "who", "where", "that", "whose"} and found:
            break
        preposition = _next_preposition(verb, token, preposition, direct=direct)
    return list(found.values())


def _next_preposition(verb: Token, token: Token, preposition: str, *, direct: bool) -> str:
    word = token.lower_
    if word in ENDWARDS:
        if word == "and" or (word == "with" and direct):
            return preposition
        if word in _SITING and verb.lemma_.lower() not in _ENDING:
            return ""
        return word
    if word in {"of", "way"} and preposition:
        return preposition
    if word == "by" and word_near(token, 1) == "way":
        return "via"
    if token.pos_ in {"ADP", "SCONJ"} or word == "to":
        return ""
    return preposition


def _owns_place(reading: Reading, filler: Filler) -> bool:
    """The country only says whose town follows: "to *Georgia's* Poti", "the *Omani* port of"."""
    words = reading.words
    if filler.type is not EntityType.COUNTRY:
        return words[filler.end].pos_ == "NOUN" and word_near(words[filler.end], 1) == "of"
    ahead = words[filler.end : min(len(words), filler.end + 7)]
    for token in ahead:
        if token.text in {",", ".", ";"} or token.lower_ in {"and", "to", "from"}:
            return False
        if fillers_at(reading, token.i, frozenset({EntityType.PLACE})):
            return True
    return False
