"""Where numbers may start: one compiled pattern over the text.

In: text. Out: the offsets of digits, number words, fractions and multiples, in order, and the
offsets at which sentences start. Nothing is decided here; the pattern only has to miss nothing.
"""

import re
from bisect import bisect_right

from kgraph.quantities.number_words import TEENS, TENS, UNITS
from kgraph.quantities.patterns import one_of

_HEADS = "|".join(sorted([*UNITS, *TEENS, *TENS], key=lambda word: (-len(word), word)))
_AFTER_ARTICLE = one_of(
    "hundred thousand lakh million crore billion trillion dozen half third quarter fourth fifth"
    " sixth seventh eighth ninth tenth twelfth twentieth fortieth fiftieth hundredth thousandth"
)
_START = re.compile(
    r"\d|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|(?<![^\W_])(?<![^\W\d_]-)(?:"
    rf"(?:{_HEADS})(?=fold|(?![^\W_]))"
    rf"|an?(?=[ \u00a0-]{_AFTER_ARTICLE}(?![A-Za-z]))"
    r"|another(?= (?:third|quarter|fifth|tenth|half)\b)"
    r"|quarter(?=-(?:point|percent|mile))|hal[fv](?:e[sd]?|ing)?(?![A-Za-z])"
    r"|every(?= (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b)"
    r"|(?:doubl|tripl|trebl|quadrupl|quintupl)(?:e|ed|es|ing)(?![A-Za-z])"
    r"|(?:twice|thrice)(?![A-Za-z]))",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”’)]*\s+(?=[\"“‘(]?[A-ZÀ-Ž€$£¥\d])|\n+")
_ABBREVIATION = re.compile(
    r"\b"
    + one_of(
        "Mr Mrs Ms Dr St No Rs Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx ca vs Gen"
        " Col Lt Prof Inc Ltd Co Corp Jr Sr p pp sq cu Art U.S U.K U.N a.m p.m"
    )
    + r"\.$|\b[A-Z]\.$"
)


def find_starts(text: str, pos: int) -> int:
    """The next offset from `pos` at which a number may start, or -1."""
    match = _START.search(text, pos)
    return match.start() if match else -1


class Sentences:
    """The starts of sentences, by offset."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        for match in _SENTENCE.finditer(text):
            if "\n" in match.group() or not _ABBREVIATION.search(
                text[max(0, match.start() - 7) : match.start()]
            ):
                self._starts.append(match.end())

    def start_of(self, pos: int) -> int:
        """The start of the sentence that holds `pos`."""
        return self._starts[bisect_right(self._starts, pos) - 1]

    def index_of(self, pos: int) -> int:
        """The running number of the sentence that holds `pos`."""
        return bisect_right(self._starts, pos)
