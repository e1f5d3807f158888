"""What a number is counted by: periods ("a year", "per day", "annually") and prices per unit.

In: text and the position behind a unit. Out: the period or the reference unit as written. The
period never enters the value: 300,000 barrels a day stay 300,000 barrels.
"""

import re
from dataclasses import dataclass

from kgraph.quantities.patterns import one_of

_PERIOD_WORD = one_of(
    "second minute hour day night week fortnight month quarter year annum decade season"
)
_PERIOD = re.compile(
    rf"[ \u00a0]*(?:(?:[A-Za-z]+ ){{0,3}}?)(?P<text>(?:an?|per|each|every)[ -]{_PERIOD_WORD}"
    rf"|/ ?(?:s|sec|h|hr|d|day|wk|week|month|mo|yr|y|year)\b|annually|yearly|daily|weekly|monthly"
    r"|quarterly|hourly|year-round)(?![A-Za-z-])(?! (?:before|earlier|ago|later|after|from now)\b)",
)
_ATTACHED = re.compile(rf"-(?P<text>(?:an?|per)-{_PERIOD_WORD})(?![A-Za-z])")
_REFERENCES = one_of(
    "tonne ton barrel kilogram kilo kg litre liter gallon ounce oz pound lb unit share acre hectare"
    " bushel kWh MWh hour mmBtu MMBtu metre meter metres meters cubic_metres feet foot kilometre"
    " kilometer mile TEU container head person capita family household couple child student worker"
    " employee ticket seat vehicle car carat bale bag passenger t"
)
_SIZES = one_of("metric troy thousand million square cubic kilowatt megawatt 1,000 100")
_BY_UNIT = re.compile(
    rf"[ \u00a0]*(?:(?:an?|per|each) |/)(?P<unit>(?:{_SIZES}[ -])*{_REFERENCES})(?![A-Za-z])"
)
_BY_MONEY = re.compile(
    r" (?:to the|per|for (?:a|one|each)|against the) (?:US |American )?"
    rf"(?P<unit>{one_of('dollar euro sterling yen yuan rouble ruble')})(?![A-Za-z-])"
)
# "rose 5% to 3 tonnes, two a day": the period must follow before any clause boundary.
_BLOCK = frozenset(
    "to by from and or but for in at on with than as is are was were has had have will would"
    " rose fell which that who when while after before since up down".split()
)


@dataclass(frozen=True, slots=True)
class Rate:
    """A period or a reference unit, and the offset behind it."""

    period: str | None
    per: str | None
    end: int


def read_rate(text: str, pos: int) -> Rate | None:
    """Read the period or reference unit behind a magnitude.

    >>> read_rate("1.3 million barrels a day", 19).period
    'a day'
    >>> read_rate("12,000 tonnes of nickel a year", 13).period
    'a year'
    >>> read_rate("$60 a barrel", 3).per
    'barrel'
    >>> read_rate("1,480 naira to the dollar", 11).per
    'dollar'
    """
    attached = _ATTACHED.match(text, pos)
    if attached is not None:
        return Rate(attached.group("text").replace("-", " "), None, attached.end())
    by_unit = _BY_UNIT.match(text, pos)
    if by_unit is not None and by_unit.group("unit") not in ("hour", "night"):
        return Rate(None, by_unit.group("unit"), by_unit.end())
    by_money = _BY_MONEY.match(text, pos)
    if by_money is not None:
        return Rate(None, by_money.group("unit"), by_money.end())
    match = _PERIOD.match(text, pos)
    if match is None:
        return None
    between = text[pos : match.start("text")].split()
    if any(word in _BLOCK for word in between):
        return None
    return Rate(match.group("text"), None, match.end())


def is_exchange_rate(text: str, pos: int) -> bool:
    """Whether what stands behind a number is one piece of another currency.

    >>> is_exchange_rate("1,480 to the dollar", 5)
    True
    """
    return _BY_MONEY.match(text, pos) is not None
