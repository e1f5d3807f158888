r"""The sentence around a stretch of text, found without a parser.

In: a text and offsets. Out: the sentence that holds them, exactly as it is written. Extraction
cites sentences as the parser saw them; these rules serve mentions and figures, whose evidence is a
few words only.
"""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

# An end mark with what closes behind it, then space, then what can open a sentence.
_END = re.compile(r"""[.!?…]["”’»')\]]*(?=\s+["“‘«'(\[—–-]*[A-Z0-9À-Þ])""")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_BREAK = re.compile(r"\n")
# "U.S. Treasury", "J. Odongo", "Dr. Serik", "Oct. 3", "No. 4": the full stop ends no sentence.
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|Gov|Rev|Hon|Lt|Capt|St|Mt|Ft|No|vs|Inc|Co"
    r"|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|cf|e\.g|i\.e))\.$"
)
_LOOK_BACK = 8
_NARROWEST, _WIDEST = 50, 140
"""Characters of a line that was broken to fit a page."""


def sentence_around(text: str, start: int, end: int) -> str:
    r"""The sentence that holds `text[start:end]`, or several if the stretch spans them.

    >>> text = "It rained. The U.S. envoy left on Oct. 3 for Oslo. Talks go on."
    >>> sentence_around(text, 20, 25)
    'The U.S. envoy left on Oct. 3 for Oslo.'
    >>> sentence_around("A headline\n\nGhana grew by 4%", 18, 22)
    'Ghana grew by 4%'
    """
    ends = _ends(text)
    before, behind = bisect_right(ends, start), bisect_left(ends, end)
    first = ends[before - 1] if before else 0
    last = ends[behind] if behind < len(ends) else len(text)
    return text[first:last].strip()


@lru_cache(maxsize=1024)
def _ends(text: str) -> tuple[int, ...]:
    """Where sentences and paragraphs end, ascending; kept, since articles are quoted often."""
    ends = {match.start() for match in _BLANK_LINE.finditer(text)}
    ends |= {m.start() for m in _BREAK.finditer(text) if not _wraps(text, m.start())}
    ends |= {
        match.end()
        for match in _END.finditer(text)
        if not _is_abbreviation(text, match.start() + 1)
    }
    return tuple(sorted(ends))


def _wraps(text: str, place: int) -> bool:
    """Whether a line end only breaks a sentence: the lines on both sides are a page's width."""
    above = text[text.rfind("\n", 0, place) + 1 : place].rstrip()
    below = text[place + 1 :].split("\n", 1)[0]
    if not _NARROWEST <= len(above) <= _WIDEST or above[-1:] in ".!?:;…”":
        return False
    # A headline above a paragraph in one long line is no wrapped text.
    return len(below) <= _WIDEST


def _is_abbreviation(text: str, stop: int) -> bool:
    return _ABBREVIATION.search(text[max(0, stop - _LOOK_BACK) : stop]) is not None
