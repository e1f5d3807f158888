"""Outlets in the places that are made for them: headings, source lines, the end of a paragraph.

In: a paragraph, a heading or a line. Out: citations with the place of the outlet's name and how
surely it is one. Outlets within sentences are left to `kgraph.clean.citations`.
"""

import re
from enum import IntEnum
from typing import NamedTuple

from kgraph.clean.names import NAME, may_be_outlet, sounds_like_outlet, trim_name


class Certainty(IntEnum):
    """How surely a name is that of a cited outlet."""

    WEAK = 1
    STRONG = 2
    KNOWN = 3


class Citation(NamedTuple):
    """An outlet's name in a paragraph or heading.

    Attributes:
        start, end: place of the name, relative to the paragraph.
        name: the name as it stands.
        certainty: how surely it is an outlet.
        near: place of the whole expression, next to which a date of publication may stand.
    """

    start: int
    end: int
    name: str
    certainty: Certainty
    near: tuple[int, int]


_NAME = re.compile(NAME)
_N = rf"(?P<name>{NAME})"
# A piece ends "(Levant Review, Oct. 3)" or "— Levant Review, 3 October".
_TAIL = re.compile(
    rf"\s(?:[(\[](?:[Ss]ource:\s)?(?:the\s)?{_N}(?P<more>,\s[^)\]]{{3,25}})?[)\]]\.?"
    rf"|[–—]\s?(?P<dashed>{NAME})(?P<after>,\s[^,]{{3,25}})?)$"
)
_HEADING_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("country", re.compile(rf"[\"“]?{_N}\s\([^)]{{2,30}}\)\s?[:–—|-]\s?\S")),
    ("prefix", re.compile(rf"[\"“]?{_N}(?::\s?|\s[–—|-]\s|\s?\|\s)\S")),
    ("bracket", re.compile(rf"\[{_N}\]\s?:?\s?\S")),
    ("suffix", re.compile(rf".{{10,}}?(?:\s[–—|]\s|\s?\|\s?){_N}$")),
    ("parenthesis", re.compile(rf".{{10,}}\({_N}(?:,[^)]{{3,25}})?\)$")),
)


def find_tail(paragraph: str) -> Citation | None:
    """Find the outlet that stands behind the last sentence ("… (Lusaka Times, May 3)").

    >>> find_tail("Ports must merge, a report says (Lusaka Times, May 3).").name
    'Lusaka Times'
    """
    match = _TAIL.search(paragraph, max(0, len(paragraph) - 90))
    if match is None:
        return None
    group = "name" if match["name"] else "dashed"
    dated = match["more"] or match["after"]
    certainty = Certainty.STRONG if dated and any(map(str.isdigit, dated)) else Certainty.WEAK
    citation = judge(paragraph, match.span(group), match.span(), certainty)
    return citation if citation and citation.certainty > Certainty.WEAK else None


def find_heading_outlet(heading: str) -> tuple[str, Citation] | None:
    """Find the part of a heading that stands where digests put the outlet.

    Returns:
        The form of the heading and the name, or None. Ordinary headings have these forms too
        ("Trade: A new start"), so the caller needs more evidence than one heading.

    >>> find_heading_outlet("Lusaka Times: Ports must merge")[1].name
    'Lusaka Times'
    """
    for form, pattern in _HEADING_FORMS:
        match = pattern.match(heading)
        if match is not None:
            span = match.span("name")
            citation = judge(heading, span, span, Certainty.WEAK)
            if citation is not None:
                return form, citation
    return None


def find_source(line: str) -> Citation | None:
    """Find the outlet in a line that only says where a piece is from ("Source: Lusaka Times").

    >>> find_source("Lusaka Times, 3 May").name
    'Lusaka Times'
    """
    for match in _NAME.finditer(line):
        if line[match.end() : match.end() + 1] != ":":
            citation = judge(line, match.span(), (0, len(line)), Certainty.STRONG)
            if citation is not None:
                return citation
    return None


def judge(
    text: str, span: tuple[int, int], near: tuple[int, int], certainty: Certainty
) -> Citation | None:
    """What its form says about a name, corrected by what the name itself says.

    Args:
        text: paragraph, heading or line.
        span: place of the name in it.
        near: place of the expression around it.
        certainty: what the form of the expression says.
    """
    start, end = trim_name(text, *span)
    name = text[start:end]
    if not may_be_outlet(name):
        return None
    judged = Certainty.KNOWN if sounds_like_outlet(name) else certainty
    return Citation(start, end, name, judged, near)
