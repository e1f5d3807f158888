"""Explicit days and months: "4 February 2024", "Sept. 8-13", "between October and January".

In: a scene and the offset where such an expression may begin. Out: readings, none where it does
not. The years that they leave out are left to `completion`, bare years and periods to `years`,
`periods`.
"""

import re

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.calendar import add_months, last_day
from kgraph.dates.completion import Point, pair, several, single
from kgraph.dates.lookalikes import counts_what_follows, is_month, names_a_thing
from kgraph.dates.mention import Reading, Scene
from kgraph.dates.words import MONTHS, ORDINAL_WORDS

_BETWEEN = re.compile(r"\b[Bb]etween\s+(?:the\s+)?\Z")
_AND = re.compile(r"\s+and\s+")
_TO = re.compile(patterns.TO + r"(?:the\s+)?")
_NUMBER = re.compile(r"\d+")
# "on the 29th", "until the 5th"; a noun behind would be the thing numbered ("the 20th floor").
_DAY_ONLY = re.compile(
    r"(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)"
    r"(?=[.,;:)](?!\d)|\s+(?:at|in|for|with|by|to|from|and|when|as|after|before|he|she|they|it|we|I"
    r"|the|will|is|was|of\s+this\s+month|leaves?|begins?|ends?|opens?|starts?|hosts?|meets?|flies)\b"
    r"|\s*\Z)"
)
_THE_BEFORE = re.compile(r"\b(?:on|until|by|from|since|before|after|till)\s+the\s\Z", re.IGNORECASE)
# "31 April 2024": no such day, so the rest must not pass for a month.
_DAY_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\Z")
# "a third of May's exports" is a share.
_SHARE_BEFORE = re.compile(r"\b(?:an?|one|two|three|four)[\s-]\Z", re.IGNORECASE)


def read_day_first(scene: Scene, pos: int) -> list[Reading]:
    """Dates that begin with a digit: "4-6 February", "18 and 19 January", "4 Feb. 2024"."""
    text = scene.text
    if match := patterns.ISO_DAY.match(text, pos):
        return _ranged(scene, _point(match), patterns.ISO_DAY)
    if match := patterns.NUMERIC.match(text, pos):
        return _numeric(match)
    if match := patterns.DAYS_MONTH.match(text, pos):
        return _days(scene, match)
    if match := patterns.DAY_MONTH.match(text, pos):
        return _ranged(scene, _point(match), patterns.DAY_MONTH)
    return _day_of_month(scene, pos)


def read_month_first(scene: Scene, pos: int) -> list[Reading]:
    """Dates that begin with a month: "February 4, 2024", "Dec. 3 to 5", "January-June 2025"."""
    text = scene.text
    if match := patterns.MONTH_DAYS.match(text, pos):
        listed = match["and"] is not None and match["year"] is None
        if not (listed and names_a_thing(text, match.end())):
            return _days(scene, match)
    match = patterns.MONTH_DAY.match(text, pos)
    if match and not _is_count(text, match):
        return _ranged(scene, _point(match), patterns.MONTH_DAY)
    first = _month_point(text, pos)
    if first is None or _DAY_BEFORE.search(text, max(0, pos - 8), pos):
        return []
    return _months(scene, first)


def read_ordinal_first(scene: Scene, pos: int) -> list[Reading]:
    """Days spelled out: "the thirty-first of August"."""
    match = patterns.ORDINAL_MONTH.match(scene.text, pos)
    if match is None or _SHARE_BEFORE.search(scene.text, max(0, pos - 6), pos):
        return []
    point = _point(match)
    point.day = ORDINAL_WORDS[match["ordinal"].lower()]
    return single(scene, point)


def _point(match: re.Match[str]) -> Point:
    """The point a pattern caught, by its groups `day`, `month` and `year`."""
    groups = match.groupdict()
    name, day = match["month"].rstrip(".").lower(), groups.get("day")
    year = groups.get("year") or groups.get("dashed")
    return Point(
        match.start(),
        match.end(),
        int(name) if name.isdigit() else MONTHS[name],
        int(day.rstrip("stndrh")) if day else None,
        int(year) if year else None,
    )


