"""How wrong the network is about a batch of windows.

In: a network with the heads in training, and examples. Out: three losses, of mentions, of pairs and
of statuses. Lowering them is left to `loop`.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from training.architecture import Architecture
from training.batches import Batch
from training.examples import UNASKED, Example
from training.heads import PairHead, SpanHead
from training.recipe import Recipe


class Heads(NamedTuple):
    """The heads that a run trains: those for our labels or those for the public documents."""

    spans: SpanHead
    pairs: PairHead


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
    pairs, statuses = _pair_losses(heads.pairs, reread, examples)
    return Loss(
        _span_loss(spans, batch, recipe.longest_mention) * recipe.span_share,
        pairs * recipe.pair_share,
        statuses * recipe.status_share,
    )


def _span_loss(scores: Tensor, batch: Batch, longest: int) -> Tensor:
    """Per piece of a word; only spans of words that run forwards and are not too long count."""
    index = torch.arange(batch.ids.shape[1])
    length = index[None] - index[:, None]
    real = batch.words[:, :, None] * batch.words[:, None, :] > 0
    counted = ((length >= 0) & (length < longest))[None] & real
    each = functional.binary_cross_entropy_with_logits(
        scores.float(), batch.spans, reduction="none"
    )
    return (each * counted[:, None]).sum() / batch.words.sum()


def _pair_losses(
    head: PairHead, states: Tensor, examples: Sequence[Example]
) -> tuple[Tensor, Tensor]:
    """Of labels per mention, and of statuses per relation stated."""
    labels, statuses = torch.zeros(()), torch.zeros(())
    mentions = stated = 0
    for row, example in enumerate(examples):
        if not len(example.wanted):
            continue
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, status_scores = head(states[row], *_inputs(example))
        each = functional.binary_cross_entropy_with_logits(
            scores.float(), torch.from_numpy(example.wanted), reduction="none"
        )
        labels = labels + (each * torch.from_numpy(example.asked)).sum()
        mentions += len(example.mentions)
        wanted = torch.from_numpy(example.statuses)
        told = wanted != UNASKED
        if told.any():
            statuses = statuses + functional.cross_entropy(
                status_scores.float()[told], wanted[told], reduction="sum"
            )
            stated += int(told.sum())
    return labels / max(1, mentions), statuses / max(1, stated)


def _inputs(example: Example) -> tuple[Tensor, ...]:
    first = torch.tensor([mention.first for mention in example.mentions])
    last = torch.tensor([mention.last for mention in example.mentions])
    kinds, pairs = torch.from_numpy(example.kinds), example.pairs
    return first, last, kinds, torch.from_numpy(pairs.indices), torch.from_numpy(pairs.features)
