"""The node table of a graph, row by row.

In: a graph of `kgraph.graph` and positions. Out: `NodeRow` records in sorted order, with cells for
the columns of `kgraph.export.columns`. Formats are left to the format modules.
"""

from collections.abc import Iterable, Iterator
from math import sqrt
from typing import NamedTuple

from kgraph.export.columns import LIST_SEPARATOR, Cells
from kgraph.export.iri import encode_id
from kgraph.export.layout import Positions
from kgraph.graph import Graph
from kgraph.model import Article, FigureNode, Node
from kgraph.ontology import FIGURE, EntityType

COLORS: dict[str, str] = {
    EntityType.COUNTRY: "#0072b2",
    EntityType.PERSON: "#d55e00",
    EntityType.ORGANIZATION: "#009e73",
    EntityType.PROJECT: "#e69f00",
    EntityType.AGREEMENT: "#cc79a7",
    EntityType.EVENT: "#f0e442",
    EntityType.PLACE: "#56b4e9",
    FIGURE: "#999999",
}
"""Colours that readers with any colour vision can tell apart (Okabe and Ito, 2008)."""

_SMALLEST, _LARGEST = 4.0, 40.0


class NodeRow(NamedTuple):
    """A node: its identifier, percent-encoded, and its cells by column name."""

    id: str
    cells: Cells


def node_rows(graph: Graph, places: Positions, base_iri: str) -> Iterator[NodeRow]:
    """List the nodes with everything a table shows of them.

    Args:
        graph: the graph that `kgraph.graph.build_graph` made.
        places: the position of every node.
        base_iri: what identifiers are appended to for the column `uri`.
    """
    articles = {article.id: article for article in graph.graph["articles"]}
    most = max((_mentions(data["record"]) for _, data in graph.nodes(data=True)), default=1)
    for identifier, data in graph.nodes(data=True):
        record: Node | FigureNode = data["record"]
        mentions = _mentions(record)
        x, y = places[identifier]
        cells: Cells = {
            "label": data["label"],
            "type": data["type"],
            "size": _size(mentions, most),
            "color": COLORS[data["type"]],
            "x": x,
            "y": y,
            "mentions": mentions,
            "uri": base_iri + encode_id(identifier),
        }
        cells |= _of_entity(record) if isinstance(record, Node) else _of_figure(record)
        cells |= seen(articles[name] for name in _articles(record))
        yield NodeRow(encode_id(identifier), cells)


def seen(articles: Iterable[Article]) -> Cells:
    """Give the dates of the first and the last of some articles, where they are dated.

    >>> seen([])
    {}
    """
    dates = sorted(article.date for article in articles if article.date)
    return {"first_seen": dates[0], "last_seen": dates[-1]} if dates else {}


def _mentions(record: Node | FigureNode) -> int:
    return record.mentions if isinstance(record, Node) else len(record.evidence)


def _articles(record: Node | FigureNode) -> list[str]:
    sources = record.members if isinstance(record, Node) else record.evidence
    return [source.article for source in sources]


def _size(mentions: int, most: int) -> float:
    """Make the area of a node, not its width, grow with its mentions."""
    share = (mentions - 1) / (most - 1) if most > 1 else 0.0
    return round(_SMALLEST + (_LARGEST - _SMALLEST) * sqrt(share), 1)


def _of_entity(node: Node) -> Cells:
    cells: Cells = {}
    if node.wikidata:
        cells["wikidata"] = node.wikidata
    aliases = sorted({*node.aliases} - {node.name})
    if aliases:
        cells["aliases"] = LIST_SEPARATOR.join(aliases)
    if node.code:
        cells["country_code"] = node.code.upper()
    if node.type is EntityType.PERSON:
        cells["leader"] = node.leader
    return cells


def _of_figure(node: FigureNode) -> Cells:
    figure = node.figure
    about = figure.counted or figure.measure
    words = figure.evidence.text
    cells: Cells = {
        "label": f"{words} ({about})" if about else words,
        "unit": figure.unit,
        "approximation": figure.approx.value,
    }
    numbers = {"value": figure.value, "value_min": figure.min, "value_max": figure.max}
    cells |= {name: number for name, number in numbers.items() if number is not None}
    texts = {
        "change": figure.change.value if figure.change else None,
        "counted": figure.counted,
        "measure": figure.measure,
        "time": figure.time,
    }
    return cells | {name: text for name, text in texts.items() if text}
