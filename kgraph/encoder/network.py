"""Runs the trained network on one text.

In: a text, its sentences, and later its mentions. Out: probabilities of mentions, of relations
between pairs, of what references mean, and of statuses. Deciding what to believe is left to
`kgraph.combine`.

The network is two ONNX graphs with int8 weights: the first reads the words, the second reads them
again knowing which are mentions of what. A window is run by itself, never in a batch, so that
padding and neighbours cannot change a score.
"""

import json
import math
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from kgraph.encoder.features import Pairs, Placed, pair
from kgraph.encoder.labels import (
    ALLOWED,
    COREFERS,
    PREDICATES,
    STATUSES,
    TYPES,
    Booleans,
    Floats,
)
from kgraph.encoder.pieces import Pieces, Range, cut
from kgraph.encoder.windows import windows
from kgraph.errors import ModelError
from kgraph.ontology import EntityType

LONGEST = 40
"""Pieces of the longest mention that is looked for."""
FAINT = 0.02
"""Mentions and relations less likely than this are not reported."""
BEGIN, END = 101, 102
"""Pieces that open and close a window, "[CLS]" and "[SEP]" of the vocabulary."""
_SLOW = ["SkipLayerNormFusion"]
"""The operator that this step fuses takes longer than the two it stands for."""
_FAINTEST = math.log(FAINT / (1 - FAINT))
_OPENS, _CLOSES = 2 * len(TYPES), 2 * len(TYPES) + 1


class SpanScore(NamedTuple):
    """A possible mention.

    Attributes:
        start, end: characters of the text, half-open.
        kind: type of the entity.
        named: False for a pronoun or description that refers back.
        probability: 0 to 1.
    """

    start: int
    end: int
    kind: EntityType
    named: bool
    probability: float


class Marked(NamedTuple):
    """A mention that was decided on.

    Attributes:
        start, end: characters of the text, half-open.
        kind: type of the entity.
        named: False for a pronoun or description that refers back.
        entity: id of the entity; for a reference yet unresolved, an id of its own.
    """

    start: int
    end: int
    kind: EntityType
    named: bool
    entity: str


class PairScore(NamedTuple):
    """What the network says of an ordered pair of mentions.

    Attributes:
        left, right: indices into the mentions given.
        predicates: probabilities in the order of `PREDICATES`, shape (13,); 0 where the ontology
            forbids or both are the same entity.
        corefers: probability that the left, a reference, means the right.
        statuses: probabilities in the order of `STATUSES`, shape (5,).
    """

    left: int
    right: int
    predicates: Floats
    corefers: float
    statuses: Floats


class Window(NamedTuple):
    """One stretch as the first graph read it: pieces `first` to `after`, half-open."""

    first: int
    after: int
    states: Floats


class Reading(NamedTuple):
    """A text as the first graph read it."""

    pieces: Pieces
    windows: tuple[Window, ...]
    spans: tuple[SpanScore, ...]


class Network:
    """The two graphs and their tokeniser.

    Args:
        folder: where `words.onnx`, `pairs.onnx`, `tokenizer.json` and `model.json` lie.

    Raises:
        ModelError: a file is missing, damaged, or made for other labels.
    """

    def __init__(self, folder: Path) -> None:
        try:
            card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._words = _session(folder / "words.onnx")
            self._pairs = _session(folder / "pairs.onnx")
        except Exception as error:  # each of the three libraries raises errors of its own
            raise ModelError(
                f"the trained model cannot be loaded ({type(error).__name__})",
                where=folder.name,
                remedy="install kgraph anew, run `make model`, or use --engine rules",
            ) from error
        if card.get("labels") != labels():
            raise ModelError(
                "the trained model was made for other types or predicates",
                where=folder.name,
                remedy="run `make model`, or use --engine rules",
            )

    def read(self, text: str, sentences: Sequence[Range]) -> Reading:
        """Read a text.

        Args:
            text: the text.
            sentences: half-open character ranges, in order.

        Returns:
            The states of its windows and the possible mentions, in text order.
        """
        pieces = cut(self._tokenizer, text, sentences)
        best: dict[tuple[int, int, int], float] = {}
        read: list[Window] = []
        for first, after in windows(pieces.sentences):
            ids = np.concatenate(([BEGIN], pieces.ids[first:after], [END]))[None]
            shapes = np.concatenate(([0], pieces.shapes[first:after], [0]))[None]
            states, scores = self._words.run(None, {"ids": ids, "shapes": shapes})
            read.append(Window(first, after, states))
            for key, probability in _likely(scores, first):
                best[key] = max(probability, best.get(key, 0.0))
        spans = [_span(pieces, key, probability) for key, probability in best.items()]
        return Reading(pieces, tuple(read), tuple(sorted(spans, key=_place)))

    def relate(self, reading: Reading, mentions: Sequence[Marked]) -> Iterator[PairScore]:
        """Score the pairs of mentions that can be related.

        Args:
            reading: what `read` gave for the text.
            mentions: all mentions of the text.

        Yields:
            Scores of pairs that may be related, and of all whose left mention refers back; a pair
            that two windows hold comes twice.
        """
        placed = [place_mention(reading.pieces, mention) for mention in mentions]
        for window in reading.windows:
            inside = [
                (index, place)
                for index, place in enumerate(placed)
                if place is not None and window.first <= place.first <= place.last < window.after
            ]
            if len(inside) > 1:
                yield from self._relate(window, inside)

    def _relate(self, window: Window, inside: list[tuple[int, Placed]]) -> Iterator[PairScore]:
        shift = 1 - window.first
        local = [p._replace(first=p.first + shift, last=p.last + shift) for _, p in inside]
        pairs = pair(local)
        if len(pairs.indices) == 0:
            return
        kinds = np.array([p.kind + (0 if p.named else len(TYPES)) for p in local], dtype=np.int64)
        inputs = {
            "states": window.states,
            "tags": tags_of(local, kinds, window.states.shape[1]),
            "first": np.array([p.first for p in local], dtype=np.int64),
            "last": np.array([p.last for p in local], dtype=np.int64),
            "kinds": kinds,
            "pairs": pairs.indices,
            "features": pairs.features,
        }
        logits, statuses = self._pairs.run(None, inputs)
        chances = _sigmoid(logits)
        chances[:, :COREFERS] *= _possible(local, pairs)
        left, right = np.array([n for n, _ in inside])[pairs.indices.T]
        asked = (kinds >= len(TYPES))[pairs.indices[:, 0]]
        rows = np.nonzero(asked | (chances[:, :COREFERS].max(axis=1) >= FAINT))[0]
        shares = _softmax(statuses[rows])
        for row, share in zip(rows.tolist(), shares, strict=True):
            chance = chances[row]
            yield PairScore(
                int(left[row]), int(right[row]), chance[:COREFERS], float(chance[COREFERS]), share
            )


