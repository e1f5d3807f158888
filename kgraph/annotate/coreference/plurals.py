"""Resolves plurals: "both countries", "the three sides", "the two leaders", "they".

In: a token and the discourse. Out: the span and the ids of all that it means; nothing where the
text does not name as many. Singular anaphors are left to `rank`, "we" to `speakers`.
"""

from typing import NamedTuple

from spacy.tokens import Token

from kgraph.annotate.coreference.discourse import MODIFIER, Discourse
from kgraph.annotate.coreference.nouns import PLURALS, UNCOUNTED
from kgraph.annotate.coreference.patterns import COLLECTIVES, NUMBERS, THEY
from kgraph.annotate.coreference.sets import (
    ACTORS,
    COUNTRY,
    PERSON,
    Types,
    introduced_so,
    main_countries,
    nearest_set,
)
from kgraph.annotate.coreference.they import they_ids


class Plural(NamedTuple):
    """A plural reference: token range, half-open, and the ids of all that it means."""

    start: int
    end: int
    ids: tuple[str, ...]


def resolve_plural(token: Token, discourse: Discourse) -> Plural | None:
    """Resolve a plural at its head token.

    Args:
        token: a plural noun, a number, or "they", "their", "them".
        discourse: what was said so far.
    """
    if token.lower_ in THEY:
        ids = they_ids(token, discourse)
        return Plural(token.i, token.i + 1, ids) if ids else None
    if token.i in discourse.named:
        return None
    if token.lower_ in NUMBERS and token.pos_ in {"NUM", "PRON", "DET"}:
        return _bare_number(token, discourse)
    if token.lower_ == "latter":
        return _latter(token, discourse)
    if token.lower_ in COLLECTIVES:
        return _collective(token, discourse)
    if token.tag_ == "NNS" or token.lower_ == "side":
        return _counted(token, discourse)
    return None


def _counted(token: Token, discourse: Discourse) -> Plural | None:
    """ "both countries", "the two Asian neighbours", "the sides", "neither side"."""
    lemma = token.lemma_.lower()
    if token.lower_ in {"men", "women"}:
        lemma = "man"
    types = PLURALS.get(lemma)
    if types is None or token.dep_ in {"compound", "attr"}:
        return None
    start, number = _determiner(token)
    if start is None or (number is None and lemma not in UNCOUNTED):
        return None
    if token.tag_ == "NN" and number is None:
        return None
    noun = lemma if types == PERSON and lemma != "man" else ""
    for wanted in (types,) if len(types) == 1 else ACTORS:
        ids = _members(token, discourse, wanted, number, noun)
        if ids:
            return Plural(start, token.i + 1, ids)
    return None


def _determiner(token: Token) -> tuple[int | None, int | None]:
    """Where the phrase starts, and how many it counts."""
    doc, number = token.doc, None
    for i in range(token.i - 1, max(-1, token.i - 5), -1):
        word = doc[i]
        if word.lower_ in NUMBERS:
            number = NUMBERS[word.lower_]
            opened = i > 0 and doc[i - 1].lower_ in {"the", "our", "these", "all"}
            if word.lower_ in {"both", "neither"} or opened:
                return (i - 1 if opened else i), number
            return None, None
        if word.lower_ == "the":
            return i, None
        if word.pos_ not in {"ADJ", "NOUN", "PROPN"}:
            return None, None
    return None, None


def _bare_number(token: Token, discourse: Discourse) -> Plural | None:
    """ "the two would meet", "all three", "both of them"."""
    doc, i = token.doc, token.i
    before = doc[i - 1].lower_ if i else ""
    after = doc[i + 1] if i + 1 < len(doc) else token
    if token.lower_ in {"both", "neither"}:
        if token.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj", "dep"}:
            return None
    elif before not in {"the", "all"} or after.pos_ in {"NOUN", "ADJ", "PROPN", "NUM", "PUNCT"}:
        return None
    if after.lower_ == "of" and doc[min(i + 2, len(doc) - 1)].lower_ not in THEY:
        return None
    start = i - 1 if before in {"the", "all"} else i
    ids = _most_recent(token, discourse, NUMBERS[token.lower_])
    return Plural(start, i + 1, ids) if ids else None


def _collective(token: Token, discourse: Discourse) -> Plural | None:
    """ "the pair won 14 votes", "the trio"; not "a pair of"."""
    if not token.i or token.nbor(-1).lower_ != "the":
        return None
    if any(child.lower_ == "of" for child in token.children):
        return None
    ids = _most_recent(token, discourse, COLLECTIVES[token.lower_])
    return Plural(token.i - 1, token.i + 1, ids) if ids else None


def _latter(token: Token, discourse: Discourse) -> Plural | None:
    """ "The minister received Ama Mensah. The *latter* …": the last name that is no modifier."""
    if not token.i or token.nbor(-1).lower_ != "the" or token.dep_ == "amod":
        return None
    found = [
        (seen.start, ident)
        for types in ACTORS
        for ident, past in discourse.candidates(token.i, types, 2)
        for seen in past[-1:]
        if seen.named and seen.role != MODIFIER
    ]
    return Plural(token.i - 1, token.i + 1, (max(found)[1],)) if found else None


def _most_recent(token: Token, discourse: Discourse, number: int) -> tuple[str, ...]:
    """Things of any one type that were named together last."""
    found = [nearest_set(token, discourse, types, number) for types in ACTORS]
    best = max((f for f in found if f), default=None)
    return best[1] if best else ()


def _members(
    token: Token, discourse: Discourse, types: Types, number: int | None, noun: str
) -> tuple[str, ...]:
    introduced = introduced_so(token, discourse, types, noun) if noun else ()
    if len(introduced) == (number or 2):
        return introduced
    found = nearest_set(token, discourse, types, number, noun)
    if found:
        return found[1]
    if types == COUNTRY and number is not None:
        return main_countries(token, discourse, number)
    return ()
