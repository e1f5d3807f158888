"""Days of the week: "on Tuesday", "Tuesday, 4 February", "Monday to Thursday", "the weekend".

In: a scene and the offset of a weekday or of "weekend". Out: readings; none without an anchor, save
where a full date stands beside the weekday. "Last Friday" is left to `relative`.
"""

import datetime as dt
import re

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.calendar import weekday_near, weekend_near
from kgraph.dates.mention import Reading, Scene
from kgraph.dates.points import read_day_first, read_month_first
from kgraph.dates.words import WEEKDAYS

_WEEKDAY = re.compile(
    rf"(?P<weekday>{patterns.WEEKDAY})(?P<join>,?\s+(?:\(|the\s+)?|(?=\s*\())?(?P<bracket>\s*\()?"
)
_DAY_PART = re.compile(r"\s+(?:morning|afternoon|evening|night)\b")
# "Black Friday", "Sunday Times": names that hold a day of the week.
_NAME_BEFORE = re.compile(
    r"\b(?:Black|Good|Ash|Palm|Easter|Cyber|Bloody|Holy|[Ee]very|[Ee]ach|Super|Sheffield|Man|Maundy|Whit|Joe|Ruby)\s\Z"
)
_NAME_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Herald|Tribune|Star|Standard|Nation|Vision"
    r"|Independent|Agreement|School|Club)\b"
)
_RANGE = re.compile(
    rf"{patterns.TO}(?P<last>{patterns.WEEKDAY})|\s+and\s+(?P<also>{patterns.WEEKDAY})"
)
_RANGE_BEFORE = re.compile(r"\b(?:[Bb]etween|[Ff]rom)\s\Z")
_WEEKEND = re.compile(r"(?i:weekend)\b")
_WEEKEND_BEFORE = re.compile(r"\b(?:at|over|on|during|in)\s+the\s\Z", re.IGNORECASE)


def read_weekday(scene: Scene, pos: int) -> list[Reading]:
    """A weekday, alone, beside its date, or as the end of a span of days."""
    text, match = scene.text, _WEEKDAY.match(scene.text, pos)
    if match is None or _is_no_day(text, pos, match.end("weekday")):
        return []
    if dated := _beside_date(scene, match):
        return dated
    if scene.anchor is None or not match["weekday"].lower().endswith("day"):
        return []  # "Sun" and "Sat" alone are a star and a verb
    end = match.end("weekday")
    ranged = _RANGE.match(text, end)
    turn = tense.direction(text, pos, ranged.end() if ranged else end)
    first = weekday_near(number_of_weekday(match["weekday"]), scene.anchor, turn)
    if spanned := _span(scene, match, first, turn):
        return spanned
    if part := _DAY_PART.match(text, end):
        end = part.end()
    value = edtf.of_day(first)
    return [Reading(pos, end, value, "day", 0.85, "weekday completed from the anchor", True)]


def read_weekend(scene: Scene, pos: int) -> list[Reading]:
    """The weekend as a time: "at the weekend", "over the weekend"."""
    match = _WEEKEND.match(scene.text, pos)
    if match is None or scene.anchor is None:
        return []
    if not _WEEKEND_BEFORE.search(scene.text, max(0, pos - 14), pos):
        return []
    first, last = weekend_near(scene.anchor, tense.direction(scene.text, pos, match.end()))
    value = edtf.interval(edtf.of_day(first), edtf.of_day(last))
    return [Reading(pos, match.end(), value, "interval", 0.8, "weekend near the anchor", True)]


def number_of_weekday(word: str) -> int:
    """Monday is 0, as in `datetime.date.weekday`.

    >>> number_of_weekday("Tues.")
    1
    """
    return WEEKDAYS[word.rstrip(".").lower()]


def _is_no_day(text: str, start: int, end: int) -> bool:
    """Part of a name, or a day that recurs ("every Monday")."""
    return bool(
        _NAME_AFTER.match(text, end) or _NAME_BEFORE.search(text, max(0, start - 12), start)
    )


def _beside_date(scene: Scene, match: re.Match[str]) -> list[Reading]:
    """A weekday beside its own date is one mention: "Tuesday, 4 February"."""
    inner = read_day_first(scene, match.end()) or read_month_first(scene, match.end())
    if len(inner) != 1 or inner[0].granularity != "day":
        return []
    day = inner[0]
    bracketed = match.group().endswith("(") and scene.text[day.end : day.end + 1] == ")"
    end = day.end + bracketed
    return [Reading(match.start(), end, day.edtf, "day", day.confidence, day.reason, day.relative)]


def _span(scene: Scene, day: re.Match[str], first: dt.date, turn: int) -> list[Reading]:
    """From one weekday to another: "Monday to Thursday"; neighbours joined by "and" count too."""
    pos, match = day.start(), _RANGE.match(scene.text, day.end("weekday"))
    if match is None:
        return []
    length = (number_of_weekday(match["last"] or match["also"]) - first.weekday()) % 7
    between = _RANGE_BEFORE.search(scene.text, max(0, pos - 10), pos)
    if length == 0 or (match["also"] and length != 1 and not between):
        return []
    last = first + dt.timedelta(days=length)
    if turn < 0 and scene.anchor and last > scene.anchor:
        first, last = first - dt.timedelta(days=7), last - dt.timedelta(days=7)
    value = edtf.interval(edtf.of_day(first), edtf.of_day(last))
    reason = "weekdays completed from the anchor"
    return [Reading(pos, match.end(), value, "interval", 0.8, reason, True)]
