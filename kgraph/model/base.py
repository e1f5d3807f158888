"""The common base of all records and the decimal type they share.

In: nothing. Out: `Record`, a frozen pydantic model, and `Number`, an exact decimal that is written
as a JSON number-like string. What the records hold is left to the sibling modules.
"""

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer


class Record(BaseModel):
    """A frozen record between two stages; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def canonical_decimal(value: Decimal) -> str:
    """Write a decimal without exponent and without trailing zeros.

    >>> canonical_decimal(Decimal("7E+9")), canonical_decimal(Decimal("0.940"))
    ('7000000000', '0.94')
    >>> canonical_decimal(Decimal("-0.0"))
    '0'
    """
    if value == 0:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


Number = Annotated[Decimal, PlainSerializer(canonical_decimal, return_type=str)]
"""An exact number in base units, serialised canonically ("0.94", never "9.4E-1")."""


def as_confidence(value: float) -> Decimal:
    """Round a probability to two decimals, kept inside (0, 1) unless it is exact.

    >>> as_confidence(0.8549), as_confidence(0.9999)
    (Decimal('0.85'), Decimal('0.99'))
    """
    if value in (0.0, 1.0):
        return Decimal(int(value))
    return min(max(Decimal(str(round(value, 2))), Decimal("0.01")), Decimal("0.99"))
