"""From judgements on pairs to clusters.

In: numbered profiles, the pairs judged the same with their scores, and what people decided. Out:
groups of numbers. The best pairs join first; a group takes a new member only if no two of them
contradict each other, and a member that fits two groups equally well joins neither.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from kgraph.link.features import SURE, contradicts, weigh
from kgraph.link.profile import Profile

Pair = tuple[int, int]
MARGIN = Decimal("0.1")
"""Scores that differ by no more than this are equally good."""


class Task(NamedTuple):
    """What to cluster.

    Attributes:
        order: numbers of the profiles, in an order that depends on their articles only.
        profiles: profile by number.
        articles: articles in which a number occurs.
        same: score of the pairs judged the same; the smaller number comes first.
        must: pairs that a person called the same, the latest decision first.
        cannot: pairs that a person called different; the smaller number comes first.
    """

    order: Sequence[int]
    profiles: Mapping[int, Profile]
    articles: Mapping[int, Set[str]]
    same: Mapping[Pair, Decimal]
    must: Sequence[Pair] = ()
    cannot: Set[Pair] = frozenset()


class Clusters(NamedTuple):
    """The result.

    Attributes:
        groups: numbers of each thing, in the order of the task.
        torn: numbers that fit two things equally well and were left out of both.
        refused: pairs of `must` that contradict a `cannot`.
    """

    groups: list[list[int]]
    torn: frozenset[int]
    refused: tuple[Pair, ...]


def cluster(task: Task) -> Clusters:
    """Group the profiles of a task."""
    return _Grouping(task).run()


class _Grouping:
    def __init__(self, task: Task) -> None:
        self.task = task
        self.rank = {number: place for place, number in enumerate(task.order)}
        self.root = {number: number for number in task.order}
        self.members = {number: [number] for number in task.order}
        self.articles = {number: set(task.articles[number]) for number in task.order}
        self.clash: dict[Pair, bool] = {}
        self.torn: set[int] = set()

    def run(self) -> Clusters:
        refused = tuple(pair for pair in self.task.must if not self._force(*pair))
        self._join_hard()
        pairs = sorted(self.task.same, key=self._best_first)
        anchored = {n for n in self.task.order if self.task.profiles[n].is_anchored}
        for pair in pairs:
            if anchored.issuperset(pair):
                self._unite(*pair)
        self._place_the_others(anchored)
        for pair in pairs:
            # Whoever is torn between two things stays with those who are torn as well.
            if (pair[0] in self.torn) == (pair[1] in self.torn):
                self._unite(*pair)
        groups = sorted(
            (sorted(members, key=self.rank.__getitem__) for members in self.members.values()),
            key=lambda group: self.rank[group[0]],
        )
        return Clusters(groups, frozenset(self.torn), refused)

    def _best_first(self, pair: Pair) -> tuple[Decimal, int, int]:
        low, high = sorted((self.rank[pair[0]], self.rank[pair[1]]))
        return -self.task.same[pair], low, high

    def _join_hard(self) -> None:
        first: dict[tuple[str, str], int] = {}
        for number in self.task.order:
            profile = self.task.profiles[number]
            if profile.hard:
                home = first.setdefault((profile.type.value, profile.hard), number)
                self._unite(home, number)

    def _place_the_others(self, anchored: set[int]) -> None:
        """Put what has a name only where it fits best, unless two things fit as well."""
        fitting: dict[int, dict[int, Decimal]] = defaultdict(dict)
        for pair, score in self.task.same.items():
            for one, other in (pair, pair[::-1]):
                if one not in anchored and other in anchored:
                    fitting[one][other] = score
        for number in sorted(fitting, key=self.rank.__getitem__):
            by_group: dict[int, Decimal] = {}
            for other, score in fitting[number].items():
                root = self.root[other]
                by_group[root] = max(score, by_group.get(root, score))
            best = max(by_group.values())
            leading = [root for root, score in by_group.items() if score >= best - MARGIN]
            if any(self._contradict(a, b) for a, b in combinations(leading, 2)):
                self.torn.add(number)
            else:
                leading.sort(key=lambda root: (-by_group[root], self._first(root)))
                self._unite(number, leading[0])

    def _first(self, root: int) -> int:
        return min(self.rank[number] for number in self.members[root])

    def _contradict(self, a: int, b: int) -> bool:
        return any(self._clash(x, y) for x in self.members[a] for y in self.members[b])

    def _force(self, left: int, right: int) -> bool:
        a, b = self.root[left], self.root[right]
        if a != b and self._decided_apart(a, b):
            return False
        self._merge(a, b)
        return True

    def _unite(self, left: int, right: int) -> None:
        a, b = self.root[left], self.root[right]
        if a == b or self._decided_apart(a, b):
            return
        score = self.task.same.get((min(left, right), max(left, right)), SURE)
        if score < SURE and not self.articles[a].isdisjoint(self.articles[b]):
            return
        if not self._contradict(a, b):
            self._merge(a, b)

    def _merge(self, a: int, b: int) -> None:
        if a == b:
            return
        if len(self.members[a]) < len(self.members[b]):
            a, b = b, a
        for number in self.members[b]:
            self.root[number] = a
        self.members[a] += self.members.pop(b)
        self.articles[a] |= self.articles.pop(b)

    def _decided_apart(self, a: int, b: int) -> bool:
        if not self.task.cannot:
            return False
        return any(
            (min(x, y), max(x, y)) in self.task.cannot
            for x in self.members[a]
            for y in self.members[b]
        )

    def _clash(self, x: int, y: int) -> bool:
        pair = (min(x, y), max(x, y))
        if pair in self.task.same:
            return False
        found = self.clash.get(pair)
        if found is None:
            left, right = self.task.profiles[x], self.task.profiles[y]
            found = left.type is right.type and contradicts(weigh(left, right))
            self.clash[pair] = found
        return found
