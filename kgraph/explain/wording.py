"""Figures, reasons and sources in words.

In: records. Out: short phrases for a terminal, a page or a digest. What is shown where is left to
the renderings.
"""

from collections.abc import Iterable
from decimal import Decimal

from kgraph.explain.records import Quote, Reason
from kgraph.model import Figure, canonical_decimal
from kgraph.ontology import Approximation

_APPROXIMATION = {
    Approximation.EXACT: "",
    Approximation.ABOUT: "about",
    Approximation.AT_LEAST: "at least",
    Approximation.AT_MOST: "at most",
}


def word_figure(figure: Figure) -> str:
    """A figure as one reads it aloud, in base units.

    >>> from kgraph.graph import sample
    >>> word_figure(sample().figures[0].figure)
    'about 2,500,000,000 USD, cost'
    """
    unit = "" if figure.unit == "count" else figure.unit
    words = [
        figure.change.value if figure.change else "",
        _APPROXIMATION[figure.approx],
        _number(figure),
        unit,
        figure.counted or "",
        f"per {figure.per.removeprefix('per ')}" if figure.per else "",
        f"per {figure.period.removeprefix('per ')}" if figure.period else "",
        figure.base or "",
    ]
    phrase = " ".join(word for word in words if word)
    measured = figure.measure if figure.measure != figure.counted else None
    return ", ".join(part for part in (phrase, measured) if part)


def _number(figure: Figure) -> str:
    if figure.value is not None:
        return group_digits(figure.value)
    assert figure.min is not None
    assert figure.max is not None
    return f"{group_digits(figure.min)} to {group_digits(figure.max)}"


def group_digits(value: Decimal) -> str:
    """A number with commas between thousands.

    >>> group_digits(Decimal("7E+9")), group_digits(Decimal("0.50"))
    ('7,000,000,000', '0.5')
    """
    whole, dot, fraction = canonical_decimal(value).partition(".")
    return f"{int(whole):,}{dot}{fraction}" if whole != "-0" else f"-0{dot}{fraction}"


def word_reasons(reasons: Iterable[Reason]) -> str:
    """The signs that were weighed, with their weights.

    >>> word_reasons([Reason(sign="same surname", weight=Decimal("0.3"))])
    'same surname (+0.3)'
    """
    words = [
        f"{reason.sign} ({'+' if reason.weight >= 0 else ''}{canonical_decimal(reason.weight)})"
        for reason in reasons
    ]
    return ", ".join(words) or "no sign either way"


def on_one_line(text: str) -> str:
    """A quotation without line breaks.

    >>> on_one_line("a new\\n  line")
    'a new line'
    """
    return " ".join(text.split())


def source_of(quote: Quote) -> str:
    """Outlet, date and path, as one cites them; what is not known is left out."""
    known = ", ".join(part for part in (quote.outlet, quote.date) if part)
    return f"{known} ({quote.path})" if known else quote.path
