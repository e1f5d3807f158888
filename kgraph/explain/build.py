"""A finished build, read back from its records and linked again.

In: the folder that `kgraph build` wrote, or its extractions.jsonl. Out: `Build`: the extractions,
the linked records that follow from them, and the way from one to the other. No article is read
again and no language pipeline is loaded. Explaining is left to the sibling modules.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path

from pydantic import ValidationError

from kgraph.errors import ConfigurationError, ReadError
from kgraph.graph import Graph, build_graph
from kgraph.link import link, read_replayed
from kgraph.model import (
    Entity,
    EntityRef,
    Extraction,
    FigureNode,
    Item,
    Linked,
    LinkedClaim,
    Node,
)

RECORDS = "extractions.jsonl"
"""The file of a build that holds every record."""

DECISIONS = "decisions.jsonl"
"""The decisions of people that the build replayed."""

Linker = Callable[[Sequence[Extraction]], Linked]

_NO_ITEM = Item(index=0)


class Build:
    """The extractions of many articles and what linking made of them.

    Args:
        extractions: one record an article, in any order.
        linker: what links them; the one that `kgraph build` uses by default.
    """

    def __init__(self, extractions: Iterable[Extraction], *, linker: Linker = link) -> None:
        ordered = sorted(extractions, key=lambda x: (x.article.path, x.article.id))
        self.extractions: dict[str, Extraction] = {x.article.id: x for x in ordered}
        self.linked = linker(ordered)
        self.nodes: dict[str, Node] = {n.id: n for n in self.linked.nodes}
        self.claims: dict[str, LinkedClaim] = {c.id: c for c in self.linked.claims}
        self.rejected: dict[str, LinkedClaim] = {c.id: c for c in self.linked.rejected}
        self.figures: dict[str, FigureNode] = {f.id: f for f in self.linked.figures}

    @cached_property
    def graph(self) -> Graph:
        """The graph of `kgraph.graph`, for its questions."""
        return build_graph(self.linked)

    @cached_property
    def homes(self) -> dict[EntityRef, str]:
        """The identifier of the node that each entity of an article went into."""
        return {ref: node.id for node in self.linked.nodes for ref in node.members}

    @cached_property
    def _entities(self) -> dict[str, dict[str, Entity]]:
        return {
            ident: {entity.id: entity for entity in extraction.entities}
            for ident, extraction in self.extractions.items()
        }

    @cached_property
    def _item_starts(self) -> dict[str, tuple[list[int], list[int]]]:
        """Per article, where mentions stand and in which item, in text order."""
        found = {}
        for ident, extraction in self.extractions.items():
            places = sorted((m.start, m.item) for e in extraction.entities for m in e.mentions)
            found[ident] = ([start for start, _ in places], [item for _, item in places])
        return found

    def path(self, article: str) -> str:
        """The path of an article."""
        return self.extractions[article].article.path

    def entity(self, ref: EntityRef) -> Entity:
        """The record of a member."""
        return self._entities[ref.article][ref.entity]

    def item_at(self, article: str, position: int, end: int) -> Item:
        """The digest item that a stretch stands in, by the mentions inside it or before it."""
        starts, numbers = self._item_starts[article]
        before = bisect_right(starts, max(position, end - 1)) - 1
        number = numbers[before] if before >= 0 else 0
        items = self.extractions[article].items
        return next((item for item in items if item.index == number), _NO_ITEM)


def load_build(exports: Path, *, linker: Linker | None = None) -> Build:
    """Read a build back and link it again, which gives what the build gave.

    The decisions of people that the build replayed are replayed again.

    Args:
        exports: the folder that `kgraph build` wrote, or the extractions.jsonl in it.
        linker: links the records in another way than the build did.

    Raises:
        ConfigurationError: there is no such file.
        LedgerError: the build's record of decisions is broken.
        ReadError: a line is broken, holds no extraction as this version writes them, or repeats an
            article.

    >>> load_build(Path("no/such/folder"))
    Traceback (most recent call last):
    kgraph.errors.ConfigurationError: no/such/folder: no extractions.jsonl (run kgraph build first)
    """
    path = exports if exports.name.endswith(".jsonl") else exports / RECORDS
    if not path.is_file():
        what = "no such file" if path is exports else f"no {RECORDS}"
        raise ConfigurationError(what, where=exports.as_posix(), remedy="run kgraph build first")
    ledger = read_replayed(path.with_name(DECISIONS))
    return Build(_records(path), linker=linker or partial(link, ledger=ledger))


def _records(path: Path) -> Iterator[Extraction]:
    seen: set[str] = set()
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if not line.strip():
                    continue
                record = _record(line, f"{path.as_posix()}:{number}")
                if record.article.id in seen:
                    raise ReadError(
                        f"the article {record.article.path} a second time",
                        where=f"{path.as_posix()}:{number}",
                        remedy="remove the line",
                    )
                seen.add(record.article.id)
                yield record
    except OSError as error:
        what = f"cannot be read: {error.strerror or error}"
        raise ReadError(what, where=path.as_posix()) from error


def _record(line: bytes, where: str) -> Extraction:
    try:
        return Extraction.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        if first["type"] == "json_invalid":
            what = "the line is broken, no JSON object"
            raise ReadError(what, where=where, remedy="build again") from error
        field = ".".join(str(part) for part in first["loc"]) or "the line"
        raise ReadError(
            f"not a record as this version of kgraph writes them: {field}: {first['msg'].lower()}",
            where=where,
            remedy="build again with this version",
        ) from error
