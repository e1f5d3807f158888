"""The table of contents: articles in, graph files out, stage by stage.

In: `BuildOptions`. Out: the files of the graph in the output folder, all of them or none, and a
`BuildReport`. Every stage does its work in a package of its own; what stands here is their order,
what passes between them, and what happens to an article that fails.
"""

import gc
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kgraph.clean import clean
from kgraph.combine.engine import Engine
from kgraph.corroborate import assess
from kgraph.errors import ConfigurationError
from kgraph.export import (
    positions,
    write_decisions,
    write_gexf,
    write_graphml,
    write_records,
    write_tensions,
    write_turtle,
)
from kgraph.export.iri import check_base
from kgraph.graph import Graph, build_graph
from kgraph.link import find_ledger, link
from kgraph.model import Article, Assessment, Extraction, Ledger, Unapplied
from kgraph.read import Skipped, read_sources
from kgraph.report import (
    BuildOptions,
    BuildReport,
    SkippedArticle,
    StageProgress,
    count_claims,
    count_entities,
)
from kgraph.run import Done, run, staged

TEXT_FOR_A_WORKER = 100_000
"""Characters that repay a worker process the seconds it takes to load the language pipeline."""


def build(options: BuildOptions, *, progress: StageProgress | None = None) -> BuildReport:
    """Turn articles into the files of a knowledge graph.

    The same articles give the same bytes, whatever the number of workers. Where no article can be
    read or extracted, nothing is written.

    Args:
        options: what to build from what.
        progress: told of each stage's advance.

    Returns:
        What was built and what was left out; `skipped` is empty if all went well.

    Raises:
        ConfigurationError: the options cannot be meant.
        LedgerError: the file of decisions cannot be read.
        ReadError: the sources hold no article.
        ModelError: the language pipeline is not installed.
        ExportError: the output folder cannot be written to; no output has changed.
    """
    check_base(options.base_iri)
    _check_measured(options)
    _check_apart(options.out, options.sources)
    ledger = find_ledger(options.ledger, options.sources)
    stages = _Stages(progress or _silent)
    with staged(options.out) as folder:
        articles = _read(options.sources, stages)
        workers = options.workers or workers_for(articles)
        extractions = _extract(articles, options, workers, stages)
        with stages.time("link"):
            linked = link(extractions, ledger=ledger)
        with stages.time("corroborate"):
            assessment = assess(extractions, linked)
        with stages.time("graph"):
            graph = build_graph(linked)
        if extractions:
            built = _Built(graph, extractions, assessment, ledger, linked.unapplied)
            _export(built, folder, options.base_iri, stages)
        outputs = tuple(options.out / path.name for path in sorted(folder.iterdir()))
    return BuildReport(
        articles=len(extractions),
        words=sum(len(extraction.article.text.split()) for extraction in extractions),
        skipped=tuple(stages.skipped),
        entities=count_entities(linked),
        figures=len(linked.figures),
        claims=count_claims(linked),
        outputs=outputs,
        seconds=stages.seconds,
        workers=workers,
        unapplied=linked.unapplied,
    )


@dataclass(frozen=True)
class ExtractionTask:
    """Cleaning, annotation and extraction of one article; loads the language pipeline once.

    One article is one batch, so that what is found in it depends neither on the articles beside
    it nor on the number of workers.
    """

    model: str | None
    engine: Engine
    precision: float | None

    def load(self) -> Callable[[Article], Extraction]:
        """Load the language pipeline.

        Raises:
            ModelError: the pipeline is not installed.
        """
        # Only a process that extracts has use for spaCy, which takes seconds to import.
        from kgraph.annotate import DEFAULT_MODEL, load_pipeline
        from kgraph.extract import extract_articles
        from kgraph.extract.precise import keep_precise

        precision = self.precision
        nlp = load_pipeline(self.model or DEFAULT_MODEL, self.engine)
        # What is loaded stays; the garbage collector need not look through it time and again.
        gc.collect()
        gc.freeze()

        def extract(article: Article) -> Extraction:
            (extraction,) = extract_articles(nlp, [clean(article)])
            return keep_precise(extraction, precision) if precision else extraction

        return extract


