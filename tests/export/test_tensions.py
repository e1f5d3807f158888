"""Tensions as Markdown, and tensions and outlets in the Turtle."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pyshacl
import pytest
import rdflib

from kgraph.corroborate import assess
from kgraph.export import generate_schemas, write_tensions, write_turtle
from kgraph.export.tensions import tensions_text
from kgraph.graph import build_graph
from kgraph.model import Assessment, Extraction
from kgraph.ontology import PREFIXES
from tests.corroborate.stories import linked, story
from tests.corroborate.test_ties import HARBOUR, WEATHER

QUOTE = "“We will lay [every] rail by hand if no ship brings us the machines that we paid for,”"


def _works(outlet: str, cost: int, date: str, more: str) -> Extraction:
    told = f"{outlet} puts its cost at ${cost}. {QUOTE} it writes."
    text = f"Chad builds the Dune Railway. {told} {more}"
    fields = {"value": Decimal(cost), "measure": "cost"}
    claim = ("Chad", "implements", "Dune Railway")
    return story(text, claim, ("Dune Railway", f"${cost}", fields), outlet=outlet, date=date)


STORIES = [
    _works("Delta Wire", 400, "2025-03-01", HARBOUR),
    _works("Togo *Times*", 700, "2025-03-02", WEATHER),
]


@pytest.fixture(scope="module")
def assessment() -> Assessment:
    return assess(STORIES, linked(STORIES))


@pytest.fixture(scope="module")
def turtle(assessment: Assessment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tensions") / "graph.ttl"
    write_turtle(build_graph(linked(STORIES)), path, assessment=assessment)
    return path


def _ask(path: Path, query: str) -> list[list[str]]:
    store = ox.Store()
    store.load(path=str(path), format=ox.RdfFormat.TURTLE)
    heads = " ".join(f"PREFIX {name}: <{iri}>" for name, iri in PREFIXES.items())
    answers: Any = store.query(f"{heads} {query}")
    return sorted([term.value for term in row] for row in answers)


def test_markdown_tells_who_says_what(assessment: Assessment, tmp_path: Path) -> None:
    write_tensions(assessment, tmp_path / "tensions.md")
    text = (tmp_path / "tensions.md").read_text(encoding="utf-8")
    assert text == tensions_text(assessment)
    assert text.startswith("# What disagrees between the articles\n\n## Value (contradiction)\n")
    assert "### $400 vs $700: cost of Dune Railway; both values cannot hold" in text
    assert "(Delta Wire, 2025-03-01, Delta Wire.txt)" in text
    assert "  > Delta Wire puts its cost at $400." in text


def test_marks_of_markdown_are_escaped(assessment: Assessment) -> None:
    text = tensions_text(assessment)
    assert "Togo \\*Times\\*" in text
    assert "lay \\[every\\] rail" in text


def test_ties_are_told(assessment: Assessment) -> None:
    text = tensions_text(assessment)
    assert "## Texts that are not independent" in text
    assert "- quotation: Delta Wire, 2025-03-01, Delta Wire.txt and Togo" in text


def test_claims_carry_the_number_of_outlets(turtle: Path) -> None:
    rows = _ask(turtle, "SELECT ?p ?n { ?c rdf:predicate ?p ; kg:independentOutlets ?n }")
    short = [(row[0].removeprefix(PREFIXES["kg"]), row[1]) for row in rows]
    assert short == [("implements", "2")]


def test_tensions_join_claims_or_figures(turtle: Path) -> None:
    query = "SELECT ?k ?v { ?t a kg:Tension ; kg:tensionKind ?k ; kg:between/schema:value ?v }"
    assert _ask(turtle, query) == [["value", "400"], ["value", "700"]]
    (row,) = _ask(turtle, "SELECT ?c { ?t a kg:Tension ; rdfs:comment ?c }")
    assert row[0].startswith("$400 vs $700")


def test_the_turtle_keeps_the_shapes(turtle: Path) -> None:
    contracts = generate_schemas()
    data = rdflib.Graph().parse(turtle, format="turtle")
    shapes = rdflib.Graph().parse(data=contracts["shapes.ttl"], format="turtle")
    conforms, _, report = pyshacl.validate(data, shacl_graph=shapes)
    assert conforms, report
    namespace = rdflib.Namespace(PREFIXES["kg"])
    for tension in list(data.subjects(rdflib.RDF.type, namespace.Tension)):
        data.set((tension, namespace.tensionKind, rdflib.Literal("quarrel")))
    conforms, _, _ = pyshacl.validate(data, shacl_graph=shapes)
    assert not conforms


def test_without_an_assessment_nothing_is_said(tmp_path: Path) -> None:
    write_turtle(build_graph(linked(STORIES)), tmp_path / "graph.ttl")
    text = (tmp_path / "graph.ttl").read_text(encoding="utf-8")
    assert "independentOutlets" not in text
    assert "Tension" not in text
