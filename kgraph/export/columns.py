"""The columns that node and edge tables have in programs such as Gephi.

In: nothing. Out: `NODE_COLUMNS`, `RELATION_COLUMNS` and `CLAIM_COLUMNS`: names, types and meanings.
Gephi gives the names label, size, x, y, color and weight a meaning of its own. Filling the columns
is left to `kgraph.export.node_rows` and `kgraph.export.edge_rows`.
"""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from kgraph.model import canonical_decimal

Cell: TypeAlias = str | int | float | bool | Decimal
"""A value of a column; what is unknown has no cell."""

Cells: TypeAlias = dict[str, Cell]

LIST_SEPARATOR = " | "
"""Between the members of a list; Gephi would split lists of its own type at commas."""


class ColumnType(StrEnum):
    """The types that GraphML, GEXF and Gephi have in common, by their GraphML names."""

    STRING = "string"
    INT = "int"
    DOUBLE = "double"
    BOOLEAN = "boolean"


class Column(NamedTuple):
    """A column: its name, its type and what its cells say."""

    name: str
    type: ColumnType
    meaning: str


class Profile(StrEnum):
    """What becomes an edge: each subject, predicate and object together, or each claim."""

    RELATIONS = "relations"
    CLAIMS = "claims"


_S, _I, _D, _B = ColumnType.STRING, ColumnType.INT, ColumnType.DOUBLE, ColumnType.BOOLEAN

NODE_COLUMNS: tuple[Column, ...] = (
    Column("label", _S, "preferred name; of a figure, its words and what it measures"),
    Column("type", _S, "entity type, or Figure"),
    Column("size", _D, "4 to 40, its square by the number of mentions"),
    Column("color", _S, "by type, #rrggbb"),
    Column("x", _D, "position from left to right"),
    Column("y", _D, "position from bottom to top"),
    Column("mentions", _I, "number of mentions in all articles"),
    Column("uri", _S, "the IRI that the Turtle file uses"),
    Column("wikidata", _S, "Wikidata identifier"),
    Column("aliases", _S, "other names, separated by |"),
    Column("country_code", _S, "ISO 3166-1 alpha-2"),
    Column("leader", _B, "true for a person to whom a text gives an office"),
    Column("first_seen", _S, "date of the first article"),
    Column("last_seen", _S, "date of the last article"),
    Column("value", _D, "number in base units"),
    Column("value_min", _D, "lower end of a range"),
    Column("value_max", _D, "upper end of a range"),
    Column("unit", _S, "ISO 4217 code or unit"),
    Column("approximation", _S, "exact, about, at_least or at_most"),
    Column("change", _S, "up or down"),
    Column("counted", _S, "what a count counts"),
    Column("measure", _S, "what the figure measures"),
    Column("time", _S, "when the figure holds, EDTF"),
)

_EDGE_COLUMNS: tuple[Column, ...] = (
    Column("label", _S, "the predicate"),
    Column("weight", _D, "number of passages that show it"),
    Column("predicate", _S, "the predicate"),
    Column("status", _S, "asserted, planned, proposed, conditional, denied; several with |"),
    Column("confidence", _D, "0 to 1; of several claims, the highest"),
    Column("role", _S, "office or post"),
    Column("time", _S, "when it holds, EDTF"),
    Column("speaker", _S, "whose words it is"),
    Column("outlets", _S, "outlets that report it, separated by |"),
    Column("first_seen", _S, "date of the first article"),
    Column("last_seen", _S, "date of the last article"),
)

RELATION_COLUMNS: tuple[Column, ...] = (
    *_EDGE_COLUMNS,
    Column("sentence", _S, "one passage that shows it"),
)

CLAIM_COLUMNS: tuple[Column, ...] = (
    *_EDGE_COLUMNS,
    Column("not_before", _S, "first day that the time can mean"),
    Column("not_after", _S, "last day that the time can mean"),
    Column("uri", _S, "the IRI that the Turtle file uses"),
    Column("sentences", _S, "all passages that show it, separated by |"),
)


def edge_columns(profile: Profile) -> tuple[Column, ...]:
    """Give the columns of the edges.

    >>> edge_columns(Profile.RELATIONS)[-1].name
    'sentence'
    """
    return CLAIM_COLUMNS if profile is Profile.CLAIMS else RELATION_COLUMNS


def spell(cell: Cell) -> str:
    """Write a cell so that every reader takes it for the same value.

    >>> spell(True), spell(4.0), spell(Decimal("0.50")), spell("INF")
    ('true', '4', '0.5', 'INF')
    """
    match cell:
        case bool():
            return "true" if cell else "false"
        case str() | int():
            return str(cell)
        case _:
            return canonical_decimal(Decimal(repr(cell)) if isinstance(cell, float) else cell)
