"""`kgraph evaluate`: how good a graph is, measured on articles annotated by hand.

In: a Turtle file and a folder of gold files. Out: the scores on standard output, and as JSON if
asked for. Scoring is done by `kgraph.evaluate`.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.errors import ExportError

if TYPE_CHECKING:
    from kgraph.evaluate import Report

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
    typer.Option("--errors", help="List every miss and every wrong find by cause."),
]
JsonFile = Annotated[
    Path | None,
    typer.Option(
        "--json",
        metavar="FILE",
        help="Also write the scores as JSON; [dim]--json scores.json[/dim].",
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


def evaluate(
    graph: GraphFile,
    gold: GoldFolder,
    errors: Errors = False,
    json_file: JsonFile = None,
    doc: Document = None,
) -> None:
    """Score a graph against articles annotated by hand.

    Prints precision, recall and F1 of entities, figures and relations, and how often status, \
approximation, subject and leader flag are right among what was found.

    Examples:

    [dim]kgraph evaluate exports/graph.ttl tests/gold[/dim]

    [dim]kgraph evaluate exports/graph.ttl tests/gold --doc 003 --errors[/dim]
    """
    from kgraph import evaluate as evaluation

    report = evaluation.evaluate(existing(graph), existing(gold), document=doc)
    if errors:
        typer.echo(evaluation.render_mistakes(report.mistakes))
    typer.echo(evaluation.render_report(report), nl=False)
    if json_file is not None:
        _write(json_file, _as_plain_data(report))


def _as_plain_data(report: "Report") -> dict[str, object]:
    scores: dict[str, object] = {
        name: {"p": tally.precision, "r": tally.recall, "f1": tally.f1}
        for name, tally in sorted(report.tallies.items())
    }
    scores |= {name: share.value for name, share in sorted(report.shares.items())}
    totals = ("ENTITIES", "FIGURES", "RELATIONS")
    scores["macro"] = {total.lower(): report.mean(total) for total in totals}
    return scores


def _write(path: Path, scores: dict[str, object]) -> None:
    try:
        path.write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise ExportError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            remedy="choose another file",
        ) from error
