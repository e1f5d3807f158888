"""Marks events.

In: a parsed doc. Out: `doc.spans["kgraph_event"]`, label "Event": summits, forums, games,
elections, referendums, wars and sessions, by name or by a specific description. "The summit" that
refers back is left to `kgraph.annotate.coreference`, visits to the relation `visited`.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from kgraph.annotate.event.patterns import (
    CODES,
    HEADS,
    INTRODUCING,
    INVADING,
    NEEDS_MODIFIER,
    NEEDS_NAME,
    NOT_EVENTS,
    ORDINALS,
    TAILS,
)
from kgraph.annotate.phrases import Phrase, add_variants, heads, phrase
from kgraph.annotate.specific import Rules, is_first_of_kind, is_specific
from kgraph.ontology import EntityType

GROUP = "kgraph_event"
RULES = Rules(needs_name=NEEDS_NAME, needs_modifier=NEEDS_MODIFIER, verbs=frozenset())
_CODE = re.compile(CODES)


def find(doc: Doc) -> list[Span]:
    """Find events: long form first, then the short form without tail."""
    seen: set[str] = set()
    spans = [span for head in heads(doc, HEADS) for span in _spans(doc, head, seen)]
    return spans + list(_coded(doc))


def _spans(doc: Doc, head: Token, seen: set[str]) -> Iterator[Span]:
    before = {t.lower_ for t in doc[max(0, head.i - 2) : head.i]}
    if before & NOT_EVENTS:
        return
    found = phrase(head, tails=TAILS)
    start = found.start
    aimed = head.lemma_.lower() in INVADING and _is_at_country(doc, found)
    if not aimed and not is_specific(doc, found, RULES):
        if not is_first_of_kind(head, found, INTRODUCING, seen):
            return
        start = found.wide_start
    seen.add(head.lemma_.lower())
    while start > 0 and doc[start - 1].lower_ in ORDINALS:
        start -= 1
    for end in sorted({found.end, found.long_end}, reverse=True):
        yield Span(doc, start, end, label=EntityType.EVENT.value)


def _is_at_country(doc: Doc, found: Phrase) -> bool:
    """ "attack on Georgia": the tail names a country."""
    tail = doc[found.end : found.long_end]
    return any(t.ent_type_ == "GPE" for t in tail)


def _coded(doc: Doc) -> Iterator[Span]:
    for token in doc:
        if _CODE.match(token.text) or token.text in {"COP", "Expo"}:
            end = token.i + 1
            if token.text in {"COP", "Expo"}:
                if end >= len(doc) or not doc[end].text.isdigit():
                    continue
                end += 1
            yield Span(doc, token.i, end, label=EntityType.EVENT.value)


class Events:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[GROUP] = find(doc)
        add_variants(doc, doc.spans[GROUP])
        return doc


@Language.factory("kgraph_event")
def create(nlp: Language, name: str) -> Events:
    """Build the component."""
    return Events()