@cache
def load_network() -> Network:
    """The network that ships with kgraph; loaded once a process.

    Raises:
        ModelError: its files are missing or damaged.
    """
    with as_file(files("kgraph.encoder") / "files") as folder:
        return Network(folder)


def labels() -> dict[str, list[str]]:
    """The outputs in their order, as the model's file records them."""
    return {
        "types": [kind.value for kind in TYPES],
        "predicates": [predicate.value for predicate in PREDICATES],
        "statuses": [status.value for status in STATUSES],
    }


def _session(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=_SLOW
    )


def _likely(scores: Floats, first: int) -> Iterator[tuple[tuple[int, int, int], float]]:
    """Spans above `FAINT` in one window: (first piece, last piece, class) and probability.

    `scores` has the shape (pieces, further pieces, classes).
    """
    last = len(scores) - 2
    for start, further, kind in np.argwhere(scores > _FAINTEST).tolist():
        end = start + further
        if start > 0 and end <= last:
            logit = float(scores[start, further, kind])
            yield (first + start - 1, first + end - 1, kind), 1.0 / (1.0 + math.exp(-logit))


def _span(pieces: Pieces, key: tuple[int, int, int], probability: float) -> SpanScore:
    first, last, kind = key
    named = kind < len(TYPES)
    return SpanScore(
        int(pieces.starts[first]),
        int(pieces.ends[last]),
        TYPES[kind % len(TYPES)],
        named,
        probability,
    )


def _place(span: SpanScore) -> tuple[int, int, int, bool]:
    return span.start, -span.end, TYPES.index(span.kind), not span.named


def place_mention(pieces: Pieces, mention: Marked) -> Placed | None:
    """The pieces that a mention covers; None where it lies outside all sentences."""
    first = int(np.searchsorted(pieces.ends, mention.start, side="right"))
    after = int(np.searchsorted(pieces.starts, mention.end, side="left"))
    if after <= first:
        return None
    sentence = int(pieces.sentences[first])
    kind = TYPES.index(mention.kind)
    return Placed(first, after - 1, kind, mention.named, sentence, mention.entity)


def tags_of(local: list[Placed], kinds: np.typing.NDArray[np.int64], size: int) -> Floats:
    """Which pieces are mentions of what, and where mentions begin and end: (1, size, 16)."""
    tags = np.zeros((1, size, 2 * len(TYPES) + 2), dtype=np.float32)
    for place, kind in zip(local, kinds.tolist(), strict=True):
        tags[0, place.first : place.last + 1, kind] = 1.0
        tags[0, place.first, _OPENS] = 1.0
        tags[0, place.last, _CLOSES] = 1.0
    return tags


def _possible(mentions: Sequence[Placed], pairs: Pairs) -> Booleans:
    """Which predicates the ontology allows, shape (pairs, 13); none within one entity."""
    kinds = np.array([mention.kind for mention in mentions])
    left, right = pairs.indices.T
    entities = np.array([mention.entity for mention in mentions])
    apart = (entities[left] != entities[right])[:, None]
    return np.asarray(ALLOWED[kinds[left], kinds[right]] & apart)


def _sigmoid(values: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-values)), dtype=np.float32)


def _softmax(values: Floats) -> Floats:
    shifted = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)
