"""What a build is asked to do and what it reports.

In: options as a user gives them; linked results. Out: `BuildOptions` and `BuildReport`, frozen
records that the command line, a benchmark or another program can print or store. Doing the work is
left to `kgraph.pipeline`, printing to `kgraph.cli`.
"""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from pydantic import Field

from kgraph.combine.engine import Engine
from kgraph.model import Linked, Record, Unapplied
from kgraph.ontology import DEFAULT_BASE, EntityType, Predicate, Status


class StageProgress(Protocol):
    """Told how far a stage of a build is."""

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Take note that `done` of `total` articles or files are through; None: not known."""
        ...


class BuildOptions(Record):
    """What to build from what.

    Attributes:
        sources: files and folders that hold articles.
        out: folder for the outputs.
        model: name of an installed spaCy pipeline; None takes the one that kgraph comes with.
        engine: whether the trained network is asked beside the rules.
        precision: share of claims that must have been right where it was measured, above 0 and at
            most 1; None keeps all.
        base_iri: absolute IRI under which things get theirs; ends in "/".
        workers: processes for extraction; None chooses by the amount of text and of cores.
        ledger: file of people's decisions; None takes decisions.yaml of the source folders.
    """

    sources: tuple[Path, ...] = Field(min_length=1)
    out: Path
    model: str | None = None
    engine: Engine = Engine.TRAINED
    precision: float | None = Field(default=None, gt=0, le=1)
    base_iri: str = DEFAULT_BASE
    workers: int | None = Field(default=None, ge=1)
    ledger: Path | None = None


class SkippedArticle(Record):
    """An input that did not become part of the graph.

    Attributes:
        path: the file, or the record of it, as the user would name it.
        reason: one line: what is wrong and, where something helps, what to do.
        trace: the traceback where the cause is an error in the program; else empty.
    """

    path: str
    reason: str
    trace: str = ""

    @classmethod
    def of(cls, path: str, problem: str, remedy: str) -> "SkippedArticle":
        """Say what is wrong and what to do in one clause.

        >>> SkippedArticle.of("a.txt", "the file is empty", "remove it or add text").reason
        'the file is empty (remove it or add text)'
        """
        return cls(path=path, reason=f"{problem} ({remedy})" if remedy else problem)


class BuildReport(Record):
    """What a build has done.

    Attributes:
        articles: number of articles in the graph.
        words: words of the articles read, by white space.
        skipped: inputs that were left out, in the order they were met.
        entities: number of nodes of each entity type; every type is a key.
        figures: number of figures.
        claims: number of claims of each predicate that occurs, by status.
        outputs: the files written.
        seconds: wall time of each stage, in order.
        workers: processes that extraction used.
        unapplied: decisions of people that no longer apply.
    """

    articles: int
    words: int
    skipped: tuple[SkippedArticle, ...]
    entities: Mapping[EntityType, int]
    figures: int
    claims: Mapping[Predicate, Mapping[Status, int]]
    outputs: tuple[Path, ...]
    seconds: Mapping[str, float]
    workers: int
    unapplied: tuple[Unapplied, ...] = ()


def count_entities(linked: Linked) -> dict[EntityType, int]:
    """Count the nodes of each type, types without a node included."""
    counts = Counter(node.type for node in linked.nodes)
    return {entity_type: counts[entity_type] for entity_type in EntityType}


def count_claims(linked: Linked) -> dict[Predicate, dict[Status, int]]:
    """Count the claims of each predicate that occurs, by status, in the ontology's order."""
    counts = Counter((claim.predicate, claim.status) for claim in linked.claims)
    by_predicate = {
        predicate: {
            status: counts[predicate, status] for status in Status if counts[predicate, status]
        }
        for predicate in Predicate
    }
    return {predicate: statuses for predicate, statuses in by_predicate.items() if statuses}
