"""A window of a text as arrays: what the network is given and what it should say.

In: a range of pieces, the mentions in it and what its pairs should get. Out: an `Example`, laid out
as `kgraph.encoder.network` lays out a window in use. Which labels are right is left to `texts` and
`public`, batches to `batches`.
"""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.random import Generator

from kgraph.encoder.features import Pairs, Placed
from kgraph.encoder.labels import Booleans, Floats, Integers
from kgraph.encoder.network import BEGIN, END, LONGEST
from kgraph.encoder.pieces import Pieces

UNASKED = -1
"""In place of a status where no relation is stated."""


class Example(NamedTuple):
    """One window; indices of pieces count the begin mark as 0.

    Attributes:
        ids, shapes: of the pieces with the marks at both ends, shape (pieces,).
        mentions: those wholly inside.
        kinds: class of each mention, shape (mentions,).
        spans: shape (pieces, `LONGEST`, classes): whether a mention begins there and ends so many
            pieces further; longer ones are not learnt.
        pairs: which pairs of mentions are asked about, and their features.
        wanted: 1 where a label holds, shape (pairs, labels).
        asked: whether an answer counts, shape (pairs, labels).
        statuses: of the relation stated, shape (pairs,), or `UNASKED`.
    """

    ids: Integers
    shapes: Integers
    mentions: tuple[Placed, ...]
    kinds: Integers
    spans: Booleans
    pairs: Pairs
    wanted: Floats
    asked: Booleans
    statuses: Integers


class Labels(NamedTuple):
    """What the pairs of a window should get; the attributes are those of `Example`."""

    pairs: Pairs
    wanted: Floats
    asked: Booleans
    statuses: Integers


class Source(Protocol):
    """A text whose windows can be learnt from."""

    @property
    def pieces(self) -> Pieces:
        """The pieces of the whole text."""

    def example(self, first: int, after: int, draw: Generator) -> Example:
        """A window: pieces `first` to `after`, half-open; `draw` decides what is left out."""


class Frame(NamedTuple):
    """A window of pieces, still without mentions.

    Attributes:
        pieces: of the whole text.
        first, after: the window, half-open.
        classes: of mentions.
    """

    pieces: Pieces
    first: int
    after: int
    classes: int

    def example(self, mentions: Sequence[Placed], kinds: Sequence[int], labels: Labels) -> Example:
        """Fill the window; mentions are given by their pieces in the whole text."""
        stretch, shift = slice(self.first, self.after), 1 - self.first
        local = tuple(m._replace(first=m.first + shift, last=m.last + shift) for m in mentions)
        size = self.after - self.first + 2
        spans = np.zeros((size, LONGEST, self.classes), dtype=np.bool_)
        for mention, kind in zip(local, kinds, strict=True):
            if mention.last - mention.first < LONGEST:
                spans[mention.first, mention.last - mention.first, kind] = True
        return Example(
            ids=np.concatenate(([BEGIN], self.pieces.ids[stretch], [END])),
            shapes=np.concatenate(([0], self.pieces.shapes[stretch], [0])),
            mentions=local,
            kinds=np.array(kinds, dtype=np.int64),
            spans=spans,
            pairs=labels.pairs,
            wanted=labels.wanted,
            asked=labels.asked,
            statuses=labels.statuses,
        )


def inside(mentions: Sequence[Placed], first: int, after: int) -> list[int]:
    """The mentions that lie wholly in a window, by number."""
    return [n for n, m in enumerate(mentions) if first <= m.first and m.last < after]
