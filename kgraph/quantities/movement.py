"""The word of change right before a figure: "rose", "down by more than", "growth of about".

In: the words before an expression. Out: the direction and the word with its place, or None. A plain
walk from right to left: a pattern would try every position of the text before every figure.
What the word means for the figure is left to `kgraph.quantities.change`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from kgraph.quantities.model import Direction

UP = (
    r"(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:e[sd]?|ing)"
    r"|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|expand(?:s|ed|ing)?|leap(?:s|ed|t|ing)?"
    r"|rall(?:y|ied|ies|ying)|swell(?:s|ed)?|strengthen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)"
    r"|skyrocket(?:s|ed)?|spik(?:e[sd]?|ing)|rebound(?:s|ed|ing)?|bounc(?:ed|es)"
    r"|widen(?:s|ed|ing)?|appreciat(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?"
    r"|boost(?:s|ed|ing)?|hik(?:e[sd]?|ing)|up|growth|gain|surge|improv(?:e[sd]?|ing)|add(?:s|ed|ing)?"
    r"|warm(?:s|ed|ing)?|firmed)"
)
DOWN = (
    r"(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)"
    r"|decreas(?:e[sd]?|ing)|slip(?:s|ped|ping)?|shr[aiu]nk(?:s|ing)?|shrunken"
    r"|plung(?:e[sd]?|ing)|tumbl(?:e[sd]?|ing)|slump(?:s|ed|ing)?|shed(?:s|ding)?|lost"
    r"|los(?:es?|ing)|contract(?:s|ed|ing)|dip(?:s|ped|ping)?|eas(?:e[sd]?|ing)|slid(?:es?|ing)?"
    r"|sank|sunk|sinks?|retreat(?:s|ed)?|weaken(?:s|ed|ing)?|narrow(?:s|ed|ing)?"
    r"|reduc(?:e[sd]?|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:e[sd]|ing)?"
    r"|lower(?:s|ed|ing)|depreciat(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|down|div(?:ed|es)"
    r"|crash(?:ed|es)|reduction|contraction|slowdown|loss|shav(?:ed|es|ing)|curb(?:s|ed)?|collaps(?:ed|es)"
    r"|cool(?:s|ed|ing)?)"
)
FILL = (
    "by|of|about|around|some|nearly|almost|over|more than|less than|fewer than|at least|up to"
    "|as much as|as many as|roughly|approximately|just|only|a further|another|an average of"
    "|a record|an estimated|a|an|as little as|under|below|barely|close to|slightly|sharply"
    "|further|again|annually|well|a mere|perhaps|rate of|no more than|even|also|an additional"
)
"""Words between the word of change and the number."""

_UP, _DOWN = re.compile(UP), re.compile(DOWN)
_FILLERS = frozenset(FILL.split("|"))
_LONGEST_FILLER = 3
_LAST_WORD = re.compile(r"\w+$")


class Movement(NamedTuple):
    """A word of change in lower case, its direction, and the offset behind it."""

    word: str
    direction: Direction
    end: int


def movement_before(left: str) -> Movement | None:
    """The word of change that only fillers part from the end of `left`.

    Args:
        left: the words before a figure, up to and with the blank before it.

    >>> movement_before("exports fell by more than ")
    Movement(word='fell', direction='down', end=12)
    >>> movement_before("exports fell to ") is None
    True
    """
    if not left.endswith(" "):
        return None
    end = len(left) - 1
    words = left[:end].lower().split(" ")
    while words:
        last = _LAST_WORD.search(words[-1])
        direction = _direction(last.group()) if last is not None else None
        if last is not None and direction is not None:
            return Movement(last.group(), direction, end)
        size = _filler_size(words)
        if size == 0:
            return None
        end -= len(" ".join(words[-size:])) + 1
        del words[-size:]
    return None


def _filler_size(words: list[str]) -> int:
    """How many words the longest filler at the end has; 0 if there is none."""
    for size in range(min(_LONGEST_FILLER, len(words)), 0, -1):
        if " ".join(words[-size:]) in _FILLERS:
            return size
    return 0


@lru_cache(maxsize=4096)
def _direction(word: str) -> Direction | None:
    if _UP.fullmatch(word):
        return "up"
    return "down" if _DOWN.fullmatch(word) else None
