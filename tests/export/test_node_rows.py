from kgraph.export.layout import positions
from kgraph.export.node_rows import COLORS, NodeRow, node_rows
from kgraph.graph import Graph
from kgraph.ontology import FIGURE, EntityType


def rows_of(graph: Graph) -> dict[str, NodeRow]:
    rows = node_rows(graph, positions(graph), "https://example.org/")
    return {row.id: row for row in rows}


def test_an_entity_shows_its_names_and_when_it_was_seen(small: Graph) -> None:
    cells = rows_of(small)["country/KZ"].cells
    assert cells["label"] == "Kazakhstan"
    assert cells["aliases"] == "Astana | Kazakh"
    assert cells["uri"] == "https://example.org/country/KZ"
    assert (cells["first_seen"], cells["last_seen"]) == ("2027-05-03", "2027-05-09")
    assert "leader" not in cells


def test_only_persons_are_leaders_or_not(small: Graph) -> None:
    rows = rows_of(small).values()
    assert {row.cells["type"] for row in rows if "leader" in row.cells} == {"Person"}


def test_a_figure_shows_its_number_and_what_it_measures(small: Graph) -> None:
    cells = rows_of(small)["figure/steppe-railway-cost"].cells
    assert cells["label"] == "about $2.5 billion (cost)"
    assert cells["value"] == 2_500_000_000
    assert cells["approximation"] == "about"
    assert "value_min" not in cells


def test_sizes_grow_with_mentions_from_4_to_40(large: Graph) -> None:
    rows = sorted(rows_of(large).values(), key=lambda r: float(r.cells["mentions"]))
    sizes = [float(row.cells["size"]) for row in rows]
    assert sizes == sorted(sizes)
    assert (sizes[0], sizes[-1]) == (4.0, 40.0)


def test_every_type_has_a_colour_of_its_own() -> None:
    assert set(COLORS) == {*EntityType, FIGURE}
    assert len(set(COLORS.values())) == len(COLORS)
