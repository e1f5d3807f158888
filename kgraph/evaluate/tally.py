"""Counts of right, wrong and missed finds, and what follows from them.

In: counts. Out: precision, recall and F1, and shares. What is right is left to
`kgraph.evaluate.scoring`.
"""

from dataclasses import dataclass


@dataclass
class Tally:
    """Finds against a gold standard.

    Attributes:
        right: found and in the gold standard.
        wrong: found, but not in the gold standard.
        missed: in the gold standard, but not found.

    >>> tally = Tally(right=3, wrong=1, missed=2)
    >>> tally.precision, tally.recall, round(tally.f1, 3)
    (0.75, 0.6, 0.667)
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """Share of the finds that are right; 0 without finds."""
        return _share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Share of the gold standard that was found; 0 without a gold standard."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, *, found: bool, wanted: bool) -> None:
        """Count one thing that was found, wanted, or both."""
        self.right += found and wanted
        self.wrong += found and not wanted
        self.missed += wanted and not found

    def __bool__(self) -> bool:
        return bool(self.right or self.wrong or self.missed)


@dataclass
class Share:
    """How many of the things that have a certain quality, such as the right status.

    >>> Share(right=3, of=4).value
    0.75
    """

    right: int = 0
    of: int = 0

    @property
    def value(self) -> float:
        """The share, 0 of nothing."""
        return _share(self.right, self.of)

    def add(self, right: bool) -> None:
        """Count one more thing."""
        self.right += right
        self.of += 1


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
