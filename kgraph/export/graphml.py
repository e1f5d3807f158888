"""GraphML, the format that most graph programs read.

Limits of the format: it has no dates, no lists and no timeline, so dates are ISO strings, lists are
joined with " | ", and who wants a timeline takes GEXF. Characters that XML forbids are dropped.
Gephi merges parallel edges of one predicate, which only the profile "claims" has, unless its import
dialogue is told not to, and shows the word INF in columns other than the label as "Infinity".

In: a graph of `kgraph.graph`. Out: one UTF-8 file, streamed, the same bytes for the same graph. The
tables are left to `kgraph.export.node_rows` and `kgraph.export.edge_rows`.
"""

from collections.abc import Iterator
from pathlib import Path

from kgraph.export.atomic import replacing
from kgraph.export.columns import NODE_COLUMNS, Cells, Column, Profile, edge_columns, spell
from kgraph.export.edge_rows import edge_rows
from kgraph.export.iri import check_base
from kgraph.export.layout import Positions, positions
from kgraph.export.node_rows import node_rows
from kgraph.export.xml_text import attribute, content
from kgraph.graph import Graph
from kgraph.ontology import DEFAULT_BASE

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""


def write_graphml(
    graph: Graph,
    path: Path,
    *,
    profile: Profile = Profile.RELATIONS,
    base_iri: str = DEFAULT_BASE,
    places: Positions | None = None,
) -> None:
    """Write the graph for Gephi, yEd, igraph, networkx and the like.

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
    for domain, columns in (("node", NODE_COLUMNS), ("edge", edge_columns(profile))):
        for column in columns:
            yield _key(domain, column)
    yield '<graph edgedefault="directed">\n'
    for node in node_rows(graph, places, base):
        yield f"<node id={attribute(node.id)}>\n{_data('n', node.cells)}</node>\n"
    for edge in edge_rows(graph, profile, base):
        # Gephi takes the attribute `label` as the edge's type; other programs ignore it.
        yield (
            f"<edge id={attribute(edge.id)} source={attribute(edge.source)} "
            f"target={attribute(edge.target)} label={attribute(edge.predicate)}>\n"
            f"{_data('e', edge.cells)}</edge>\n"
        )
    yield "</graph>\n</graphml>\n"


def _key(domain: str, column: Column) -> str:
    return (
        f'<key id="{domain[0]}_{column.name}" for="{domain}" attr.name="{column.name}" '
        f'attr.type="{column.type}"/>\n'
    )


def _data(prefix: str, cells: Cells) -> str:
    return "".join(
        f'  <data key="{prefix}_{name}">{content(spell(cell))}</data>\n'
        for name, cell in cells.items()
    )
