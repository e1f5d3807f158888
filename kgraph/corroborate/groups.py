"""Groups of things that belong together because a chain of pairs joins them.

In: pairs. Out: groups, named by their least member, so that the order of the pairs does not matter.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Any, Generic, Protocol, TypeVar


class _Ordered(Hashable, Protocol):
    def __lt__(self, other: Any, /) -> bool: ...


K = TypeVar("K", bound=_Ordered)


class Groups(Generic[K]):
    """Disjoint sets; what was never joined is a group of its own.

    >>> groups: Groups[str] = Groups()
    >>> groups.join("b", "c"); groups.join("c", "a")
    >>> groups.split(["a", "b", "c", "d"])
    [['a', 'b', 'c'], ['d']]
    """

    def __init__(self) -> None:
        self._parent: dict[K, K] = {}

    def root(self, key: K) -> K:
        """The least member of the group of `key`."""
        parent = self._parent
        while key in parent:
            above = parent[key]
            if above in parent:
                parent[key] = parent[above]
            key = above
        return key

    def join(self, left: K, right: K) -> None:
        """Make the groups of two members one."""
        a, b = self.root(left), self.root(right)
        if a < b:
            self._parent[b] = a
        elif b < a:
            self._parent[a] = b

    def split(self, keys: Iterable[K]) -> list[list[K]]:
        """Sort members into their groups."""
        found: dict[K, list[K]] = defaultdict(list)
        for key in sorted(keys):
            found[self.root(key)].append(key)
        return [found[root] for root in sorted(found)]
