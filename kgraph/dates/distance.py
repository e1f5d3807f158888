"""Dates told by counting: "two years ago", "within two weeks", "the following day".

In: a scene and the offset of a counting or ordering word. Out: readings told from the anchor, or
from the last date of the paragraph where the words lean on what was said. Plain durations ("for
two years", "in five years trade had doubled") are none.
"""

import datetime as dt
import re
from dataclasses import dataclass

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.mention import Granularity, Reading, Scene
from kgraph.dates.relative import shifted
from kgraph.dates.words import number_of

# "the previous day", "the following year", "the same month"
_DISCOURSE = re.compile(
    r"(?P<which>(?i:previous|preceding|following|next|same))\s+(?:calendar\s+)?"
    r"(?:(?P<unit>day|week|month|year|decade|weekend|quarter)|(?:morning|afternoon|evening|night))\b"
)
# "the same period last year", "the same month of 2024"
_SAME = re.compile(
    r"same\s+(?:period|months?|quarter|half|time|week)\s+(?:of\s+|in\s+)?(?:the\s+)?"
    rf"(?:(?P<back>last\s+year|previous\s+year|year\s+before|a\s+year\s+(?:ago|before|earlier))"
    rf"|(?P<year>{patterns.YEAR}))"
)
# "the day before", "a year earlier", "the night before"; a noun behind would be the event leant on.
_BESIDE = re.compile(
    r"(?P<unit>day|night|evening|week|month|year)\s+(?P<which>before|after|earlier|later)"
    r"(?=\s*[.,;:)\u2014\u201d\"]|\s*\Z|\s+(?:in|at|on|as|to|and|when|was|were|had)\b)"
)
_HALF_BEFORE = re.compile(r"\bhalf\sa\s\Z", re.IGNORECASE)
_EVE = re.compile(r"eve(?=\s*[,.;]|\s+(?:the|he|she|it|they)\b)")
_EVE_BEFORE = re.compile(r"\b[Oo]n\s+the\s\Z")
_SPAN = re.compile(
    rf"(?P<which>(?i:last|past|next|coming|previous))\s+(?P<count>{patterns.NUMBER})\s+"
    r"(?P<unit>days|weeks|months|years|decades)\b(?!\s+of\s+(?:\d|this|last|next|the\s+year))"
)
# "and last 54 months" is a verb.
_SPAN_BEFORE = re.compile(
    r"\b(?:the|these|those|its|his|her|their|our|in|over|for|during|within)\s\Z", re.IGNORECASE
)
_AHEAD = re.compile(
    r"(?P<word>(?i:in|within))\s+(?:the\s+next\s+|about\s+|around\s+)?"
    rf"(?P<count>{patterns.NUMBER})\s+(?P<unit>days?|weeks?|months?|years?|decades?)\b"
    r"(?P<time>['\u2019]s?\s+time)?"
)
# "the first visit in 27 years", "the third time in a month"
_RECORD_BEFORE = re.compile(
    r"\b(?:first|second|third|only|highest|lowest|biggest|largest|smallest|best|worst|most|least"
    r"|record|strongest|weakest|steepest|fastest|sharpest|time|times)\b[^.;]{0,80}\Z"
)
_DISTANCE = re.compile(r"(?i:(?P<word>ago|earlier|later|before|from\s+now|hence))\b")
_COUNT_BEFORE = re.compile(
    rf"(?<![\w.,-])(?<![Hh]alf )(?P<count>(?i:{patterns.NUMBER}))\s+"
    r"(?P<unit>day|week|fortnight|month|year|decade)s?\s+\Z"
)
_EVENT_AFTER = re.compile(r"\s+\w")
_GRAINED = frozenset({"before", "after", "earlier", "later"})
_BACKWARD = frozenset({"previous", "preceding", "before", "earlier", "ago"})


@dataclass(frozen=True, slots=True)
class _Move:
    """So many units on or back; whether a month spoken of stays a month ("a year earlier")."""

    unit: str
    step: int
    keeps_grain: bool = False


def read_discourse(scene: Scene, pos: int) -> list[Reading]:
    """The neighbour of a date spoken of: "the previous day", "the day before"."""
    text = scene.text
    match = _DISCOURSE.match(text, pos) or _BESIDE.match(text, pos)
    if match is None or _HALF_BEFORE.search(text, max(0, pos - 8), pos):
        return []
    which, unit = match["which"].lower(), match["unit"] or "day"
    step = -1 if which in _BACKWARD else 0 if which == "same" else 1
    move = _Move("day" if unit in ("night", "evening") else unit, step, which in _GRAINED)
    return _from_focus(scene, pos, match.end(), move)


def read_same(scene: Scene, pos: int) -> list[Reading]:
    """The counterpart of a span in another year: "the same period last year"."""
    match, focus = _SAME.match(scene.text, pos), scene.focus
    if match is None:
        return []
    spoken = int(focus.edtf[:4]) if focus and focus.edtf[:4].isdigit() else None
    base = spoken or (scene.anchor.year if scene.anchor else None)
    year = int(match["year"]) if match["year"] else base - 1 if base else None
    if year is None:
        return []
    moved = _years_moved(focus, year - spoken) if focus and spoken else None
    reason = "the date spoken of, in another year"
    kind = focus.granularity if focus and moved else "year"
    return [Reading(pos, match.end(), moved or edtf.point(year), kind, 0.7, reason, True)]


