"""How strongly the words in and around a name speak for a person, a body or a place.

In: a name candidate in a parsed doc with entities of the language model. Out: a score a type. The
numbers are votes: a sign that decides alone counts 6 or more, the model's opinion 3, a hint 1 or 2.
Taking the best type, and agreement among mentions, is left to `component`.
"""

from spacy.tokens import Span, Token

from kgraph.annotate.name.candidates import HYPHENS, PARTICLES
from kgraph.annotate.organization.patterns import APPOSED, BODY_HEADS, LEGAL_FORMS
from kgraph.annotate.person.patterns import HONORIFICS, PARTS_OF_NAMES, RELATED, SPEAKING
from kgraph.annotate.place.patterns import (
    DIRECTIONS,
    LOCATING,
    PLACE_HEADS,
    PLACE_OPENERS,
    PLACING_NOUNS,
    ROUTES,
)
from kgraph.ontology import EntityType

Scores = dict[EntityType, float]
P, O, L = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE  # noqa: E741

_COMMON = frozenset(
    "state government republic sultanate kingdom union affairs summit agreement treaty parties "
    """
    sides president minister officials leaders deal report vision games forum summit expo cup
    """.split()
)

_MODEL: dict[str, EntityType] = {
    "PERSON": P,
    "ORG": O,
    "GPE": L,
    "LOC": L,
    "FAC": L,
}


def weigh(name: Span, *, titled: bool, known: bool = False) -> Scores:
    """Weigh a name.

    Args:
        name: the candidate, without title and possessive.
        titled: whether a title of office or an honorific stands directly before it.
        known: whether the gazetteer knows the name.

    Returns:
        Votes for Person, Organization and Place.
    """
    scores: Scores = {P: 0.0, O: 0.0, L: 0.0}
    _by_model(name, scores)
    _by_own_words(name, scores)
    _by_neighbours(name, scores)
    _by_syntax(name, scores)
    if titled:
        scores[P] += 6
    if not known and _is_generic(name):
        scores = dict.fromkeys(scores, -9.0)
    return scores


def _is_generic(name: Span) -> bool:
    """One common noun in capitals: "the Council", "State", "Government"."""
    word = name[-1].lower_
    if len(name) > 1:
        return word in {"affairs", "officials", "leaders"}
    return word in BODY_HEADS | APPOSED | PLACE_HEADS | DIRECTIONS | _COMMON


def _by_model(name: Span, scores: Scores) -> None:
    """The entity of the language model that the name shares a token with, the first one."""
    for token in name:
        kind = _MODEL.get(token.ent_type_)
        if kind is None:
            continue
        starts_before = token.i == name.start and token.ent_iob_ == "I"
        after = name.doc[name.end] if name.end < len(name.doc) else None
        ends_after = after is not None and after.ent_iob_ == "I" and name[-1].ent_type_ != ""
        trust = 2.0 if kind is P else 3.0
        scores[kind] += trust / 2 if starts_before or ends_after else trust
        return


def _by_own_words(name: Span, scores: Scores) -> None:
    words = [t.lower_ for t in name if t.is_alpha or "." in t.text]
    if not words:
        return
    first, last = words[0], words[-1]
    if last in {"centre", "center"} and words[-2:-1] in (["convention"], ["exhibition"], ["expo"]):
        scores[L] += 9
    if last in LEGAL_FORMS:
        scores[O] += 8
    if last in BODY_HEADS or (first in BODY_HEADS and len(words) > 1):
        scores[O] += 5
    elif len(words) > 1 and (last in PLACE_HEADS or first in PLACE_OPENERS):
        scores[L] += 5
    if any(w in BODY_HEADS for w in words[1:-1]) and len(words) > 2:
        scores[O] += 3
    if first in PARTS_OF_NAMES or any(w in PARTICLES for w in words[1:-1]):
        scores[P] += 2
    if len(words) in {2, 3} and all(t.is_title or "-" in t.text for t in name if t.is_alpha):
        scores[P] += 1
    if len(name) == 1 and name.text.isupper() and len(name.text) >= 2:
        scores[O] += 4
        scores[P] -= 3
    if "." in name[-1].text[1:-2] and name[-1].text[-1].islower():
        scores[O] += 6
    if len(words) > 4:
        scores[P] -= 2
    if any(c.isdigit() for c in name.text) or "&" in name.text:
        scores[P] -= 3
        scores[O] += 1


def _by_neighbours(name: Span, scores: Scores) -> None:
    doc = name.doc
    before = doc[name.start - 1] if name.start else None
    after = doc[name.end] if name.end < len(doc) else None
    if _is_route_end(name):
        scores[L] += 6
    if before is not None:
        _weigh_before(before, scores)
    if after is not None:
        _weigh_after(name, after, scores)


def _is_route_end(name: Span) -> bool:
    """One of the places in "the Oruba–Tamla railway"."""
    doc, at = name.doc, name.end
    joined = name.start > 0 and doc[name.start - 1].text in HYPHENS
    while at + 1 < len(doc) and doc[at].text in HYPHENS:
        joined = True
        at += 2
    return joined and at < len(doc) and doc[at].lower_ in ROUTES


