from pathlib import Path

import pyshacl
import pytest
import rdflib

from kgraph.export import write_turtle
from kgraph.export.shapes_text import shapes
from kgraph.graph import Graph


@pytest.fixture(scope="module")
def rules() -> rdflib.Graph:
    return rdflib.Graph().parse(data=shapes(), format="turtle")


@pytest.fixture(scope="module")
def text(small: Graph, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("shapes") / "graph.ttl"
    write_turtle(small, path)
    return path.read_text(encoding="utf-8")


def report(data: str, rules: rdflib.Graph) -> tuple[bool, str]:
    graph = rdflib.Graph().parse(data=data, format="turtle")
    conforms, _, words = pyshacl.validate(graph, shacl_graph=rules)
    return bool(conforms), str(words)


def test_the_sample_conforms(text: str, rules: rdflib.Graph) -> None:
    conforms, words = report(text, rules)
    assert conforms, words


def test_every_kind_of_record_conforms(large: Graph, tmp_path: Path, rules: rdflib.Graph) -> None:
    write_turtle(large, tmp_path / "g.ttl")
    conforms, words = report((tmp_path / "g.ttl").read_text(encoding="utf-8"), rules)
    assert conforms, words


@pytest.mark.parametrize(
    ("old", "new", "broken"),
    [
        ("kg:status kg:planned", "kg:status kg:hoped", "status"),
        ("kg:confidence 0.9", "kg:confidence 1.9", "confidence"),
        ("kg:confidence 0.9", 'kg:confidence "0.9"', "confidence"),
        ('kg:countryCode "KZ"', 'kg:countryCode "kz"', "countryCode"),
        ('\n\tkg:countryCode "UZ" ;', "", "countryCode"),
        ("kg:Country , schema:Country", "kg:Country", "type"),
        ('"about"', '"roughly"', "approximation"),
        ('schema:currency "USD" ;', "", "currency"),
        ('kg:unit "USD" ;', "", "unit"),
        ("schema:value ", "schema:minValue ", "XoneConstraint"),
        ("rdf:predicate kg:implements", "rdf:predicate kg:visited", "OrConstraint"),
        ("rdf:predicate kg:implements", "rdf:predicate kg:admires", "predicate"),
        ("kg:Person , kg:Leader , schema:Person", "kg:Leader", "kg:Person"),
        ('"2031-12-31"', '"2030-12-31"', "notBefore"),
        ('kg:time "2031"', 'kg:time "in 2031"', "time"),
        ('skos:prefLabel "Uzbekistan" ;', "", "prefLabel"),
        ('rdfs:label "Uzbekistan" ;', 'rdfs:label "Uzbek land" ;', "label"),
        ('kg:sourcePath "rail.md" ;', "", "sourcePath"),
        ("sha256:", "md5:", "contentHash"),
        ('nif:beginIndex "70"', 'nif:beginIndex "700"', "beginIndex"),
        ("schema:NewsArticle , prov:Entity", "prov:Entity", "NewsArticle"),
        ("a kg:Agreement", "a kg:Contract", "kg:Agreement"),
    ],
)
def test_broken_data_do_not_conform(
    text: str, rules: rdflib.Graph, old: str, new: str, broken: str
) -> None:
    assert old in text
    conforms, words = report(text.replace(old, new), rules)
    assert not conforms
    assert broken in words
