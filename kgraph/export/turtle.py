"""Turtle, the format for triple stores.

Limits of the format: RDF has no edges with properties, so each claim is a node of its own (plain
reification; RDF 1.2 triple terms are refused by several stores) and only asserted claims are also
direct triples. Literals keep every character that Unicode knows, control characters included;
some stores drop them on loading. Article addresses that are no http or https IRIs are left out,
because they would make stores refuse the file.

In: a graph of `kgraph.graph`. Out: one UTF-8 file, streamed, the same bytes for the same graph.
What the triples say is left to `kgraph.export.triples`.
"""

from pathlib import Path

import pyoxigraph as ox

from kgraph.export.atomic import replacing
from kgraph.export.triples import triples
from kgraph.graph import Graph
from kgraph.model import Assessment
from kgraph.ontology import DEFAULT_BASE, PREFIXES


def write_turtle(
    graph: Graph,
    path: Path,
    *,
    base_iri: str = DEFAULT_BASE,
    assessment: Assessment | None = None,
) -> None:
    """Write the graph for triple stores.

    Args:
        graph: the graph that `kgraph.graph.build_graph` made.
        path: the file to write; an old one is replaced at the end, at once.
        base_iri: what the identifiers of things are appended to.
        assessment: what comparing the articles told of the graph's claims; None leaves it out.

    Raises:
        ExportError: the file cannot be written.
        ConfigurationError: the base IRI cannot be one.
    """
    stream = triples(graph, base_iri=base_iri, assessment=assessment)
    with replacing(path) as output:
        ox.serialize(stream, output, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)
