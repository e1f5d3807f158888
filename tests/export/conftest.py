"""Graphs that the tests of the formats share."""

import pytest

from kgraph.graph import Graph, build_graph, sample
from tests.export.synthetic import make_linked


@pytest.fixture(scope="session")
def small() -> Graph:
    """The documentation's graph: six nodes, seven claims."""
    return build_graph(sample())


@pytest.fixture(scope="session")
def large() -> Graph:
    """A generated graph with every kind of node, claim and qualifier."""
    return build_graph(make_linked(7))
