"""`kgraph evaluate`: how good a graph is, measured on articles annotated by hand.

In: a Turtle file and a folder of gold files. Out: the scores and, if asked for, the mistakes on
standard output, and both as JSON. Scoring is done by `kgraph.evaluate`.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.errors import ConfigurationError, ExportError

if TYPE_CHECKING:
    from kgraph.evaluate import Mistake, Report

GraphFile = Annotated[
    Path,
    typer.Argument(
        metavar="GRAPH",
        help="Turtle file that kgraph build has written; [dim]exports/graph.ttl[/dim].",
        show_default=False,
    ),
]
GoldFolder = Annotated[
    Path,
    typer.Argument(
        metavar="GOLD",
        help="Folder of gold files, one JSON file an article; [dim]tests/gold[/dim].",
        show_default=False,
    ),
]
Errors = Annotated[
    bool,
    typer.Option(
        "--errors",
        help="List every miss, wrong find and wrong status by cause, with its sentence.",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="NAME",
        help="List only mistakes of this type, predicate or cause, or Figure; may be repeated; "
        '[dim]--errors --only Person --only "wrong type"[/dim].',
        show_default=False,
    ),
]
JsonFile = Annotated[
    Path | None,
    typer.Option(
        "--json",
        metavar="FILE",
        help="Also write the scores as JSON, and with --errors the mistakes; "
        "[dim]--json scores.json[/dim].",
        show_default=False,
    ),
]
Document = Annotated[
    str | None,
    typer.Option(
        "--doc",
        metavar="NAME",
        help="Only this article, by its file name without ending; [dim]--doc 003[/dim].",
        show_default=False,
    ),
]


def evaluate(  # noqa: PLR0913 - each is an option of the command
    graph: GraphFile,
    gold: GoldFolder,
    errors: Errors = False,
    only: Only = None,
    json_file: JsonFile = None,
    doc: Document = None,
) -> None:
    """Score a graph against articles annotated by hand.

    Prints precision, recall and F1 of entities, figures and relations, and how often status, \
approximation, subject and leader flag are right among what was found.

    Examples:

    [dim]kgraph evaluate exports/graph.ttl tests/gold[/dim]

    [dim]kgraph evaluate exports/graph.ttl tests/gold --doc 003 --errors[/dim]

    [dim]kgraph evaluate exports/graph.ttl tests/gold --errors --only visited[/dim]
    """
    names = _wanted(only or [], errors=errors)
    from kgraph import evaluate as evaluation

    report = evaluation.evaluate(existing(graph), existing(gold), document=doc)
    mistakes = evaluation.narrow(report.mistakes, names) if errors else None
    if mistakes is not None:
        typer.echo(evaluation.render_mistakes(mistakes))
    typer.echo(evaluation.render_report(report), nl=False)
    if json_file is not None:
        _write(json_file, _as_plain_data(report, mistakes))


def _wanted(named: Sequence[str], *, errors: bool) -> list[str]:
    """The kinds and causes to list, as they are spelled; empty for all.

    Raises:
        ConfigurationError: a name is none of them, or no list was asked for.
    """
    from kgraph.evaluate import KINDS, Cause

    if named and not errors:
        raise ConfigurationError(
            "it narrows the list of mistakes", where="--only", remedy="add --errors"
        )
    choices = [*KINDS, *(cause.value for cause in Cause)]
    spelled = {choice.casefold(): choice for choice in choices}
    for name in named:
        if name.casefold() not in spelled:
            raise ConfigurationError(
                f"no type, predicate or cause is called {name!r}",
                where="--only",
                remedy=f"give one of {', '.join(choices)}",
            )
    return [spelled[name.casefold()] for name in named]


def _as_plain_data(
    report: "Report", mistakes: "Sequence[Mistake] | None" = None
) -> dict[str, object]:
    scores: dict[str, object] = {
        name: {"p": tally.precision, "r": tally.recall, "f1": tally.f1}
        for name, tally in sorted(report.tallies.items())
    }
    scores |= {name: share.value for name, share in sorted(report.shares.items())}
    totals = ("ENTITIES", "FIGURES", "RELATIONS")
    scores["macro"] = {total.lower(): report.mean(total) for total in totals}
    if mistakes is not None:
        scores["mistakes"] = [mistake._asdict() for mistake in mistakes]
    return scores


def _write(path: Path, scores: dict[str, object]) -> None:
    try:
        path.write_text(json.dumps(scores, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise ExportError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            remedy="choose another file",
        ) from error
