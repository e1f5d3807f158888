"""Finds the singular words that may refer back: pronouns and definite descriptions.

In: a parsed doc and the tokens that names cover. Out: `Anaphor` records in text order. Plurals are
left to `plurals`, "I" and "we" to `speakers`, antecedents to `component`.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from spacy.tokens import Doc, Token

from kgraph.annotate.coreference.expletive import is_expletive
from kgraph.annotate.coreference.nouns import senses
from kgraph.annotate.coreference.patterns import (
    DEFINITE,
    HE,
    IT,
    ITS,
    SHE,
)
from kgraph.ontology import EntityType

_HUMAN = frozenset({EntityType.PERSON})
_THINGS = frozenset(EntityType) - _HUMAN
_INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "PUNCT", "ADV", "SYM", "PART", "VERB"})
FIXED_TAILS = frozenset({"state", "government", "delegation", "mission"})
"""Nouns after "of" that belong to a title: "the head of *state*"."""
_NO_TYPES: frozenset[EntityType] = frozenset()
_LONGEST = 7
"""Most words between "the" and its noun: "the 2.4-gigawatt offshore wind farm"."""


class Family(StrEnum):
    """Kinds of anaphors that choose their antecedents by the same weights."""

    PERSON = "person"
    IT = "it"
    ITS = "its"
    NOUN = "noun"
    ROLE = "role"
    COUNTRY = "country"


DESCRIPTIONS = frozenset({Family.NOUN, Family.ROLE, Family.COUNTRY})
_FAMILIES = {_HUMAN: Family.ROLE, frozenset({EntityType.COUNTRY}): Family.COUNTRY}


class Anaphor(NamedTuple):
    """A word that may refer back.

    Attributes:
        start, end: token range of the phrase, half-open.
        head: index of the pronoun or noun.
        family: which weights choose the antecedent.
        types: what it can refer to.
        feminine: for "he" and "she".
        noun: lemma of a description's noun, else "".
    """

    start: int
    end: int
    head: int
    family: Family
    types: frozenset[EntityType]
    feminine: bool | None = None
    noun: str = ""


def find_anaphors(doc: Doc, named: Mapping[int, frozenset[EntityType]]) -> Iterator[Anaphor]:
    """Yield the anaphors of a doc in text order.

    Args:
        doc: a parsed doc.
        named: types of the names that cover a token, by its index.
    """
    for token in doc:
        word = token.lower_
        if (word in HE or word in SHE) and token.text != "HE":
            yield Anaphor(
                token.i, token.i + 1, token.i, Family.PERSON, _HUMAN, feminine=word in SHE
            )
        elif word in ITS:
            yield Anaphor(token.i, token.i + 1, token.i, Family.ITS, _THINGS)
        elif word in IT:
            if not is_expletive(token):
                yield Anaphor(token.i, token.i + 1, token.i, Family.IT, _THINGS)
        elif token.tag_ in {"NN", "NNP"} and token.i not in named:
            found = _description(token, named)
            if found is not None:
                yield found


def _description(token: Token, named: Mapping[int, frozenset[EntityType]]) -> Anaphor | None:
    """ "the plant", "this document", "the Kazakh leader": no title before a name, no predicate."""
    lemma = token.lower_
    types = frozenset(senses(lemma))
    if not types or token.dep_ in {"attr", "compound", "appos"}:
        return None
    start = definite_start(token)
    if start is None or _names_itself(token, types, named):
        return None
    lemma = _post(token)
    family = _FAMILIES.get(types, Family.NOUN)
    return Anaphor(start, token.i + 1, token.i, family, types, noun=lemma)


def _post(token: Token) -> str:
    """The noun, with posts of two words as one: prime *minister*, *head* of state."""
    doc, word = token.doc, token.lower_
    if word == "minister" and doc[token.i - 1].lower_ == "prime":
        return "premier"
    if word == "head" and token.i + 2 < len(doc) and doc[token.i + 2].lower_ == "state":
        return "president"
    return word


def _names_itself(
    token: Token, types: frozenset[EntityType], named: Mapping[int, frozenset[EntityType]]
) -> bool:
    """The name follows: "the company *Alta*", "the head of state, *Rashad Aliyarov*"."""
    doc, after = token.doc, token.i + 1
    if after + 1 < len(doc) and doc[after].lower_ == "of" and doc[after + 1].lower_ in FIXED_TAILS:
        after += 2
    if after + 1 >= len(doc):
        return False
    if doc[after].text == ",":
        return bool(named.get(after + 1, _NO_TYPES) & types)
    if after in named and not doc[after].is_punct:
        return True
    return doc[after].tag_ in {"NN", "NNS"} and doc[after].dep_ != "npadvmod"


def definite_start(token: Token) -> int | None:
    """Where a definite noun phrase begins, or None: "the two-day *meeting*" at "the"."""
    doc = token.doc
    for i in range(token.i - 1, max(-1, token.i - 1 - _LONGEST), -1):
        word = doc[i]
        if word.lower_ in DEFINITE and word.tag_ == "DT":
            return i
        if not _stays_inside(word):
            return None
    return None


def _stays_inside(word: Token) -> bool:
    """Whether a word can stand between "the" and its noun; money makes another noun of it."""
    if word.tag_ in {"$", "POS"} or word.pos_ not in _INSIDE:
        return False
    if word.pos_ == "PUNCT":
        return word.text in {"-", "–", "’", "'"}
    return word.pos_ != "VERB" or word.tag_ in {"VBN", "VBG", "VBD"}
