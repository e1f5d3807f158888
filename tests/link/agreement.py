"""How far a clustering agrees with the truth."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple


class Score(NamedTuple):
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / (self.precision + self.recall or 1)


def pairwise(found: Mapping[str, str], truth: Mapping[str, str]) -> Score:
    """Count pairs of mentions in one cluster, one thing, and both."""
    both = _pairs(Counter((found[m], truth[m]) for m in truth))
    return Score(
        both / (_pairs(Counter(found[m] for m in truth)) or 1),
        both / (_pairs(Counter(truth.values())) or 1),
    )


def _pairs(sizes: Counter[str] | Counter[tuple[str, str]]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def b_cubed(found: Mapping[str, str], truth: Mapping[str, str]) -> Score:
    """Average, over mentions, how pure its cluster is and how much of its thing is in it."""
    clusters: dict[str, set[str]] = defaultdict(set)
    things: dict[str, set[str]] = defaultdict(set)
    for mention in truth:
        clusters[found[mention]].add(mention)
        things[truth[mention]].add(mention)
    shared = [
        (len(clusters[found[m]] & things[truth[m]]), clusters[found[m]], things[truth[m]])
        for m in truth
    ]
    return Score(
        sum(n / len(cluster) for n, cluster, _ in shared) / len(shared),
        sum(n / len(thing) for n, _, thing in shared) / len(shared),
    )
