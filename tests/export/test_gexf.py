import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kgraph.export import Profile, write_gexf
from kgraph.export.edge_rows import edge_rows
from kgraph.graph import Graph, build_graph
from kgraph.ontology import DEFAULT_BASE
from tests.export.synthetic import make_linked

NS = {"g": "http://gexf.net/1.3", "viz": "http://gexf.net/1.3/viz"}


def read(graph: Graph, folder: Path, profile: Profile) -> ET.Element:
    path = folder / "graph.gexf"
    write_gexf(graph, path, profile=profile)
    return ET.parse(path).getroot()


@pytest.mark.parametrize("profile", list(Profile))
def test_every_node_and_edge_is_there_once(large: Graph, tmp_path: Path, profile: Profile) -> None:
    root = read(large, tmp_path, profile)
    nodes = [node.get("id") for node in root.iterfind(".//g:node", NS)]
    edges = [edge.get("id") for edge in root.iterfind(".//g:edge", NS)]
    assert nodes == sorted(large)
    assert edges == [row.id for row in edge_rows(large, profile, DEFAULT_BASE)]
    assert len(set(edges)) == len(edges)


def test_the_timeline_spans_the_articles(small: Graph, tmp_path: Path) -> None:
    root = read(small, tmp_path, Profile.RELATIONS)
    graph = root.find("g:graph", NS)
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat")) == ("dynamic", "date")
    spans = {n.get("id"): (n.get("start"), n.get("end")) for n in root.iterfind(".//g:node", NS)}
    assert spans["country/KZ"] == ("2027-05-03", "2027-05-09")
    assert spans["project/steppe-railway"] == ("2027-05-03", "2027-05-03")


def test_an_edge_is_there_only_while_both_its_ends_are(small: Graph, tmp_path: Path) -> None:
    root = read(small, tmp_path, Profile.CLAIMS)
    nodes = {n.get("id"): n for n in root.iterfind(".//g:node", NS)}
    for edge in root.iterfind(".//g:edge", NS):
        for end in (nodes[edge.get("source")], nodes[edge.get("target")]):
            assert end.get("start", "") <= edge.get("start", "") <= edge.get("end", "")
            assert edge.get("end", "") <= end.get("end", "")


def test_what_no_dated_article_tells_has_no_span(large: Graph, tmp_path: Path) -> None:
    root = read(large, tmp_path, Profile.CLAIMS)
    edges = root.findall(".//g:edge", NS)
    dated = {
        row.id
        for row in edge_rows(large, Profile.CLAIMS, DEFAULT_BASE)
        if "first_seen" in row.cells
    }
    assert 0 < len(dated) < len(edges)
    assert {edge.get("id") for edge in edges if edge.get("start")} == dated


def test_parallel_edges_differ_in_kind(small: Graph, tmp_path: Path) -> None:
    edges = read(small, tmp_path, Profile.RELATIONS).findall(".//g:edge", NS)
    kinds = [(e.get("source"), e.get("target"), e.get("kind")) for e in edges]
    assert len(set(kinds)) == len(kinds)
    assert all(kind for _, _, kind in kinds)


def test_values_belong_to_declared_attributes(large: Graph, tmp_path: Path) -> None:
    root = read(large, tmp_path, Profile.CLAIMS)
    for name in ("node", "edge"):
        declared = {
            a.get("id") for a in root.iterfind(f".//g:attributes[@class='{name}']/g:attribute", NS)
        }
        used = {v.get("for") for v in root.iterfind(f".//g:{name}//g:attvalue", NS)}
        assert used <= declared
        assert not declared & {"label", "size", "x", "y", "color", "weight"}


def test_labels_keep_quotes_and_line_ends(tmp_path: Path) -> None:
    name = 'He said "R&D <first>"\nthen left'
    graph = build_graph(make_linked(3, names=[name]))
    root = read(graph, tmp_path, Profile.RELATIONS)
    assert name in [node.get("label") for node in root.iterfind(".//g:node", NS)]
