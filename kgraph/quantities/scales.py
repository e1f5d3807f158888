"""Scale words and signs: what "million", "bn" or "crore" multiplies a number by.

In: text and a position right behind a mantissa. Out: the factor and where the scale ends. Whether
an attached "m" means million or metre is only marked here; `kgraph.quantities.reader` decides.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

SCALE_WORDS: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10**5),
    "lac": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "milliard": Decimal(10**9),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
    "dozen": Decimal(12),
}
"""Scales written as words; "billion" is the short scale (10^9), as in all current English news."""

SCALE_SIGNS: dict[str, Decimal] = {
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "mio": Decimal(10**6),
    "mil": Decimal(10**6),
    "mm": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "trn": Decimal(10**12),
    "tn": Decimal(10**12),
    "tln": Decimal(10**12),
    "trln": Decimal(10**12),
    "cr": Decimal(10**7),
    "crs": Decimal(10**7),
    "ths": Decimal(1000),
    "thsd": Decimal(1000),
}
"""Abbreviations that stand attached or after a space ("5bn", "3.5 mln")."""

ATTACHED_SIGNS: dict[str, Decimal] = {
    "k": Decimal(1000),
    "K": Decimal(1000),
    "m": Decimal(10**6),
    "M": Decimal(10**6),
    "B": Decimal(10**9),
}
"""Single letters, read as scales only when they touch the digits ("$80m", "5K")."""

MONEY_SIGNS: dict[str, Decimal] = {
    "b": Decimal(10**9),
    "T": Decimal(10**12),
    "t": Decimal(10**12),
    "MM": Decimal(10**6),
}
"""Letters that scale an amount of money but mean something else beside other numbers."""

_SCALE = re.compile(
    r"[ \u00a0\u202f-]{0,3}("
    + "|".join(sorted(SCALE_WORDS, key=len, reverse=True))
    + r")s?(?![A-Za-z0-9])"
    + r"|[ \u00a0\u202f]?("
    + "|".join(sorted(SCALE_SIGNS, key=len, reverse=True))
    + r")(?![A-Za-z0-9])\.?(?=(?:[ \u00a0,;:)/-]|$|.))",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(MM|[kKmMBbTt])(?![A-Za-z0-9²³/])")


@dataclass(frozen=True, slots=True)
class Scale:
    """A factor and the position behind it; `letter` where a single letter stood for it."""

    factor: Decimal
    end: int
    letter: str = ""


def read_scale(text: str, pos: int, *, money: bool = False) -> Scale | None:
    """Read the scale that starts right at `pos`, chained ones multiplied ("lakh crore").

    Args:
        text: the whole text.
        pos: position right behind the mantissa.
        money: the number carries a currency sign, so that letters are read more freely.

    >>> read_scale("1.5 lakh crore rupees", 3)
    Scale(factor=Decimal('1000000000000'), end=14, letter='')
    >>> read_scale("47km", 2) is None
    True
    """
    factor, end = Decimal(1), pos
    for _ in range(3):
        match = _SCALE.match(text, end)
        if match is None:
            break
        word, sign = match.group(1), match.group(2)
        if sign is not None and sign.lower() == "mm" and (not money or end != match.start(2)):
            break
        factor *= SCALE_WORDS[word.lower()] if word else SCALE_SIGNS[sign.lower()]
        end = match.end(1) + _plural(text, match.end(1)) if word else match.end(2)
    if end > pos:
        return Scale(factor, end)
    letter = _LETTER.match(text, pos)
    if letter is None:
        return None
    sign = letter.group(1)
    if sign in ATTACHED_SIGNS:
        return Scale(ATTACHED_SIGNS[sign], letter.end(), sign)
    if money:
        return Scale(MONEY_SIGNS[sign], letter.end(), sign)
    return None


def _plural(text: str, end: int) -> int:
    """Length of a plural -s behind a scale word ("5 crores")."""
    return 1 if text[end : end + 1] in ("s", "S") else 0
