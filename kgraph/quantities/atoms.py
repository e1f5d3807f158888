"""The working record of the reader: one number on its way to become a quantity or a rejection.

In: a numeral with what was attached to it. Out: a mutable `Atom` that the later steps merge, fill
in and decide. Nothing outside this package sees it.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from kgraph.quantities.model import Approximation, Direction, Relation

_NINE_DECIMALS = Decimal("1e-9")
_QUANTISABLE = Decimal(10**15)
BARE = "a bare number without anything counted"
"""The rule that leaves out a number which nothing around it explains."""

Kind = Literal["money", "unit", "share", "multiple", "count", "bare", "duration", "rejected"]


def is_whole(value: Decimal) -> bool:
    """Whether a value has no fraction, however large it is."""
    return value == value.to_integral_value()


def plain_decimal(value: Decimal) -> Decimal:
    """The same value without exponent and trailing zeros, at most nine decimals.

    >>> plain_decimal(Decimal("3.50E+6")), plain_decimal(Decimal(1) / 3)
    (Decimal('3500000'), Decimal('0.333333333'))
    """
    if is_whole(value):
        return Decimal(format(value.to_integral_value(), "f"))
    rounded = value.quantize(_NINE_DECIMALS) if abs(value) < _QUANTISABLE else value
    return Decimal(format(rounded, "f").rstrip("0"))


@dataclass(slots=True)
class Atom:
    """A number in the making.

    Attributes:
        start, end: offsets of the expression, currency and unit included, approximator not yet.
        low, high: equal for a single number.
        mantissa, scale: the number as written before a shared scale is passed on.
        kind: what it counts as so far.
        unit, ucum, period, per, counted, approx, change, base: as in `Quantity`.
        plain: bare digits that could be a year, an ordinal or an identifier.
        words: written in words.
        prefixed: the currency stands before the number.
        is_range: low and high are two written ends.
        reasons: notes on doubts and rules; the last one says why it was rejected.
        candidates: currencies that an ambiguous name can mean.
        source: the atom that it took its unit from.
        letter: the letter that was read as scale ("m").
        partner: the atom it converts or continues, with the relation to it.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    mantissa: Decimal = Decimal(0)
    scale: Decimal = Decimal(1)
    kind: Kind = "bare"
    unit: str | None = None
    ucum: str | None = None
    period: str | None = None
    per: str | None = None
    counted: str | None = None
    head: str = ""
    approx: Approximation = "exact"
    change: Direction | None = None
    base: str | None = None
    plain: bool = False
    words: bool = False
    prefixed: bool = False
    is_range: bool = False
    after: int = 0
    confidence: float = 1.0
    reasons: list[str] = field(default_factory=list)
    relation: Relation | None = None
    partner: "Atom | None" = None
    hint: str | None = None
    candidates: tuple[str, ...] = ()
    letter: str = ""
    source: "Atom | None" = None

    def reject(self, reason: str) -> None:
        """Leave the number out, and say why."""
        self.kind = "rejected"
        self.reasons.append(reason)

    def doubt(self, confidence: float, reason: str) -> None:
        """Lower the confidence to at most `confidence`, and say why."""
        if reason:
            self.confidence = min(self.confidence, confidence)
            self.reasons.append(reason)

    def inherit(self, other: "Atom") -> None:
        """Take unit and what is counted from a number that this one continues."""
        self.kind, self.unit, self.ucum = other.kind, other.unit, other.ucum
        self.counted, self.head = other.counted, other.head
        self.source = other
        if self.low == self.high and other.kind == "duration":
            self.reasons.append("continues a duration")
