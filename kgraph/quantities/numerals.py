"""Numbers written in digits: thousands styles, decimals, vulgar fractions, and their scale.

In: text and the position of the first digit. Out: a `Numeral` with its exact value. Number words
are read by `kgraph.quantities.number_words`, what is no number at all (dates, clock times,
identifiers) is told apart by `kgraph.quantities.negatives`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kgraph.quantities.scales import read_scale

_SPACES = " \u00a0\u202f\u2009"
_GROUPED = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|[1-9]\d{0,2}(?: \d{3})+(?![\d,]|\.\d)(?:[.,]\d+)?"
    r"|\d{1,3}(?:\.\d{3}){2,}(?!\d)(?:,\d+)?"
    r"|\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?"
)
# More than fifteen digits are an account or a code; they are left to the caller as no number.
_PLAIN = re.compile(r"(\d{1,15})(?!\d)(?:\.(\d{1,12})(?!\d)|,(\d{1,2})(?![\d,]))?")
_POINT_FIRST = re.compile(r"(?:^|[\s(])[$€£¥]?\.$")
VULGAR: dict[str, Decimal] = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / Decimal(3),
    "⅔": Decimal(2) / Decimal(3),
    "⅕": Decimal("0.2"),
    "⅖": Decimal("0.4"),
    "⅗": Decimal("0.6"),
    "⅘": Decimal("0.8"),
    "⅙": Decimal(1) / Decimal(6),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}
_MIXED = re.compile(r"[ \u00a0-](1)/(2|3|4|8)(?![\d/])|[ \u00a0-](3)/(4|8)(?![\d/])")
_AFTER_DECIMAL = re.compile(
    r"[ \u00a0]?(?:%|per ?cent|thousand|million|billion|trillion|mln|bn|[€$£]|[kKMG]W|km|tons"
    r"|tonnes)"
)
_MONTH_END = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? $"
)
_AND_A_HALF = re.compile(r" and a half(?![A-Za-z])| and a quarter(?![A-Za-z])")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written.

    Attributes:
        start, end: offsets of mantissa and scale, without sign of currency or unit.
        value: mantissa times scale.
        mantissa: the number before its scale word.
        scale: the factor, 1 where none is written.
        form: "digits" or "words".
        plain: an integer in bare digits, which may be a year, an ordinal or an identifier.
        letter: the single letter that was read as scale ("m" in "47m"), else empty.
        doubt: why the value is not certain; empty otherwise.
    """

    start: int
    end: int
    value: Decimal
    mantissa: Decimal
    scale: Decimal
    form: Literal["digits", "words"]
    plain: bool = False
    letter: str = ""
    doubt: str = ""


def read_digits(text: str, pos: int, *, money: bool = False) -> Numeral | None:
    """Read the number in digits that starts at `pos`, with the scale behind it.

    Args:
        text: the whole text.
        pos: position of the first digit or vulgar fraction.
        money: a currency sign stands before it.

    >>> read_digits("1,860.5 MW", 0).value, read_digits("12\u00a0500 people", 0).value
    (Decimal('1860.5'), Decimal('12500'))
    >>> read_digits("3.5 crore", 0).value
    Decimal('35000000.0')
    """
    mantissa, end, plain, doubt = _read_mantissa(text, pos)
    if end == pos:
        return None
    if _POINT_FIRST.search(text[max(0, pos - 3) : pos]):
        mantissa, pos, plain = mantissa.scaleb(-(end - pos)), pos - 1, False
    mantissa, end = _with_half(text, mantissa, end)
    scale = read_scale(text, end, money=money)
    if scale is None:
        plain = plain and mantissa == mantissa.to_integral_value()
        return Numeral(pos, end, mantissa, mantissa, Decimal(1), "digits", plain=plain, doubt=doubt)
    mantissa, stop = _with_half(text, mantissa, scale.end)
    return Numeral(
        pos,
        stop,
        mantissa * scale.factor,
        mantissa,
        scale.factor,
        "digits",
        letter=scale.letter,
        doubt=doubt,
    )


def _with_half(text: str, mantissa: Decimal, end: int) -> tuple[Decimal, int]:
    """Add "and a half" or "and a quarter" to an integer, before or behind its scale."""
    whole = mantissa == mantissa.to_integral_value()
    match = _AND_A_HALF.match(text, end) if whole else None
    if match is None:
        return mantissa, end
    return mantissa + Decimal("0.25" if "quarter" in match.group() else "0.5"), match.end()


def _read_mantissa(text: str, pos: int) -> tuple[Decimal, int, bool, str]:
    """Value, end, plainness and doubt of the digits at `pos`; end == pos where there are none."""
    if text[pos : pos + 1] in VULGAR:
        return VULGAR[text[pos]], pos + 1, False, ""
    grouped = _GROUPED.match(text, pos)
    if grouped is not None and not (" " in grouped.group() and _month_before(text, pos)):
        value, length = _grouped_value(grouped.group())
        doubt = "space read as thousands sign" if " " in grouped.group() else ""
        return value, pos + length, False, doubt
    match = _PLAIN.match(text, pos)
    if match is None:
        return Decimal(0), pos, False, ""
    whole, decimals, comma = match.groups()
    if comma is not None and not _decimal_comma(text, match.end()):
        comma, end = None, match.end(1)
    else:
        end = match.end()
    digits = whole + ("." + (decimals or comma) if decimals or comma else "")
    value = Decimal(digits)
    if text[end : end + 1] in VULGAR and decimals is None:
        return value + VULGAR[text[end]], end + 1, False, ""
    mixed = _MIXED.match(text, end) if decimals is None and len(whole) < 3 else None
    if mixed is not None:
        top, bottom = (mixed.group(1) or mixed.group(3)), (mixed.group(2) or mixed.group(4))
        return value + Decimal(top) / Decimal(bottom), mixed.end(), False, ""
    doubt = "comma read as decimal sign" if comma else ""
    return value, end, not (decimals or comma), doubt


def _grouped_value(written: str) -> tuple[Decimal, int]:
    """Value and length of a number with thousands signs; the last other sign is the decimal one."""
    compact = re.sub(rf"[{_SPACES}'’]", "", written)
    if compact.count(".") >= 2:
        compact = compact.replace(".", "").replace(",", ".")
    elif len(compact) < len(written):
        compact = compact.replace(",", ".")
    else:
        compact = compact.replace(",", "")
    return Decimal(compact), len(written)


def _decimal_comma(text: str, end: int) -> bool:
    """A comma before one or two digits is a decimal sign only where a scale or unit follows."""
    return _AFTER_DECIMAL.match(text, end) is not None


def _month_before(text: str, pos: int) -> bool:
    """ "May 15 300 people": the digits behind a month are a day, not the head of a group."""
    return _MONTH_END.search(text, max(0, pos - 11), pos) is not None
