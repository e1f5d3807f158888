"""The records of the magnitude reader.

In: nothing. Out: `Quantity` (a magnitude the text states), `Rejection` (a number that is none, with
the reason), `Reading` (both, in text order) and `QuantityContext` (what the caller knows about the
article). How they are found is left to the other modules of the package.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Approximation = Literal["exact", "about", "at_least", "at_most"]
Direction = Literal["up", "down"]
Relation = Literal["conversion_of", "changed_from"]


@dataclass(frozen=True, slots=True)
class QuantityContext:
    """What the caller knows about the article and wants from the reader.

    Attributes:
        countries: ISO 3166-1 alpha-2 codes settled for the article, the main one first; they
            decide between the currencies that share a name ("rupees", "pesos").
        scope: "figures" leaves out durations, ages and mentions of actors ("two ministers");
            "all" reads durations and every counted noun too, for corpora annotated that way.
    """

    countries: tuple[str, ...] = ()
    scope: Literal["figures", "all"] = "figures"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A magnitude with its place, its value in base units and its qualifiers.

    Attributes:
        start, end: half-open character offsets of approximator, number and unit.
        text: exactly `source[start:end]`.
        value: the number with its scale applied; None for a range.
        low, high: the ends of a range; None otherwise.
        unit: ISO 4217 code, "percent", "percentage point", "basis point", "ratio", "count" or a
            singular unit of measure in British spelling ("cubic metre").
        approx: how exact the text says the number is.
        change: direction, where the figure is a change and not a level.
        counted: for a count, the noun phrase counted ("foreign tourists").
        period: the time base of a rate as the text has it ("per day", "annually").
        per: what a price or rate is counted by ("barrel" in "$60 a barrel").
        base: what a change is measured from ("from 2024", "year on year").
        relation, partner: link to another quantity by its index in the result: `conversion_of`
            (the same amount in another unit) or `changed_from` (the level before).
        measure_hint: words that say what is measured ("loan", "share of exports"), by nearness
            only.
        ucum: UCUM code of a physical unit.
        confidence: 0 to 1.
        reasons: why the confidence is below 1 and which rule settled an ambiguity.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    approx: Approximation = "exact"
    change: Direction | None = None
    counted: str | None = None
    period: str | None = None
    per: str | None = None
    base: str | None = None
    relation: Relation | None = None
    partner: int | None = None
    measure_hint: str | None = None
    ucum: str | None = None
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejection:
    """A number in the text that is no figure, with the rule that left it out."""

    start: int
    end: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one text, each part in text order."""

    quantities: tuple[Quantity, ...]
    rejected: tuple[Rejection, ...]
