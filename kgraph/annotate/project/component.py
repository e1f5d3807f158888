"""Marks projects.

In: a parsed doc. Out: `doc.spans["kgraph_project"]`, label "Project": railways, corridors, plants,
mines, programmes and the like, by name or by a specific description. "The plant" that refers back
is left to `kgraph.annotate.coreference`.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.phrases import Phrase, add_variants, heads, is_capitalised, phrase
from kgraph.annotate.project.patterns import (
    ABSTRACT,
    BUILDING,
    FIGURATIVE,
    INFRASTRUCTURE,
    NAMED_TAILS,
    NEEDS_NAME,
    RAISING,
    SITES,
    STRONG,
    TAILS,
    WORKS,
)
from kgraph.annotate.specific import Rules, is_placed, is_specific
from kgraph.ontology import EntityType

GROUP = "kgraph_project"
RULES = Rules(needs_name=ABSTRACT, needs_modifier=NEEDS_NAME - ABSTRACT, verbs=BUILDING)


def find(doc: Doc) -> list[Span]:
    """Find projects: long form first, then the short form without tail."""
    seen: set[str] = set()
    return [span for head in heads(doc, INFRASTRUCTURE) for span in _spans(doc, head, seen)]


def _spans(doc: Doc, head: Token, seen: set[str]) -> Iterator[Span]:
    works = head.lower_ in WORKS
    if works and is_capitalised(head):
        return
    tails = NAMED_TAILS if works or is_capitalised(head) else TAILS
    found = phrase(head, tails=tails)
    if not _accept(doc, head, found) or _refers_back(doc, found, seen):
        return
    seen.add(head.lemma_.lower())
    for end in sorted({found.end, found.long_end}, reverse=True):
        yield Span(doc, found.start, end, label=EntityType.PROJECT.value)


def _accept(doc: Doc, head: Token, found: Phrase) -> bool:
    if not is_specific(doc, found, RULES):
        return False
    lemma = head.lemma_.lower()
    if found.plural and found.capitals == 0 and not is_placed(doc, found):
        return False
    if _is_known_site(doc, head, found) or _is_plain_city(doc, head):
        return False
    if lemma in SITES and found.capitals > 0 and not _is_being_built(head, found):
        return False
    if lemma in FIGURATIVE and not _is_literal(doc, found):
        return False
    if head.lower_ in {"centre", "center", "institute"} and is_capitalised(head):
        return False
    if lemma in STRONG or head.lower_ in STRONG:
        return True
    return found.modifiers > 0 or _is_route(doc, head, found)


def _refers_back(doc: Doc, found: Phrase, seen: set[str]) -> bool:
    """ "the solar farm" after a named solar farm: the same, not another one."""
    described = found.capitals == 0 and found.long_end == found.end
    definite = found.determiner in {"the", "possessive"}
    return described and definite and doc[found.head].lemma_.lower() in seen


def _is_route(doc: Doc, head: Token, found: Phrase) -> bool:
    """A bare head with both its ends, or one that its place singles out: "road from A to B"."""
    if found.long_end == found.end:
        return False
    opening = doc[found.end].lower_
    if opening in {"from", "between", "linking", "connecting"} or head.lower_ in WORKS:
        return True
    return head.lower_ in {"port", "tunnel", "bridge"} and found.determiner == "a"


def _is_literal(doc: Doc, found: Phrase) -> bool:
    """ "power line", "line to Oran", but no "principled line"."""
    before = [doc[i].pos_ for i in range(found.start, found.head)]
    return "NOUN" in before or "PROPN" in before or found.long_end > found.end


def _is_being_built(head: Token, found: Phrase) -> bool:
    """Whether the sentence builds or plans it; a port or airport that only stands is a place."""
    modifiers = {t.lower_ for t in head.doc[found.wide_start : head.i]}
    if modifiers & {"new", "planned", "proposed", "future"}:
        return True
    if found.wide_start > 1 and head.doc[found.wide_start - 2].lower_ == "at":
        return False
    return any(t.lemma_.lower() in RAISING for t in head.sent if t.pos_ in {"VERB", "AUX"})


def _is_plain_city(doc: Doc, head: Token) -> bool:
    """Cities are places; only smart cities and the like are projects."""
    return head.lower_ == "city" and (head.i == 0 or doc[head.i - 1].lower_ not in _BUILT_CITIES)


_BUILT_CITIES = frozenset({"smart", "industrial", "satellite", "eco", "solar", "medical"})


def _is_known_site(doc: Doc, head: Token, found: Phrase) -> bool:
    """ "the Georgian port of Poti" stands already: a place, not an undertaking."""
    if head.lemma_.lower() not in {"port", "town", "airport", "station"}:
        return False
    following = doc[head.i + 1].lower_ if head.i + 1 < len(doc) else ""
    return following == "of" and found.determiner != "a"


class Projects:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[GROUP] = find(doc)
        add_variants(doc, doc.spans[GROUP])
        return doc


@Language.factory("kgraph_project")
def create(nlp: Language, name: str) -> Projects:
    """Build the component."""
    return Projects()
