"""Docs with marked names: `⟦Person:Ama Mensah⟧`, `⟦Person:Ama Mensah|Mensah⟧` with name and words.

In: a pipeline and a markup. Out: a parsed doc with those mentions only, and what references mean.
"""

import re

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.coreference.component import find
from kgraph.annotate.document import BLOCKS
from kgraph.annotate.groups import ENTITIES, MENTIONS, Referent
from kgraph.knowledge.countries import by_name

_MARK = re.compile(r"⟦(\w+):(?:([^⟧|]+)\|)?([^⟧|]+)⟧")

Meaning = tuple[str, tuple[str, ...]]


def marked_doc(annotator: Language, markup: str, *, items: bool = False) -> Doc:
    """Parse a markup; with `items`, each paragraph is a digest item of its own."""
    doc = annotator(_MARK.sub(r"\3", markup))
    names: dict[tuple[str, str], str] = {}
    spans: list[Span] = []
    removed = 0
    for mark in _MARK.finditer(markup):
        kind, name, words = mark[1], mark[2] or mark[3], mark[3]
        ident = names.setdefault((kind, name), f"e{len(names) + 1}")
        start = mark.start() - removed
        span = doc.char_span(start, start + len(words), label=kind, span_id=ident)
        assert span is not None, words
        spans.append(span)
        removed += len(mark[0]) - len(words)
    doc.user_data[ENTITIES] = [tuple(_referent(i, *key)) for key, i in names.items()]
    doc.user_data[BLOCKS] = _blocks(doc.text, items)
    doc.spans[MENTIONS] = spans
    return doc


def meanings(annotator: Language, markup: str, *, items: bool = False) -> list[Meaning]:
    """The references of a markup, each with the names of what it means."""
    doc = marked_doc(annotator, markup, items=items)
    names = {row[0]: row[2] for row in doc.user_data[ENTITIES]}
    found: dict[tuple[int, int], list[str]] = {}
    for span in find(doc):
        found.setdefault((span.start, span.end), []).append(names[span.id_])
    return [(doc[s:e].text, tuple(sorted(ids))) for (s, e), ids in sorted(found.items())]


def _referent(ident: str, kind: str, name: str) -> Referent:
    country = by_name(name) if kind == "Country" else None
    return Referent(ident, kind, name, code=country.code if country else "")


def _blocks(text: str, items: bool) -> list[tuple[int, int, int, int, bool]]:
    rows, position = [], 0
    for number, paragraph in enumerate(text.split("\n\n")):
        end = position + len(paragraph)
        rows.append((position, end, position, number if items else 0, False))
        position = end + 2
    return rows
