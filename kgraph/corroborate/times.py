"""When two statements can be about the same time.

In: EDTF strings as the records carry them. Out: whether two can mean one time, are one time, or how
many days lie between publications. Reading dates out of prose is left to `kgraph.dates`.
"""

from datetime import date
from functools import lru_cache

from kgraph.dates import bounds as read_bounds

bounds = lru_cache(maxsize=4096)(read_bounds)
"""Articles have few dates, and pairs of them are compared very often."""

FAR_PAST, FAR_FUTURE = date.min, date.max


def fits(left: str | None, right: str | None) -> bool:
    """Whether two times can be one; a missing time fits all.

    >>> fits("2025", "2025-03"), fits("2024", "2025"), fits(None, "2025")
    (True, False, True)
    >>> fits("XXXX-02-04", "2026-02"), fits("XXXX-02-04", "XXXX-02-05")
    (True, False)
    """
    if left is None or right is None:
        return True
    if "XXXX" in left or "XXXX" in right:
        return _without_year(left, right)
    first, second = bounds(left), bounds(right)
    return (first[0] or FAR_PAST) <= (second[1] or FAR_FUTURE) and (second[0] or FAR_PAST) <= (
        first[1] or FAR_FUTURE
    )


def same(left: str | None, right: str | None) -> bool:
    """Whether both name the same time, or neither names one.

    >>> same("2025", "2025"), same("2025", "2025-03"), same(None, None), same(None, "2025")
    (True, False, True, False)
    """
    return left == right or (
        left is not None and right is not None and None not in bounds(left)
        and bounds(left) == bounds(right)
    )  # fmt: skip


def days_apart(left: str | None, right: str | None) -> int | None:
    """Days from one publication to the other, at least; None if either day is not known.

    >>> days_apart("2025-03-01", "2025-03-11"), days_apart("2025-03-11", "2025-03-01")
    (10, -10)
    >>> days_apart(None, "2025-03-01") is None
    True
    """
    if left is None or right is None:
        return None
    (first, last), (low, high) = bounds(left), bounds(right)
    if first is None or last is None or low is None or high is None:
        return None
    if low > last:
        return (low - last).days
    return -(first - high).days if first > high else 0


def is_day(time: str | None) -> bool:
    """Whether a time is one day of a known year.

    >>> is_day("2025-11-03"), is_day("2025-11"), is_day(None)
    (True, False, False)
    """
    first, last = bounds(time or "")
    return first is not None and first == last


def is_narrow(time: str) -> bool:
    """Whether a time is a month of a known year, or less.

    >>> is_narrow("2025-11"), is_narrow("2025"), is_narrow("XXXX-11")
    (True, False, False)
    """
    first, last = bounds(time)
    return first is not None and last is not None and (last - first).days <= 31


def _without_year(left: str, right: str) -> bool:
    """Points fit if no digit differs; an interval without years is not compared."""
    if "/" in left or "/" in right:
        return True
    pairs = zip(left, right, strict=False)
    return all(a == b or "X" in (a, b) for a, b in pairs)
