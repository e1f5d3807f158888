"""GEXF 1.3, Gephi's own format, for its timeline.

Limits of the format: a thing has one span of time here, from the first to the last article that
speaks of it; something no dated article speaks of is always there. When a claim holds, as opposed
to when it was reported, is a column. Lists are joined with " | ", characters that XML forbids are
dropped, and Gephi treats parallel edges of one predicate and the word INF as in GraphML.

In: a graph of `kgraph.graph`. Out: one UTF-8 file, streamed, the same bytes for the same graph. The
tables are left to `kgraph.export.node_rows` and `kgraph.export.edge_rows`.
"""

from collections.abc import Iterator
from pathlib import Path

from kgraph.export.atomic import replacing
from kgraph.export.columns import (
    NODE_COLUMNS,
    Cells,
    Column,
    ColumnType,
    Profile,
    edge_columns,
    spell,
)
from kgraph.export.edge_rows import edge_rows
from kgraph.export.iri import check_base
from kgraph.export.layout import Positions, positions
from kgraph.export.node_rows import node_rows
from kgraph.export.xml_text import attribute
from kgraph.graph import Graph
from kgraph.ontology import DEFAULT_BASE

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>kgraph</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
"""

_NATIVE = frozenset({"label", "size", "color", "x", "y", "weight"})
"""Columns that GEXF has elements or attributes for."""

_TYPES = {ColumnType.INT: "integer"}
"""Where GEXF names a type otherwise than GraphML."""


def write_gexf(
    graph: Graph,
    path: Path,
    *,
    profile: Profile = Profile.RELATIONS,
    base_iri: str = DEFAULT_BASE,
    places: Positions | None = None,
) -> None:
    """Write the graph with a timeline for Gephi.

    Args:
        graph: the graph that `kgraph.graph.build_graph` made.
        path: the file to write; an old one is replaced at the end, at once.
        profile: one edge a relation, or one edge a claim.
        base_iri: what the identifiers of things are appended to.
        places: positions of the nodes, where they are known already.

    Raises:
        ExportError: the file cannot be written.
        ConfigurationError: the base IRI cannot be one.
    """
    base = check_base(base_iri)
    places = positions(graph) if places is None else places
    with replacing(path) as output:
        for line in _lines(graph, profile, base, places):
            output.write(line.encode())


def _lines(graph: Graph, profile: Profile, base: str, places: Positions) -> Iterator[str]:
    yield _HEAD
    yield from _declarations("node", NODE_COLUMNS)
    yield from _declarations("edge", edge_columns(profile))
    yield "<nodes>\n"
    for node in node_rows(graph, places, base):
        label = attribute(str(node.cells["label"]))
        yield f"<node id={attribute(node.id)} label={label}{_span(node.cells)}>\n"
        yield _values(node.cells) + _drawing(node.cells) + "</node>\n"
    yield "</nodes>\n<edges>\n"
    for edge in edge_rows(graph, profile, base):
        yield (
            f"<edge id={attribute(edge.id)} source={attribute(edge.source)} "
            f"target={attribute(edge.target)} kind={attribute(edge.predicate)} "
            f"label={attribute(edge.predicate)} weight={attribute(spell(edge.cells['weight']))}"
            f"{_span(edge.cells)}>\n{_values(edge.cells)}</edge>\n"
        )
    yield "</edges>\n</graph>\n</gexf>\n"


def _declarations(domain: str, columns: tuple[Column, ...]) -> Iterator[str]:
    yield f'<attributes class="{domain}" mode="static">\n'
    for column in columns:
        if column.name not in _NATIVE:
            kind = _TYPES.get(column.type, column.type.value)
            yield f'  <attribute id="{column.name}" title="{column.name}" type="{kind}"/>\n'
    yield "</attributes>\n"


def _span(cells: Cells) -> str:
    if "first_seen" not in cells:
        return ""
    return f' start="{cells["first_seen"]}" end="{cells["last_seen"]}"'


def _values(cells: Cells) -> str:
    rows = "".join(
        f'  <attvalue for="{name}" value={attribute(spell(cell))}/>\n'
        for name, cell in cells.items()
        if name not in _NATIVE
    )
    return f"<attvalues>\n{rows}</attvalues>\n"


def _drawing(cells: Cells) -> str:
    color = str(cells["color"])
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    x, y, size = (spell(cells[name]) for name in ("x", "y", "size"))
    return (
        f'<viz:color r="{red}" g="{green}" b="{blue}"/>'
        f'<viz:position x="{x}" y="{y}" z="0"/><viz:size value="{size}"/>\n'
    )
