"""The sentence around a place in a text, without a parse.

In: the text of an article. Out: `Breaks`, which tells for any place where its sentence begins and
ends. The ends are found once a text, since every passage of a build is looked up.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

# A full stop behind one capital, a title or a month abbreviation ends no sentence.
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|No|vs))(?<!\b(?:Mrs|Gen|Gov|Sen|Rep|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec))(?<!\bSept)[.!?][\"”’')\]]*\s+(?=([\"“‘'(\[]?[A-Z0-9]))"
)
_LINES = re.compile(r"\n+")
# Lines of a wrapped paragraph go on; a blank line, a heading and a line with a full stop end.
_WRAPPED = re.compile(
    r"\n[ \t]*\n\s*|[.!?:][\"”’')\]]*[ \t]*\n|^[^\n]{0,59}\n(?!\s*[a-z])", re.MULTILINE
)
_LONG_LINE = 200
"""Characters; a text with such a line is not wrapped, and each of its lines is a paragraph."""

_REACH = 1000
"""Characters to look either way for the end of a sentence."""


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Offsets of the sentence around a place.

    >>> text = "Trade grew. Gen. Diop put it at 5 percent. More is planned."
    >>> low, high = sentence_around(text, text.index("5"), text.index("5") + 1)
    >>> text[low:high]
    'Gen. Diop put it at 5 percent.'
    """
    return Breaks(text).sentence_around(start, end)


class Break(NamedTuple):
    """Where one sentence or paragraph gives way to the next.

    Attributes:
        end: where the next begins.
        start: where what parts them begins.
        sure: up to where the text must be known to tell that they part.
    """

    end: int
    start: int
    sure: int


class Breaks:
    """The ends of sentences and paragraphs of a text, found once for all that is looked up in it.

    Args:
        text: the text of an article.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._is_wrapped = _is_wrapped(text)
        self._sentences = [Break(m.end(), m.start(), m.end(1)) for m in _END.finditer(text)]
        # Of a run of line breaks any part parts two paragraphs.
        self._lines = [Break(m.end(), m.end() - 1, m.start() + 1) for m in _LINES.finditer(text)]

    def sentence_around(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the sentence around a place; see the function of that name."""
        text = self._text
        first, last = max(0, start - _REACH), min(len(text), end + _REACH)
        ends = [
            *_near(self._sentences, start, end, first=first, last=last),
            *self._paragraphs(start, end, first=first, last=last),
        ]
        low = max((e for e in ends if e <= start), default=0)
        if not low and first:
            low = text.find(" ", first) + 1
        high = min((e for e in ends if e > start and e >= end), default=last)
        while high > end and text[high - 1].isspace():
            high -= 1
        return low, high

    def _paragraphs(self, start: int, end: int, *, first: int, last: int) -> list[int]:
        if self._is_wrapped:
            return [m.end() for m in _WRAPPED.finditer(self._text, first, last)]
        return _near(self._lines, start, end, first=first, last=last)


def _near(breaks: Sequence[Break], start: int, end: int, *, first: int, last: int) -> list[int]:
    """The last break up to a place and the first one behind it, if within reach."""
    before = bisect_right(breaks, start, key=_end_of) - 1
    behind = bisect_left(breaks, max(end, start + 1), key=_end_of)
    near = [breaks[i] for i in (before, behind) if 0 <= i < len(breaks)]
    return [min(b.end, last) for b in near if b.start >= first and b.sure <= last]


def _end_of(place: Break) -> int:
    return place.end


def _is_wrapped(text: str) -> bool:
    return not any(len(line) > _LONG_LINE for line in text.split("\n"))
