import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import Any

import igraph
import networkx as nx
import pytest

from kgraph.errors import ConfigurationError
from kgraph.export import Profile, positions, write_graphml
from kgraph.export.columns import spell
from kgraph.export.edge_rows import edge_rows
from kgraph.export.node_rows import node_rows
from kgraph.export.xml_text import clean
from kgraph.graph import Graph, build_graph
from kgraph.ontology import DEFAULT_BASE
from tests.export.graphml_rules import NS, violations
from tests.export.synthetic import make_linked

NASTY = (
    "Research & < Development",
    "]]> & more ]]>",
    'The "INF" Treaty',
    "bell\x07 and null\x00",
    "line\r\nbreak\ttab",
    "🚂 Zürich – Łódź",
    "&amp; <b>bold</b>",
    "None",
)


@pytest.fixture(scope="module", params=list(Profile))
def profile(request: pytest.FixtureRequest) -> Profile:
    return Profile(request.param)


@pytest.fixture(scope="module")
def nasty() -> Graph:
    return build_graph(make_linked(11, names=NASTY))


def written(graph: Graph, folder: Path, profile: Profile) -> Path:
    path = folder / "graph.graphml"
    write_graphml(graph, path, profile=profile)
    return path


def expected(graph: Graph, profile: Profile) -> tuple[dict[str, Any], Counter[Any]]:
    """Node cells by id, and edges with their ends and cells, as a reader must get them."""
    nodes = {
        row.id: {name: clean(spell(cell)) for name, cell in row.cells.items()}
        for row in node_rows(graph, positions(graph), DEFAULT_BASE)
    }
    edges = Counter(
        (row.source, row.target, tuple((n, clean(spell(c))) for n, c in sorted(row.cells.items())))
        for row in edge_rows(graph, profile, DEFAULT_BASE)
    )
    return nodes, edges


def spelled(values: dict[str, Any]) -> dict[str, str]:
    return {
        name: spell(value)
        for name, value in values.items()
        if value is not None and value == value and name != "id"  # NaN stands for absent
    }


def test_the_file_keeps_all_rules(nasty: Graph, tmp_path: Path, profile: Profile) -> None:
    assert [
        v for v in violations(written(nasty, tmp_path, profile)) if "written out" not in v
    ] == []


def test_absent_values_are_left_out(large: Graph, tmp_path: Path, profile: Profile) -> None:
    assert violations(written(large, tmp_path, profile)) == []


def test_networkx_reads_the_same_graph(nasty: Graph, tmp_path: Path, profile: Profile) -> None:
    path = written(nasty, tmp_path, profile)
    nodes, edges = expected(nasty, profile)
    read = nx.read_graphml(path, force_multigraph=True)
    assert {node: spelled(data) for node, data in read.nodes(data=True)} == nodes
    found = Counter(
        (s, t, tuple(sorted(spelled(data).items()))) for s, t, data in read.edges(data=True)
    )
    assert found == edges


def test_igraph_reads_the_same_graph(nasty: Graph, tmp_path: Path, profile: Profile) -> None:
    path = written(nasty, tmp_path, profile)
    nodes, edges = expected(nasty, profile)
    read = igraph.Graph.Read_GraphML(str(path))

    def values(attributes: dict[str, Any], booleans: bool) -> dict[str, str]:
        # igraph reports absent strings as "" and absent truth values as false.
        kept = {n: v for n, v in attributes.items() if v != "" and (booleans or n != "leader")}
        return spelled(kept)

    assert {v["id"]: values(v.attributes(), v["type"] == "Person") for v in read.vs} == nodes
    names = read.vs["id"]
    found = Counter(
        (names[e.source], names[e.target], tuple(sorted(values(e.attributes(), True).items())))
        for e in read.es
    )
    assert found == edges


def test_gephi_gets_the_predicate_as_edge_type(small: Graph, tmp_path: Path) -> None:
    root = ET.parse(written(small, tmp_path, Profile.RELATIONS)).getroot()
    types = {edge.get("label") for edge in root.iter(f"{NS}edge")}
    assert types == {"implements", "partyTo", "holdsPosition", "connects", "hasFigure"}


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('<?xml version="1.0" encoding="UTF-8"?>\n', "", "header"),
        ('edgedefault="directed"', 'edgedefault="undirected"', "not directed"),
        ('attr.type="int"', 'attr.type="date"', "type date"),
        ('id="n_label"', 'id="label"', "key id label"),
        ('attr.name="uri"', 'attr.name="source"', "reserved name source"),
        ('label="implements"', "", "edge type"),
        ('<data key="e_weight">2<', '<data key="e_weight">0<', "weight"),
        (">Steppe Railway<", ">R&amp; &amp;D<", "white space between entity references"),
        (">Transit Accord<", ">None<", "an absent value written out"),
        ('target="country/UZ"', 'target="country/XX"', "an end that is no node"),
        ("#0072b2", "blue", "colour blue"),
        ('<data key="n_mentions">4<', '<data key="n_mentions">4.5<', "no int: 4.5"),
    ],
)
def test_the_checker_sees_broken_rules(
    small: Graph, tmp_path: Path, old: str, new: str, rule: str
) -> None:
    path = written(small, tmp_path, Profile.RELATIONS)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert rule in violations(path)


def test_repeated_edge_ids_are_seen_by_the_checker(small: Graph, tmp_path: Path) -> None:
    path = written(small, tmp_path, Profile.CLAIMS)
    path.write_text(path.read_text(encoding="utf-8").replace('"claim/c2"', '"claim/c1"'))
    assert "repeated id claim/c1" in violations(path)


def test_a_wrong_base_is_refused_before_anything_is_written(small: Graph, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError):
        write_graphml(small, tmp_path / "a.graphml", base_iri="not an IRI")
    assert not list(tmp_path.iterdir())
