"""The logistic models that weigh opinions, and their fitted weights.

In: features by name. Out: probabilities. `weights.json` is written by the training; what the
features mean is left to `mentions` and `relations`.
"""

import json
import math
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from kgraph.errors import ModelError

CERTAIN = 6.0
UNHEARD = -5.0
"""Bounds of a log-odds: a network is never surer than 400 to 1."""


def logit(chance: float) -> float:
    """The log-odds of a probability, bounded.

    >>> logit(0.5), logit(0.0), logit(1.0)
    (0.0, -5.0, 6.0)
    """
    if chance <= 0.0:
        return UNHEARD
    if chance >= 1.0:
        return CERTAIN
    return min(CERTAIN, max(UNHEARD, math.log(chance / (1.0 - chance))))


def probability(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    """The logistic function of the weighted sum; unknown features weigh nothing.

    >>> probability({"bias": 0.0}, {"bias": 1.0, "rule": 1.0})
    0.5
    """
    total = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def weights(name: str) -> Mapping[str, float]:
    """The fitted weights of one model, "mention Person" or "relation partyTo".

    Raises:
        ModelError: the file of weights is missing or damaged, or lacks the model.
    """
    try:
        return _table()[name]
    except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise ModelError(
            "the weights of rules and network cannot be read",
            where="weights.json",
            remedy="install kgraph anew, run `make model`, or use --engine rules",
        ) from error


def forget_weights() -> None:
    """Read the file anew at the next question, for the training, which writes it."""
    _table.cache_clear()


@cache
def _table() -> dict[str, dict[str, float]]:
    text = (files("kgraph.combine") / "weights.json").read_text(encoding="utf-8")
    return {
        name: {feature: float(value) for feature, value in model.items()}
        for name, model in json.loads(text).items()
    }
