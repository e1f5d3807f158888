"""The closing table of a build.

In: a `BuildReport`. Out: what was built on standard output; what was left out, and why, on
standard error, one line each.
"""

from collections.abc import Sequence

import typer
from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table

from kgraph.model import Unapplied
from kgraph.ontology import Status
from kgraph.report import BuildReport, SkippedArticle


def print_report(report: BuildReport, *, verbose: bool, console: Console | None = None) -> None:
    """Print counts, files and seconds.

    Args:
        report: what the build says it did.
        verbose: also print the seconds of each stage.
        console: where to print; standard output by default.
    """
    console = console or Console()
    if report.outputs:
        console.print(Group(_entities(report), _claims(report)))
    _line(console, _totals(report))
    if verbose:
        stages = ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in report.seconds.items())
        _line(console, f"Seconds: {stages}; workers: {report.workers}")
    for path in report.outputs:
        _line(console, f"Wrote {path}")


def print_skipped(skipped: Sequence[SkippedArticle], *, verbose: bool) -> None:
    """Print what was left out and why, with the traceback of a failure if asked for."""
    for article in skipped:
        typer.echo(f"kgraph: skipped {article.path}: {article.reason}", err=True)
        if verbose and article.trace:
            typer.echo(article.trace, err=True)


def print_unapplied(unapplied: Sequence[Unapplied]) -> None:
    """Print the decisions that were void, one warning each."""
    for void in unapplied:
        typer.echo(f"kgraph: decision not applied: {void.entry}: {void.reason}", err=True)


def _totals(report: BuildReport) -> str:
    entities = sum(report.entities.values())
    claims = sum(sum(statuses.values()) for statuses in report.claims.values())
    return (
        f"Articles: {report.articles:,} read, {len(report.skipped):,} skipped. "
        f"Entities: {entities:,}. Figures: {report.figures:,}. Claims: {claims:,}. "
        f"Words: {report.words:,}. Seconds: {sum(report.seconds.values()):.1f}."
    )


def _entities(report: BuildReport) -> RenderableType:
    table = Table(box=box.SIMPLE, title="Nodes", title_justify="left")
    table.add_column("type")
    table.add_column("number", justify="right")
    for entity_type, number in report.entities.items():
        table.add_row(entity_type.value, f"{number:,}")
    table.add_row("Figure", f"{report.figures:,}")
    return table


def _claims(report: BuildReport) -> RenderableType:
    table = Table(box=box.SIMPLE, title="Claims", title_justify="left")
    table.add_column("predicate")
    for heading in ("all", *(status.value for status in Status)):
        table.add_column(heading, justify="right")
    for predicate, statuses in report.claims.items():
        numbers = (sum(statuses.values()), *(statuses.get(status, 0) for status in Status))
        table.add_row(predicate.value, *(f"{number:,}" if number else "" for number in numbers))
    return table


def _line(console: Console, text: str) -> None:
    # Paths are for copying: no wrapping, no colours, no emoji codes.
    console.print(text, soft_wrap=True, highlight=False, markup=False, emoji=False)
