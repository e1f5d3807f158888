"""Sentences with their dates marked: "It opened on [4 May 2024|2024-05-04]."

A mark encloses the words of the mention and its EDTF; what is not marked must not be found.
"""

import datetime as dt
import re

from kgraph.dates import find_dates

WEDNESDAY = dt.date(2025, 10, 15)
_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


def check(marked: str, *, anchor: dt.date | None = WEDNESDAY) -> None:
    """Assert that exactly the marked dates are found, with these words, offsets and values."""
    expected = []
    plain, position = "", 0
    for mark in _MARK.finditer(marked):
        plain += marked[position : mark.start()]
        expected.append((len(plain), mark[1], mark[2]))
        plain += mark[1]
        position = mark.end()
    plain += marked[position:]
    found = [(m.start, m.text, m.edtf) for m in find_dates(plain, anchor=anchor)]
    assert found == expected, f"found {found}, marked {expected}"
