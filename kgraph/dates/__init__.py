"""Dates in English news: text in, EDTF with offsets and calendar bounds out; no parser is needed.

    >>> import datetime
    >>> [m.edtf for m in find_dates("They met last Friday.", anchor=datetime.date(2025, 10, 15))]
    ['2025-10-10']

What the dates say about events and figures is left to extraction.
"""

from kgraph.dates.edtf import bounds, is_edtf
from kgraph.dates.mention import DateMention
from kgraph.dates.scan import find_dates

__all__ = ["DateMention", "bounds", "find_dates", "is_edtf"]
