"""How precise claims of a given confidence are.

In: confidences of claims and whether they are right. Out: `Band`s, which `kgraph.combine.precision`
reads. Confidences must come from fits that have not seen the claims' passages.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from kgraph.combine.logistic import probability, weights
from kgraph.combine.precision import FEWEST, Band
from kgraph.model.base import as_confidence
from training.weighing import Cases, Fit

Claims = tuple[list[float], list[bool]]
"""Confidences, and whether each claim is right."""
_GAIN = 0.005
"""A band that is hardly more precise than the one below tells nothing new."""


def bands_of(confidences: Sequence[float], right: Sequence[bool]) -> list[Band]:
    """The bands of one predicate, in rising order of confidence and of precision.

    Args:
        confidences: of claims, as graphs show them.
        right: whether each is.

    >>> found = bands_of([0.5] * 20 + [0.9] * 20, [True, False] * 10 + [True] * 20)
    >>> [tuple(band) for band in found]
    [(0.5, 0.732, 40), (0.9, 0.952, 20)]
    """
    found: list[Band] = []
    for least in sorted(set(confidences)):
        kept = [ok for sure, ok in zip(confidences, right, strict=True) if sure >= least]
        if len(kept) < FEWEST:
            break
        # One wrong claim more than was seen: what is measured on few flatters.
        precision = round(sum(kept) / (len(kept) + 1), 3)
        if not found or precision >= found[-1].precision + _GAIN:
            found.append(Band(least, precision, len(kept)))
    return found


def measured_bands(groups: Mapping[str, Cases], fits: Mapping[str, Fit]) -> dict[str, list[Band]]:
    """The bands of all predicates, by the predicate; groups are called "relation partyTo" …"""
    return {
        name.removeprefix("relation "): bands_of(*claims_of(fits[name], groups[name].right))
        for name in groups
    }


def weighed_claims(groups: Mapping[str, Cases]) -> dict[str, Claims]:
    """The claims that the weights as they ship make of cases, by predicate."""
    found = {}
    for name, cases in groups.items():
        table = weights(name)
        chances = np.array([probability(table, case) for case in cases.features])
        shipped = Fit(dict(table), chances, 0.0)
        found[name.removeprefix("relation ")] = claims_of(shipped, cases.right)
    return found


def claims_of(fitted: Fit, right: Sequence[bool]) -> Claims:
    """Those cases that become claims: their confidence as graphs show it, and whether right."""
    least = fitted.weights["threshold"]
    kept = [(c, ok) for c, ok in zip(fitted.chances.tolist(), right, strict=True) if c >= least]
    return [float(as_confidence(chance)) for chance, _ in kept], [ok for _, ok in kept]
