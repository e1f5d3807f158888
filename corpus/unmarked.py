"""Finds mentions that the annotator passed over.

In: a passage. Out: the places where a name that is marked elsewhere stands in no mark. Left out are
names inside the name of something else that kgraph knows ("China" in "Bank of China") and those in
datelines, which the annotation guide leaves unmarked. References without a name cannot be found so.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from corpus.passage import Passage
from kgraph.knowledge import Gazetteer

MIN_LETTERS = 4
"""Shorter names ("US", "Li", "oil") are too often words of their own or parts of others."""

_CONTEXT = 25

_DAY = r"(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? \d{1,2})"

# "ACCRA, 8 November (GNA) – …", "NAIROBI (Savannah Wire) — …": a place, then a day or an outlet in
# brackets, and a dash; a plain "Accra – …" may begin a sentence. "Lima, Apr. 16. …": a name alone
# with a day is no sentence.
_DATELINE = re.compile(
    rf"^[^.!?\n]{{0,40}}?(?:\([^)\n]+\)|\b{_DAY})[^.!?\n]{{0,20}}? ?[–—-] "
    rf"|^[A-Z][\w’'-]*(?:,? [A-Z][\w’'-]*){{0,3}}, {_DAY}(?:, \d{{4}})?[.:] ?[–—-]* ",
    re.MULTILINE,
)


class Slip(NamedTuple):
    """A name without mark.

    Attributes:
        ident: the entity that bears the name elsewhere in the passage.
        name: the name.
        start: offset in the plain text.
        context: the words around it.
    """

    ident: str
    name: str
    start: int
    context: str


def unmarked(passage: Passage) -> list[Slip]:
    """Find names without mark, in the order of the text, each place once."""
    text = passage.text
    covered = [(mark.start, mark.end) for mark in passage.marked.marks]
    covered += [dateline.span() for dateline in _DATELINE.finditer(text)]
    slips: dict[tuple[int, int], Slip] = {}
    for ident, name in _names(passage):
        for start, end in _occurrences(name, text):
            if not _inside(start, end, covered):
                around = text[max(0, start - _CONTEXT) : end + _CONTEXT]
                slips.setdefault((start, end), Slip(ident, name, start, around))
    return _outside_known_names(text, slips) if slips else []


def _names(passage: Passage) -> Iterator[tuple[str, str]]:
    for entity in passage.entities:
        for name in passage.named(entity.id):
            if len(name) >= MIN_LETTERS:
                yield entity.id, name


def _occurrences(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Give where a name stands as words of its own; a pattern for each name would take longer."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
        start = text.find(name, end)


def _inside(start: int, end: int, stretches: list[tuple[int, int]]) -> bool:
    return any(left <= start and end <= right for left, right in stretches)


def _outside_known_names(text: str, slips: dict[tuple[int, int], Slip]) -> list[Slip]:
    """Leave out slips inside longer names: those kgraph knows, and those of other slips."""
    hits = [(hit.start, hit.end) for hit in Gazetteer.default(leaders=True).find(text)]
    longer = sorted({*hits, *slips})
    return [
        slip
        for place, slip in sorted(slips.items())
        if not _inside(*place, [other for other in longer if other != place])
    ]
