"""Days and months as they stand in the text, and the year that they leave out.

In: a point with or without its year, and the scene. Out: readings. Finding points in the text is
left to `points`.
"""

import re
from dataclasses import dataclass

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.calendar import last_day, year_of_day, year_of_month
from kgraph.dates.mention import Granularity, Reading, Scene

# "May last year", "3 March of this year", "June the following year"
_POINTED_YEAR = re.compile(
    r",?\s+(?:of\s+)?(?:the\s+)?"
    r"(?P<which>last|this|next|same|following|previous|current|coming)\s+year\b"
)
_YEAR_STEP = {"last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}
_WEEKDAY_BEHIND = re.compile(rf"\s?\(\s?{patterns.WEEKDAY}\s?\)")


@dataclass(slots=True)
class Point:
    """A month or day as written; the year is None where the text leaves it out."""

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None
    relative: bool = False

    @property
    def edtf(self) -> str:
        """The point in EDTF, with an unknown year as ``XXXX``."""
        return edtf.point(self.year, self.month, self.day)

    @property
    def exists(self) -> bool:
        """Whether the month has that day."""
        return self.day is None or self.day <= last_day(self.year or 2000, self.month)


def single(scene: Scene, point: Point) -> list[Reading]:
    """One month or day, its year completed; nothing where the month has no such day."""
    settle_year(scene, point)
    if not point.exists:
        return []
    end = point.end
    granularity: Granularity = "month" if point.day is None else "day"
    if point.day is not None and (match := _WEEKDAY_BEHIND.match(scene.text, end)):
        end = match.end()
    confidence, reason = _trust(point)
    reason = f"{granularity} {reason}"
    return [Reading(point.start, end, point.edtf, granularity, confidence, reason, point.relative)]


def pair(scene: Scene, first: Point, last: Point) -> list[Reading]:
    """Two ends of one interval; the year of the later end settles that of the earlier."""
    settle_year(scene, last, start=first.start)
    if first.year is None and last.year is not None:
        wraps = (first.month, first.day or 0) > (last.month, last.day or 0)
        first.year, first.relative = last.year - wraps, last.relative
    if not first.exists or not last.exists:
        return []
    value = edtf.interval(first.edtf, last.edtf)
    if not edtf.is_edtf(value):
        return []
    confidence, reason = _trust(last)
    reason = f"interval {reason}"
    return [Reading(first.start, last.end, value, "interval", confidence, reason, last.relative)]


def several(scene: Scene, points: list[Point]) -> list[Reading]:
    """Days of one month in a list: an interval where each follows the other, else one by one."""
    first, last = points[0], points[-1]
    settle_year(scene, last, start=first.start)
    for point in points:
        point.year, point.relative = last.year, last.relative
    days = [p.day or 0 for p in points]
    if days == list(range(days[0], days[0] + len(days))):
        return pair(scene, first, last)
    return [reading for point in points for reading in single(scene, point)]


def settle_year(scene: Scene, point: Point, *, start: int | None = None) -> None:
    """Give a month or day its year: from "last year" behind it, else from the anchor."""
    if point.year is not None:
        return
    match = _POINTED_YEAR.match(scene.text, point.end)
    if match:
        point.end = match.end()
        base = _pointed_base(scene, match["which"])
        point.year = None if base is None else base + _YEAR_STEP.get(match["which"], 0)
    elif scene.anchor is not None:
        begin = point.start if start is None else start
        turn = tense.direction(scene.text, begin, point.end)
        if point.day is None:
            point.year = year_of_month(point.month, scene.anchor, turn)
        else:
            point.year = year_of_day(point.month, point.day, scene.anchor, turn)
    point.relative = point.year is not None


def _pointed_base(scene: Scene, which: str) -> int | None:
    """The year that "last year" or "the following year" is told from."""
    if which in ("same", "following", "previous") and scene.focus:
        spoken = scene.focus.edtf[:4]
        if spoken.isdigit():
            return int(spoken)
    return scene.anchor.year if scene.anchor else None


def _trust(point: Point) -> tuple[float, str]:
    if point.year is None:
        return 0.8, "without a year"
    return (0.85, "completed from the anchor") if point.relative else (0.98, "as written")
