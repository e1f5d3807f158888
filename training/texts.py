"""An annotated passage as the network sees it: pieces, mentions, and what pairs of them state.

In: a passage and its sentences. Out: a `Text`, a source of examples. The annotation says which
entities are related and quotes the words that state it; here it is settled which of their mentions
are meant.
"""

import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt
from numpy.random import Generator
from tokenizers import Tokenizer

from corpus.passage import Passage, Relation
from kgraph.encoder.features import REACH, Pairs, Placed, may_refer, may_relate, pair
from kgraph.encoder.labels import ALLOWED, COREFERS, PREDICATES, STATUSES, TYPES, Booleans
from kgraph.encoder.network import Marked, place_mention
from kgraph.encoder.pieces import Pieces, Range, cut
from kgraph.encoder.windows import LIMIT
from kgraph.ontology import PREDICATES as TERMS
from training.examples import UNASKED, Example, Frame, Labels, inside
from training.recipe import Recipe

Floats = npt.NDArray[np.float64]
End = TypeVar("End", str, int)
"""An end of a relation: an entity or a mention."""
Stated = dict[tuple[int, int], dict[int, int]]
"""By a pair of mentions: the status of each predicate stated of it, both as output numbers."""
Related = set[tuple[str, str, int]]
"""Subject, object and predicate of all that the passage states anywhere."""

_WIDENING = ((0, 0), (1, 0), (1, 1), (2, 1))
"""Sentences before and after the evidence that are searched, step by step, for a mention of an
entity that the evidence itself does not mention."""


class Text(NamedTuple):
    """A passage, cut and marked.

    Attributes:
        pieces: its word pieces.
        mentions: in text order.
        labels: what all pairs of mentions that one window can hold should get.
        odds: how likely each pair is shown.
    """

    pieces: Pieces
    mentions: tuple[Placed, ...]
    labels: Labels
    odds: Floats

    def example(self, first: int, after: int, draw: Generator) -> Example:
        """A window of the passage, with some of its pairs."""
        numbers = inside(self.mentions, first, after)
        mentions = [self.mentions[number] for number in numbers]
        kinds = [m.kind + (0 if m.named else len(TYPES)) for m in mentions]
        local = np.full(len(self.mentions), -1)
        local[numbers] = np.arange(len(numbers))
        ends = local[self.labels.pairs.indices]
        shown = (ends >= 0).all(axis=1) & (draw.random(len(ends)) < self.odds)
        labels = self.labels
        pairs = Pairs(ends[shown], labels.pairs.features[shown])
        chosen = Labels(pairs, labels.wanted[shown], labels.asked[shown], labels.statuses[shown])
        frame = Frame(self.pieces, first, after, 2 * len(TYPES))
        return frame.example(mentions, kinds, chosen)


def text_of(
    tokenizer: Tokenizer, passage: Passage, sentences: Sequence[Range], recipe: Recipe
) -> Text:
    """Cut a passage and place its annotation.

    Args:
        tokenizer: the one used at run time.
        passage: the annotation.
        sentences: half-open ranges of characters.
        recipe: how likely pairs are shown.
    """
    pieces = cut(tokenizer, passage.text, sentences)
    mentions = tuple(sorted(set(_mentions(pieces, passage))))
    stated: Stated = defaultdict(dict)
    for relation in passage.relations:
        predicate, status = PREDICATES.index(relation.p), STATUSES.index(relation.status)
        quoted = _quoted(passage.text, sentences, relation.evidence)
        for left, right in _stating(mentions, relation, quoted):
            for ends in _ways(relation, left, right):
                stated[ends].setdefault(predicate, status)
    labels = _labels(mentions, stated, _related(passage))
    return Text(pieces, mentions, labels, _odds(labels, recipe))


def _related(passage: Passage) -> Related:
    return {
        (*ends, PREDICATES.index(relation.p))
        for relation in passage.relations
        for ends in _ways(relation, relation.s, relation.o)
    }


