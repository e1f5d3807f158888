"""Multiples as ratio: "doubled", "more than fourfold", "halved", "three times higher", "twice".

In: text and the position of the first word, or the end of a number before "times". Out: the ratio,
its direction and where it ends. Frequencies ("visited twice", "four times a year") are none.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from kgraph.quantities.model import Direction
from kgraph.quantities.number_words import TEENS, TENS, UNITS
from kgraph.quantities.patterns import one_of

_VERBS: dict[str, tuple[Decimal, Direction]] = {
    "doubl": (Decimal(2), "up"),
    "tripl": (Decimal(3), "up"),
    "trebl": (Decimal(3), "up"),
    "quadrupl": (Decimal(4), "up"),
    "quintupl": (Decimal(5), "up"),
    "halv": (Decimal("0.5"), "down"),
}
_WORD = re.compile(
    r"(?P<stem>doubl|tripl|trebl|quadrupl|quintupl|halv)(?P<form>ed|ing|es|e)(?![A-Za-z])", re.I
)
_TWICE = re.compile(r"(?P<word>twice|thrice)(?![A-Za-z])", re.IGNORECASE)
# "double taxation", "a double room", "halves of the city": adjectives and nouns, not multiples.
_OBJECT = re.compile(
    r"\s*(?:$|[.,;:!?)\"”’—–]|\s(?:the|its|their|his|her|our|your|this|that|those|these|it|them|what"
    r"|in|by|to|since|over|from|between|within|during|on|as|last|and|or|but|again|every|for|under"
    r"|after|before|when|while|if|at|with|current|annual|bilateral|trade|production|output|capacity"
    r"|exports|imports|sales|mutual|year|compared|year-on-year|their|foreign|domestic|investment"
    r"|revenue|profits?|spending|aid|supplies|shipments|deliveries|turnover|[A-Z][a-z]+['’]s)\b"
    r"|\s\d)"
)
_BARE_LEFT = re.compile(
    r"(?:\b(?:to|will|would|could|can|may|might|should|must|shall|nearly|almost|roughly|about"
    r"|around|than|over|then|also|at least|and|or|approximately|some|is|was|were|be|been|has|have"
    r"|had|more|just|barely|close to|up|stood at|at|amounting to|help|likely to|not|even|soon),? "
    r"|[,(—–] ?)$",
    re.IGNORECASE,
)
_VERB_LEFT = re.compile(
    r"\b(?:to|will|would|could|can|may|might|should|must|shall|help|then|soon|also|help(?:ed|s)?"
    r"|not|and|or) $",
    re.IGNORECASE,
)
_AFTER_TIMES = re.compile(
    r"\s+(?:(?!over|after|under|ever|never|later|earlier|her|per|together|another|other)[a-z]+er\b"
    r"|as (?:much|many|large|big|high|great|long|fast|likely|heavy|expensive|\w+ as)|more\b"
    r"|less\b|fewer\b|higher|lower|larger|bigger|greater|smaller|faster|longer|cheaper|heavier"
    r"|stronger|richer|wider|better|worse|taller|the\b|its\b|their\b|his\b|our\b|that\b|those\b"
    r"|what\b|earnings|revenue|over(?=subscribed)|oversubscribed|annual|current|national|GDP"
    r"|normal|last year['’]s|global|average|(?:[A-Z][a-z]+['’]s|[a-z]+['’]s))",
)
_GROWTH_LEFT = re.compile(
    r"(?:grow|grew|grown|growing|rise|rose|risen|rising|increas\w+|jump\w*|surg\w+|multipl\w+"
    r"|expand\w*|soar\w*|climb\w*|swell\w*|swollen|up|oversubscribed|covered|shr[aiu]nk\w*|fell"
    r"|fallen|decreas\w+|declin\w+|drop\w*|boost\w*|exceed\w*)"
    r"(?: (?:by|about|around|nearly|almost|some|over|more than|at least|roughly|up to|as much as"
    r"|to|an estimated))* $",
    re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"\s+(?!(?:a|an|per|each|every|in|on|since|during|before|after|this|last|by|over|at|for|with"
    r"|and|or|between|from|to|until|while|when|as|but|world|running|already)\b)[a-z]{3,}"
)
_APPROX_LEFT = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|more than|over|at least|some|up to|than|is|was) $",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:earlier|previous|before|last|prior|ago|in (?:19|20)\d\d|a year|the year|first foreseen)"
)
_FOLD_WORDS = UNITS | TEENS | TENS
_FOLD = re.compile(rf"(?P<word>{one_of(' '.join(_FOLD_WORDS))})fold(?![a-z])", re.IGNORECASE)
_FOLD_TAIL = re.compile(r"[- ]?fold(?![a-z])", re.IGNORECASE)
_CROSS = re.compile(r" ?[x×](?![A-Za-z0-9])(?! ?\d)")
_TIMES = re.compile(r" times(?![A-Za-z-])")
# Without one of these "11 to 1" is a score.
_RATIO_LEFT = re.compile(r"\b(?:ratio|odds|outnumber\w*|margin|proportion)\b")
_TO_ONE = re.compile(
    r"(?:\s?:\s?|-to-|(?P<open> to ))(?:1|one)(?![\w.,:]*\d)"
    r"(?! [a-z]*(?:million|billion|percent|%))(?=[\s,.;)]|$)"
)


@dataclass(frozen=True, slots=True)
class Multiple:
    """A ratio, its direction where the words have one, and the offset behind them."""

    ratio: Decimal
    end: int
    change: Direction | None


def read_multiple(text: str, pos: int) -> Multiple | None:
    """Read a multiple in one word at `pos` ("doubled", "triple", "twice").

    >>> read_multiple("doubled last year", 0)
    Multiple(ratio=Decimal('2'), end=7, change='up')
    >>> read_multiple("double taxation", 0) is None
    True
    """
    match = _WORD.match(text, pos)
    if match is not None:
        return _verb(text, pos, match)
    fold = _FOLD.match(text, pos)
    if fold is not None:
        ratio = Decimal(_FOLD_WORDS[fold.group("word").lower()])
        return Multiple(ratio, fold.end(), _fold_change(text, pos, fold.end()))
    match = _TWICE.match(text, pos)
    if match is None or not _comparison(text, match.end()):
        return None
    ratio = Decimal(2) if match.group("word").lower() == "twice" else Decimal(3)
    return Multiple(ratio, match.end(), _since_before(text, match.end()))


def _comparison(text: str, end: int) -> bool:
    return _AFTER_TIMES.match(text, end) is not None


def _verb(text: str, pos: int, match: re.Match[str]) -> Multiple | None:
    ratio, change = _VERBS[match.group("stem").lower()]
    form, end = match.group("form").lower(), match.end()
    if text[end : end + 1] == "-" or text[pos - 1 : pos] == "-":
        return None
    before = text[max(0, pos - 24) : pos]
    if form == "ed":
        return Multiple(ratio, end, change)
    if form == "ing":
        fits = not re.match(r"\s+down\b", text[end:])
        return Multiple(ratio, end, change) if fits else None
    if form == "es":
        return (
            Multiple(ratio, end, change)
            if re.match(r"\s+(?:the|its|their)\b", text[end:])
            else None
        )
    if not _OBJECT.match(text, end):
        return None
    if _VERB_LEFT.search(before):
        return Multiple(ratio, end, change)
    if re.match(r"\s+(?:the|its|their|that|those|what|this|last|it)\b", text[end:]):
        return Multiple(ratio, end, _since_before(text, end) if ratio > 1 else change)
    return Multiple(ratio, end, change) if _BARE_LEFT.search(before) else None


def _since_before(text: str, end: int) -> Direction | None:
    """A comparison with an earlier time is a rise; one with a plan or another thing is a level."""
    window = re.split(r"[.;]\s", text[end : end + 90])[0]
    return "up" if _EARLIER.search(window) else None


def read_odds(text: str, end: int, value: Decimal) -> Multiple | None:
    """Read a ratio to one behind a number ("a ratio of 10.2:1", "outnumbered 3-to-1").

    >>> read_odds("3-to-1, they say", 1, Decimal(3))
    Multiple(ratio=Decimal('3'), end=6, change=None)
    """
    match = _TO_ONE.match(text, end)
    if match is None or (match["open"] and not _RATIO_LEFT.search(text, max(0, end - 40), end)):
        return None
    return Multiple(value, match.end(), None)


def read_times(text: str, start: int, end: int, *, value: Decimal) -> Multiple | None:
    """Read what stands behind a number as a multiple: "times", "-fold", "x".

    Args:
        text: the whole text.
        start, end: offsets of the number.
        value: its value.

    >>> read_times("grew 2.5 times over five years", 5, 8, value=Decimal("2.5"))
    Multiple(ratio=Decimal('2.5'), end=14, change='up')
    >>> read_times("met 3 times in May", 4, 5, value=Decimal(3)) is None
    True
    """
    fold = _FOLD_TAIL.match(text, end)
    if fold is not None:
        return Multiple(value, fold.end(), _fold_change(text, start, fold.end()))
    cross = _CROSS.match(text, end)
    if cross is not None:
        return Multiple(value, cross.end(), None)
    times = _TIMES.match(text, end)
    if times is None:
        return None
    before = text[max(0, start - 40) : start]
    if _GROWTH_LEFT.search(before):
        falls = re.search(r"\b(?:shr|fell|fall|decreas|declin|drop)", before, re.IGNORECASE)
        return Multiple(value, times.end(), "down" if falls else "up")
    if _comparison(text, times.end()):
        return Multiple(value, times.end(), _times_change(text, times.end()))
    if _APPROX_LEFT.search(before) and _NOUN_AFTER.match(text, times.end()):
        return Multiple(value, times.end(), None)
    return None


def _fold_change(text: str, start: int, end: int) -> Direction | None:
    around = text[max(0, start - 50) : start] + text[end : end + 30]
    if re.search(
        r"\b(?:fell|fall|declin|decreas|drop|reduc|shr[aiu]nk|cut)", around, re.IGNORECASE
    ):
        return "down"
    return "up"


def _times_change(text: str, end: int) -> Direction | None:
    if re.match(r"\s+(?:less|fewer|lower|smaller)\b", text[end:]):
        return "down"
    return _since_before(text, end)
