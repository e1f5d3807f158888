"""`kgraph build`: articles in, graph files out.

In: files and folders, options. Out: the files of the graph and a closing table; the exit status
says whether an input was left out. The work is done by `kgraph.pipeline`.
"""

from pathlib import Path
from typing import Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.cli.progress import progress_bar
from kgraph.cli.summary import print_report, print_skipped, print_unapplied
from kgraph.combine.engine import Engine
from kgraph.errors import ConfigurationError
from kgraph.ontology import DEFAULT_BASE
from kgraph.report import BuildOptions

SEEDS = Path("seeds")
"""Built when no source is named, so that a fresh checkout has something to show."""

Sources = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="SOURCES",
        help="Articles: files or folders with .txt, .md, .html, .jsonl; default seeds/ if it is "
        "there; [dim]kgraph build march/ extra.html[/dim].",
        show_default=False,
    ),
]
Out = Annotated[
    Path,
    typer.Option(
        metavar="DIR",
        help="Folder for the outputs, made if missing; [dim]--out graphs/march[/dim].",
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Any installed spaCy pipeline for English, instead of the small one that comes with "
        "kgraph; [dim]--model en_core_web_lg[/dim].",
        show_default=False,
    ),
]
EngineName = Annotated[
    Engine,
    typer.Option(
        "--engine",
        help="Who reads: the rules and the trained network weighed together, or the rules alone, "
        "which need no file of weights; [dim]--engine rules[/dim].",
    ),
]
Precision = Annotated[
    float | None,
    typer.Option(
        "--precision",
        min=0.01,
        max=1.0,
        metavar="P",
        help="Keep only claims of predicates and confidences of which at least this share was "
        "right when it was measured: fewer and surer; [dim]--precision 0.9[/dim].",
        show_default=False,
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        min=1,
        metavar="N",
        help="Processes for extraction; by default as many as cores and the amount of text "
        "warrant. The result is the same; [dim]--workers 4[/dim].",
        show_default=False,
    ),
]
BaseIri = Annotated[
    str,
    typer.Option(
        metavar="IRI",
        help="Absolute IRI, ending in /, under which things get their names; "
        "[dim]--base-iri https://example.org/id/[/dim].",
    ),
]
LedgerFile = Annotated[
    Path | None,
    typer.Option(
        "--ledger",
        metavar="FILE",
        help="Decisions of people to replay; by default decisions.yaml in the folder of articles "
        "if it is there; [dim]--ledger decisions.yaml[/dim].",
        show_default=False,
    ),
]
Quiet = Annotated[
    bool,
    typer.Option("--quiet", "-q", help="Print errors and skipped inputs only; [dim]-q[/dim]."),
]
Verbose = Annotated[
    bool,
    typer.Option(
        "--verbose",
        "-v",
        help="Print the seconds of each stage and the traceback of an article that failed; "
        "[dim]-v[/dim].",
    ),
]


def build(  # noqa: PLR0913 - each is an option of the command
    sources: Sources = None,
    out: Out = Path("exports"),
    model: Model = None,
    engine: EngineName = Engine.TRAINED,
    precision: Precision = None,
    workers: Workers = None,
    base_iri: BaseIri = DEFAULT_BASE,
    ledger: LedgerFile = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Build a knowledge graph from articles.

    Writes graph.ttl (RDF), graph.graphml and graph.gexf (Gephi and others), tensions.md (what \
disagrees), extractions.jsonl (all records, one article a line) and decisions.jsonl (what people \
decided) to the output folder: all of them, or none if the build fails.

    Examples:

    [dim]kgraph build[/dim]

    [dim]kgraph build articles/ --out graphs/march --workers 4[/dim]

    [dim]kgraph build articles/ --precision 0.9[/dim]

    [dim]kgraph build page.html feed.jsonl --base-iri https://example.org/id/[/dim]
    """
    if quiet and verbose:
        raise ConfigurationError("they exclude each other", where="--quiet, --verbose")
    options = BuildOptions(
        sources=_sources(sources),
        out=out,
        model=model,
        engine=engine,
        precision=precision,
        workers=workers,
        base_iri=base_iri,
        ledger=existing(ledger) if ledger else None,
    )
    # The stages take a second to import; help and a wrong argument need not wait for them.
    from kgraph import pipeline

    with progress_bar(quiet=quiet) as progress:
        report = pipeline.build(options, progress=progress)
    if not quiet:
        print_report(report, verbose=verbose)
    print_skipped(report.skipped, verbose=verbose)
    print_unapplied(report.unapplied)
    # A decision that no longer applies is no failure: the rest of the graph is as it should be.
    if report.skipped:
        raise typer.Exit(1)


def _sources(named: list[Path] | None) -> tuple[Path, ...]:
    if not named:
        if SEEDS.is_dir():
            return (SEEDS,)
        raise ConfigurationError(
            "no article named, and there is no folder seeds/ here",
            where="SOURCES",
            remedy="name files or folders: kgraph build articles/",
        )
    return tuple(existing(source) for source in named)
