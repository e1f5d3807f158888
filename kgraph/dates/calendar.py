"""Calendar arithmetic of the news: which Friday, which June, which week is meant.

In: the anchor (the article's own day) and a direction (-1 past, +1 future, 0 not told; -2 and +2
where the words leave no doubt). Out: days, months and years. Reading the direction is left to
`tense`.
"""

import calendar
import datetime as dt

# A reading against the tense of its clause costs as much as this many months, or days: the cue
# words may belong to another verb, so that a much nearer reading still wins.
_MONTH_PENALTY = 7
_DAY_PENALTY = 150
_WEEKDAY_PENALTY = 7
# News tells what happened: an untensed reading leans to the past by this much.
_MONTH_LEAN = 2
_WEEKDAY_LEAN = 1
# Under a clear tense a day without its year is mostly one of the running year.
_OTHER_YEAR = 60
_CERTAIN = 10_000


def last_day(year: int, month: int) -> int:
    """The number of the last day of a month."""
    return calendar.monthrange(year, month)[1]


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month that lie a number of months away.

    >>> add_months(2024, 11, 3)
    (2025, 2)
    """
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


def _against(ahead: bool, direction: int, penalty: int, lean: int) -> int:
    """What a reading ahead of (or behind) the anchor costs beyond its distance."""
    if direction == 0:
        return lean if ahead else 0
    if ahead == (direction > 0):
        return 0
    return _CERTAIN if abs(direction) > 1 else penalty


def year_of_month(month: int, anchor: dt.date, direction: int = 0) -> int:
    """The year that a month named without one belongs to.

    >>> year_of_month(11, dt.date(2023, 10, 12)), year_of_month(1, dt.date(2025, 8, 3), -1)
    (2023, 2025)
    """
    behind = (anchor.month - month) % 12
    ahead = (month - anchor.month) % 12
    past_cost = behind + _against(False, direction, _MONTH_PENALTY, _MONTH_LEAN)
    future_cost = ahead + _against(True, direction, _MONTH_PENALTY, _MONTH_LEAN)
    if behind == 0:
        return anchor.year
    distance = -behind if past_cost <= future_cost else ahead
    return add_months(anchor.year, anchor.month, distance)[0]


def year_of_day(month: int, day: int, anchor: dt.date, direction: int = 0) -> int:
    """The year that puts a day named without one closest to the anchor.

    The tense decides only where the two candidates are nearly as far.

    >>> year_of_day(1, 18, dt.date(2025, 11, 2)), year_of_day(10, 17, dt.date(2025, 1, 9))
    (2026, 2024)
    """
    best, best_cost = anchor.year, float("inf")
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        if not dt.MINYEAR <= year <= dt.MAXYEAR or day > last_day(year, month):
            continue
        distance = (dt.date(year, month, day) - anchor).days
        cost = abs(distance)
        if distance and direction:
            cost += _against(distance > 0, direction, _DAY_PENALTY, 0)
            cost += _OTHER_YEAR if year != anchor.year else 0
        if cost < best_cost:
            best, best_cost = year, cost
    return best


def weekday_near(weekday: int, anchor: dt.date, direction: int = 0) -> dt.date:
    """The day that a bare weekday means; the anchor itself if it is that day.

    >>> weekday_near(1, dt.date(2024, 8, 31), -1), weekday_near(2, dt.date(2025, 3, 18), 1)
    (datetime.date(2024, 8, 27), datetime.date(2025, 3, 19))
    """
    behind = (anchor.weekday() - weekday) % 7
    ahead = (weekday - anchor.weekday()) % 7
    past_cost = behind + _against(False, direction, _WEEKDAY_PENALTY, _WEEKDAY_LEAN)
    future_cost = ahead + _against(True, direction, _WEEKDAY_PENALTY, _WEEKDAY_LEAN)
    return anchor + dt.timedelta(days=-behind if past_cost <= future_cost else ahead)


def week_of(day: dt.date) -> tuple[dt.date, dt.date]:
    """Monday and Sunday of a day's week (ISO 8601 weeks)."""
    monday = day - dt.timedelta(days=day.weekday())
    return monday, monday + dt.timedelta(days=6)


def weekend_near(anchor: dt.date, direction: int = 0) -> tuple[dt.date, dt.date]:
    """Saturday and Sunday of the weekend that "at the weekend" means: the past one by default."""
    saturday = anchor - dt.timedelta(days=(anchor.weekday() - 5) % 7)
    if direction > 0 and anchor.weekday() < 5:
        saturday += dt.timedelta(days=7)
    return saturday, saturday + dt.timedelta(days=1)
