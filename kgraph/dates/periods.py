"""Parts of years: quarters, halves, "the first nine months", "the year to July".

In: a scene and the offset where such an expression may begin. Out: readings whose EDTF is an
interval of months ("Q3 2026" → 2026-07/2026-09). Seasons and fiscal years are left to `seasons`.
"""

import re
from dataclasses import replace

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.calendar import add_months
from kgraph.dates.mention import Granularity, Reading, Scene
from kgraph.dates.points import read_day_first, read_month_first
from kgraph.dates.words import MONTHS, ORDINAL_WORDS, number_of

_WHICH = r"(?P<which>last|this|next|current|coming|same|previous|following)\s+year\b"
# " of 2025", " of the fiscal year 2025", " of next year", " of the year"; or nothing
_OF_YEAR = (
    r"(?:,?\s+(?:of\s+)?(?:the\s+)?(?:(?:fiscal|financial|calendar)\s+)?(?:year\s+)?"
    rf"(?P<year>{patterns.YEAR})|\s+(?:of\s+)?(?:the\s+)?{_WHICH}"
    r"|(?P<own>\s+of\s+the\s+(?:fiscal\s+)?year\b))?"
)
_QUARTER = re.compile(
    rf"(?P<nth>(?i:first|second|third|fourth|final|last))[\s-]quarter\b{_OF_YEAR}"
)
_HALF = re.compile(rf"(?P<nth>(?i:first|second))[\s-]half\b{_OF_YEAR}")
# "second half of November"
_HALF_OF = re.compile(r"(?i:first|second)\s+half\s+of\s+(?:the\s+)?")
# "first nine months of 2025"
_MONTHS = re.compile(rf"(?i:first)\s+(?P<count>{patterns.NUMBER})\s+months\b{_OF_YEAR}")
# "Q3 2026", "H1 of 2025", "Q4 '25"; "2Q25" is left out: it is as often a model
_SHORT = re.compile(
    rf"(?P<kind>[QH])(?P<n>[1-4])(?:[\s/-](?:of\s+)?(?P<year>{patterns.YEAR})"
    r"|\s?['\u2019](?P<short>\d\d)\b)?(?!\w)"
)
_YEAR_SHORT = re.compile(rf"(?P<year>{patterns.YEAR})[\s-](?P<kind>[QH])(?P<n>[1-4])(?!\w)")
# "a second quarter of the match": not of a year
_OF_ELSE = re.compile(r"\s+(?:of|century|final)\b")
# "the year to July", "twelve months to March 2025", "the quarter ended September"
_UP_TO = re.compile(
    r"(?P<unit>months|(?:fiscal\s+|financial\s+)?year|half|quarter)\s+(?:to|ending|ended|through)\s+"
    r"(?:in\s+|the\s+end\s+of\s+|end[\s-])?(?=[A-Z]|\d)"
)
# "eleven months of 2024", "the last two months of the year"
_MONTHS_OF = re.compile(rf"months(?=\s+of\s){_OF_YEAR}")
_ORDERED_COUNT_BEFORE = re.compile(
    rf"(?:\b(?P<order>last|final|next|past|previous)\s)?\b(?P<count>{patterns.NUMBER})\s\Z"
)
_LENGTHS = {"half": 6, "quarter": 3}
_COUNT_BEFORE = re.compile(rf"\b(?P<count>{patterns.NUMBER})\s+\Z")
# "the June quarter": the three months that end with June
_MONTH_QUARTER = re.compile(rf"(?P<month>{patterns.MONTH})\s+quarter\b")
_STEP = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}


def read_ordinal_period(scene: Scene, pos: int) -> list[Reading]:
    """Numbered parts: "first quarter of 2025", "second half of November", "first nine months"."""
    text = scene.text
    if match := _QUARTER.match(text, pos):
        number = min(ORDINAL_WORDS.get(match["nth"].lower(), 4), 4)
        return _part(scene, match, (number * 3 - 2, number * 3), "quarter")
    if match := _HALF_OF.match(text, pos):
        inner = read_month_first(scene, match.end())
        if len(inner) == 1 and inner[0].granularity == "month":
            month = inner[0]
            return [replace(month, start=pos, reason=f"half of a {month.reason}")]
    if match := _HALF.match(text, pos):
        number = ORDINAL_WORDS[match["nth"].lower()]
        return _part(scene, match, (number * 6 - 5, number * 6), "half")
    if match := _MONTHS.match(text, pos):
        count = number_of(match["count"])
        return _part(scene, match, (1, count), "interval") if 1 <= count <= 12 else []
    return []


def read_short_period(scene: Scene, pos: int) -> list[Reading]:
    """Abbreviated parts: "Q3 2026", "H1 of 2025"."""
    match = _SHORT.match(scene.text, pos)
    return _short(scene, match) if match else []


def read_year_period(scene: Scene, pos: int) -> list[Reading]:
    """Abbreviated parts behind their year: "2026 Q3"."""
    match = _YEAR_SHORT.match(scene.text, pos)
    return _short(scene, match) if match else []


