"""Logistic models that stay near what is known: fits for few cases.

In: features in numbers, and what was right. Out: weights. What the features mean is left to
`weighing`.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
_ROUNDS = 60
_SMALL_STEP = 1e-6
_WALL = 1e6
"""What it costs to leave 0 in a direction that is held there; as good as infinite."""
_LEVEL = 1e-4
"""How far a direction may fall: the weights are written with four digits."""
_BIAS_PULL = 0.05
"""The first weight, the bias, hardly costs anything: how often a thing is right by itself differs
freely from predicate to predicate."""


class Bend(NamedTuple):
    """How a loss lies at some weights: its slope, and how the slope changes."""

    slope: Numbers
    curve: Numbers


class Pull(NamedTuple):
    """What holds the weights of a model with few cases.

    Attributes:
        near: weights to stay near, shape (features,).
        strength: what it costs to leave them, as if so many cases spoke for them.
        rising: directions that may not lower a probability, shape (directions, features).
    """

    near: Numbers
    strength: float
    rising: Numbers


def fit_logistic(features: Numbers, right: Numbers, pull: Pull) -> Numbers:
    """Fit the weights of a logistic model.

    Args:
        features: shape (cases, features); the first is the bias.
        right: 1 or 0 a case.
        pull: what holds the weights.

    Returns:
        Weights, shape (features,).
    """
    cost = np.full(features.shape[1], pull.strength)
    cost[0] = _BIAS_PULL

    def bend(weights: Numbers) -> Bend:
        chance = chances(features, weights)
        slope = features.T @ (chance - right)
        return Bend(slope, (features * (chance * (1 - chance))[:, None]).T @ features)

    return _never_falling(bend, pull, cost)


def fit_choice(features: Numbers, chosen: npt.NDArray[np.int64], pull: Pull) -> Numbers:
    """Fit one set of weights by which the likeliest of several options is chosen.

    Args:
        features: shape (cases, options, features).
        chosen: the right option of each case.
        pull: what holds the weights.

    Returns:
        Weights, shape (features,).
    """
    cases = np.arange(len(chosen))

    def bend(weights: Numbers) -> Bend:
        scores = features @ weights
        share = np.exp(scores - scores.max(axis=1, keepdims=True))
        share /= share.sum(axis=1, keepdims=True)
        mean = np.einsum("no,nof->nf", share, features)
        square = np.einsum("no,nof,nog->fg", share, features, features)
        return Bend((mean - features[cases, chosen]).sum(axis=0), square - mean.T @ mean)

    return _never_falling(bend, pull, np.full(features.shape[2], pull.strength))


def _never_falling(bend: Callable[[Numbers], Bend], pull: Pull, cost: Numbers) -> Numbers:
    """Fit; hold directions that fall; fit again, until none falls."""
    held = np.zeros(len(pull.rising), dtype=np.bool_)
    while True:
        wall = _WALL * pull.rising[held].T @ pull.rising[held]
        weights = _newton(bend, pull.near, np.diag(cost), wall)
        fallen = (pull.rising @ weights < -_LEVEL) & ~held
        if not fallen.any():
            return weights
        held |= fallen


def _newton(
    bend: Callable[[Numbers], Bend], near: Numbers, cost: Numbers, wall: Numbers
) -> Numbers:
    """Minimise the loss with what it costs to leave `near`, and to leave 0 across the wall."""
    weights = near.copy()
    for _ in range(_ROUNDS):
        slope, curve = bend(weights)
        step = np.linalg.solve(
            curve + cost + wall, slope + cost @ (weights - near) + wall @ weights
        )
        weights -= step
        if np.abs(step).max() < _SMALL_STEP:
            break
    return weights


def chances(features: Numbers, weights: Numbers) -> Numbers:
    """The probability of each case, as `kgraph.combine.logistic` computes it."""
    result: Numbers = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
    return result
