"""Dates told from the article's own day: "yesterday", "last Friday", "earlier this month".

In: a scene and the offset of a pointing word. Out: readings; none without an anchor, since nothing
true could be said of them. Forms that count units ("two years ago") are left to `distance`.
"""

import datetime as dt
import re

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.calendar import add_months, week_of, weekday_near
from kgraph.dates.mention import Granularity, Reading, Scene
from kgraph.dates.points import read_day_first, read_month_first
from kgraph.dates.seasons import season_reading
from kgraph.dates.weekday import number_of_weekday
from kgraph.dates.words import MONTHS, SEASONS

_PART_OF_DAY = r"(?:morning|afternoon|evening|night)"
_WORD = re.compile(
    r"(?i:(?P<word>day\s+before\s+yesterday|day\s+after\s+tomorrow|yesterday|today|tomorrow|tonight"
    rf"|overnight|last\s+(?:night|evening)|this\s+{_PART_OF_DAY}))\b(?:\s+{_PART_OF_DAY})?"
)
_WORD_DAYS = {
    "yesterday": -1,
    "tomorrow": 1,
    "last night": -1,
    "last evening": -1,
    "day before yesterday": -2,
    "day after tomorrow": 2,
}
# "USA Today", "a Front for Tomorrow": capitalised in mid-sentence they are names.
_NAME_BEFORE = re.compile(r"[\w\u00c0-\u024f]\s\Z")
_POSSESSIVE = re.compile(r"['\u2019]s\b")
_POINTED = re.compile(
    r"(?:(?i:earlier|later)\s+)?(?P<which>(?i:last|this|next|past|coming|current|upcoming))\s+"
    r"(?:(?P<fiscal>fiscal|financial)\s+)?(?:calendar\s+)?"
    r"(?:(?P<unit>week|month|year|decade|weekend|quarter)\b(?!-|\s+of\b)"
    rf"|(?P<season>{patterns.SEASON})|(?P<weekday>{patterns.WEEKDAY})|(?P<month>{patterns.MONTH}))"
)
_STEP = {"last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
_EDGE = re.compile(
    r"(?i:(?P<edge>end|close|start|beginning|middle)\s+of\s+(?:the|this)\s+"
    r"(?:(?P<which>current|next|coming)\s+)?(?P<unit>year|month|week|decade|century)\b(?!\s+of)"
    r"|year(?:['\u2019]s)?[\s-]end\b|(?P<out>year|month|week|decade)\s+is\s+(?:out|over)\b)"
)


def read_word(scene: Scene, pos: int) -> list[Reading]:
    """Days that one word names: "yesterday", "tonight", "the day before yesterday"."""
    match = _WORD.match(scene.text, pos)
    if match is None or scene.anchor is None:
        return []
    if scene.text[pos].isupper() and _NAME_BEFORE.search(scene.text, max(0, pos - 2), pos):
        return []
    word = " ".join(match["word"].lower().split())
    value = edtf.of_day(scene.anchor + dt.timedelta(days=_WORD_DAYS.get(word, 0)))
    # "today" may also mean nowadays, "today's" mostly does.
    confidence = (
        0.9 if word != "today" else 0.5 if _POSSESSIVE.match(scene.text, match.end()) else 0.75
    )
    return [Reading(pos, match.end(), value, "day", confidence, f"{word}, by the anchor", True)]


def read_pointed(scene: Scene, pos: int) -> list[Reading]:
    """What a pointing word and a unit name: "last week", "next May", "this Friday"."""
    match, anchor = _POINTED.match(scene.text, pos), scene.anchor
    if match is None or anchor is None:
        return []
    which, end = match["which"].lower(), match.end()
    step = _STEP.get(which, 0)
    if match["weekday"]:
        return _weekday(scene, match, step)
    if match["month"]:
        return _month(scene, match, step)
    if match["season"]:
        year = _season_year(match["season"], anchor, step)
        return [season_reading(pos, end, match["season"], year, relative=True)]
    if match["fiscal"]:
        first = anchor.year - (anchor.month < 7) + step
        value = edtf.interval(edtf.point(first), edtf.point(first + 1))
        reason = "fiscal year taken to begin in April or July"
        return [Reading(pos, end, value, "interval", 0.5, reason, True)]
    if which == "past":
        return _running(pos, end, anchor, match["unit"])
    value, kind = shifted(anchor, match["unit"], step)
    return [Reading(pos, end, value, kind, 0.9, f"{which} {match['unit']}, by the anchor", True)]


def read_edge(scene: Scene, pos: int) -> list[Reading]:
    """The end of the running period: "the end of the year", "before the decade is out"."""
    match = _EDGE.match(scene.text, pos)
    if match is None or scene.anchor is None:
        return []
    unit = (match["unit"] or match["out"] or "year").lower()
    reason = f"{(match['edge'] or 'end').lower()} of the {unit}, by the anchor"
    if unit == "century":
        value = edtf.century(scene.anchor.year // 100 + 1)
        return [Reading(pos, match.end(), value, "century", 0.7, reason, True)]
    step = 1 if (match["which"] or "").lower() in ("next", "coming") else 0
    value, kind = shifted(scene.anchor, unit, step)
    return [Reading(pos, match.end(), value, kind, 0.85, reason, True)]


def shifted(base: dt.date, unit: str, count: int) -> tuple[str, Granularity]:
    """The day, week, month … a number of units away from a day, at the unit's own granularity.

    >>> shifted(dt.date(2025, 3, 18), "week", -1), shifted(dt.date(2025, 3, 18), "decade", 0)
    (('2025-03-10/2025-03-16', 'week'), ('202X', 'decade'))
    """
    if unit == "day":
        return edtf.of_day(base + dt.timedelta(days=count)), "day"
    if unit in ("week", "weekend", "fortnight"):
        count *= 2 if unit == "fortnight" else 1
        monday, sunday = week_of(base + dt.timedelta(weeks=count))
        if unit == "weekend":
            saturday = sunday - dt.timedelta(days=1)
            return edtf.interval(edtf.of_day(saturday), edtf.of_day(sunday)), "interval"
        return edtf.interval(edtf.of_day(monday), edtf.of_day(sunday)), "week"
    if unit == "month":
        return edtf.point(*add_months(base.year, base.month, count)), "month"
    if unit == "quarter":
        year, month = add_months(base.year, (base.month - 1) // 3 * 3 + 1, 3 * count)
        return edtf.interval(edtf.point(year, month), edtf.point(year, month + 2)), "quarter"
    if unit == "decade":
        return edtf.decade(base.year + 10 * count), "decade"
    return edtf.point(base.year + count), "year"


def _running(start: int, end: int, anchor: dt.date, unit: str) -> list[Reading]:
    """ "The past week" runs up to the anchor, unlike "last week"."""
    count, fine = {"week": (7, "day"), "decade": (10, "year"), "quarter": (3, "month")}.get(
        unit, (1, "month" if unit == "month" else "year")
    )
    if unit == "weekend":
        value, kind = shifted(anchor, unit, -1 if anchor.weekday() < 6 else 0)
        return [Reading(start, end, value, kind, 0.8, "past weekend, by the anchor", True)]
    value = edtf.interval(shifted(anchor, fine, -count)[0], shifted(anchor, fine, 0)[0])
    return [Reading(start, end, value, "interval", 0.7, f"{unit} up to the anchor", True)]


def _weekday(scene: Scene, match: re.Match[str], step: int) -> list[Reading]:
    """Last Friday is the latest before the anchor, next Friday the first after it."""
    assert scene.anchor is not None
    start, end = match.start(), match.end()
    inner = read_day_first(scene, end + 1) or read_month_first(scene, end + 1)
    if len(inner) == 1 and inner[0].granularity == "day":  # "this Thursday 13 June"
        day = inner[0]
        return [Reading(start, day.end, day.edtf, "day", day.confidence, day.reason, day.relative)]
    number = number_of_weekday(match["weekday"])
    turn = step * 2 or tense.direction(scene.text, start, end)
    found = weekday_near(number, scene.anchor + dt.timedelta(days=step), turn)
    reason = f"{match['which'].lower()} weekday, by the anchor"
    return [Reading(start, end, edtf.of_day(found), "day", 0.85, reason, True)]


def _month(scene: Scene, match: re.Match[str], step: int) -> list[Reading]:
    """Last June is the latest that is over, next June the first that has not begun."""
    assert scene.anchor is not None
    inner = read_month_first(scene, match.start("month"))
    if inner and inner[0].end > match.end():
        return []  # "this June 12" is a day
    month = MONTHS[match["month"].rstrip(".").lower()]
    over, ahead = month < scene.anchor.month, month > scene.anchor.month
    year = scene.anchor.year + (-(not over) if step < 0 else (not ahead) if step > 0 else 0)
    value = edtf.point(year, month)
    reason = f"{match['which'].lower()} month of that name, by the anchor"
    return [Reading(match.start(), match.end(), value, "month", 0.9, reason, True)]


def _season_year(season: str, anchor: dt.date, step: int) -> int:
    """The year whose season is the last one over, the running one, or the next to come."""
    first, last = SEASONS[season.lower()]
    if last > first:
        if step < 0:
            return anchor.year - (anchor.month <= last)
        return anchor.year + (step > 0 and anchor.month >= first)
    # Winter: that of January began in the year before.
    running = anchor.month >= first or anchor.month <= last
    current = anchor.year - (anchor.month <= last)
    if step < 0:
        return anchor.year - 1 - (anchor.month <= last)
    return current + (step > 0 and running)
