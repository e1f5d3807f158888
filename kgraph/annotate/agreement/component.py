"""Marks agreements.

In: a parsed doc. Out: `doc.spans["kgraph_agreement"]`, label "Agreement": treaties and accords by
name, specific documents by their first description, and sets counted together ("23 documents").
"The agreement" that refers back is left to `kgraph.annotate.coreference`.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.agreement.patterns import (
    HEADS,
    INTRODUCING,
    MERE_PARTNERSHIP,
    NEEDS_MODIFIER,
    NEEDS_NAME,
    ONLY_CAPITALISED,
    SIGNING,
    TAILS,
)
from kgraph.annotate.phrases import Phrase, add_variants, heads, is_capitalised, phrase
from kgraph.annotate.specific import Rules, is_first_of_kind, is_specific
from kgraph.ontology import EntityType

GROUP = "kgraph_agreement"
RULES = Rules(needs_name=NEEDS_NAME - {"document"}, needs_modifier=NEEDS_MODIFIER, verbs=SIGNING)


def find(doc: Doc) -> list[Span]:
    """Find agreements: long form first, then the short form without tail."""
    seen: set[str] = set()
    return [span for head in heads(doc, HEADS) for span in _spans(doc, head, seen)]


def _spans(doc: Doc, head: Token, seen: set[str]) -> Iterator[Span]:
    found = phrase(head, tails=TAILS)
    if not _accept(doc, head, found) and not is_first_of_kind(head, found, INTRODUCING, seen):
        return
    seen.add(head.lemma_.lower())
    start = found.start
    if found.determiner == "number":
        start = _count_start(doc, found)
    for end in sorted({found.end, found.long_end}, reverse=True):
        yield Span(doc, start, end, label=EntityType.AGREEMENT.value)
    if start < found.start:
        yield Span(doc, found.start, found.end, label=EntityType.AGREEMENT.value)


def _accept(doc: Doc, head: Token, found: Phrase) -> bool:
    lemma = head.lemma_.lower()
    if found.plural and found.determiner == "number":
        return True
    if lemma == "document":
        return False
    if lemma == "deal" and (found.plural or doc[head.i - 1].lower_ in {"good", "great"}):
        return False
    if lemma == "partnership" and doc[head.i - 1].lower_ in MERE_PARTNERSHIP:
        return False
    if lemma in ONLY_CAPITALISED and not (is_capitalised(head) and found.capitals > 1):
        return False
    if lemma == "letter":
        return _followed_by(doc, head, "of", "intent")
    return is_specific(doc, found, RULES)


def _followed_by(doc: Doc, head: Token, *words: str) -> bool:
    return [t.lower_ for t in doc[head.i + 1 : head.i + 1 + len(words)]] == list(words)


def _count_start(doc: Doc, found: Phrase) -> int:
    start = found.wide_start
    while start > 0 and doc[start - 1].pos_ == "NUM":
        start -= 1
    return start


class Agreements:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[GROUP] = find(doc)
        add_variants(doc, doc.spans[GROUP])
        return doc


@Language.factory("kgraph_agreement")
def create(nlp: Language, name: str) -> Agreements:
    """Build the component."""
    return Agreements()
