"""What `kgraph figures` prints of one article, as plain rows.

In: an article and what is wanted of it. Out: rows with the names that the records of
extractions.jsonl use, in text order: figures and, if wanted, numbers that are none, and dates.
Numbers are strings, since readers of JSON and CSV round. The look is left to
`kgraph.cli.figure_formats`.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kgraph.dates import DateMention, find_dates
from kgraph.model import Article, canonical_decimal
from kgraph.quantities import Quantity, QuantityContext, Rejection, read_quantities

Cell = str | int | None
Row = Mapping[str, Cell]

FIGURE, REJECTED, DATE = "figure", "rejected", "date"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to print of each article.

    Attributes:
        countries: ISO codes of what all the articles are about, the main one first.
        rejected: also the numbers that are no figures.
        dates: also the dates.
    """

    countries: tuple[str, ...] = ()
    rejected: bool = False
    dates: bool = False


def rows_of(article: Article, wanted: Wanted) -> list[Row]:
    """The rows of an article in text order; front matter is left alone.

    >>> text = "It cost $3 million."
    >>> article = Article(id="a", path="a.txt", content_hash="sha256:a", text=text)
    >>> [(row["text"], row["value"], row["unit"]) for row in rows_of(article, Wanted())]
    [('$3 million', '3000000', 'USD')]
    """
    body = article.text[article.body_start :]
    reading = read_quantities(body, context=QuantityContext(countries=wanted.countries))
    rows: list[dict[str, Cell]] = [
        _figure_row(quantity, index) for index, quantity in enumerate(reading.quantities)
    ]
    if wanted.rejected:
        rows += map(_rejected_row, reading.rejected)
    if wanted.dates:
        anchor = dt.date.fromisoformat(article.date) if article.date else None
        rows += map(_date_row, find_dates(body, anchor=anchor))
    return sorted(_placed(rows, article), key=lambda row: (row["start"], row["end"], row["kind"]))


def _placed(rows: list[dict[str, Cell]], article: Article) -> Iterator[Row]:
    """Put in where the article is, and count offsets from its start rather than its body's."""
    for row in rows:
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        shift = article.body_start
        yield {"path": article.path, **row, "start": start + shift, "end": end + shift}


def _figure_row(quantity: Quantity, index: int) -> dict[str, Cell]:
    partner = None if quantity.partner is None else f"f{quantity.partner + 1}"
    return {
        "kind": FIGURE,
        "id": f"f{index + 1}",
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "value": _number(quantity.value),
        "min": _number(quantity.low),
        "max": _number(quantity.high),
        "unit": quantity.unit,
        "ucum": quantity.ucum,
        "approx": quantity.approx,
        "change": quantity.change,
        "base": quantity.base,
        "counted": quantity.counted,
        "measure": quantity.measure_hint,
        "period": quantity.period,
        "per": quantity.per,
        "conversion_of": partner if quantity.relation == "conversion_of" else None,
        "changed_from": partner if quantity.relation == "changed_from" else None,
        "confidence": f"{quantity.confidence:g}",
        "reason": "; ".join(quantity.reasons),
    }


def _rejected_row(rejection: Rejection) -> dict[str, Cell]:
    return {
        "kind": REJECTED,
        "start": rejection.start,
        "end": rejection.end,
        "text": rejection.text,
        "reason": rejection.reason,
    }


def _date_row(date: DateMention) -> dict[str, Cell]:
    return {
        "kind": DATE,
        "start": date.start,
        "end": date.end,
        "text": date.text,
        "edtf": date.edtf,
        "granularity": date.granularity,
        "sense": date.sense,
        "not_before": date.not_before.isoformat() if date.not_before else None,
        "not_after": date.not_after.isoformat() if date.not_after else None,
        "confidence": f"{date.confidence:g}",
        "reason": date.reason,
    }


def _number(value: Decimal | None) -> str | None:
    return None if value is None else canonical_decimal(value)
