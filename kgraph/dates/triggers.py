"""Which words may begin (or end) a date, and which rules read them, in order.

In: nothing. Out: one pattern that finds trigger words, and the rules by kind of trigger. A new
rule is one line in `RULES`. Running the rules is left to `scan`.
"""

import re
from collections.abc import Callable

from kgraph.dates import patterns
from kgraph.dates.distance import (
    read_ahead,
    read_discourse,
    read_distance,
    read_eve,
    read_same,
    read_span,
)
from kgraph.dates.mention import Reading, Scene
from kgraph.dates.periods import (
    read_month_quarter,
    read_months_of,
    read_ordinal_period,
    read_short_period,
    read_up_to,
    read_year_period,
)
from kgraph.dates.points import read_day_first, read_month_first, read_ordinal_first
from kgraph.dates.relative import read_edge, read_pointed, read_word
from kgraph.dates.seasons import read_fiscal, read_season, read_year_fiscal
from kgraph.dates.weekday import read_weekday, read_weekend
from kgraph.dates.years import read_short_decade, read_years

Rule = Callable[[Scene, int], list[Reading]]

# The kinds are the group names of TRIGGER; the first rule that reads something wins.
RULES: dict[str, tuple[Rule, ...]] = {
    "digit": (read_day_first, read_year_period, read_year_fiscal, read_years),
    "month": (read_month_quarter, read_month_first),
    "weekday": (read_weekday,),
    "season": (read_season,),
    "short": (read_short_period, read_fiscal, read_up_to),
    "ordinal": (read_ordinal_period, read_ordinal_first),
    "pointer": (read_word, read_same, read_span, read_pointed, read_ordinal_period, read_discourse),
    "unit": (read_edge, read_up_to, read_months_of, read_discourse, read_eve),
    "ahead": (read_ahead,),
    "distance": (read_distance,),
    "weekend": (read_weekend,),
    "quote": (read_short_decade,),
}

# A date does not begin inside a word, an amount, a decimal or the tail of a number.
_CLEAR = (
    r"(?<![\w$\u20ac\u00a3\u00a5\u20b8\u20bd\u20ba\u20b9\u20a9\u20a6\u20b1+#\u2116.,/])"
    r"(?<!\d[-\u2010-\u2015])"
)
# Sentences and headlines begin with them too: "Last week", "TODAY".
_WORDS = {
    "pointer": (
        r"last\b|this\b|next\b|past\b|coming\b|current\b|upcoming\b|previous\b|preceding\b|following\b"
        r"|same\b|final\b|yesterday\b|today\b|tomorrow\b|tonight\b|overnight\b"
        r"|day\s(?=before\syes|after\stom)|(?:earlier|later)\s(?=this|next|last)"
    ),
    "distance": r"ago\b|from\snow\b|hence\b|earlier\b|later\b|before\b",
    "unit": (
        r"year\b|months\s(?=of\s)|(?:months|half|quarter)\s(?=to|through|end)"
        r"|(?:day|night|evening|week|month)\s(?=before|after|earlier|later)|eve\b"
        r"|(?:month|week|decade)\sis\b|(?:end|close|start|beginning|middle)\sof\b"
    ),
    "ahead": rf"(?:in\s(?={patterns.NUMBER})|within\s)",
    "season": r"(?:spring|summer|autumn|fall|winter)\b",
    "weekend": r"weekend\b",
    "ordinal": rf"(?:{patterns.ORDINAL})\b",
    "quote": r"['\u2018\u2019](?=\d0s)",
}


TRIGGER = re.compile(
    rf"{_CLEAR}(?:(?P<digit>\d)|(?P<month>{patterns.MONTH})|(?P<weekday>{patterns.WEEKDAY})"
    r"|(?P<short>[QH][1-4](?!\w)|FY|[Ff](?:iscal|inancial)\s)|"
    + "|".join(f"(?P<{kind}>(?i:{words}))" for kind, words in _WORDS.items())
    + ")"
)
