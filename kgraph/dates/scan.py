"""Finding every date of a text: one pass over trigger words, then the rules of each trigger's kind.

In: a text and, where known, the day it was published. Out: mentions in text order that do not
overlap. What the words mean is left to the rules, what stands before a date to `framing`.
"""

import datetime as dt
import re

from kgraph.dates.framing import frame
from kgraph.dates.mention import DateMention, Reading, Scene
from kgraph.dates.triggers import RULES, TRIGGER

_DIGITS = re.compile(r"\d+")
_EMPTY_LINE = re.compile(r"\n\s*\n")


def find_dates(text: str, *, anchor: dt.date | None = None) -> list[DateMention]:
    """Every date a text names, in order.

    Args:
        text: prose in English; any string is safe.
        anchor: the day the text was published. Without it "4 February" stays ``XXXX-02-04`` and
            relative forms ("last Friday") are left out, since nothing true could be said of them.

    Returns:
        Mentions that do not overlap, sorted by offset; every ``edtf`` satisfies `is_edtf`.

    >>> [m.edtf for m in find_dates("Talks held on Sept. 8-13 go on until 2027.")]
    ['XXXX-09-08/XXXX-09-13', '/2027']
    """
    scene = Scene(text, anchor)
    found: list[DateMention] = []
    position = floor = spoken = 0
    while match := TRIGGER.search(text, position):
        position = _behind(text, match)
        if scene.focus is not None and "\n" in text[spoken : match.start()]:
            scene.focus = None  # "the day before" does not reach across paragraphs
        spoken = match.start()
        for reading in _read(scene, match, floor):
            mention = frame(text, reading, floor)
            if mention is not None:
                found.append(mention)
                scene.focus = reading
                floor = spoken = reading.end
                position = max(position, reading.end)
    return found


def _broken(text: str, readings: list[Reading]) -> bool:
    """Whether an empty line runs through: a headline's "May" above a text's "2025"."""
    return any(_EMPTY_LINE.search(text, reading.start, reading.end) for reading in readings)


def _behind(text: str, match: re.Match[str]) -> int:
    """Where the search goes on after a trigger; a number is passed as a whole."""
    if match.lastgroup != "digit":
        return match.end()
    digits = _DIGITS.match(text, match.start())
    return digits.end() if digits else match.end()


def _read(scene: Scene, match: re.Match[str], floor: int) -> list[Reading]:
    """What the first rule of the trigger's kind reads that is clear of the mention before."""
    for rule in RULES[match.lastgroup or "digit"]:
        try:
            readings = rule(scene, match.start())
        except (ValueError, OverflowError):  # beyond the calendar's first or last year
            continue
        if readings and readings[0].start >= floor and not _broken(scene.text, readings):
            return readings
    return []
