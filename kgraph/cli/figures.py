"""`kgraph figures`: the magnitudes of texts, without building a graph and without a parser.

In: files, folders or standard input, options. Out: every figure on standard output as a table,
JSON lines or CSV; the exit status says whether an input was left out. Reading numbers is left to
`kgraph.quantities`, dates to `kgraph.dates`, the look to `kgraph.cli.figure_formats`.
"""

import sys
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.cli.summary import print_skipped
from kgraph.errors import ConfigurationError, ReadError
from kgraph.report import SkippedArticle

if TYPE_CHECKING:
    from kgraph.model import Article
    from kgraph.read import Skipped

STANDARD_INPUT = Path("-")


class Format(StrEnum):
    """How figures are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE",
        help="Articles: files or folders with .txt, .md, .html, .jsonl; - for standard input; "
        "[dim]kgraph figures a.txt[/dim].",
        show_default=False,
    ),
]
Explain = Annotated[
    bool,
    typer.Option(
        "--explain",
        help="Also say why a reading is in doubt, and which numbers were left out by which rule.",
    ),
]
FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        help="json prints one object a line, csv one table of all articles; "
        "[dim]--format json[/dim].",
    ),
]
Countries = Annotated[
    str,
    typer.Option(
        metavar="CODES",
        help="Countries the articles are about, the main one first, as ISO 3166-1 codes; they "
        "settle whose rupees or dollars are meant; [dim]--countries KZ,PK[/dim].",
        show_default=False,
    ),
]
Dates = Annotated[
    bool,
    typer.Option("--dates", help="Also print the dates, completed from the date of the article."),
]


def figures(
    files: Files,
    explain: Explain = False,
    format_: FormatOption = Format.TABLE,
    countries: Countries = "",
    dates: Dates = False,
) -> None:
    """Print the figures of articles: values in base units, units, qualifiers, exact offsets.

    Offsets count the characters of the article's text, as in extractions.jsonl.

    Examples:

    [dim]kgraph figures report.txt --explain[/dim]

    [dim]kgraph figures articles/ --format csv --countries AU > figures.csv[/dim]

    [dim]echo "a loan of up to €90 million" | kgraph figures - --format json[/dim]
    """
    for file in files:
        if file != STANDARD_INPUT:
            existing(file)
    # What reads and prints takes a moment to import; help and a wrong argument need not wait.
    from kgraph.cli.figure_formats import WRITERS
    from kgraph.cli.figure_rows import Wanted, rows_of
    from kgraph.read import Skipped

    wanted = Wanted(countries=_codes(countries), rejected=explain, dates=dates)
    write = WRITERS[format_](explain=explain)
    status = 0
    for record in _records(files):
        if isinstance(record, Skipped):
            status = 1
            print_skipped(
                [SkippedArticle.of(record.path, record.reason, record.remedy)], verbose=False
            )
        else:
            write(record, rows_of(record, wanted))
    raise typer.Exit(status)


def _codes(written: str) -> tuple[str, ...]:
    """The country codes of the option, in capitals.

    Raises:
        ConfigurationError: a code that no country has.
    """
    from kgraph.knowledge.countries import by_code

    codes = tuple(code.strip().upper() for code in written.split(",") if code.strip())
    unknown = [code for code in codes if by_code(code) is None]
    if unknown:
        raise ConfigurationError(
            f"no country has the code {unknown[0]}",
            where="--countries",
            remedy="give ISO 3166-1 alpha-2 codes: --countries KZ,PK",
        )
    return codes


def _records(files: Sequence[Path]) -> "Iterator[Article | Skipped]":
    from kgraph.read import read_sources

    if STANDARD_INPUT in files:
        yield _standard_input()
    named = [file for file in files if file != STANDARD_INPUT]
    if named:
        yield from read_sources(named)


def _standard_input() -> "Article | Skipped":
    """One article from standard input, read like a text file; its path is "-"."""
    from kgraph.read import MAX_BYTES, Skipped
    from kgraph.read.draft import to_article
    from kgraph.read.prose import parse_prose

    raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        if len(raw) > MAX_BYTES:
            raise ReadError(f"more than {MAX_BYTES / 1e6:.1f} MB", remedy="split it into files")
        return to_article(parse_prose(raw), str(STANDARD_INPUT))
    except ReadError as error:
        return Skipped.from_error(error, str(STANDARD_INPUT))
