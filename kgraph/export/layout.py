"""Positions for drawing, so that a graph opens laid out.

In: a graph of `kgraph.graph`. Out: x and y of every node, rounded to one decimal. Only additions,
products, quotients and square roots are used, which IEEE 754 rounds the same way on every machine;
sines and powers are not so, and BLAS sums in an order of its own. Colours and sizes are left to
`kgraph.export.node_rows`.
"""

from collections import defaultdict
from math import sqrt
from typing import TypeAlias

from kgraph.graph import Graph

Positions: TypeAlias = dict[str, tuple[float, float]]

SPACING = 100.0
"""Distance that two nodes without an edge keep; nodes are drawn up to 40 wide."""

_MOST = 2000
"""Above this number of nodes the force layout is too slow, and no picture is readable anyway."""

_STEPS = 40_000
"""Moves of single nodes that the force layout spends, a second's work."""

_REACH = 2.5 * SPACING
"""Nodes further apart than this do not push each other (the grid variant of the source below)."""

_PULL = 1.0
"""Pull towards the centre, divided by the root of the number of nodes, as the disc they fill grows
with that root; it keeps unconnected parts in the picture."""

_GOLDEN_COS, _GOLDEN_SIN = -0.7373688780783197, 0.6754902942615238
"""Of the golden angle, 2π (1 - 1/φ), which never lets a spiral's points line up."""


def positions(graph: Graph) -> Positions:
    """Place the nodes: linked ones close together, up to 2000; above that the busiest inside.

    The force layout is that of Fruchterman and Reingold, "Graph drawing by force-directed
    placement" (1991), started from a spiral instead of at random.

    >>> from kgraph.graph import build_graph, sample
    >>> len(positions(build_graph(sample())))
    6
    """
    neighbours: defaultdict[str, set[str]] = defaultdict(set)
    for subject, object_ in graph.edges():
        if subject != object_:
            neighbours[subject].add(object_)
            neighbours[object_].add(subject)
    order = sorted(graph, key=lambda node: (-len(neighbours[node]), node))
    places = spiral(len(order))
    if 2 <= len(order) <= _MOST:
        index = {node: i for i, node in enumerate(order)}
        edges = sorted(
            (index[a], index[b]) for a in order for b in neighbours[a] if index[a] < index[b]
        )
        _relax(places, edges)
    return {
        node: (round(x, 1) + 0.0, round(y, 1) + 0.0)
        for node, (x, y) in zip(order, places, strict=True)
    }


def spiral(count: int) -> list[list[float]]:
    """Place points as a sunflower does its seeds: evenly, from the centre outwards.

    >>> [[round(v) for v in place] for place in spiral(3)]
    [[71, 0], [-90, 83], [14, -158]]
    """
    cosine, sine = 1.0, 0.0
    places = []
    for i in range(count):
        radius = SPACING * sqrt(i + 0.5)
        places.append([radius * cosine, radius * sine])
        cosine, sine = (
            cosine * _GOLDEN_COS - sine * _GOLDEN_SIN,
            cosine * _GOLDEN_SIN + sine * _GOLDEN_COS,
        )
    return places


def _relax(places: list[list[float]], edges: list[tuple[int, int]]) -> None:
    """Move all points in place, by smaller and smaller steps."""
    steps = max(20, min(150, _STEPS // len(places)))
    pull = _PULL / sqrt(len(places))
    for step in range(steps):
        limit = 2 * SPACING * (steps - step) / steps
        forces = [[-pull * x, -pull * y] for x, y in places]
        _repel(places, forces)
        _attract(places, edges, forces)
        for place, (fx, fy) in zip(places, forces, strict=True):
            length = sqrt(fx * fx + fy * fy)
            scale = limit / length if length > limit else 1.0
            place[0] += fx * scale
            place[1] += fy * scale


def _repel(places: list[list[float]], forces: list[list[float]]) -> None:
    """Push points apart that share a grid cell or sit in cells next to each other."""
    cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for i, (x, y) in enumerate(places):
        cells[int(x // _REACH), int(y // _REACH)].append(i)
    for (column, row), members in sorted(cells.items()):
        for k, i in enumerate(members):
            _push(places, forces, i, members[k + 1 :])
        for across, down in ((1, -1), (1, 0), (1, 1), (0, 1)):
            others = cells.get((column + across, row + down))
            if others:
                for i in members:
                    _push(places, forces, i, others)


def _push(places: list[list[float]], forces: list[list[float]], i: int, others: list[int]) -> None:
    x, y = places[i]
    total_x = total_y = 0.0
    for j in others:
        # Two points in one place have no direction; a fixed one parts them.
        dx, dy = x - places[j][0] or 0.01, y - places[j][1]
        square = dx * dx + dy * dy
        if square < _REACH * _REACH:
            strength = SPACING * SPACING / square
            total_x += dx * strength
            total_y += dy * strength
            forces[j][0] -= dx * strength
            forces[j][1] -= dy * strength
    forces[i][0] += total_x
    forces[i][1] += total_y


def _attract(
    places: list[list[float]], edges: list[tuple[int, int]], forces: list[list[float]]
) -> None:
    for i, j in edges:
        dx, dy = places[i][0] - places[j][0], places[i][1] - places[j][1]
        strength = sqrt(dx * dx + dy * dy) / SPACING
        forces[i][0] -= dx * strength
        forces[i][1] -= dy * strength
        forces[j][0] += dx * strength
        forces[j][1] += dy * strength