def workers_for(articles: Sequence[Article]) -> int:
    """Choose a number of worker processes: no more than cores, and enough text for each."""
    text = sum(len(article.text) for article in articles)
    return max(1, min(cores(), text // TEXT_FOR_A_WORKER))


class _Stages:
    """The clock of the stages, their progress, and what they leave out."""

    def __init__(self, progress: StageProgress) -> None:
        self.progress = progress
        self.seconds: dict[str, float] = {}
        self.skipped: list[SkippedArticle] = []

    @contextmanager
    def time(self, stage: str) -> Iterator[None]:
        self.progress(stage, 0, None)
        start = time.perf_counter()
        yield
        self.seconds[stage] = time.perf_counter() - start


def _check_measured(options: BuildOptions) -> None:
    if options.precision and options.engine is not Engine.TRAINED:
        raise ConfigurationError(
            "precision was measured for rules and network together, not for the rules alone",
            where="--precision, --engine",
            remedy="leave one of them out",
        )


def _check_apart(out: Path, sources: Sequence[Path]) -> None:
    """Refuse an output folder inside a source: the next build would read outputs as articles."""
    folder = out.resolve()
    for source in sources:
        if source.is_dir() and folder.is_relative_to(source.resolve()):
            raise ConfigurationError(
                f"the output folder lies in the folder of articles {source}",
                where=str(out),
                remedy="choose another one with --out",
            )


def _read(sources: Sequence[Path], stages: _Stages) -> list[Article]:
    articles: list[Article] = []
    with stages.time("read"):
        for found in read_sources(sources):
            if isinstance(found, Skipped):
                stages.skipped.append(SkippedArticle.of(found.path, found.reason, found.remedy))
            else:
                articles.append(found)
                stages.progress("read", len(articles), None)
    return articles


def _extract(
    articles: Sequence[Article], options: BuildOptions, workers: int, stages: _Stages
) -> list[Extraction]:
    extractions: list[Extraction] = []
    total = len(articles)
    with stages.time("extract"):
        stages.progress("extract", 0, total)
        outcomes = run(
            ExtractionTask(options.model, options.engine, options.precision),
            articles,
            workers=workers,
            progress=lambda done: stages.progress("extract", done, total),
        )
        for article, outcome in zip(articles, outcomes, strict=True):
            if isinstance(outcome, Done):
                extractions.append(outcome.value)
            else:
                stages.skipped.append(
                    SkippedArticle(
                        path=article.path,
                        reason=f"extraction failed: {outcome.reason}",
                        trace=outcome.trace,
                    )
                )
    return extractions


class _Built(NamedTuple):
    """What the exporters write."""

    graph: Graph
    extractions: Sequence[Extraction]
    assessment: Assessment
    ledger: Ledger
    unapplied: Sequence[Unapplied]


def _export(built: _Built, folder: Path, base_iri: str, stages: _Stages) -> None:
    graph, extractions, assessment = built.graph, built.extractions, built.assessment
    with stages.time("export"):
        places = positions(graph)
        writers: dict[str, Callable[[Path], None]] = {
            "decisions.jsonl": lambda path: write_decisions(built.ledger, built.unapplied, path),
            "extractions.jsonl": lambda path: write_records(extractions, path),
            "graph.gexf": lambda path: write_gexf(graph, path, base_iri=base_iri, places=places),
            "graph.graphml": lambda path: write_graphml(
                graph, path, base_iri=base_iri, places=places
            ),
            "graph.ttl": lambda path: write_turtle(
                graph, path, base_iri=base_iri, assessment=assessment
            ),
            "tensions.md": lambda path: write_tensions(assessment, path),
        }
        for done, (name, write) in enumerate(writers.items()):
            stages.progress("export", done, len(writers))
            write(folder / name)


def cores() -> int:
    """Count the processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _silent(stage: str, done: int, total: int | None) -> None:
    """Take no note of progress."""
