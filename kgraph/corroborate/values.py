"""Whether two numbers can be one number.

In: two figures. Out: `Match`: same, compatible (a range or a limit leaves room), rounded, or
different. What the figures are about is left to `kgraph.corroborate.figures`.

A stated number stands for all numbers that it is the rounding of: "$7 billion" for 6.5 to 7.5,
"about 60" for twice that width, "more than 60" for all from 60 on.
"""

from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from kgraph.model import Figure
from kgraph.ontology import Approximation

_ABOUT = Decimal(2)
"""An approximate number leaves twice the room of one that is merely rounded."""

_LIMIT = Decimal(2)
"""News says "more than 60" of 75, not of 600: a limit leaves room up to twice its value."""

_ROUNDING = Decimal("0.075")
"""The part of its value that a rounded number may be off: 0.5 of 7; "1 billion" is not 1.4."""

_COUNTED_ONE_BY_ONE = 1000


class Match(Enum):
    """How two numbers stand to each other."""

    SAME = auto()
    COMPATIBLE = auto()
    ROUNDED = auto()
    DIFFERENT = auto()


class Span(NamedTuple):
    """The numbers that a figure can stand for."""

    low: Decimal
    high: Decimal

    def holds(self, number: Decimal) -> bool:
        """Whether a number lies in it, ends included."""
        return self.low <= number <= self.high

    def meets(self, other: "Span") -> bool:
        """Whether the two have a number in common."""
        return self.low <= other.high and other.low <= self.high


def step(value: Decimal) -> Decimal:
    """The unit of the last digit that is not zero.

    >>> str(step(Decimal("7200"))), str(step(Decimal("40.9")))
    ('1E+2', '0.1')
    """
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def match(left: Figure, right: Figure) -> Match:
    """Compare the numbers of two figures of one unit.

    >>> from kgraph.model import Evidence
    >>> e = Evidence(article="a", start=0, end=1, text="x")
    >>> def figure(value: str) -> Figure:
    ...     return Figure(id="f1", evidence=e, value=Decimal(value), unit="USD", confidence=1)
    >>> match(figure("7000000000"), figure("7200000000")).name
    'ROUNDED'
    >>> match(figure("7000000000"), figure("9000000000")).name
    'DIFFERENT'
    """
    ends = (left.value, left.min, left.max), (right.value, right.min, right.max)
    if ends[0] == ends[1]:
        limits = {left.approx, right.approx}
        opposed = {Approximation.AT_LEAST, Approximation.AT_MOST}
        return Match.COMPATIBLE if limits == opposed else Match.SAME
    if left.value is None or right.value is None or _limits(left) or _limits(right):
        return Match.COMPATIBLE if _room(left).meets(_room(right)) else Match.DIFFERENT
    return Match.ROUNDED if _rounds(left, right) or _rounds(right, left) else Match.DIFFERENT


def _rounds(coarse: Figure, fine: Figure) -> bool:
    """Whether one number is a rounding of the other; 30 is none of 29 if things were counted."""
    assert coarse.value is not None
    assert fine.value is not None
    exact = coarse.approx is Approximation.EXACT
    if exact and coarse.unit == "count" and coarse.value < _COUNTED_ONE_BY_ONE:
        return False
    return _room(coarse).holds(fine.value)


def _limits(figure: Figure) -> bool:
    return figure.approx in (Approximation.AT_LEAST, Approximation.AT_MOST)


def _room(figure: Figure) -> Span:
    if figure.value is None:
        assert figure.min is not None
        assert figure.max is not None
        return Span(figure.min, figure.max)
    return _span(figure.value, figure.approx)


@lru_cache(maxsize=65536)
def _span(value: Decimal, approx: Approximation) -> Span:
    if approx is Approximation.AT_LEAST:
        return Span(value, max(value * _LIMIT, value))
    if approx is Approximation.AT_MOST:
        return Span(min(value / _LIMIT, value), value)
    half = min(step(value) / 2, abs(value) * _ROUNDING) if value else Decimal(0)
    if approx is Approximation.ABOUT:
        half *= _ABOUT
    return Span(value - half, value + half)
