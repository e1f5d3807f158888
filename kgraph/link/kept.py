"""Records made before, for the next time they are wanted.

In: keys that say all that a record depends on. Out: the record of the last time, or a new one. What
was not wanted the last time is forgotten.
"""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

R = TypeVar("R")


class Kept(Generic[R]):
    """Records of one kind by what they depend on.

    >>> kept = Kept[str]()
    >>> kept.get(("a", 1), lambda: "made"), kept.get(("a", 1), lambda: "made again")
    ('made', 'made')
    """

    def __init__(self) -> None:
        self._last: dict[Hashable, R] = {}
        self._now: dict[Hashable, R] = {}

    def get(self, key: Hashable, make: Callable[[], R]) -> R:
        """The record with a key; it is made if the last round had none."""
        found = self._now.get(key)
        if found is None:
            found = self._last.get(key)
            self._now[key] = found = make() if found is None else found
        return found

    def next_round(self) -> None:
        """Forget what was not wanted since the last call."""
        self._last, self._now = self._now, {}
