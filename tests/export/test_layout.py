from math import dist

import networkx as nx

from kgraph.export.layout import SPACING, positions, spiral
from kgraph.graph import Graph


def two_clusters(size: int) -> Graph:
    graph: Graph = nx.MultiDiGraph()
    names = [f"{side}{i:04}" for side in "ab" for i in range(size)]
    graph.add_nodes_from(names)
    for side in "ab":
        graph.add_edges_from((f"{side}0000", f"{side}{i:04}") for i in range(1, size))
    graph.add_edge("a0000", "a0000")
    return graph


def test_nodes_are_spread_out(large: Graph) -> None:
    places = sorted(positions(large).values())
    assert len(places) == len(large)
    nearest = [min(dist(a, b) for b in places if b != a) for a in places]
    assert sorted(nearest)[len(nearest) // 2] > SPACING / 4
    assert min(nearest) > 0


def test_linked_nodes_lie_closer_than_others() -> None:
    graph = two_clusters(12)
    places = positions(graph)
    linked = [dist(places[a], places[b]) for a, b in graph.edges() if a != b]
    across = [dist(places[f"a{i:04}"], places[f"b{i:04}"]) for i in range(12)]
    assert sum(linked) / len(linked) < 0.7 * sum(across) / len(across)


def test_positions_have_one_decimal_and_no_negative_zero(large: Graph) -> None:
    for place in positions(large).values():
        assert all(round(value, 1) == value and repr(value) != "-0.0" for value in place)


def test_above_the_limit_the_busiest_node_is_in_the_middle() -> None:
    places = positions(two_clusters(1100))
    assert max(abs(v) for v in places["a0000"] + places["b0000"]) < 2 * SPACING
    assert max(abs(v) for place in places.values() for v in place) > 20 * SPACING


def test_an_empty_graph_and_a_single_node_have_positions() -> None:
    graph: Graph = nx.MultiDiGraph()
    assert positions(graph) == {}
    graph.add_node("alone")
    assert set(positions(graph)) == {"alone"}


def test_a_spiral_keeps_its_spacing() -> None:
    points = spiral(400)
    assert min(dist(a, b) for i, a in enumerate(points) for b in points[:i]) > SPACING
