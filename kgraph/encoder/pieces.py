"""Cuts text into the word pieces that the network reads.

In: a text and its sentences. Out: `Pieces`, parallel arrays with the place of each piece in the
text. The tokeniser is the base model's own vocabulary; grouping pieces is left to `windows`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from tokenizers import Tokenizer

from kgraph.encoder.labels import Integers

Range = tuple[int, int]


class Pieces(NamedTuple):
    """The word pieces of a text; all arrays have one entry a piece.

    Attributes:
        ids: index in the vocabulary.
        shapes: how the whole word is written, a value of `shape_of`.
        starts, ends: characters of the text, half-open.
        sentences: index of the sentence.
    """

    ids: Integers
    shapes: Integers
    starts: Integers
    ends: Integers
    sentences: Integers


SHAPES = 8
"""Number of shapes; 0 is for the marks at the ends of a window."""


def shape_of(word: str) -> int:
    """How a word is written; the vocabulary is lower-case, this gives its capitals back.

    >>> [shape_of(w) for w in ("rail", "Oslo", "EU", "McCoy", "G20", "8", "–")]
    [1, 2, 3, 4, 3, 5, 7]
    """
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    if word[:1].isupper():
        return 2 if word[1:].islower() or len(word) == 1 else 4
    if any(c.isdigit() for c in word):
        return 5
    return 6 if word.isalpha() else 7


def cut(tokenizer: Tokenizer, text: str, sentences: Sequence[Range]) -> Pieces:
    """Cut a text into pieces.

    Args:
        tokenizer: a tokeniser without truncation.
        text: the text.
        sentences: half-open character ranges of its sentences, in order.

    Returns:
        The pieces of all sentences.
    """
    rows = [
        (piece, shape, start + a, start + b, index)
        for index, (start, end) in enumerate(sentences)
        for piece, shape, a, b in _sentence(tokenizer, text[start:end])
    ]
    table = np.array(rows, dtype=np.int64).reshape(-1, 5)
    return Pieces(*(np.ascontiguousarray(column) for column in table.T))


def _sentence(tokenizer: Tokenizer, text: str) -> Iterator[tuple[int, int, int, int]]:
    encoding = tokenizer.encode(text, add_special_tokens=False)
    word_end = shape = 0
    for piece, (start, end) in zip(encoding.ids, encoding.offsets, strict=True):
        if not text[start].isalnum():
            yield piece, shape_of(_word_around(text, start, end)), start, end
            continue
        if start >= word_end:
            word = _word_around(text, start, end)
            word_end, shape = start + len(word), shape_of(word)
        yield piece, shape, start, end


def _word_around(text: str, start: int, end: int) -> str:
    """A stretch with the letters and digits on both sides of it."""
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return text[start:end]
