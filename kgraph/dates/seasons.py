"""Seasons and fiscal years: "the winter of 2023-24", "last summer", "FY2025", "fiscal 2024/25".

In: a scene and the offset where such an expression may begin. Out: readings; a season is an
interval of months, a fiscal year the calendar years that are written. Seasons are northern, as
news agencies write them: a southern "summer" needs a reader who knows the place.
"""

import re

from kgraph.dates import edtf, patterns, tense
from kgraph.dates.mention import Granularity, Reading, Scene
from kgraph.dates.periods import year_pointed_at
from kgraph.dates.words import SEASONS

_SECOND_YEAR = r"(?:[-/\u2013](?P<last>\d{4}|\d\d)\b)?"
_SEASON = re.compile(
    rf"(?P<season>{patterns.SEASON})(?:,?\s+(?:of\s+)?(?P<year>{patterns.YEAR}){_SECOND_YEAR}"
    r"|\s+(?:of\s+)?(?:the\s+)?"
    r"(?P<which>last|this|next|current|coming|same|previous|following)\s+year\b)?"
)
# "in the spring", "from autumn"; "spring" and "fall" are much else without such a word.
_WORD_BEFORE = re.compile(
    r"(?:\b(?:in|during|by|before|after|until|since|from|early|late|mid)[\s-](?P<the>the\s)?"
    r"(?:early\s|late\s)?|\b(?:early|late)\s)\Z",
    re.IGNORECASE,
)
# "in spring wheat", "from fall-winter": the season names a kind of thing.
_NAMES_A_KIND = re.compile(r"-|\s+(?:in\b|[a-z]+s\b|wheat\b|water\b|break\b|season\b)")
_FISCAL = re.compile(
    rf"(?:FY|(?i:fiscal(?:\s+year)?|financial\s+year))[\s-]?(?P<year>{patterns.YEAR}){_SECOND_YEAR}"
)
_YEAR_FISCAL = re.compile(rf"(?P<year>{patterns.YEAR}){_SECOND_YEAR}\s+(?:fiscal|financial)\s+year")


def read_season(scene: Scene, pos: int) -> list[Reading]:
    """A season with its year, or one that the anchor settles: "summer 2024", "in the spring"."""
    match = _SEASON.match(scene.text, pos)
    if match is None:
        return []
    if match["year"]:
        return [season_reading(pos, match.end(), match["season"], int(match["year"]))]
    year = year_pointed_at(scene, match["which"])
    if year is None:
        lead = _WORD_BEFORE.search(scene.text, max(0, pos - 16), pos)
        if lead is None or _NAMES_A_KIND.match(scene.text, match.end()) or scene.anchor is None:
            return []
        year = _nearest_year(scene, match)
    return [season_reading(pos, match.end(), match["season"], year, relative=True)]


def read_fiscal(scene: Scene, pos: int) -> list[Reading]:
    """A fiscal year by its name: "FY2025", "fiscal 2024/25"."""
    match = _FISCAL.match(scene.text, pos)
    return _fiscal(match) if match else []


def read_year_fiscal(scene: Scene, pos: int) -> list[Reading]:
    """A fiscal year behind its number: "the 2024-25 financial year"."""
    match = _YEAR_FISCAL.match(scene.text, pos)
    return _fiscal(match) if match else []


def season_reading(
    start: int, end: int, season: str, year: int, *, relative: bool = False
) -> Reading:
    """A season of a year as months; the winter of a year begins in its December."""
    first, last = SEASONS[season.lower()]
    value = edtf.interval(edtf.point(year, first), edtf.point(year + (last < first), last))
    confidence = 0.7 if relative else 0.85
    return Reading(start, end, value, "season", confidence, "season as months", relative)


def _nearest_year(scene: Scene, match: re.Match[str]) -> int:
    """The season that has begun last, or in a future clause the one that is not over."""
    anchor = scene.anchor
    assert anchor is not None
    first, last = SEASONS[match["season"].lower()]
    if tense.direction(scene.text, match.start(), match.end()) > 0:
        if last < first:
            return anchor.year - (anchor.month <= last)
        return anchor.year + (anchor.month > last)
    return anchor.year - (anchor.month < first)


def _fiscal(match: re.Match[str]) -> list[Reading]:
    year, tail = int(match["year"]), match["last"]
    last = year if not tail else int(tail) if len(tail) == 4 else year // 100 * 100 + int(tail)
    if not year <= last <= year + 10:
        return []
    value = edtf.interval(edtf.point(year), edtf.point(last))
    kind: Granularity = "interval" if last > year else "year"
    return [Reading(match.start(), match.end(), value, kind, 0.9, "fiscal year as written")]