def read_up_to(scene: Scene, pos: int) -> list[Reading]:
    """The months that end in one: "the year to July", "the six months to June 2025"."""
    text, match = scene.text, _UP_TO.match(scene.text, pos)
    if match is None:
        return []
    start, count = pos, _LENGTHS.get(match["unit"], 12)
    if match["unit"] == "months":
        lead = _COUNT_BEFORE.search(text, max(0, pos - 12), pos)
        if lead is None:
            return []
        start, count = lead.start(), number_of(lead["count"])
    inner = read_month_first(scene, match.end()) or read_day_first(scene, match.end())
    if not inner or not 1 < count <= 48 or inner[0].granularity not in ("month", "day"):
        return []
    return _months_up_to(scene, start, count, inner[0])


def read_months_of(scene: Scene, pos: int) -> list[Reading]:
    """Months of a year, counted: "ten months of 2024" are its first, "the last two" its last."""
    text, match = scene.text, _MONTHS_OF.match(scene.text, pos)
    if match is None or match.end() == pos + len("months"):
        return []
    lead = _ORDERED_COUNT_BEFORE.search(text, max(0, pos - 24), pos)
    count = number_of(lead["count"]) if lead else 0
    if lead is None or not 1 < count <= 12 or lead["order"] in ("next", "past", "previous"):
        return []
    months = (13 - count, 12) if lead["order"] else (1, count)
    return [replace(r, start=lead.start()) for r in _part(scene, match, months, "interval")]


def read_month_quarter(scene: Scene, pos: int) -> list[Reading]:
    """A quarter named by its last month: "the June quarter"."""
    match = _MONTH_QUARTER.match(scene.text, pos)
    if match is None or scene.anchor is None:
        return []
    month = MONTHS[match["month"].rstrip(".").lower()]
    if month % 3:
        return []
    year = scene.anchor.year - (month > scene.anchor.month + 2)
    value = edtf.interval(edtf.point(year, month - 2), edtf.point(year, month))
    return [Reading(pos, match.end(), value, "quarter", 0.75, "quarter by its last month", True)]


def year_pointed_at(scene: Scene, which: str | None) -> int | None:
    """The year that "last year" or "the following year" means; None if it cannot be told.

    Args:
        scene: gives the anchor, and the date spoken of before.
        which: the pointing word.
    """
    if which is None:
        return None
    step = _STEP.get(which, 0)
    spoken = scene.focus.edtf[:4] if scene.focus else ""
    if which in ("same", "previous", "following") and spoken.isdigit():
        return int(spoken) + step
    return scene.anchor.year + step if scene.anchor else None


def _months_up_to(scene: Scene, start: int, count: int, last: Reading) -> list[Reading]:
    if not last.edtf[:4].isdigit():
        return []
    year, month = int(last.edtf[:4]), int(last.edtf[5:7])
    anchor = scene.anchor
    if anchor and last.relative and (year, month) > (anchor.year, anchor.month):
        year -= 1  # results are told of months that are over
    low = edtf.point(*add_months(year, month, 1 - count))
    value = edtf.interval(low, edtf.point(year, month))
    reason = f"{count} months that end then"
    return [Reading(start, last.end, value, "interval", 0.85, reason, last.relative)]


def _part(
    scene: Scene, match: re.Match[str], months: tuple[int, int], kind: Granularity
) -> list[Reading]:
    """Months of a year; without one the latest part that is over, or the next in future clauses."""
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    relative, confidence = year is None, 0.95
    if year is None:
        which = groups.get("which") or ("this" if groups.get("own") else None)
        year, confidence = year_pointed_at(scene, which), 0.85
    if year is None:
        if scene.anchor is None or _OF_ELSE.match(scene.text, match.end()):
            return []
        year, confidence = _nearest_year(scene, match, months), 0.65
    value = edtf.interval(edtf.point(year, months[0]), edtf.point(year, months[1]))
    reason = f"{kind} as months"
    return [Reading(match.start(), match.end(), value, kind, confidence, reason, relative)]


def _nearest_year(scene: Scene, match: re.Match[str], months: tuple[int, int]) -> int:
    anchor = scene.anchor
    assert anchor is not None
    if tense.direction(scene.text, match.start(), match.end()) > 0:
        return anchor.year + (months[1] < anchor.month)
    return anchor.year - (months[0] > anchor.month)


def _short(scene: Scene, match: re.Match[str]) -> list[Reading]:
    number, width = int(match["n"]), 3 if match["kind"] == "Q" else 6
    if number * width > 12:
        return []
    months = (number * width - width + 1, number * width)
    kind: Granularity = "quarter" if width == 3 else "half"
    short = match.groupdict().get("short")
    if not short:
        return _part(scene, match, months, kind)
    low, high = (edtf.point(2000 + int(short), month) for month in months)
    value = edtf.interval(low, high)
    return [Reading(match.start(), match.end(), value, kind, 0.9, f"{kind} as months")]
