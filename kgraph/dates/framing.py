"""The words in front of a date: "by the end of 2027", "since early May", "mid-2026".

In: a text and a reading. Out: the mention, widened by its part ("early"), with its sense ("by")
and the bounds that both leave. Reading the date itself is left to the rules.
"""

import datetime as dt
import re

from kgraph.dates import edtf
from kgraph.dates.mention import DateMention, Reading, Sense

_PREFIX = re.compile(
    r"(?:\b(?P<sense>by|since|until|till|(?<!way\s)through|before|after|prior\s+to"
    r"|(?:no|not)\s+later\s+than)\s+)?(?:at\s+least\s+|about\s+|around\s+)?(?:the\s+)?"
    r"(?P<part>\b(?:(?:very\s+)?(?:end|close|start|beginning|middle|turn)\s+of(?:\s+the)?"
    r"|early|late|mid|(?:end|start)(?=-)|(?<=by\s)end|(?<=at\s)end|(?<=until\s)end)[\s-]+)?"
    r"(?:in\s+)?(?:the\s+)?(?:(?:fiscal|financial|calendar)\s+)?(?:year\s+)?\Z",
    re.IGNORECASE,
)
_LONGEST_PREFIX = 45
_OWN_PART = re.compile(
    r"(?:(?:end|close|start|beginning|middle)\b|year['\u2019s]*[\s-](?=end))", re.I
)
_ENDS = ("end", "close", "very", "year")
_SENSES: dict[str, Sense] = {
    "by": "by",
    "since": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "before": "before",
    "prior": "before",
    "no": "by",
    "not": "by",
    "after": "after",
}

Bounds = tuple[dt.date | None, dt.date | None]


def frame(text: str, reading: Reading, floor: int) -> DateMention | None:
    """A reading with what the words in front of it add; None if no EDTF value comes of it.

    Args:
        text: the whole text.
        reading: what a rule made of a stretch of it.
        floor: where the mention before ends; the words in front reach no farther back.
    """
    before = max(floor, reading.start - _LONGEST_PREFIX)
    prefix = _PREFIX.search(text, before, reading.start)
    sense: Sense = "at"
    part, start = "", reading.start
    if prefix and prefix["sense"]:
        sense = _SENSES[prefix["sense"].lower().split()[0]]
    if prefix and prefix["part"]:
        part, start = prefix["part"].lower(), prefix.start("part")
    value = opened(reading.edtf, sense)
    if not edtf.is_edtf(value):
        return None
    if not part:  # "the end of the year" is read as a whole
        own = _OWN_PART.match(text, reading.start, reading.end)
        part = own[0].lower() if own else ""
    low, high = placed(
        narrowed(edtf.bounds(reading.edtf), part), sense, at_end=part.startswith(_ENDS)
    )
    return DateMention(
        start=start,
        end=reading.end,
        text=text[start : reading.end],
        edtf=value,
        granularity=reading.granularity,
        not_before=low,
        not_after=high,
        relative=reading.relative,
        confidence=reading.confidence,
        reason=reading.reason,
        sense=sense,
    )


def opened(value: str, sense: Sense) -> str:
    """The EDTF of a date under its preposition; a deadline keeps its own date.

    >>> opened("1961", "since"), opened("2040", "until"), opened("2030", "by")
    ('1961/', '/2040', '2030')
    """
    low, _, high = value.partition("/")
    if sense == "since":
        return f"{low}/"
    if sense == "until":
        return f"/{high or low}"
    return value


def narrowed(limits: Bounds, part: str) -> Bounds:
    """The third of a period that "early", "mid" or "late" leaves; all of it without a part.

    >>> narrowed((dt.date(2026, 1, 1), dt.date(2026, 12, 31)), "mid-")
    (datetime.date(2026, 5, 2), datetime.date(2026, 9, 1))
    """
    low, high = limits
    if low is None or high is None or not part:
        return limits
    third = (high - low) // 3
    if part.startswith(("early", "start", "beginning", "turn")):
        return low, low + third
    if part.startswith("mid"):
        return low + third, high - third
    return high - third, high


def placed(limits: Bounds, sense: Sense, *, at_end: bool) -> Bounds:
    """Where the event lies that a date with its preposition places.

    "Before 2027" ends with 2026, "before the end of 2027" with 2027 itself.
    """
    low, high = limits
    day = dt.timedelta(days=1)
    if sense == "since":
        return low, None
    if sense in ("until", "by") or (sense == "before" and at_end):
        return None, high
    if sense == "before":
        return None, low - day if low and low > dt.date.min else None
    if sense == "after":
        return high + day if high and high < dt.date.max else None, None
    return low, high