def _mentions(pieces: Pieces, passage: Passage) -> Iterator[Placed]:
    kinds = {entity.id: entity.type for entity in passage.entities}
    for mark in passage.marked.marks:
        if mark.ident in kinds:
            marked = Marked(mark.start, mark.end, kinds[mark.ident], mark.named, mark.ident)
            placed = place_mention(pieces, marked)
            if placed is not None:
                yield placed


def _ways(relation: Relation, left: End, right: End) -> list[tuple[End, End]]:
    """A symmetric relation is stated both ways round."""
    both = TERMS[relation.p].symmetric
    return [(left, right), (right, left)] if both else [(left, right)]


def _quoted(text: str, sentences: Sequence[Range], evidence: str) -> Range:
    """The first and the last sentence of the evidence, by number."""
    start = text.find(evidence)
    starts = [first for first, _ in sentences]
    last = max(start, start + len(evidence) - 1)
    return bisect.bisect_right(starts, start) - 1, bisect.bisect_right(starts, last) - 1


def _stating(
    mentions: Sequence[Placed], relation: Relation, quoted: Range
) -> Iterator[tuple[int, int]]:
    """The pairs of mentions that state a relation: all in the quoted sentences, else near by."""
    for left in _near(mentions, relation.s, quoted):
        for right in _near(mentions, relation.o, quoted):
            if abs(mentions[left].sentence - mentions[right].sentence) <= REACH:
                yield left, right


def _near(mentions: Sequence[Placed], entity: str, quoted: Range) -> list[int]:
    for before, after in _WIDENING:
        found = [
            number
            for number, mention in enumerate(mentions)
            if mention.entity == entity
            and quoted[0] - before <= mention.sentence <= quoted[1] + after
        ]
        if found:
            return found
    return []


def _labels(mentions: Sequence[Placed], stated: Stated, related: Related) -> Labels:
    """What the pairs of mentions should get."""
    pairs = _within_reach(mentions)
    wanted = np.zeros((len(pairs.indices), COREFERS + 1), dtype=np.float32)
    asked = np.zeros(wanted.shape, dtype=np.bool_)
    statuses = np.full(len(wanted), UNASKED, dtype=np.int64)
    for row, (left, right) in enumerate(pairs.indices.tolist()):
        one, other = mentions[left], mentions[right]
        asked[row, :COREFERS] = _askable(one, other, related)
        asked[row, COREFERS] = may_refer(one, other)
        wanted[row, COREFERS] = asked[row, COREFERS] and one.entity == other.entity
        for predicate, status in stated.get((left, right), {}).items():
            if ALLOWED[one.kind, other.kind, predicate]:
                wanted[row, predicate], asked[row, predicate] = 1.0, True
                statuses[row] = status
    return Labels(pairs, wanted, asked, statuses)


def _within_reach(mentions: Sequence[Placed]) -> Pairs:
    """The pairs that are asked about, but for those that no window can hold."""
    pairs = pair(mentions)
    first = np.array([mention.first for mention in mentions], dtype=np.int64)
    near = np.abs(first[pairs.indices[:, 0]] - first[pairs.indices[:, 1]]) <= LIMIT
    return Pairs(pairs.indices[near], pairs.features[near])


def _askable(one: Placed, other: Placed, related: Related) -> Booleans:
    """The predicates that a pair is asked about.

    Not those that the passage states of the two entities elsewhere: whether this pair of mentions
    states it too is a matter of taste, and either answer would teach something wrong.
    """
    if not may_relate(one, other):
        return np.zeros(COREFERS, dtype=np.bool_)
    elsewhere = np.array(
        [(one.entity, other.entity, predicate) in related for predicate in range(COREFERS)]
    )
    asked: Booleans = ALLOWED[one.kind, other.kind] & ~elsewhere
    return asked


def _odds(labels: Labels, recipe: Recipe) -> Floats:
    """How likely each pair is shown: always if it states something or may be a reference."""
    apart = np.abs(labels.pairs.features[:, 1] - REACH)
    odds = np.array(recipe.pair_odds)[apart]
    odds[(labels.wanted.sum(axis=1) > 0) | labels.asked[:, COREFERS]] = 1.0
    return odds
