"""How sure a claim must be for a wanted precision.

In: a predicate and the share of claims that must be right. Out: the least confidence to keep.
`precision.json` is written by the training: for each predicate, how many of the claims at or above
a confidence were right on passages that their weights were not fitted on. A claim counts as right
if the text states that relation between those two things, whatever its status. It speaks of claims
that rules and network make together; confidences of the rules alone mean something else.
"""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kgraph.errors import ModelError
from kgraph.ontology import Predicate

FEWEST = 15
"""Claims behind a band, at least: with fewer, one claim more or less decides."""


class Band(NamedTuple):
    """What was measured of the claims of a predicate that are at least so sure.

    Attributes:
        confidence: of the least sure of them, 0 to 1.
        precision: how many of them were right, 0 to 1.
        claims: how many there were.
    """

    confidence: float
    precision: float
    claims: int


def least_confidence(predicate: Predicate, wanted: float) -> float | None:
    """The least confidence from which on the claims of a predicate are precise enough.

    Args:
        predicate: the relation.
        wanted: share of the claims that must be right, 0 to 1.

    Returns:
        A confidence; None if claims of the predicate never were that precise, however sure, or if
        nothing was measured of it.

    Raises:
        ModelError: the file of measurements is missing or damaged.
    """
    return next((b.confidence for b in bands(predicate) if b.precision >= wanted), None)


def bands(predicate: Predicate) -> tuple[Band, ...]:
    """What was measured of a predicate, from the least sure claims to the surest.

    Confidence and precision rise from band to band, the number of claims falls.

    Raises:
        ModelError: the file of measurements is missing or damaged.
    """
    return _table().get(predicate.value, ())


@cache
def _table() -> dict[str, tuple[Band, ...]]:
    source = files("kgraph.combine") / "precision.json"
    try:
        rows = json.loads(source.read_text(encoding="utf-8"))
        return {
            predicate: tuple(Band(float(c), float(p), int(n)) for c, p, n in measured)
            for predicate, measured in rows.items()
        }
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ModelError(
            "what precision to expect cannot be read",
            where="precision.json",
            remedy="install kgraph anew, run `make model`, or leave --precision out",
        ) from error
