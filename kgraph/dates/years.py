"""Bare years and spans of years: "in 2025", "2035-2036", "2024/25", "the 2030s".

In: a scene and the offset of a digit. Out: readings; none where the number is a figure, a name's
number or an identifier. Months, days and "FY2025" are left to `points` and `periods`.
"""

import re

from kgraph.dates import edtf, patterns
from kgraph.dates.lookalikes import is_figure
from kgraph.dates.mention import Reading, Scene

# Words that only a year follows: "in 2025", "since 1961", "mid-2026".
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|during|early|late|mid|end|through|year|circa|throughout|ended|ending"
    r"|fiscal|financial|by|before|after|pre|post|between|back|summer|winter|autumn|spring)[\s-]+"
    r"(?:the\s+)?\Z",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(
    r"\b(?:the|its|their|his|her|our|this|a|\w+['\u2019]s?)\s\Z", re.IGNORECASE
)
# "Vision 2030", "Expo 2025": the year is part of a name.
_NAME_BEFORE = re.compile(
    r"\b(?!(?:For|From|To|Of|In|On|By|And|But|The|With|At|As|While|Towards?|Both)\b)[A-Z][\w\u00c0-\u024f]+[\s-]\Z"
)
_NAME_AFTER = re.compile(r"\s[A-Z][\w\u00c0-\u024f]+")
_PLURAL_AFTER = re.compile(r"\s(?:[a-z]+\s)?[a-z]{2,}[^s\W]s\b")
_BETWEEN = re.compile(r"\b[Bb]etween\s\Z")
# "2014-30" is a span of years, "GOST 2017-85" a standard's number.
_LONGEST_SHORT_SPAN = 25
_SPAN_BEFORE = re.compile(r"\b(?:[Ff]rom|[Bb]etween|years?|period|during|over)\s(?:the\s)?\Z")


def read_years(scene: Scene, pos: int) -> list[Reading]:
    """Spans, decades, centuries and single years that begin at a digit."""
    text = scene.text
    pair = patterns.YEARS.match(text, pos)
    if pair and is_figure(text, pos, pair.end()):
        return []  # "from 1950 to 2010 tonnes"
    return _span(text, pos) or _decade(text, pos) or _century(text, pos) or _year(text, pos)


def read_short_decade(scene: Scene, pos: int) -> list[Reading]:
    """Decades without their century: "the '90s"."""
    match = patterns.SHORT_DECADE.match(scene.text, pos)
    if match is None:
        return []
    tens = int(match["tens"])
    year = (2000 if tens <= 3 else 1900) + tens * 10
    reason = "decade without its century"
    return [Reading(pos, match.end(), edtf.decade(year), "decade", 0.7, reason)]


def _span(text: str, pos: int) -> list[Reading]:
    """Two years as one interval; a hyphenated pair that cannot be one may be a year and month."""
    match = patterns.YEARS.match(text, pos)
    if match is None:
        return []
    year, last = int(match["year"]), _last_year(match)
    if last is None or not year < last <= year + 200 or not _is_spanning(text, match, last):
        return _month_of_year(match)
    value = edtf.interval(edtf.point(year), edtf.point(last))
    confidence = 0.95 if len(match["last"]) == 4 or last == year + 1 else 0.75
    return [Reading(pos, match.end(), value, "interval", confidence, "span of years as written")]


def _last_year(match: re.Match[str]) -> int | None:
    """The later year in full: "2024-25" is until 2025; after a word two digits are a figure."""
    last = match["last"]
    if len(last) == 4:
        return int(last)
    full = int(match["year"]) // 100 * 100 + int(last)
    return None if match["word"] or full > int(match["year"]) + _LONGEST_SHORT_SPAN else full


def _is_spanning(text: str, match: re.Match[str], last: int) -> bool:
    word, mark = match["word"], match["mark"]
    before = text[max(0, match.start() - 20) : match.start()]
    if word == "and":
        return _BETWEEN.search(before) is not None
    if word:
        modern = word == "to" and int(match["year"]) >= 1900 and last <= 2100
        return modern or _SPAN_BEFORE.search(before) is not None
    return len(match["last"]) == 4 or "/" not in mark or last == int(match["year"]) + 1


def _month_of_year(match: re.Match[str]) -> list[Reading]:
    """ISO months: "2024-02" is no span, since it would run backwards."""
    if match["mark"] != "-" or len(match["last"]) != 2 or not 1 <= int(match["last"]) <= 12:
        return []
    value = edtf.point(int(match["year"]), int(match["last"]))
    return [Reading(match.start(), match.end(), value, "month", 0.8, "ISO month")]


def _decade(text: str, pos: int) -> list[Reading]:
    match = patterns.DECADE.match(text, pos)
    if match is None:
        return []
    value = edtf.decade(int(match["decade"]))
    return [Reading(pos, match.end(), value, "decade", 0.95, "decade as written")]


def _century(text: str, pos: int) -> list[Reading]:
    match = patterns.CENTURY.match(text, pos)
    if match is None or not 10 <= int(match["number"]) <= 22:
        return []
    value = edtf.century(int(match["number"]))
    return [Reading(pos, match.end(), value, "century", 0.9, "century as written")]


def _year(text: str, pos: int) -> list[Reading]:
    match = patterns.YEAR_ONLY.match(text, pos)
    if match is None or is_figure(text, pos, match.end()):
        return []
    year, end = int(match["year"]), match.end()
    confidence, reason = _year_trust(text, pos, end)
    if confidence < 0.95 and not 1900 <= year <= 2099:
        return []
    if _PLURAL_AFTER.match(text, end) and (year < 1900 or (confidence == 0.7 and year % 50 == 0)):
        return []  # "in 1200 places", "hired 2050 drivers"
    return [Reading(pos, end, edtf.point(year), "year", confidence, reason)]


def _year_trust(text: str, start: int, end: int) -> tuple[float, str]:
    """How surely a number is a year, by the words beside it, and why."""
    before = text[max(0, start - 30) : start]
    if _YEAR_BEFORE.search(before):
        return 0.95, "year after a word that years follow"
    if before.endswith("(") or _ARTICLE_BEFORE.search(before):
        named = _NAME_AFTER.match(text, end)
        return (0.75, "year before a name") if named else (0.9, "year in apposition")
    if _NAME_BEFORE.search(before):
        return 0.5, "year inside a name"
    if _NAME_AFTER.match(text, end):
        return 0.75, "year before a name"
    return 0.7, "bare year"
