"""Fits the models that weigh rules against network, and the thresholds.

In: cases, each with what both sides say and whether it is right. Out: weights by name and a
probability for each case from a fit that has not seen its passage. Gathering cases is left to
`opinions`, writing `weights.json` to `combination`.

All models of a kind share a prior, fitted on their cases together: a predicate with few cases stays
near what is true of predicates in general.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from kgraph.combine.logistic import CERTAIN, UNHEARD
from training.fitting import Numbers, Pull, chances, fit_logistic

Choice = npt.NDArray[np.bool_]
_FOLDS = 5
_PULL = 8.0
"""How firmly a model is held near the common one; a predicate has 50 to 500 cases."""
_LOWEST, _HIGHEST, _STRIDE = 0.2, 0.8, 0.02

_USUAL = 0.5
"""Confidence of a rule that is worth having."""
EVIDENCE: tuple[Mapping[str, float], ...] = (
    {"known": 1.0, "network_and_known": UNHEARD},
    {"known": 1.0, "network_and_known": CERTAIN},
    {"network": 1.0},
    {"network": 1.0, "network_and_rule": 1.0},
    {"network": 1.0, "network_and_rule": 1.0, "network_and_known": 1.0},
    {"network_again": 1.0},
    {"network_elsewhere": 1.0},
    {"rule_confidence": 1.0},
    {"rule_elsewhere": 1.0},
    {"rule": 1.0, "rule_confidence": _USUAL, "network_and_rule": UNHEARD},
    {"rule": 1.0, "rule_confidence": _USUAL, "network_and_rule": CERTAIN},
    {"sure": 1.0},
)
"""What may never speak against a thing: that a side takes it for likelier, whatever the other says.
With few cases a fit may find it does, by chance; an analyst would find that absurd."""


@dataclass
class Cases:
    """What both sides said of one type or predicate.

    Attributes:
        features: of each case, by name; "bias" comes first.
        right: whether each is so.
        passages: the passage of each, by number.
        missed: things in the gold standard that neither side thought of.
    """

    features: list[Mapping[str, float]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    passages: list[int] = field(default_factory=list)
    missed: int = 0

    def add(self, features: Mapping[str, float], right: bool, passage: int) -> None:
        """Add a case."""
        self.features.append(features)
        self.right.append(right)
        self.passages.append(passage)

    def table(self, names: Sequence[str]) -> Numbers:
        """The features in numbers, shape (cases, features)."""
        rows = [[case[name] for name in names] for case in self.features]
        return np.array(rows, dtype=np.float64).reshape(-1, len(names))

    def folds(self) -> Numbers:
        """The fold of each case; the cases of a passage are in the same one."""
        return np.array(self.passages, dtype=np.float64) % _FOLDS

    def truth(self) -> Numbers:
        """1 or 0 a case."""
        return np.array(self.right, dtype=np.float64)


class Fit(NamedTuple):
    """A fitted model.

    Attributes:
        weights: by the name of the feature, and "threshold".
        chances: of each case, from a fit without its passage.
        f1: at the threshold, with those chances.
    """

    weights: dict[str, float]
    chances: Numbers
    f1: float


def fit(groups: Mapping[str, Cases]) -> dict[str, Fit]:
    """Fit one model a group.

    Args:
        groups: cases by the name of the model, all with the same features; one case at least.

    Returns:
        Models by name.
    """
    names = _names(groups)
    tables = {name: cases.table(names) for name, cases in groups.items()}
    everything = {name: np.ones(len(cases.right), dtype=np.bool_) for name, cases in groups.items()}
    final = _weights(groups, tables, everything)
    unseen = {name: np.zeros(len(cases.right)) for name, cases in groups.items()}
    for number in range(_FOLDS):
        test = {name: cases.folds() == number for name, cases in groups.items()}
        fitted = _weights(groups, tables, {name: ~chosen for name, chosen in test.items()})
        for name, chosen in test.items():
            unseen[name][chosen] = chances(tables[name][chosen], fitted[name])
    return {
        name: _fit(dict(zip(names, final[name].tolist(), strict=True)), unseen[name], cases)
        for name, cases in groups.items()
    }


def _weights(
    groups: Mapping[str, Cases], tables: Mapping[str, Numbers], chosen: Mapping[str, Choice]
) -> dict[str, Numbers]:
    """Fit the common model on the chosen cases, and each group's near it."""
    truths = {name: cases.truth()[chosen[name]] for name, cases in groups.items()}
    kept = {name: tables[name][chosen[name]] for name in groups}
    everything = np.concatenate([*kept.values()]), np.concatenate([*truths.values()])
    rising = directions(_names(groups))
    common = fit_logistic(*everything, Pull(np.zeros(rising.shape[1]), 1.0, rising))
    pull = Pull(common, _PULL, rising)
    return {name: fit_logistic(kept[name], truths[name], pull) for name in groups}


def _names(groups: Mapping[str, Cases]) -> list[str]:
    return next(list(case) for cases in groups.values() for case in cases.features)


def directions(names: Sequence[str]) -> Numbers:
    """Evidence for a thing, as directions in which no probability may fall.

    Returns:
        Shape (directions, features); directions of other features are left out.
    """
    rows = [tuple(direction.get(name, 0.0) for name in names) for direction in EVIDENCE]
    found = [row for row in dict.fromkeys(rows) if any(row)]
    return np.array(found, dtype=np.float64).reshape(-1, len(names))


def _fit(weights: Mapping[str, float], unseen: Numbers, cases: Cases) -> Fit:
    threshold, f1 = best_threshold(unseen, cases.truth(), cases.missed)
    # "or" turns a negative zero into a plain one.
    rounded = {name: round(value, 4) or 0.0 for name, value in weights.items()}
    return Fit(rounded | {"threshold": threshold}, unseen, f1)


def best_threshold(chance: Numbers, truth: Numbers, missed: int) -> tuple[float, float]:
    """The threshold that gives the best F1, and that F1.

    For calibrated probabilities it is half of the F1 that is reached (Lipton, Elkan and
    Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014). That is
    steadier than the place of the highest of many nearly equal scores.

    Args:
        chance, truth: of each case.
        missed: right things that are no case.

    >>> best_threshold(np.array([0.9, 0.1]), np.array([1.0, 0.0]), 0)
    (0.5, 1.0)
    """
    tried = np.arange(_LOWEST, _HIGHEST, _STRIDE)
    best = max(f1(chance >= threshold, truth, missed) for threshold in tried)
    return (round(best / 2, 2) if best else 0.5), best


def f1(kept: Choice, truth: Numbers, missed: int) -> float:
    """F1 of what is kept.

    Args:
        kept: whether each case is.
        truth: 1 or 0 a case.
        missed: right things that are no case.
    """
    right = truth[kept].sum() if len(truth) else 0.0
    return float(2 * right / max(1.0, kept.sum() + truth.sum() + missed))
