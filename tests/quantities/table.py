"""The table of cases: parsing the compact notation of `cases/*.yaml`, and comparing readings.

"text = value unit [counted]" with "~", ">=" or "<=" before the value, "a..b" for a range, and "up"
or "down" behind the unit for a change.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import yaml

from kgraph.quantities import Quantity

CASES = Path(__file__).parent / "cases"
_SIGNS = {"~": "about", ">=": "at_least", "<=": "at_most", "": "exact"}
_NOTATION = re.compile(
    r"(?P<text>.+?) = (?P<sign>~|>=|<=|)(?P<low>-?[\d.e]+?)(?:\.\.(?P<high>[\d.e]+))? "
    r"(?P<unit>.+?)(?: (?P<change>up|down))?(?: \[(?P<counted>.+)\])?$"
)


@dataclass(frozen=True)
class Expected:
    """What a case wants to be read."""

    text: str
    low: Decimal
    high: Decimal
    unit: str
    approx: str
    change: str | None
    counted: str | None


@dataclass(frozen=True)
class Case:
    """A sentence with all the quantities in it."""

    category: str
    sentence: str
    expected: tuple[Expected, ...]


def parse(notation: str) -> Expected:
    """Parse one expectation."""
    match = _NOTATION.fullmatch(notation)
    assert match is not None, notation
    low = Decimal(match["low"])
    return Expected(
        match["text"],
        low,
        Decimal(match["high"]) if match["high"] else low,
        match["unit"],
        _SIGNS[match["sign"]],
        match["change"],
        match["counted"],
    )


def of(quantity: Quantity, wanted: Expected | None) -> Expected:
    """A quantity in the form of the table; `counted` only where the case names it."""
    low = quantity.value if quantity.value is not None else quantity.low
    high = quantity.value if quantity.value is not None else quantity.high
    assert low is not None
    assert high is not None
    counted = quantity.counted if wanted is not None and wanted.counted else None
    return Expected(
        quantity.text, low, high, quantity.unit, quantity.approx, quantity.change, counted
    )


def load() -> list[Case]:
    """All cases, by category and in the order of the files."""
    cases: list[Case] = []
    for path in sorted(CASES.glob("*.yaml")):
        for sentence, expected in yaml.safe_load(path.read_text(encoding="utf-8")):
            cases.append(Case(path.stem, sentence, tuple(parse(e) for e in expected)))
    return cases
