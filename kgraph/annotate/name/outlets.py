"""Outlets of digest items, which are bodies wherever their names stand.

In: a doc whose cleaning told where items name their outlets, and the names chosen so far. Out: the
names with the outlets among them. Outlets that only the prose cites are weighed like other names.
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Span

from kgraph.annotate.document import OUTLETS
from kgraph.annotate.known.component import Known
from kgraph.ontology import EntityType

_KIND = EntityType.ORGANIZATION


def with_outlets(doc: Doc, chosen: list[Span], hits: Mapping[tuple[int, int], Known]) -> list[Span]:
    """Put the outlets of items in the place of what was chosen there.

    Args:
        doc: the doc, with `OUTLETS` in its `user_data`.
        chosen: typed names.
        hits: known names by token range, for the keys of known outlets.
    """
    found: dict[tuple[int, int], Span] = {}
    for start, end in doc.user_data.get(OUTLETS, []):
        marked = doc.char_span(start, end, alignment_mode="expand")
        for at in _occurrences(doc, marked) if marked is not None else ():
            hit = hits.get((at.start, at.end))
            reading = hit.reading(_KIND) if hit else None
            key = reading.key if reading else ""
            found[(at.start, at.end)] = Span(doc, at.start, at.end, label=_KIND.value, kb_id=key)
    taken = {token.i for span in found.values() for token in span}
    return [s for s in chosen if not any(t.i in taken for t in s)] + list(found.values())


def _occurrences(doc: Doc, name: Span) -> Iterator[Span]:
    words = [t.text for t in name]
    for i in range(len(doc) - len(words) + 1):
        if doc[i].text == words[0] and [t.text for t in doc[i : i + len(words)]] == words:
            yield doc[i : i + len(words)]
