"""The looks of `kgraph figures`: a table for people, JSON lines and CSV for programs.

In: an article and its rows. Out: text on standard output, article by article as they are read.
What a row holds is left to `kgraph.cli.figure_rows`.
"""

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Protocol

import typer
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kgraph.cli.figure_rows import DATE, FIGURE, REJECTED, Row
from kgraph.model import Article

COLUMNS = tuple(
    "path kind id start end text value min max unit ucum approx change base counted measure period"
    " per conversion_of changed_from edtf granularity sense not_before not_after confidence"
    " reason".split()
)
"""The columns of the CSV, the same for every option."""

_PIPE_WIDTH = 1000
"""In a pipe nothing is wrapped: one figure stays on one line for grep."""

Write = Callable[[Article, Sequence[Row]], None]


class Writer(Protocol):
    """Makes what prints one article."""

    def __call__(self, *, explain: bool) -> Write:
        """Start the output; with the reasons or without."""
        ...


def json_writer(*, explain: bool) -> Write:
    """Print one object a line; what a row lacks is null, and reasons are always there."""

    def write(_: Article, rows: Sequence[Row]) -> None:
        for row in rows:
            typer.echo(json.dumps(dict(row), ensure_ascii=False))

    return write


def csv_writer(*, explain: bool) -> Write:
    """Print one table for all articles, as RFC 4180 has it but for the line ends."""
    typer.echo(",".join(COLUMNS))

    def write(_: Article, rows: Sequence[Row]) -> None:
        lines = io.StringIO()
        csv.DictWriter(lines, COLUMNS, lineterminator="\n").writerows(rows)
        typer.echo(lines.getvalue(), nl=False)

    return write


def table_writer(*, explain: bool) -> Write:
    """Print a heading and up to three tables an article."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_PIPE_WIDTH)

    def write(article: Article, rows: Sequence[Row]) -> None:
        found = {k: [r for r in rows if r["kind"] == k] for k in (FIGURE, REJECTED, DATE)}
        number = len(found[FIGURE])
        typer.echo(f"{article.path}: {number or 'no'} figure{'' if number == 1 else 's'}")
        if found[FIGURE]:
            console.print(_figures(found[FIGURE], explain=explain))
        if found[DATE]:
            console.print(_dates(found[DATE]))
        if found[REJECTED]:
            console.print(_rejected(found[REJECTED]))

    return write


WRITERS: dict[str, Writer] = {"table": table_writer, "json": json_writer, "csv": csv_writer}


def _figures(rows: Sequence[Row], *, explain: bool) -> Table:
    heads = ["", "place", "text", "value", "unit", "qualifiers", "sure"]
    table = _table(heads + ["why"] * explain)
    for row in rows:
        cells = [row["id"], _place(row), row["text"], _value(row), row["unit"], _qualifiers(row)]
        _add(table, [*cells, row["confidence"], *[row["reason"]] * explain])
    return table


def _dates(rows: Sequence[Row]) -> Table:
    table = _table(["place", "date", "EDTF", "sense", "not before", "not after", "sure"])
    for row in rows:
        bounds = [row["not_before"], row["not_after"]]
        cells = [_place(row), row["text"], row["edtf"], row["sense"], *bounds]
        _add(table, [*cells, row["confidence"]])
    return table


def _rejected(rows: Sequence[Row]) -> Table:
    table = _table(["place", "no figure", "rule"])
    for row in rows:
        _add(table, [_place(row), row["text"], row["reason"]])
    return table


def _table(heads: Sequence[str]) -> Table:
    table = Table(box=box.SIMPLE, pad_edge=False)
    for head in heads:
        table.add_column(head, justify="right" if head in ("value", "sure") else "left")
    return table


def _add(table: Table, cells: Sequence[object]) -> None:
    # Text, not markup: a quotation in square brackets must not be taken for a style.
    table.add_row(*(Text(" ".join(str(cell or "").split())) for cell in cells))


def _place(row: Row) -> str:
    return f"{row['start']}–{row['end']}"


def _value(row: Row) -> str:
    if row["value"] is not None:
        return _grouped(row["value"])
    return f"{_grouped(row['min'])} – {_grouped(row['max'])}"


def _grouped(number: object) -> str:
    """Digits in groups of three, for the eye."""
    whole, point, rest = str(number).partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.lstrip("-") else str(number)


def _qualifiers(row: Row) -> str:
    """All that is said of a figure beside its number, in a fixed order.

    >>> _qualifiers({"approx": "about", "change": "up", "base": "from 2023", "per": "barrel"})
    'about, up, from 2023, a barrel'
    """
    forms = {
        "approx": "{}",
        "change": "{}",
        "base": "{}",
        "counted": "of {}",
        "per": "a {}",
        "period": "{}",
        "conversion_of": "= {}",
        "changed_from": "from {}",
    }
    told = [(form, row.get(name)) for name, form in forms.items()]
    said = [form.format(value) for form, value in told if value and value != "exact"]
    return ", ".join(said).replace("at_", "at ")
