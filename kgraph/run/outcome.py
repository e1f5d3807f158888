"""What a task is and what becomes of an item: done with a value, or failed with a reason.

In: a task's function and one item. Out: an outcome that can be pickled, even where the exception
behind it cannot. Where the function runs is left to `serial` and `processes`.
"""

import traceback
from collections.abc import Callable
from typing import Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from kgraph.errors import KgraphError

Item = TypeVar("Item")
Result = TypeVar("Result")
_Item_contra = TypeVar("_Item_contra", contravariant=True)
_Result_co = TypeVar("_Result_co", covariant=True)

Progress: TypeAlias = Callable[[int], None]
"""Told how many items are finished."""


class WorkerError(KgraphError):
    """A worker process that cannot be used."""


class Task(Protocol[_Item_contra, _Result_co]):
    """Work that needs costly preparation once, and is then performed item by item."""

    def load(self) -> Callable[[_Item_contra], _Result_co]:
        """Prepare the work in the present process and return the function that performs it."""
        ...


class Done(NamedTuple, Generic[Result]):
    """An item that succeeded, with its result."""

    value: Result


class Failed(NamedTuple):
    """An item that raised, or whose worker process died.

    Attributes:
        reason: one line: the error's own words if it is a `KgraphError`, else its class before.
        trace: the traceback, for whoever mends the cause; empty if there is none.
    """

    reason: str
    trace: str = ""

    @classmethod
    def of(cls, error: Exception) -> "Failed":
        """Tell in one line what went wrong, while the error is being handled."""
        words = " ".join(str(error).split())
        if not isinstance(error, KgraphError):
            kind = type(error).__name__
            words = f"{kind}: {words}" if words else kind
        return cls(reason=words, trace=traceback.format_exc())


Outcome: TypeAlias = Done[Result] | Failed


def attempt(function: Callable[[Item], Result], item: Item) -> Outcome[Result]:
    """Perform the function on one item and turn an exception into a value.

    >>> attempt(int, "12")
    Done(value=12)
    >>> attempt(int, "twelve").reason
    "ValueError: invalid literal for int() with base 10: 'twelve'"
    """
    try:
        return Done(function(item))
    except Exception as error:
        return Failed.of(error)
