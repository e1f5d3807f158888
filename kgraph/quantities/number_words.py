"""Numbers written in words: "three and a half million", "a hundred and ten thousand".

In: text and the position of the first word. Out: the longest `Numeral` that starts there. Shares
("a third", "one in five") and multiples ("fourfold") are left to their own modules, vague words
("several hundred", "dozens") are no numbers.
"""

import re
from decimal import Decimal

from kgraph.quantities.numerals import Numeral
from kgraph.quantities.scales import SCALE_SIGNS, SCALE_WORDS

UNITS: dict[str, int] = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
TEENS: dict[str, int] = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS: dict[str, int] = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_SMALL = UNITS | TEENS | TENS
_SCALES = {word: factor for word, factor in SCALE_WORDS.items() if word not in ("hundred", "dozen")}
_ABBREVIATED = {sign: SCALE_SIGNS[sign] for sign in ("mln", "bn", "mn", "bln", "trn")}
_GLUE = {"a", "an", "and", "half", "quarter", "quarters", "of", "point"}
_VOCABULARY = (
    frozenset(_SMALL) | frozenset(_SCALES) | frozenset(_ABBREVIATED) | _GLUE | {"hundred", "dozen"}
)
_WORD = re.compile(r"[ \u00a0-]?([A-Za-z]+)(?![A-Za-z0-9])")
_FRACTION_HEADS = re.compile(
    r"(?:(?:(?P<lead>a|one)[ -])?(?P<half>half)(?:[ -]an?)?"
    r"|(?:a|one)[ -](?P<quarter>quarter)(?: of an?)?"
    r"|three[ -](?P<three>quarters)(?: of an?)?)"
    r"[ -](?P<scale>hundred|thousand|lakh|million|crore|billion|trillion|dozen)(?![A-Za-z])",
    re.IGNORECASE,
)


def read_number_words(text: str, pos: int) -> Numeral | None:
    """Read the number in words that starts at `pos`, or None.

    >>> read_number_words("sixty-five million dollars", 0).value
    Decimal('65000000')
    >>> read_number_words("three and a half million", 0).value
    Decimal('3500000.0')
    >>> read_number_words("half a million tonnes", 0).value
    Decimal('500000.0')
    """
    head = _FRACTION_HEADS.match(text, pos)
    if head is not None:
        part = "0.5" if head.group("half") else "0.25" if head.group("quarter") else "0.75"
        factor = SCALE_WORDS[head.group("scale").lower()]
        return _numeral(pos, head.end(), Decimal(part), factor)
    words = _words(text, pos)
    return _Grammar(words).longest(pos) if words else None


def _numeral(start: int, end: int, mantissa: Decimal, factor: Decimal) -> Numeral:
    return Numeral(start, end, mantissa * factor, mantissa, factor, "words")


def _words(text: str, pos: int) -> list[tuple[str, int]]:
    """The run of number vocabulary at `pos`, lower-cased, each with the offset behind it."""
    found: list[tuple[str, int]] = []
    while len(found) < 14:
        match = _WORD.match(text, pos)
        if match is None or (found == [] and match.start(1) != pos):
            break
        word = match.group(1).lower()
        if word not in _VOCABULARY:
            break
        pos = match.end()
        found.append((word, pos))
    return found


class _Grammar:
    """One pass over a run of number words that keeps the longest complete number."""

    def __init__(self, words: list[tuple[str, int]]) -> None:
        self.words = words
        self.total = Decimal(0)
        self.current: Decimal | None = None
        self.last_scale: Decimal | None = None
        self.factor = Decimal(1)
        self.parts = 0

    def longest(self, start: int) -> Numeral | None:
        """Consume words while they extend the number."""
        index, end = 0, -1
        while index < len(self.words):
            taken = self._take(index)
            if taken == 0:
                break
            index += taken
            end = self.words[index - 1][1]
        if end < 0:
            return None
        value = self.total + (self.current or Decimal(0))
        if self.parts == 1 and self.current is None:
            return _numeral(start, end, value / self.factor, self.factor)
        return _numeral(start, end, value, Decimal(1))

    def _peek(self, index: int) -> str:
        return self.words[index][0] if index < len(self.words) else ""

    def _take(self, index: int) -> int:
        """Take the word at `index` into the number; how many words were used, 0 to stop."""
        word = self._peek(index)
        if word in _SMALL:
            return self._take_small(_SMALL[word])
        if word in ("a", "an"):
            return self._take_article(index)
        if word == "and":
            return self._take_and(index)
        if word == "hundred" and self.current is not None and 0 < self.current < 100:
            self.current *= 100
            return 1
        if word == "dozen" and self.current is not None and self.parts == 0:
            self.current *= 12
            return 1
        if word in _SCALES or word in _ABBREVIATED:
            return self._take_scale(_SCALES.get(word) or _ABBREVIATED[word])
        if word == "point" and self.current is not None and self._peek(index + 1) in UNITS:
            return self._take_decimals(index)
        return 0

    def _take_small(self, value: int) -> int:
        if self.current is None:
            self.current = Decimal(value)
            return 1
        rest = self.current % 100
        fits = rest == 0 if value >= 10 else rest == 0 or (rest >= 20 and rest % 10 == 0)
        if not fits or self.current == 0 or value == 0 or self.current % 1:
            return 0
        self.current += value
        return 1

    def _take_article(self, index: int) -> int:
        following = self._peek(index + 1)
        if index or not (following in _SCALES or following in ("hundred", "dozen")):
            return 0
        self.current = Decimal(1)
        return 1

    def _take_and(self, index: int) -> int:
        """ "and" joins a half or quarter, and smaller numbers behind hundreds and thousands."""
        one, two = self._peek(index + 1), self._peek(index + 2)
        if one in ("a", "one") and two in ("half", "quarter"):
            return self._take_fraction(Decimal("0.5") if two == "half" else Decimal("0.25"))
        if one == "three" and two == "quarters":
            return self._take_fraction(Decimal("0.75"))
        if one not in _SMALL:
            return 0
        if self.current is not None and self.current >= 100 and self.current % 100 == 0:
            self.current += _SMALL[one]
            return 2
        if self.current is None and self.parts and self._completes_thousand(index + 1):
            self.current = Decimal(_SMALL[one])
            return 2
        return 0

    def _completes_thousand(self, index: int) -> bool:
        """ "two thousand and five" is one number, "two million and five thousand" too."""
        return self.last_scale == 1000 or self._peek(index + 1) in _SCALES

    def _take_fraction(self, part: Decimal) -> int:
        if self.current is not None:
            self.current += part
        elif self.parts == 1:
            self.total += part * self.factor
        else:
            return 0
        return 3

    def _take_scale(self, factor: Decimal) -> int:
        if self.current is None:
            if self.parts == 0:
                return 0
            self.total *= factor
            self.factor *= factor
            return 1
        if self.last_scale is not None and factor >= self.last_scale:
            return 0
        self.total += self.current * factor
        self.current, self.last_scale, self.factor = None, factor, factor
        self.parts += 1
        return 1

    def _take_decimals(self, index: int) -> int:
        digits, used = "", 1
        while self._peek(index + used) in UNITS:
            digits += str(UNITS[self._peek(index + used)])
            used += 1
        self.current = (self.current or Decimal(0)) + Decimal(f"0.{digits}")
        return used
