"""Finds passages that are too much alike.

In: passages. Out: pairs that share a large part of their wording, and stretches of ten words that
two passages have in common. Names do not hide a copy: for the first each name counts as its type
("Country signed the Agreement in Place"), for the second, where it has to be the same, as one word.
Names that passages share are left to `shared`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple

from corpus.faults import Fault
from corpus.marks import outermost
from corpus.passage import Passage

SHINGLE = 4
"""Words in a row that are compared. Threes are shared by chance, fives miss lightly edited text."""

ALIKE = 0.12
"""Containment from which two passages are near-duplicates. One copied paragraph of five reaches
0.2; independent passages on one subject stay below 0.06 (see DATASHEET.md)."""

RUN = 10
"""Words in a row that two passages may not share."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Shingle = tuple[str, ...]


class Pair(NamedTuple):
    """Two passages and how much of the shorter one's wording the other contains, 0 to 1."""

    left: str
    right: str
    containment: float


class Run(NamedTuple):
    """Ten words in a row that two passages share."""

    left: str
    right: str
    words: str


def words(passage: Passage, *, typed: bool) -> list[str]:
    """Give the words of a text in lower case, each outermost name as one.

    Args:
        passage: an annotated text.
        typed: whether a name counts as its type; else as itself, in one piece.
    """
    text = passage.text
    types = {entity.id: str(entity.type) for entity in passage.entities}
    found: list[str] = []
    position = 0
    for mark in outermost(mark for mark in passage.marked.marks if mark.named):
        found += _WORD.findall(text[position : mark.start].lower())
        found.append(types.get(mark.ident, "Figure") if typed else passage.marked.words(mark))
        position = mark.end
    return found + _WORD.findall(text[position:].lower())


def shingles(sequence: list[str], length: int) -> set[Shingle]:
    """Give all stretches of a length.

    >>> sorted(shingles(["to", "be", "or", "not"], 3))
    [('be', 'or', 'not'), ('to', 'be', 'or')]
    """
    return {tuple(sequence[i : i + length]) for i in range(len(sequence) - length + 1)}


def alike(passages: Iterable[Passage], threshold: float = ALIKE) -> list[Pair]:
    """Find near-duplicates, the most alike first.

    Two texts are compared by the share of the shingles of the shorter one that the other has too:
    unlike the Jaccard index it is not lowered by what a longer text adds.
    """
    bags = {p.doc: shingles(words(p, typed=True), SHINGLE) for p in passages}
    common = Counter(pair for docs in _index(bags).values() for pair in combinations(docs, 2))
    pairs = (
        Pair(left, right, count / min(len(bags[left]), len(bags[right])))
        for (left, right), count in common.items()
    )
    return sorted(
        (pair for pair in pairs if pair.containment >= threshold),
        key=lambda pair: (-pair.containment, pair.left, pair.right),
    )


def runs(passages: Iterable[Passage], length: int = RUN) -> list[Run]:
    """Find stretches of words that two passages share, in the order of their ids."""
    bags = {p.doc: shingles(words(p, typed=False), length) for p in passages}
    return sorted(
        Run(left, right, " ".join(shingle))
        for shingle, docs in _index(bags).items()
        for left, right in combinations(docs, 2)
    )


def _index(bags: dict[str, set[Shingle]]) -> dict[Shingle, list[str]]:
    """Give the passages of each shingle that occurs in more than one, in order."""
    index: dict[Shingle, list[str]] = defaultdict(list)
    for doc in sorted(bags):
        for shingle in bags[doc]:
            index[shingle].append(doc)
    return {shingle: docs for shingle, docs in index.items() if len(docs) > 1}


def check_duplicates(passages: list[Passage]) -> list[Fault]:
    """Report near-duplicates, and long stretches of words in two passages."""
    near = [
        Fault(f"{pair.left} and {pair.right}", f"share {pair.containment:.0%} of their wording")
        for pair in alike(passages)
    ]
    return near + [
        Fault(f"{run.left} and {run.right}", f"share the words {run.words!r}")
        for run in runs(passages)
    ]