def _month_point(text: str, pos: int) -> Point | None:
    match = patterns.MONTH_YEAR.match(text, pos) or patterns.MONTH_ONLY.match(text, pos)
    return _point(match) if match else None


def _is_count(text: str, match: re.Match[str]) -> bool:
    if match["year"]:
        return False
    return counts_what_follows(text, match.start(), match.start("day"), match.end())


def _ranged(scene: Scene, first: Point, shape: re.Pattern[str]) -> list[Reading]:
    """A day, or the days up to another of the same shape: "28 February to 3 March 2025"."""
    joint = _joint(scene.text, first)
    if joint and (match := shape.match(scene.text, joint)):
        return pair(scene, first, _point(match))
    return single(scene, first)


def _months(scene: Scene, first: Point) -> list[Reading]:
    """A month, two months of one year, or the months up to another: "October to January"."""
    text = scene.text
    joint = _joint(text, first)
    if joint and (last := _month_point(text, joint)):
        return pair(scene, first, last)
    if first.year is None:
        if not is_month(text, first.start, first.end):
            return []
        match = _AND.match(text, first.end)
        other = patterns.MONTH_YEAR.match(text, match.end()) if match else None
        if other:  # "February and March 2025"
            first.year = int(other["year"])
    return single(scene, first)


def _days(scene: Scene, match: re.Match[str]) -> list[Reading]:
    """Several days of one month: a span with "to" or a dash, else a list."""
    base = _point(match)
    offset = match.start("days")
    points = []
    for number in _NUMBER.finditer(match["days"]):
        start, end = offset + number.start(), offset + number.end()
        points.append(Point(start, end, base.month, int(number[0]), base.year))
    points[0].start, points[-1].end = match.start(), match.end()
    if len(points) == 2 and (match["to"] or _is_between(scene.text, match.start())):
        return pair(scene, points[0], points[1])
    return several(scene, points)


def _is_between(text: str, start: int) -> bool:
    return _BETWEEN.search(text, max(0, start - 12), start) is not None


def _joint(text: str, first: Point) -> int | None:
    """Where the later end begins: after a dash or "to", or after "and" within "between … and"."""
    match = _TO.match(text, first.end)
    if match is None and _is_between(text, first.start):
        match = _AND.match(text, first.end)
    return match.end() if match else None


def _day_of_month(scene: Scene, pos: int) -> list[Reading]:
    """Days that leave the month to the reader: "on the 29th"."""
    text, anchor = scene.text, scene.anchor
    match = _DAY_ONLY.match(text, pos)
    if match is None or anchor is None or not _THE_BEFORE.search(text, max(0, pos - 12), pos):
        return []
    day, turn = int(match["day"]), tense.direction(text, pos, match.end())
    step = -1 if day > anchor.day and turn < 0 else 1 if day < anchor.day and turn > 0 else 0
    year, month = add_months(anchor.year, anchor.month, step)
    if day > last_day(year, month):
        return []
    value = edtf.point(year, month, day)
    return [Reading(pos, match.end(), value, "day", 0.7, "day of the anchor's month", True)]


def _numeric(match: re.Match[str]) -> list[Reading]:
    """Digits only: 13/02/2024 is settled by the 13, dots by custom; 04/02/2024 leaves the year."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
    start, end, dotted = match.start(), match.end(), match["sep"] == "."
    if not dotted and 0 < first <= 12 and 0 < second <= 12 and first != second:
        reason = "day and month cannot be told apart"
        return [Reading(start, end, edtf.point(year), "year", 0.4, reason)]
    day, month = (second, first) if second > 12 and not dotted else (first, second)
    if not 1 <= month <= 12 or not 1 <= day <= last_day(year, month):
        return []
    return [Reading(start, end, edtf.point(year, month, day), "day", 0.9, "day in digits")]
