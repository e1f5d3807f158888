"""Numbers in digits that are no magnitudes: dates, clock times, ordinals, identifiers, scores.

In: text and the position of a digit. Out: where the non-figure ends and which rule found it, or
None. Bare numbers that only the words around them unmask (ages, years, durations) are told apart
in `kgraph.quantities.decision`.
"""

import re

MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|Ramadan|Muharram|Rajab|Sha'?ban|Shawwal|Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar"
    r"|Mehr|Aban|Azar|Dey|Bahman|Esfand|Nisan|Tishrei)"
)
_DAY_LIST = (
    r"\d{1,2}(?:st|nd|rd|th)?(?:(?:\s?[-–—]\s?|,? and |, | to | or )\d{1,2}(?:st|nd|rd|th)?)*"
)
_DAY_MONTH = re.compile(rf"{_DAY_LIST},? (?:of )?{MONTHS}(?![a-z])\.?(?:,? \d{{4}}\b)?")
_AFTER_MONTH = re.compile(
    rf"{_DAY_LIST}(?![\d%]|[.,]\d|\s?(?:per ?cent|%|percent|km|million|billion))(?:,? \d{{4}}\b)?"
)
_MONTH_LEFT = re.compile(rf"\b{MONTHS}\.?[ \u00a0]$")
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        re.compile(r"\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\b\.?|GMT|UTC|CET|hrs\b|hours\b)", re.I),
        "clock time",
    ),
    (re.compile(r"\d{1,2} ?(?:[ap]m\b|[ap]\.m\.?|o['’]clock)", re.I), "clock time"),
    (re.compile(r"\d{4} ?(?:GMT|UTC|hrs\b|hours\b|local time)"), "clock time"),
    (re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)"), "clock time or score"),
    (re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d)"), "date in digits"),
    (
        re.compile(r"(?!\d{1,3}(?:\.\d{3})+(?!\d))\d+(?:\.\d+){2,}(?![\d,])(?=\D|$)"),
        "version or section number",
    ),
    (re.compile(r"0\d+(?![\d.,%])"), "number with a leading zero"),
    (re.compile(r"\d+(?:st|nd|rd|th)(?![A-Za-z])"), "ordinal"),
    (re.compile(r"\d{4}s(?![A-Za-z])|\d0s(?![A-Za-z])"), "decade"),
    (re.compile(r"\d{4}\s?[-–/]\s?(?:\d{4}|\d{2})(?![\d%]|[.,]\d)"), "years"),
    (re.compile(r"\d{1,4}/\d{1,4}(?![\d%])"), "date or ratio in digits"),
    (re.compile(r"\d{2,5}(?:[- ]\d{2,5}){2,}(?!\d)(?=-|\b)"), "telephone or reference number"),
)
# What all rules above have in common: most numbers need not be tried against each of them.
_SUSPECT = re.compile(
    r"0\d|\d+(?:[:./]\d|\s?[-–/]|[- ]\d|s|st|nd|rd|th"
    r"| ?(?:[ap]\.?m|o['’]|gmt|utc|hrs|hours|local))",
    re.IGNORECASE,
)
_PHONE = re.compile(r"[\d][\d\s().-]{6,}\d")
_GROUPS_OF_THREE = re.compile(r"\d{1,3}(?: \d{3})+(?!\d)")
_LIST_NUMBER = re.compile(r"\d{1,2}(?:\.(?:\d{1,2}\.?)?|\)) ")
_IDENTIFIER = re.compile(r"[\w-]*")


def find_non_figure(text: str, pos: int) -> tuple[int, str] | None:
    """The number at `pos` that its own form unmasks: where it ends, and the rule.

    >>> find_non_figure("7:30 on 12 June", 0)
    (4, 'clock time or score')
    >>> find_non_figure("7:30 on 12 June", 8)
    (15, 'day of a month')
    >>> find_non_figure("12 turbines", 0) is None
    True
    """
    match = _DAY_MONTH.match(text, pos)
    if match is not None and not text[match.end() : match.end() + 1].isalnum():
        return match.end(), "day of a month"
    before = text[max(0, pos - 13) : pos]
    if _MONTH_LEFT.search(before):
        match = _AFTER_MONTH.match(text, pos)
        if match is not None and not text[match.end() : match.end() + 1].isalnum():
            return match.end(), "day of a month"
    for pattern, reason in _RULES if _SUSPECT.match(text, pos) else ():
        match = pattern.match(text, pos)
        if match is None:
            continue
        if reason.startswith("telephone") and _GROUPS_OF_THREE.fullmatch(match.group()):
            continue
        if reason.startswith("date or ratio") and is_fraction(match.group()):
            continue
        if reason == "years" and not _plausible_years(match.group()):
            continue
        return match.end(), reason
    if before.endswith(("+", "+(")):
        phone = _PHONE.match(text, pos)
        if phone is not None:
            return phone.end(), "telephone or reference number"
    if not before.strip(" \t") or before.endswith("\n"):
        match = _LIST_NUMBER.match(text, pos)
        if match is not None and (pos == 0 or before[-1:] in "\n"):
            return match.end(), "number of a list item"
    return None


def is_fraction(written: str) -> bool:
    """Whether "2/3" is a proper fraction with a usual denominator."""
    top, _, bottom = written.partition("/")
    return 0 < int(top) < int(bottom) and int(bottom) in (2, 3, 4, 5, 6, 8, 10)


def _plausible_years(written: str) -> bool:
    """ "2024-25" and "1914–1918" are years; "1000-1200" may be an amount."""
    years = re.split(r"\s?[-–/]\s?", written)
    first, second = int(years[0]), int(years[1])
    if len(years[1]) == 2:
        return (1900 <= first <= 2099 and second == (first + 1) % 100) or 1900 <= first <= 2099
    return 1500 <= first <= 2100 and 1500 <= second <= 2100 and first < second


def identifier_end(text: str, pos: int) -> int:
    """Where the letters-and-digits name around `pos` ends ("Il-76MD", "5G")."""
    match = _IDENTIFIER.match(text, pos)
    return match.end() if match else pos
