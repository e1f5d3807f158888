"""Fractions and shares as percent: "a third", "four-fifths", "half", "one in five", "every ninth".

In: text and the position of the first word or digit. Out: the share in percent and where it ends,
or None where the words are an ordinal ("a third lender"), a time ("half past six", "the first
half") or part of a larger number ("half a million").
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from kgraph.quantities.number_words import TEENS, TENS, UNITS, read_number_words
from kgraph.quantities.numerals import VULGAR
from kgraph.quantities.patterns import one_of

_DENOMINATORS: dict[str, int] = {
    "half": 2,
    "halve": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "hundredth": 100,
    "thousandth": 1000,
}
_COUNTS = {word: value for word, value in (UNITS | TEENS).items() if value}
_DENOMINATOR = "|".join(_DENOMINATORS)
_SCALED = r"(?:of an? |an? )?(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b"
_TIME = (
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|century|centuries"
    r"|times?|nights?|seasons?|fortnights?|mornings?|afternoons?|evenings?|generations?)\b"
)
_SIMPLE = re.compile(
    rf"(?P<top>a|an|one|another|{'|'.join(w for w in _COUNTS if w != 'one')}|\d{{1,2}})"
    rf"[ \u00a0-](?P<bottom>{_DENOMINATOR})(?P<plural>s?)(?![A-Za-z])",
    re.IGNORECASE,
)
_IN = re.compile(
    r"(?P<top>[A-Za-z]+|\d{1,3})(?: (?P<noun>(?!out\b)[a-z]+))?[ -]"
    r"(?:in every|of every|out of every|out of|in)[ -](?P<rest>[A-Za-z]+|\d{1,4})(?![\w,.]*\d)",
    re.IGNORECASE,
)
_EVERY = re.compile(rf"every (?P<bottom>second|{_DENOMINATOR})(?![A-Za-z-])", re.IGNORECASE)
_HALF = re.compile(r"half(?![A-Za-z])", re.IGNORECASE)
_PEOPLE = re.compile(
    r"(?= "
    + one_of(
        "people adults children women men households families voters residents workers patients"
        " students pupils jobs deaths births of and"
    )
    + r"\b|[,.;)])"
)
_NUMBERED = re.compile(r"\b(?:number|no\.|nos\.) $", re.IGNORECASE)
_SLASH = re.compile(r"(\d{1,2})/(\d{1,2})(?:rds|ths|th)?(?= of\b| the\b| majority\b)")
_BAD_BEFORE_HALF = re.compile(
    r"(?:"
    + one_of(
        "first second other latter former this last next each either better opening closing 1st 2nd"
        " current same every previous top bottom upper lower northern southern eastern western"
        " and_a and per own his her my 's ’s"
    )
    + r"[ -]|-)$",
    re.IGNORECASE,
)
_HOURS = one_of("one two three four five six seven eight nine ten eleven twelve noon midnight")
_BAD_AFTER_HALF = re.compile(
    rf"-(?!million)|[\s-]{_SCALED}|\s+(?:{_TIME}|an? {_TIME}|an? (?:dozen|century)"
    rf"|{one_of('past time way brother sister board moon')}\b"
    rf"|of (?:the |this |last |next |an? )?(?:{_TIME}|[12]\d\d\d)|[12]\d\d\d\b)",
    re.IGNORECASE,
)
_BAD_AFTER = re.compile(
    rf"-[a-z]|[\s-]{_SCALED}"
    rf"|\s+(?:past\b|{_TIME}|of (?:an?|the|this|last) {_TIME}|to {_HOURS}\b)",
    re.IGNORECASE,
)
# What may follow a fraction and not an ordinal ("a third of", "a third less", "a third lender").
_FUNCTION = re.compile(
    r"\s*(?:$|[.,;:!?)\]\"”’—–]|\s"
    + one_of(
        "of more less fewer higher lower larger smaller bigger cheaper dearer faster slower longer"
        " shorter greater heavier lighter up down off again each the its their his her our what"
        " that in from to since last this on by between over at during after before for compared"
        " and or as than was were is are has have had will would could went goes go came come lower"
        " below above against with within under when while but because if year stake share majority"
        " interest reduction increase rise drop cut fall decline complete"
    )
    + r"\b)",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\s+(?:of|the|more|less|fewer|as|[a-z]+er)\b")
_ORDINAL_LEFT = re.compile(
    r"\b(?<!accounting )(?<!accounted )(?<!account )(?<!accounts )"
    r"(?:for|with|as|is|was|be|become|became|not wait for|hold|win|won|seek|sought) $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Share:
    """A share in percent and the offset behind its words."""

    percent: Decimal
    end: int


def read_share(text: str, pos: int) -> Share | None:
    """Read the fraction or share that starts at `pos`.

    >>> read_share("two-thirds of it", 0)
    Share(percent=Decimal('66.67'), end=10)
    >>> read_share("a third lender, officials said", 0) is None
    True
    >>> read_share("one in five", 0)
    Share(percent=Decimal('20'), end=11)
    """
    return (
        _simple(text, pos)
        or _half(text, pos)
        or _in(text, pos)
        or _every(text, pos)
        or _slash(text, pos)
        or _vulgar(text, pos)
    )


def _share(top: int | Decimal, bottom: int, end: int) -> Share:
    percent = round(Decimal(100) * top / bottom, 2).normalize()
    return Share(Decimal(format(percent, "f")), end)


def _simple(text: str, pos: int) -> Share | None:
    match = _SIMPLE.match(text, pos)
    if match is None:
        return None
    top_word = match.group("top").lower()
    top = 1 if top_word in ("a", "an", "another") else _COUNTS.get(top_word) or int(top_word)
    bottom_word = match.group("bottom").lower()
    bottom, end = _DENOMINATORS[bottom_word], match.end()
    if bottom_word == "half" and (match.group("plural") or _BAD_AFTER_HALF.match(text, end)):
        return None
    if (top > 1) != bool(match.group("plural")) or (top >= bottom and bottom_word != "halve"):
        return None
    if _BAD_AFTER.match(text, end):
        return None
    before = text[max(0, pos - 24) : pos]
    if bottom_word == "half" and _BAD_BEFORE_HALF.search(before):
        return None
    if top == 1 and bottom_word not in ("half",):
        if not _FUNCTION.match(text, end):
            return None
        hyphened = text[match.end("top")] == "-"
        if not hyphened and _ORDINAL_LEFT.search(before) and not _COMPARED.match(text, end):
            return None
        of_whole = re.match(r" of (?:the|its|their|his|all|total)\b", text[end:])
        if (
            bottom_word == "quarter"
            and not of_whole
            and re.search(r"\b(?:in|for|per|each|every|last) $", before)
        ):
            return None
    return _share(top, bottom, end)


def _half(text: str, pos: int) -> Share | None:
    match = _HALF.match(text, pos)
    if match is None or _BAD_AFTER_HALF.match(text, match.end()):
        return None
    if _BAD_BEFORE_HALF.search(text[max(0, pos - 24) : pos]):
        return None
    return _share(1, 2, match.end())


def _in(text: str, pos: int) -> Share | None:
    """ "one in five", "six out of ten", "four of every five", "one hour in four"."""
    match = _IN.match(text, pos)
    if match is None:
        return None
    top = _small(match.group("top"))
    rest = match.group("rest")
    bottom_numeral = None if rest.isdigit() else read_number_words(text, match.start("rest"))
    if rest.isdigit():
        bottom, end = int(rest), match.end("rest")
    elif bottom_numeral is not None:
        bottom, end = int(bottom_numeral.value), bottom_numeral.end
    else:
        return None
    if top is None or not 0 < top < bottom or (match.group("noun") and top != 1):
        return None
    if bottom > 10 and bottom % 10 and not _PEOPLE.match(text, end):
        return None
    if bottom > 1000 or _NUMBERED.search(text[max(0, pos - 8) : pos]):
        return None
    if "out of" in match.group() and bottom > 10 and bottom not in (20, 50, 100, 1000):
        return None
    if re.match(rf"[ -]{_TIME}|[ -]?%| per ?cent", text[end:], re.IGNORECASE):
        return None
    return _share(top, bottom, end)


def _small(word: str) -> int | None:
    if word.isdigit():
        return int(word)
    return _COUNTS.get(word.lower()) or TENS.get(word.lower())


def _every(text: str, pos: int) -> Share | None:
    match = _EVERY.match(text, pos)
    if match is None or re.match(rf"\s+{_TIME}", text[match.end() :], re.IGNORECASE):
        return None
    word = match.group("bottom").lower()
    if word in ("half", "halve", "quarter"):
        return None
    return _share(1, 2 if word == "second" else _DENOMINATORS[word], match.end())


def _slash(text: str, pos: int) -> Share | None:
    match = _SLASH.match(text, pos)
    if match is None or not 0 < int(match.group(1)) < int(match.group(2)):
        return None
    return _share(int(match.group(1)), int(match.group(2)), match.end())


def _vulgar(text: str, pos: int) -> Share | None:
    value = VULGAR.get(text[pos])
    if value is None or not re.match(r" of\b| the\b", text[pos + 1 :]):
        return None
    return _share(value, 1, pos + 1)
