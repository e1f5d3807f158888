"""Which pairs of mentions the network weighs, and what it is told about their places.

In: mentions as ranges of pieces. Out: arrays of pairs and features, the same for training and for
use. Scoring them is left to `network`.
"""

import bisect
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from kgraph.encoder.labels import ALLOWED, Integers

_STEPS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96)
DISTANCES = 2 * (len(_STEPS) + 1)
SENTENCES = 5
NESTINGS = 4
REACH = 2
"""Sentences between the mentions of a relation, at most."""


class Placed(NamedTuple):
    """A mention as the network sees it.

    Attributes:
        first, last: its pieces, both inclusive.
        kind: index into `TYPES`.
        named: False for pronouns and descriptions that refer back.
        sentence: index of its sentence.
        entity: id of what it means; pairs of the same entity get no relation.
    """

    first: int
    last: int
    kind: int
    named: bool
    sentence: int
    entity: str


class Pairs(NamedTuple):
    """Ordered pairs of mentions.

    Attributes:
        indices: shape (pairs, 2), into the mentions.
        features: shape (pairs, 3): distance, sentences between, nesting.
    """

    indices: Integers
    features: Integers


def distance(pieces: int) -> int:
    """Bucket of a signed distance in pieces.

    >>> distance(0), distance(5), distance(-5), distance(500)
    (0, 4, 18, 13)
    """
    step = bisect.bisect_right(_STEPS, abs(pieces))
    return step if pieces >= 0 else len(_STEPS) + 1 + step


def pair(mentions: Sequence[Placed]) -> Pairs:
    """Pair mentions wherever the ontology allows a relation or one may refer to the other."""
    rows = list(_rows(mentions))
    indices = np.array([row[0] for row in rows], dtype=np.int64).reshape(-1, 2)
    features = np.array([row[1] for row in rows], dtype=np.int64).reshape(-1, 3)
    return Pairs(indices, features)


def may_relate(left: Placed, right: Placed) -> bool:
    """Whether any predicate can hold between two mentions."""
    near = abs(left.sentence - right.sentence) <= REACH
    return near and left.entity != right.entity and bool(ALLOWED[left.kind, right.kind].any())


def may_refer(reference: Placed, antecedent: Placed) -> bool:
    """Whether a reference may mean what another mention means."""
    earlier = antecedent.named or antecedent.first < reference.first
    return not reference.named and earlier and reference.kind == antecedent.kind


def _rows(mentions: Sequence[Placed]) -> Iterator[tuple[tuple[int, int], tuple[int, int, int]]]:
    for i, left in enumerate(mentions):
        for j, right in enumerate(mentions):
            if i == j or not (may_relate(left, right) or may_refer(left, right)):
                continue
            apart = max(-REACH, min(REACH, right.sentence - left.sentence)) + REACH
            yield (i, j), (distance(right.first - left.first), apart, _nesting(left, right))


def _nesting(left: Placed, right: Placed) -> int:
    outer = left.first <= right.first and right.last <= left.last
    inner = right.first <= left.first and left.last <= right.last
    return int(outer) + 2 * int(inner)
