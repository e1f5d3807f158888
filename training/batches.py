"""Windows of different lengths side by side.

In: examples. Out: tensors, filled up to the longest window. Pairs are left as they are: they are
scored window by window.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from kgraph.encoder.network import tags_of
from training.examples import Example

_FAR_BELOW = -1e4


class Batch(NamedTuple):
    """Windows as the network takes them.

    Attributes:
        ids, shapes: shape (batch, pieces); 0 where a window is over.
        mask: shape (batch, 1, 1, pieces): 0, and far below where a window is over.
        tags: shape (batch, pieces, 16).
        spans: 1 where a mention is, shape (batch, pieces, `LONGEST`, classes), as in `Example`.
        words: 1 for pieces of words, shape (batch, pieces).
    """

    ids: Tensor
    shapes: Tensor
    mask: Tensor
    tags: Tensor
    spans: Tensor
    words: Tensor


def batch_of(examples: Sequence[Example], marked: Callable[[], bool]) -> Batch:
    """Put windows together.

    Args:
        examples: the windows.
        marked: asked for each mention whether the second reading is told of it.
    """
    longest = max(len(example.ids) for example in examples)
    size = len(examples)
    ids = torch.zeros(size, longest, dtype=torch.long)
    shapes = torch.zeros(size, longest, dtype=torch.long)
    mask = torch.full((size, 1, 1, longest), _FAR_BELOW)
    spans = torch.zeros(size, longest, *examples[0].spans.shape[1:])
    words = torch.zeros(size, longest)
    for row, example in enumerate(examples):
        length = len(example.ids)
        ids[row, :length] = torch.from_numpy(example.ids)
        shapes[row, :length] = torch.from_numpy(example.shapes)
        mask[row, :, :, :length] = 0
        spans[row, :length] = torch.from_numpy(example.spans)
        words[row, 1 : length - 1] = 1
    tags = torch.cat([_marks(example, longest, marked) for example in examples])
    return Batch(ids, shapes, mask, tags, spans, words)


def _marks(example: Example, longest: int, marked: Callable[[], bool]) -> Tensor:
    told = [number for number in range(len(example.mentions)) if marked()]
    mentions = [example.mentions[number] for number in told]
    return torch.from_numpy(tags_of(mentions, example.kinds[told], longest))
