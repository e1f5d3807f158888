"""EDTF values: writing, recognising and bounding them.

In: years, months, days, or an EDTF string. Out: strings of the subset this project writes (years,
months and days whose last digits may be ``X``, and ``/`` intervals open at either side), and
calendar bounds. Reading dates out of prose is left to the other modules of this package.

The subset is that of ISO 8601-2:2019 (EDTF level 1 unspecified digits, level 1 open intervals
written with an empty side); level 2 codes for quarters and seasons are written as intervals of
months.
"""

import calendar
import datetime as dt
import re

# 2025 · 203X · XXXX-02 · 2024-02-04 · XXXX-02-04
_POINT = (
    r"(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|[0-3]X|XX))?)?"
)
_EDTF = re.compile(rf"(?:(?P<point>{_POINT})|(?P<low>{_POINT})?/(?P<high>{_POINT})?)\Z")


def point(year: int | None, month: int | None = None, day: int | None = None) -> str:
    """One year, month or day as EDTF; an unknown year is ``XXXX``.

    >>> point(2024, 2, 4), point(None, 2, 4), point(2024)
    ('2024-02-04', 'XXXX-02-04', '2024')
    """
    text = "XXXX" if year is None else f"{year:04d}"
    if month is not None:
        text += f"-{month:02d}"
        if day is not None:
            text += f"-{day:02d}"
    return text


def of_day(day: dt.date) -> str:
    """A calendar day as EDTF."""
    return point(day.year, day.month, day.day)


def interval(low: str, high: str) -> str:
    """Two EDTF points as an interval; equal ends collapse into the point itself.

    >>> interval("2025-01", "2025-03"), interval("2025", "2025")
    ('2025-01/2025-03', '2025')
    """
    return low if low == high else f"{low}/{high}"


def decade(year: int) -> str:
    """The decade a year lies in.

    >>> decade(2034)
    '203X'
    """
    return f"{year // 10:03d}X"


def century(ordinal: int) -> str:
    """The nth century as the hundred years that share their first digits.

    >>> century(19)
    '18XX'
    """
    return f"{ordinal - 1:02d}XX"


def is_edtf(value: str) -> bool:
    """Whether a string is a value of the EDTF subset this project writes, with days that exist.

    >>> is_edtf("2024-02"), is_edtf("/2025"), is_edtf("2025-02-30"), is_edtf("May 2024")
    (True, True, False, False)
    """
    matched = _EDTF.match(value)
    if matched is None or value == "/":
        return False
    points = [p for p in matched.groups() if p]
    if not all(_exists(p) for p in points):
        return False
    low, high = matched["low"], matched["high"]
    return not (low and high and _reversed(low, high))


def _exists(value: str) -> bool:
    """No 31 April, no year 0; an unknown year may hold 29 February."""
    if "X" in value[4:] or len(value) < 10:
        return not value.startswith("0000")
    year = 2000 if "X" in value[:4] else int(value[:4])
    return year > 0 and int(value[8:]) <= calendar.monthrange(year, int(value[5:7]))[1]


def _reversed(low: str, high: str) -> bool:
    start, end = bounds(low)[0], bounds(high)[1]
    return start is not None and end is not None and start > end


def bounds(edtf: str) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day an EDTF value can mean; None where open or of unknown year.

    Anything that is not of the subset has no bounds: (None, None).

    >>> bounds("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    >>> bounds("2017/")
    (datetime.date(2017, 1, 1), None)
    """
    matched = _EDTF.match(edtf)
    if matched is None:
        return None, None
    if matched["point"]:
        return _limit(matched["point"], last=False), _limit(matched["point"], last=True)
    low, high = matched["low"], matched["high"]
    return (
        _limit(low, last=False) if low else None,
        _limit(high, last=True) if high else None,
    )


def _limit(value: str, *, last: bool) -> dt.date | None:
    """The first or last day of one EDTF point."""
    if value.startswith("XXXX") or not _exists(value):
        return None
    year = max(1, int(value[:4].replace("X", "9" if last else "0")))
    month_text = value[5:7] or "XX"
    month = (12 if last else 1) if "X" in month_text else int(month_text)
    longest = calendar.monthrange(year, month)[1]
    day_text = value[8:10] or "XX"
    if day_text == "XX":
        day = longest if last else 1
    else:
        day = int(day_text.replace("X", "9" if last else "0"))
    return dt.date(year, month, min(max(day, 1), longest))
