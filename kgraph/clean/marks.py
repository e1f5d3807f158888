"""Marks of layout at the edges of a paragraph: bullets, dashes, Markdown headings and emphasis.

In: one paragraph. Out: where its words start and end, and what the mark says about them. The marks
themselves become furniture, so that the words stand alone for the language pipeline.
"""

import re
from enum import StrEnum
from typing import NamedTuple

# "•Item" needs no space behind the bullet; a hyphen or a star without one belongs to the word.
_LEAD = re.compile(
    r"(?:[\s\u200b\u2060\ufeff]+|[•▪▫◦‣●○■□►▶➤➢✓✔⁃∙]|(?:#{1,6}|[·*+>]|[-–—]{1,2})(?=\s))+"
)
_TAIL = re.compile(r"[\s\u200b\u2060\ufeff]+$")
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3})(?=\S)(?P<inner>(?:(?!\1).)+)(?<=\S)\1", re.DOTALL)


class Mark(StrEnum):
    """What the layout says about a paragraph."""

    NONE = "none"
    HEADING = "heading"
    BULLET = "bullet"
    DASH = "dash"


class Words(NamedTuple):
    """The words of a paragraph: offsets within it, half-open, and the mark around them."""

    start: int
    end: int
    mark: Mark


def find_words(paragraph: str) -> Words:
    """Tell the words of a paragraph from its marks.

    Args:
        paragraph: text without outer white space; may be all marks, then no words are left.

    >>> find_words("## Trade grows"), find_words("**Trade grows**").start
    (Words(start=3, end=14, mark=<Mark.HEADING: 'heading'>), 2)
    >>> find_words("-5 degrees").mark.value
    'none'
    """
    lead = _LEAD.match(paragraph)
    start = lead.end() if lead else 0
    tail = _TAIL.search(paragraph, start)
    end = tail.start() if tail else len(paragraph)
    mark = _kind(paragraph[:start])
    emphasis = _EMPHASIS.fullmatch(paragraph, start, end)
    if emphasis is not None:
        start, end = emphasis.span("inner")
    return Words(start, end, mark)


def _kind(lead: str) -> Mark:
    signs = lead.strip("\u200b\u2060\ufeff \t\u00a0")
    if not signs:
        return Mark.NONE
    if "#" in signs:
        return Mark.HEADING
    return Mark.DASH if set(signs) <= set("-–—") else Mark.BULLET
