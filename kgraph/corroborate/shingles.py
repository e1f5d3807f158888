"""Texts as sets of word n-grams: how much two texts share, and where.

In: plain texts. Out: hashes of all runs of five words, a sample of them that is sure to hold one of
every shared run of twelve words, and the longest run that two texts share. Deciding what the
overlap means is left to `kgraph.corroborate.ties`.

Five words are the shingles of Broder, "On the resemblance and containment of documents" (1997);
the sample is that of winnowing: Schleimer, Wilkerson, Aiken, "Winnowing" (2003).
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

SHINGLE = 5
"""Words of a shingle: shorter ones are shared by chance ("the President of the Republic")."""

PASSAGE = 12
"""Words of the shortest shared run that shows a common source."""

_WINDOW = PASSAGE - SHINGLE + 1
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_BASE, _PRIME = 1_000_003, (1 << 61) - 1


class Run(NamedTuple):
    """A run of words that two texts share: its place in either, and its length in words."""

    left: tuple[int, int]
    right: tuple[int, int]
    words: int


class Shingled:
    """A text with its words and shingles.

    Args:
        text: prose; case, punctuation and line breaks do not count.

    >>> text = Shingled("The ship left the port on Monday.")
    >>> len(text.words), len(text.shingles)
    (7, 3)
    """

    def __init__(self, text: str) -> None:
        self._found = [(m.start(), m.end()) for m in _WORD.finditer(text)]
        self.words = [text[s:e].casefold().replace("’", "'") for s, e in self._found]

    @cached_property
    def hashes(self) -> list[int]:
        """The hash of each run of five words, in text order."""
        # The built-in hash of strings differs from run to run.
        codes = [zlib.crc32(word.encode()) + 1 for word in self.words]
        return [_hash(codes[i : i + SHINGLE]) for i in range(len(codes) - SHINGLE + 1)]

    @cached_property
    def shingles(self) -> frozenset[int]:
        """The hashes of all runs of five words."""
        return frozenset(self.hashes)

    @cached_property
    def places(self) -> dict[int, list[int]]:
        """The numbers of the words at which each run of five words begins, by its hash."""
        found: dict[int, list[int]] = defaultdict(list)
        for place, value in enumerate(self.hashes):
            found[value].append(place)
        return found

    def fingerprints(self) -> frozenset[int]:
        """The least hash of each window: two texts with twelve words in common share one.

        >>> run = "two ministers met at noon to open the long bridge over the river"
        >>> a, b = Shingled("On Monday " + run), Shingled(run + " after years of work")
        >>> bool(a.fingerprints() & b.fingerprints())
        True
        """
        return frozenset(_minima(self.hashes))

    def place(self, first: int, count: int) -> tuple[int, int]:
        """Offsets of `count` words from word number `first` on."""
        return self._found[first][0], self._found[first + count - 1][1]


def containment(left: Shingled, right: Shingled) -> float:
    """The part of the shorter text's shingles that the other has too, 0 to 1.

    >>> containment(Shingled("one two three four five six"), Shingled("five six seven"))
    0.0
    """
    least = min(len(left.shingles), len(right.shingles))
    return len(left.shingles & right.shingles) / least if least else 0.0


def shared_runs(left: Shingled, right: Shingled) -> list[Run]:
    """The runs of at least twelve words that stand in both texts, the longest first."""
    common = left.shingles & right.shingles
    shared = sorted((place, value) for value in common for place in left.places[value])
    lengths: dict[tuple[int, int], int] = {}
    for place, value in shared:
        for other in right.places[value]:
            lengths[place, other] = lengths.pop((place - 1, other - 1), SHINGLE - 1) + 1
    runs = [
        Run(left.place(i + SHINGLE - words, words), right.place(j + SHINGLE - words, words), words)
        for (i, j), words in lengths.items()
        if words >= PASSAGE
    ]
    return sorted(runs, key=lambda run: (-run.words, run.left))


def _hash(codes: Sequence[int]) -> int:
    value = 0
    for code in codes:
        value = (value * _BASE + code) % _PRIME
    return value


def _minima(hashes: Sequence[int]) -> Iterator[int]:
    for start in range(max(1, len(hashes) - _WINDOW + 1)):
        window = hashes[start : start + _WINDOW]
        if window:
            yield min(window)
