"""Weighs the rules' status of a claim against the network's.

In: the status that the rules read and the network's probabilities. Out: the status to believe.
Weights are in `weights.json`.
"""

import math
from collections.abc import Mapping

from kgraph.combine.logistic import weights
from kgraph.ontology import Status

LEAST = 1e-4
"""Probabilities below this count as this, so that no status is ruled out."""


def choose(rule: Status, chances: Mapping[Status, float], *, ruled: bool = True) -> Status:
    """The likelier status; of equals the rules'.

    Args:
        rule: what the rules read.
        chances: the network's probability of each status.
        ruled: whether the rules found the claim itself; where only the network did, they do not
            know the words that state it, and their reading of its status counts for less.
    """
    table = weights("status")
    network = table["network"]
    guess = 0.0 if ruled else table["guess"]

    def score(status: Status) -> tuple[float, bool, str]:
        opinion = network * math.log(max(LEAST, chances.get(status, 0.0)))
        agreed = table[f"rule {status.value}"] + guess if status is rule else 0.0
        return opinion + agreed + table[f"bias {status.value}"], status is rule, status.value

    return max(Status, key=score)