def _weigh_before(before: Token, scores: Scores) -> None:
    word = before.lower_
    if word in HONORIFICS:
        scores[P] += 8
    elif word in LOCATING:
        scores[L] += 1.5 if word in {"to", "from"} else 3.0
        scores[P] -= 1
    elif word in APPOSED or before.lemma_.lower() in APPOSED:
        scores[O] += 5
    elif word in RELATED:
        scores[P] += 3
    elif word in PLACING_NOUNS:
        scores[L] += 4
    elif word == "of" and before.i and before.nbor(-1).lower_ in PLACING_NOUNS:
        scores[L] += 5
    elif word == "the":
        scores[P] -= 3
        scores[O] += 1
        if before.i and before.nbor(-1).lower_ in LOCATING:
            scores[L] += 2
    elif word == "," and before.i:
        noun = before.nbor(-1).lemma_.lower()
        if noun in APPOSED:
            scores[O] += 4
        elif noun in PLACING_NOUNS:
            scores[L] += 3


def _weigh_after(name: Span, after: Token, scores: Scores) -> None:
    doc = name.doc
    if after.text in {"-", "‑"} and name.end + 1 < len(doc) and doc[name.end + 1].lower_ == "based":
        scores[L] += 8
    if after.text == "(" and name.end + 2 < len(doc) and doc[name.end + 2].text == ")":
        inside = doc[name.end + 1]
        if inside.text.isupper() and inside.is_alpha:
            scores[O] += 4
    if after.text == "," and name.end + 1 < len(doc) and doc[name.end + 1].lower_ == "which":
        scores[P] -= 4
    if after.text == "," and name.end + 1 < len(doc):
        _weigh_apposition(doc[name.end + 1], scores)


def _weigh_apposition(start: Token, scores: Scores) -> None:
    """ ", a miner", ", 54,", ", the chief executive"."""
    if start.like_num and start.nbor(1).text == ",":
        scores[P] += 5
        return
    window = [start]
    while len(window) < 7 and window[-1].i + 1 < len(start.doc) and not window[-1].is_punct:
        window.append(window[-1].nbor(1))
    if start.lower_ not in {"a", "an", "the", "its", "his", "their", "who"}:
        return
    if start.lower_ == "who":
        scores[P] += 4
        return
    words = {t.lower_ for t in window[1:]}
    if words & RELATED:
        scores[P] += 3
    elif words & APPOSED:
        scores[O] += 4
    elif words & PLACING_NOUNS:
        scores[L] += 3


_HELD = frozenset("backed based controlled led linked listed owned run".split())
"""Ends of compounds before the name of a firm: "the state-*owned* Duna Nafta"."""
_BUSINESS = frozenset(
    """
    acquire assemble bid build buy buyback commission construct deliver develop drill employ export
    finance fund hire import invest lease lend list manufacture mine operate own produce refine sell
    ship supply underwrite win
    """.split()
)


def _by_owner(name: Span, scores: Scores) -> None:
    """ "Italy's Orizzonte will build": a body of a country; persons come with a title."""
    doc, before = name.doc, name.start - 1
    if before >= 0 and (doc[before].tag_ == "POS" or doc[before].ent_type_ == "NORP"):
        scores[O] += 3
        scores[P] -= 2
    if before >= 0 and doc[before].lower_ in _HELD:
        scores[O] += 4
    elif before >= 0 and doc[before].tag_ == "NN" and doc[before].lemma_.lower() not in RELATED:
        scores[O] += 1.5
    after = doc[name.end : name.end + 2]
    if len(after) == 2 and after[0].lower_ == "of" and after[1].ent_type_ == "GPE":
        scores[O] += 3
    if name.root.dep_ in {"nsubj", "agent", "pobj"}:
        verb = name.root.head if name.root.dep_ == "nsubj" else name.root.head.head
        by = name.root.dep_ != "pobj" or name.root.head.lower_ == "by"
        if by and verb.lemma_.lower() in _BUSINESS:
            scores[O] += 2


def _by_syntax(name: Span, scores: Scores) -> None:
    root = name.root
    head = root.head
    if root.dep_ == "nsubj" and head.lemma_.lower() in SPEAKING:
        scores[P] += 2 if len(name) > 1 else 1
        scores[O] += 1
        scores[L] -= 1
    elif root.dep_ in {"nsubj", "nsubjpass", "dobj", "dative"}:
        scores[O] += 0.5
    if root.dep_ == "poss":
        scores[L] -= 0.5
    _by_owner(name, scores)
    if root.dep_ == "conj" and head.ent_type_ in {"GPE", "LOC", "FAC"}:
        scores[L] += 2.5
    for noun in (head if root.dep_ == "appos" else None, root if root.dep_ == "compound" else None):
        if noun is None:
            continue
        lemma = noun.head.lemma_.lower() if noun is root else noun.lemma_.lower()
        if lemma in APPOSED:
            scores[O] += 3
        elif lemma in RELATED and noun is not root:
            scores[P] += 3
        elif lemma in PLACING_NOUNS and noun is not root:
            scores[L] += 3
