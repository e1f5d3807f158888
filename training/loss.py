"""How wrong the network is about a batch of windows.

In: a network with the heads in training, and examples. Out: three losses, of mentions, of pairs and
of statuses. Lowering them is left to `loop`.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from kgraph.encoder.network import LONGEST
from training.architecture import Architecture
from training.batches import Batch
from training.examples import UNASKED, Example
from training.heads import PairHead, SpanHead, StatusHead
from training.recipe import Recipe


class Heads(NamedTuple):
    """The heads that a run trains: those for our labels or those for the public documents, which
    tell no status."""

    spans: SpanHead
    pairs: PairHead
    statuses: StatusHead | None = None


class Loss(NamedTuple):
    """The three parts; their sum is lowered."""

    spans: Tensor
    pairs: Tensor
    statuses: Tensor

    def total(self) -> Tensor:
        """The sum."""
        return self.spans + self.pairs + self.statuses


def loss_of(
    network: Architecture,
    heads: Heads,
    examples: Sequence[Example],
    batch: Batch,
    recipe: Recipe,
) -> Loss:
    """Read a batch and compare with what is wanted; large products are in bfloat16 for speed.

    Args:
        network: it reads.
        heads: they score.
        examples: what is wanted of pairs.
        batch: the same examples as one.
        recipe: what the losses weigh.
    """
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tapped, states = network.read(batch.ids, batch.shapes, batch.mask)
        spans = heads.spans(states)
        reread = network.reread(tapped, batch.tags, batch.mask)
    pairs = _pair_loss(heads.pairs, reread, examples)
    statuses = _status_loss(heads.statuses, reread, examples)
    return Loss(
        _span_loss(spans, batch) * recipe.span_share,
        pairs * recipe.pair_share,
        statuses * recipe.status_share,
    )


def _span_loss(scores: Tensor, batch: Batch) -> Tensor:
    """Per piece of a word; only spans that begin and end with pieces of words count."""
    words = functional.pad(batch.words, (0, LONGEST)).unfold(1, LONGEST, 1)[:, : scores.shape[1]]
    counted = (batch.words[:, :, None] * words)[..., None]
    each = functional.binary_cross_entropy_with_logits(
        scores.float(), batch.spans, reduction="none"
    )
    return (each * counted).sum() / batch.words.sum()


def _pair_loss(head: PairHead, states: Tensor, examples: Sequence[Example]) -> Tensor:
    """Of labels, per mention."""
    loss = torch.zeros(())
    mentions = 0
    for row, example in enumerate(examples):
        if not len(example.wanted):
            continue
        places, kinds = _places(example), torch.from_numpy(example.kinds)
        pairs, features = (torch.from_numpy(part) for part in example.pairs)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = head(states[row], *places, kinds, pairs, features)
        each = functional.binary_cross_entropy_with_logits(
            scores.float(), torch.from_numpy(example.wanted), reduction="none"
        )
        loss = loss + (each * torch.from_numpy(example.asked)).sum()
        mentions += len(example.mentions)
    return loss / max(1, mentions)


def _status_loss(head: StatusHead | None, states: Tensor, examples: Sequence[Example]) -> Tensor:
    """Per relation stated."""
    loss = torch.zeros(())
    stated = 0
    for row, example in enumerate(examples):
        wanted = torch.from_numpy(example.statuses)
        told = wanted != UNASKED
        if head is None or not told.any():
            continue
        pairs = torch.from_numpy(example.pairs.indices)[told]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = head(states[row], *_places(example), pairs)
        loss = loss + functional.cross_entropy(scores.float(), wanted[told], reduction="sum")
        stated += int(told.sum())
    return loss / max(1, stated)


def _places(example: Example) -> tuple[Tensor, Tensor]:
    """The first and the last piece of each mention."""
    first = torch.tensor([mention.first for mention in example.mentions])
    return first, torch.tensor([mention.last for mention in example.mentions])
