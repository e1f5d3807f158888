"""The training itself: windows in random order, AdamW, a rate that rises and falls.

In: a network, the heads to train, texts and a schedule. Out: the network, changed. What a step
costs is left to `loss`.
"""

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import nn

from kgraph.encoder.windows import windows
from training.architecture import Architecture
from training.batches import batch_of
from training.examples import Source
from training.loss import Heads, Loss, loss_of
from training.progress import Say
from training.recipe import Recipe, Schedule

Window = tuple[Source, int, int]
"""A text and the range of its pieces, half-open."""
_BUCKET = 48
_MIXING = 2
"""Windows of a batch differ in length by about as much as these buckets are wide, so that little is
filled up; which ones come together is still left to chance."""


class Draws(NamedTuple):
    """Where chance decides; one does not disturb the other.

    Attributes:
        order: lengths and order of the windows.
        pairs: which pairs are shown.
        marks: which mentions are marked.
    """

    order: random.Random
    pairs: np.random.Generator
    marks: random.Random

    @classmethod
    def start(cls, schedule: Schedule, recipe: Recipe) -> "Draws":
        """From the seeds of the recipe."""
        pairs = np.random.default_rng(recipe.pair_seed)
        return cls(random.Random(schedule.seed), pairs, random.Random(schedule.seed))


class Lesson(NamedTuple):
    """What a run teaches.

    Attributes:
        heads: the two heads of the network that read what the texts teach.
        texts: what to learn from, in a fixed order.
        schedule: how often, how fast, in windows of which length.
    """

    heads: Heads
    texts: Sequence[Source]
    schedule: Schedule


def train(network: Architecture, lesson: Lesson, recipe: Recipe, *, say: Say = print) -> None:
    """Train a network on all texts for some epochs.

    Args:
        network: changed in place.
        lesson: what it learns.
        recipe: how it learns.
        say: told of each epoch's mean losses.
    """
    schedule = lesson.schedule
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(schedule.seed)
    network.restart_dropout()
    network.train()
    draws = Draws.start(schedule, recipe)
    optimizer = _optimizer(network, schedule, recipe)
    for epoch in range(schedule.epochs):
        batches = _batches(lesson.texts, schedule, draws.order, size=recipe.batch)
        sums = [0.0, 0.0, 0.0]
        for number, batch in enumerate(batches):
            done = (epoch + number / len(batches)) / schedule.epochs
            share = min(1.0, done / recipe.rise) * (1 - done)
            _set_rates(optimizer, schedule.rate * share, schedule.rate * recipe.head_rate * share)
            examples = [text.example(first, after, draws.pairs) for text, first, after in batch]
            together = batch_of(examples, lambda: draws.marks.random() < 1 - recipe.forgotten)
            loss = loss_of(network, lesson.heads, examples, together, recipe)
            _step(network, loss, optimizer, recipe)
            sums = [a + float(b.detach()) for a, b in zip(sums, loss, strict=True)]
        spans, pairs, statuses = (total / max(1, len(batches)) for total in sums)
        say(
            f"  epoch {epoch + 1} of {schedule.epochs}: "
            f"mentions {spans:.3f}, pairs {pairs:.3f}, statuses {statuses:.3f}"
        )


def _optimizer(network: Architecture, schedule: Schedule, recipe: Recipe) -> torch.optim.Optimizer:
    groups = [
        {"params": network.encoder_parameters(), "lr": schedule.rate},
        {"params": network.head_parameters(), "lr": schedule.rate * recipe.head_rate},
    ]
    return torch.optim.AdamW(groups, weight_decay=recipe.decay, fused=True)


def _set_rates(optimizer: torch.optim.Optimizer, encoder: float, heads: float) -> None:
    for group, rate in zip(optimizer.param_groups, (encoder, heads), strict=True):
        group["lr"] = rate


def _step(
    network: Architecture, loss: Loss, optimizer: torch.optim.Optimizer, recipe: Recipe
) -> None:
    optimizer.zero_grad()
    torch.autograd.backward(loss.total())
    nn.utils.clip_grad_norm_(network.parameters(), recipe.clip)
    optimizer.step()


def _batches(
    texts: Sequence[Source], schedule: Schedule, chance: random.Random, *, size: int
) -> list[list[Window]]:
    """All windows of all texts, in batches of nearly equal length and in random order."""
    found = [
        (text, first, after)
        for text in texts
        for first, after in windows(
            text.pieces.sentences, chance.randint(schedule.shortest, schedule.longest)
        )
    ]
    chance.shuffle(found)
    found.sort(key=lambda w: (w[2] - w[1]) // _BUCKET + chance.random() * _MIXING)
    batches = [found[start : start + size] for start in range(0, len(found), size)]
    chance.shuffle(batches)
    return batches
