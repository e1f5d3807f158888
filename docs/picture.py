"""Draws the picture of the README: the graph of the seeds as SVG.

In: `exports/graph.graphml` as `kgraph build` writes it, with positions, sizes and colours. Out:
`docs/seeds.svg`. Only the best connected things carry their names, and no figures are drawn.

    .venv/bin/python docs/picture.py
"""

from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import networkx as nx

ROOT = Path(__file__).resolve().parent.parent
WIDTH, HEIGHT, MARGIN = 1200, 800, 60
NAMED = 38
"""Things that carry their names."""


def draw(graph: nx.MultiDiGraph) -> str:
    """Draw a graph whose nodes have x, y, size, color and label.

    Returns:
        The text of an SVG file.
    """
    graph = nx.MultiDiGraph(graph)
    graph.remove_nodes_from([n for n, d in graph.nodes(data=True) if d["type"] == "Figure"])
    graph.remove_nodes_from([n for n, degree in dict(graph.degree()).items() if degree == 0])
    places = _places(graph)
    ranked = sorted(graph.nodes, key=lambda n: (-graph.degree(n), graph.nodes[n]["label"]))
    parts = [_edge(places, *edge) for edge in sorted(set(graph.edges()))]
    parts += [_dot(places[node], graph.nodes[node]) for node in sorted(graph.nodes)]
    parts += list(_names(graph, places, ranked))
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="Helvetica, Arial, sans-serif">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>\n'
        f"{body}\n{_legend(graph)}\n</svg>\n"
    )


def _names(
    graph: nx.MultiDiGraph, places: dict[str, tuple[float, float]], ranked: list[str]
) -> Iterator[str]:
    """Names of the best connected things, where no other name stands yet."""
    taken: list[tuple[float, float, float]] = []
    for node in ranked:
        x, y = places[node]
        half = 3.6 * min(34, len(graph.nodes[node]["label"]))
        if len(taken) < NAMED and all(
            abs(y - b) > 15 or abs(x - a) > half + h for a, b, h in taken
        ):
            taken.append((x, y, half))
            yield _name((x, y), graph.nodes[node])


def _places(graph: nx.MultiDiGraph) -> dict[str, tuple[float, float]]:
    """Ranks spread the crowded middle: each axis shows the order of the positions."""
    nodes = sorted(graph.nodes)
    spread = {}
    for axis, length in (("x", WIDTH), ("y", HEIGHT)):
        values = {n: float(graph.nodes[n][axis]) for n in nodes}
        low, high = min(values.values()), max(values.values())
        order = {n: i for i, n in enumerate(sorted(nodes, key=lambda n: (values[n], n)))}
        for n in nodes:
            linear = (values[n] - low) / ((high - low) or 1)
            mixed = 0.5 * linear + 0.5 * order[n] / max(1, len(nodes) - 1)
            spread[(n, axis)] = round(MARGIN + mixed * (length - 2 * MARGIN), 1)
    return {n: (spread[(n, "x")], spread[(n, "y")]) for n in nodes}


def _edge(places: dict[str, tuple[float, float]], left: str, right: str) -> str:
    (x1, y1), (x2, y2) = places[left], places[right]
    bend_x, bend_y = (x1 + x2) / 2 + (y2 - y1) / 9, (y1 + y2) / 2 - (x2 - x1) / 9
    return (
        f'<path d="M{x1} {y1} Q{bend_x:.1f} {bend_y:.1f} {x2} {y2}" fill="none" '
        f'stroke="#9aa4b2" stroke-opacity="0.55" stroke-width="1.1"/>'
    )


def _dot(place: tuple[float, float], node: dict[str, str]) -> str:
    radius = round(3 + float(node["size"]) / 3.2, 1)
    return (
        f'<circle cx="{place[0]}" cy="{place[1]}" r="{radius}" fill="{node["color"]}" '
        f'stroke="#ffffff" stroke-width="1.2"/>'
    )


def _name(place: tuple[float, float], node: dict[str, str]) -> str:
    label = node["label"] if len(node["label"]) <= 34 else node["label"][:32].rstrip() + "…"
    size = 11 + min(7.0, float(node["size"]) / 6)
    return (
        f'<text x="{place[0]}" y="{place[1] - 8}" font-size="{size:.1f}" text-anchor="middle" '
        f'fill="#1f2937" stroke="#ffffff" stroke-width="3" paint-order="stroke">'
        f"{escape(label)}</text>"
    )


def _legend(graph: nx.MultiDiGraph) -> str:
    colours = {d["type"]: d["color"] for _, d in sorted(graph.nodes(data=True))}
    parts = []
    for number, (kind, colour) in enumerate(sorted(colours.items())):
        x = MARGIN + number * 130
        parts.append(f'<circle cx="{x}" cy="{HEIGHT - 20}" r="6" fill="{colour}"/>')
        parts.append(
            f'<text x="{x + 12}" y="{HEIGHT - 15}" font-size="13" fill="#374151">{kind}</text>'
        )
    return "\n".join(parts)


if __name__ == "__main__":
    source = ROOT / "exports" / "graph.graphml"
    (ROOT / "docs" / "seeds.svg").write_text(draw(nx.read_graphml(source)), encoding="utf-8")
