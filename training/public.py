"""Public documents to warm up on: Re-DocRED, Wikipedia articles with people's relations marked.

In: the folder with `dev_revised.json` and `test_revised.json` of Re-DocRED (Tan et al., 2022; MIT
licence), which is no part of this project. Out: `PublicText`s, sources of examples with labels of
their own: six types of mentions and the 96 relations of Wikidata that are most frequent there. The
encoder learns from them what mentions and relations are; heads for our labels are learnt after.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator
from tokenizers import Tokenizer

from kgraph.encoder.features import REACH, Pairs, Placed, distance
from kgraph.encoder.labels import TYPES
from kgraph.encoder.network import Marked, place_mention
from kgraph.encoder.pieces import Pieces, Range, cut
from training.errors import TrainingError
from training.examples import UNASKED, Example, Frame, Labels, inside

FILES = ("dev_revised.json", "test_revised.json")
PUBLIC_TYPES = ("PER", "ORG", "LOC", "MISC", "TIME", "NUM")
_RELATIONS = 96
PUBLIC_OUTPUTS = _RELATIONS + 1
"""Relations, and last whether both mentions mean the same thing."""
_NEAR = 1
"""Sentences between two mentions that are asked about, at most."""
_TIGHT = frozenset([",", ".", ";", ":", ")", "'s", "%"])
"""Words that follow without a space."""

Document = Mapping[str, Any]


class PublicText(NamedTuple):
    """A public document, cut and marked.

    Attributes:
        pieces: its word pieces.
        mentions: in text order; `kind` is an index into `PUBLIC_TYPES`.
        related: by two entities, their relations as output numbers.
    """

    pieces: Pieces
    mentions: tuple[Placed, ...]
    related: Mapping[tuple[str, str], Sequence[int]]

    def example(self, first: int, after: int, draw: Generator) -> Example:
        """A window of the document, with all pairs of near mentions."""
        numbers = inside(self.mentions, first, after)
        mentions = [self.mentions[number] for number in numbers]
        frame = Frame(self.pieces, first, after, len(PUBLIC_TYPES))
        return frame.example(mentions, [m.kind for m in mentions], self._labels(mentions))

    def _labels(self, mentions: Sequence[Placed]) -> Labels:
        rows = list(_rows(mentions))
        indices = np.array([row[:2] for row in rows], dtype=np.int64).reshape(-1, 2)
        features = np.array([row[2:] for row in rows], dtype=np.int64).reshape(-1, 3)
        wanted = np.zeros((len(rows), PUBLIC_OUTPUTS), dtype=np.float32)
        for row, (left, right) in enumerate(indices.tolist()):
            ends = mentions[left].entity, mentions[right].entity
            wanted[row, list(self.related.get(ends, ()))] = 1.0
            wanted[row, _RELATIONS] = float(ends[0] == ends[1])
        asked = np.ones(wanted.shape, dtype=np.bool_)
        statuses = np.full(len(rows), UNASKED, dtype=np.int64)
        return Labels(Pairs(indices, features), wanted, asked, statuses)


def load_public(folder: Path, tokenizer: Tokenizer) -> list[PublicText]:
    """Read the documents.

    Raises:
        TrainingError: a file is missing or not of that data set.
    """
    documents = [document for name in FILES for document in _read(folder / name)]
    try:
        counts = Counter(label["r"] for document in documents for label in document["labels"])
        numbers = {name: n for n, (name, _) in enumerate(counts.most_common(_RELATIONS))}
        return [_text(tokenizer, document, numbers) for document in documents]
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise TrainingError("not a file of Re-DocRED", where=str(folder)) from error


def _read(path: Path) -> list[Document]:
    try:
        documents: list[Document] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        remedy = "name the folder with the files of Re-DocRED, or leave --warmup out"
        raise TrainingError("cannot be read", where=str(path), remedy=remedy) from error
    return documents


def _text(tokenizer: Tokenizer, document: Document, numbers: Mapping[str, int]) -> PublicText:
    text, sentences, places = _join(document["sents"])
    pieces = cut(tokenizer, text, sentences)
    mentions = {
        placed
        for entity, named in enumerate(document["vertexSet"])
        for mention in named
        if (placed := _mention(pieces, places, mention, f"{entity:04d}")) is not None
    }
    related: dict[tuple[str, str], list[int]] = defaultdict(list)
    for label in document["labels"]:
        if label["r"] in numbers:
            ends = f"{label['h']:04d}", f"{label['t']:04d}"
            related[ends].append(numbers[label["r"]])
    return PublicText(pieces, tuple(sorted(mentions)), dict(related))


def _join(sentences: Sequence[Sequence[str]]) -> tuple[str, list[Range], list[list[Range]]]:
    """The words as running text, with the places of sentences and words in it."""
    text = ""
    ranges: list[Range] = []
    places: list[list[Range]] = []
    for words in sentences:
        start = len(text)
        places.append([])
        for word in words:
            if len(text) > start and word not in _TIGHT:
                text += " "
            places[-1].append((len(text), len(text) + len(word)))
            text += word
        ranges.append((start, len(text)))
        text += " "
    return text, ranges, places


def _mention(
    pieces: Pieces, places: Sequence[Sequence[Range]], mention: Document, entity: str
) -> Placed | None:
    words = places[mention["sent_id"]]
    start, end = words[mention["pos"][0]][0], words[mention["pos"][1] - 1][1]
    # There are fewer types than ours; the type with the same number stands in for each.
    kind = TYPES[PUBLIC_TYPES.index(mention["type"])]
    return place_mention(pieces, Marked(start, end, kind, True, entity))


def _rows(mentions: Sequence[Placed]) -> Iterator[tuple[int, int, int, int, int]]:
    """Pairs of near mentions with their features; nesting is too rare there to be told."""
    for i, left in enumerate(mentions):
        for j, right in enumerate(mentions):
            apart = right.sentence - left.sentence
            if i != j and abs(apart) <= _NEAR:
                yield i, j, distance(right.first - left.first), apart + REACH, 0