def read_eve(scene: Scene, pos: int) -> list[Reading]:
    """ "On the eve", without more, is the day before."""
    match = _EVE.match(scene.text, pos)
    if match is None or not _EVE_BEFORE.search(scene.text, max(0, pos - 8), pos):
        return []
    return _from_focus(scene, pos, match.end(), _Move("day", -1))


def read_span(scene: Scene, pos: int) -> list[Reading]:
    """An interval that ends or begins at the anchor: "the past five years"."""
    match = _SPAN.match(scene.text, pos)
    if match is None or scene.anchor is None:
        return []
    if not _SPAN_BEFORE.search(scene.text, max(0, pos - 8), pos):
        return []
    sign = -1 if match["which"].lower() in ("last", "past", "previous") else 1
    return _up_to(scene.anchor, match, sign)


def read_ahead(scene: Scene, pos: int) -> list[Reading]:
    """A term from the anchor, where the clause looks ahead: "in two weeks", "within two years"."""
    match, text = _AHEAD.match(scene.text, pos), scene.text
    if match is None or scene.anchor is None or _RECORD_BEFORE.search(text, max(0, pos - 100), pos):
        return []
    turn = tense.direction(text, pos, match.end())
    if match["word"].lower() == "within":
        return _up_to(scene.anchor, match, 1) if turn >= 0 else []
    if turn <= 0 and not match["time"]:
        return []
    count = number_of(match["count"])
    value, kind = shifted(scene.anchor, match["unit"].rstrip("s"), count)
    return [Reading(pos, match.end(), value, kind, 0.7, "told ahead from the anchor", True)]


def read_distance(scene: Scene, pos: int) -> list[Reading]:
    """A number of units before a word like "ago": "two years ago", "three days later"."""
    text = scene.text
    match, lead = _DISTANCE.match(text, pos), _COUNT_BEFORE.search(text, max(0, pos - 28), pos)
    if match is None or lead is None:
        return []
    word, unit, count = match["word"].lower(), lead["unit"], number_of(lead["count"])
    if count == 0 or (word == "before" and _EVENT_AFTER.match(text, match.end())):
        return []  # "two days before the vote" leans on an event
    signed = -count if word in _BACKWARD else count
    start, end = lead.start(), match.end()
    if word not in ("ago", "hence") and not word.startswith("from"):
        return _from_focus(scene, start, end, _Move(unit, signed, keeps_grain=True))
    if scene.anchor is None:
        return []
    value, kind = shifted(scene.anchor, unit, signed)
    return [Reading(start, end, value, kind, 0.8, f"{unit}s from the anchor", True)]


def _from_focus(scene: Scene, start: int, end: int, move: _Move) -> list[Reading]:
    """Move the last date of the paragraph; "a year earlier" than May 2024 is May 2023."""
    focus = scene.focus
    reason = f"{abs(move.step)} {move.unit} from the date spoken of"
    if focus and move.unit == "year" and (move.keeps_grain or focus.granularity == "interval"):
        moved = _years_moved(focus, move.step)
        if moved:
            return [Reading(start, end, moved, focus.granularity, 0.6, reason, True)]
    base = _base(scene, move.unit)
    if base is None:
        return []
    value, kind = shifted(base, move.unit, move.step)
    reason = reason if focus else f"{move.unit} by the anchor"
    return [Reading(start, end, value, kind, 0.65, reason, True)]


def _years_moved(focus: Reading, step: int) -> str | None:
    """A month or a span some years off; None where the date spoken of is neither."""
    parts = focus.edtf.split("/")
    if focus.granularity not in ("month", "quarter", "half", "interval"):
        return None
    if not all(p[:4].isdigit() for p in parts):
        return None
    return "/".join(f"{int(p[:4]) + step:04d}{p[4:]}" for p in parts)


def _base(scene: Scene, unit: str) -> dt.date | None:
    """The day to count from: the paragraph's last date if fine enough, else the anchor."""
    grains: dict[str, tuple[Granularity, ...]] = {
        "day": ("day",),
        "week": ("day", "week"),
        "month": ("day", "month"),
    }
    focus = scene.focus
    if focus is not None and focus.granularity in grains.get(unit, (focus.granularity,)):
        low, high = edtf.bounds(focus.edtf)
        if low is not None and high is not None:
            return low
    return scene.anchor


def _up_to(anchor: dt.date, match: re.Match[str], sign: int) -> list[Reading]:
    """The stretch between the anchor and so many units away, at the grain of the unit."""
    unit, count = match["unit"].rstrip("s"), number_of(match["count"])
    if count == 0:
        return []
    fine, factor = {"week": ("day", 7), "decade": ("year", 10)}.get(unit, (unit, 1))
    near = shifted(anchor, fine, 0)[0]
    far = shifted(anchor, fine, sign * count * factor)[0]
    value = edtf.interval(far, near) if sign < 0 else edtf.interval(near, far)
    reason = f"{count} {match['unit']} from the anchor"
    return [Reading(match.start(), match.end(), value, "interval", 0.6, reason, True)]
