"""Which pairs of mentions the network weighs, and what it is told about their places.

In: mentions as ranges of pieces. Out: arrays of pairs and features, the same for training and for
use. Scoring them is left to `network`.
"""

import bisect
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from kgraph.encoder.labels import ALLOWED, Booleans, Integers

_STEPS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96)
DISTANCES = 2 * (len(_STEPS) + 1)
SENTENCES = 5
NESTINGS = 4
REACH = 2
"""Sentences between the mentions of a relation, at most."""


_RELATABLE: Booleans = np.asarray(ALLOWED.any(axis=2))
"""Whether any predicate can hold between two types, shape (types, types)."""


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
    table = np.array([m[:5] for m in mentions], dtype=np.int64).reshape(-1, 5)
    first, last, kind, named, sentence = table.T
    numbers: dict[str, int] = {}
    entity = np.array([numbers.setdefault(m.entity, len(numbers)) for m in mentions], np.int64)
    apart = sentence[None] - sentence[:, None]
    related = (
        (np.abs(apart) <= REACH)
        & (entity[:, None] != entity[None])
        & _RELATABLE[kind[:, None], kind[None]]
    )
    earlier = (named[None] > 0) | (first[None] < first[:, None])
    referring = (named[:, None] == 0) & earlier & (kind[:, None] == kind[None])
    chosen = related | referring
    np.fill_diagonal(chosen, False)
    left, right = np.nonzero(chosen)
    gap = first[right] - first[left]
    steps = np.searchsorted(_STEPS, np.abs(gap), side="right")
    outer = (first[left] <= first[right]) & (last[right] <= last[left])
    inner = (first[right] <= first[left]) & (last[left] <= last[right])
    features = (
        np.where(gap >= 0, steps, len(_STEPS) + 1 + steps),
        np.clip(apart[left, right], -REACH, REACH) + REACH,
        outer + 2 * inner,
    )
    return Pairs(np.stack([left, right], 1), np.stack(features, 1).astype(np.int64))


def may_relate(left: Placed, right: Placed) -> bool:
    """Whether any predicate can hold between two mentions."""
    near = abs(left.sentence - right.sentence) <= REACH
    return near and left.entity != right.entity and bool(_RELATABLE[left.kind, right.kind])


def may_refer(reference: Placed, antecedent: Placed) -> bool:
    """Whether a reference may mean what another mention means."""
    earlier = antecedent.named or antecedent.first < reference.first
    return not reference.named and earlier and reference.kind == antecedent.kind
