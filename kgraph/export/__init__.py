"""Writes the graph to files, one module a format.

In: a graph of `kgraph.graph`, or extraction records. Out: files that appear whole or not at all and
have the same bytes on every run. Each format module begins with what its format cannot hold.
"""

from kgraph.export.columns import Profile
from kgraph.export.contracts import generate_schemas, write_schemas
from kgraph.export.decisions import write_decisions
from kgraph.export.gexf import write_gexf
from kgraph.export.graphml import write_graphml
from kgraph.export.layout import Positions, positions
from kgraph.export.records import write_records
from kgraph.export.tensions import write_tensions
from kgraph.export.triples import triples
from kgraph.export.turtle import write_turtle

__all__ = [
    "Positions",
    "Profile",
    "generate_schemas",
    "positions",
    "triples",
    "write_decisions",
    "write_gexf",
    "write_graphml",
    "write_records",
    "write_schemas",
    "write_tensions",
    "write_turtle",
]
