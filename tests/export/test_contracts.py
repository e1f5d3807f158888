import json
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest
import rdflib

from kgraph.export import generate_schemas, write_schemas, write_turtle
from kgraph.graph import Graph
from kgraph.model import Linked
from kgraph.ontology import CLASSES, NAMESPACE, PROPERTIES, STATUSES, expand
from tests.export.synthetic import make_linked

SCHEMAS = Path(__file__).parents[2] / "schemas"
OWL = rdflib.OWL


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    return generate_schemas()


def test_the_committed_contracts_are_those_of_the_code(generated: dict[str, str]) -> None:
    committed = {p.name: p.read_text(encoding="utf-8") for p in sorted(SCHEMAS.iterdir())}
    assert committed == generated, "run `kgraph schemas` and review the difference"


def test_writing_gives_the_generated_text(tmp_path: Path, generated: dict[str, str]) -> None:
    write_schemas(tmp_path / "new")
    written = {p.name: p.read_text(encoding="utf-8") for p in (tmp_path / "new").iterdir()}
    assert written == generated


def test_the_ontology_defines_every_term_that_the_data_use(
    large: Graph, tmp_path: Path, generated: dict[str, str]
) -> None:
    write_turtle(large, tmp_path / "g.ttl")
    used = {
        term.value
        for quad in ox.parse(path=str(tmp_path / "g.ttl"), format=ox.RdfFormat.TURTLE)
        for term in (quad.predicate, quad.object)
        if isinstance(term, ox.NamedNode) and term.value.startswith(NAMESPACE)
    }
    ontology = rdflib.Graph().parse(data=generated["ontology.ttl"], format="turtle")
    defined = {str(s) for s in ontology.subjects() if isinstance(s, rdflib.URIRef)}
    assert used <= defined
    assert len(used) > 30


def test_every_term_has_a_label_and_a_meaning(generated: dict[str, str]) -> None:
    ontology = rdflib.Graph().parse(data=generated["ontology.ttl"], format="turtle")
    for name in (*CLASSES, *PROPERTIES):
        term = rdflib.URIRef(NAMESPACE + name)
        assert (term, rdflib.RDFS.label, None) in ontology
        assert (term, rdflib.RDFS.comment, None) in ontology
    for status in STATUSES:
        term = rdflib.URIRef(NAMESPACE + status)
        assert (term, rdflib.SKOS.inScheme, rdflib.URIRef(NAMESPACE + "StatusScheme")) in ontology
        assert (term, rdflib.SKOS.definition, None) in ontology


def test_properties_are_typed_and_placed(generated: dict[str, str]) -> None:
    ontology = rdflib.Graph().parse(data=generated["ontology.ttl"], format="turtle")
    for name, term in PROPERTIES.items():
        kind = OWL.DatatypeProperty if term.literal else OWL.ObjectProperty
        node = rdflib.URIRef(NAMESPACE + name)
        assert (node, rdflib.RDF.type, kind) in ontology
        assert len(list(ontology.objects(node, rdflib.RDFS.domain))) == 1
        assert len(list(ontology.objects(node, rdflib.RDFS.range))) == 1
    symmetric = set(ontology.subjects(rdflib.RDF.type, OWL.SymmetricProperty))
    assert symmetric == {rdflib.URIRef(NAMESPACE + n) for n in ("metWith", "cooperatesWith")}


def test_the_schema_describes_what_is_written(generated: dict[str, str]) -> None:
    schema = json.loads(generated["linked.schema.json"])
    assert schema["$schema"].endswith("2020-12/schema")
    _check(json.loads(make_linked(4).model_dump_json()), schema, schema)
    with pytest.raises(AssertionError):
        _check({"articles": []}, schema, schema)


def _check(value: Any, rule: dict[str, Any], root: dict[str, Any]) -> None:
    """A validator for the part of JSON Schema that the records use."""
    if "$ref" in rule:
        rule = root["$defs"][rule["$ref"].removeprefix("#/$defs/")]
    if "anyOf" in rule:
        fits = []
        for option in rule["anyOf"]:
            try:
                _check(value, option, root)
            except AssertionError:
                continue
            fits.append(option)
        assert fits, value
        return
    kinds = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}
    if "type" in rule:
        assert isinstance(value, (*kinds.values(), bool))
        assert rule["type"] == "boolean" or isinstance(value, kinds[rule["type"]]), value
    assert value in rule.get("enum", [value])
    if isinstance(value, dict):
        assert set(rule.get("required", [])) <= set(value)
        assert set(value) <= set(rule["properties"])
        for name, part in value.items():
            _check(part, rule["properties"][name], root)
    if isinstance(value, list) and "items" in rule:
        for part in value:
            _check(part, rule["items"], root)


def test_the_context_gives_json_the_same_meaning_as_the_turtle(generated: dict[str, str]) -> None:
    document = json.loads(generated["context.jsonld"]) | {
        "id": "https://example.org/claim/1",
        "type": "Claim",
        "subject": "https://example.org/country/KZ",
        "predicate": "implements",
        "status": "asserted",
        "confidence": "0.9",
        "notBefore": "2027-01-01",
        "role": "president",
    }
    quads = ox.parse(json.dumps(document), format=ox.RdfFormat.JSON_LD)
    found = {(q.predicate.value, str(q.object)) for q in quads}
    assert found == {
        (expand("rdf:type"), f"<{NAMESPACE}Claim>"),
        (expand("rdf:subject"), "<https://example.org/country/KZ>"),
        (expand("rdf:predicate"), f"<{NAMESPACE}implements>"),
        (expand("kg:status"), f"<{NAMESPACE}asserted>"),
        (expand("kg:confidence"), f'"0.9"^^<{expand("xsd:decimal")}>'),
        (expand("kg:notBefore"), f'"2027-01-01"^^<{expand("xsd:date")}>'),
        (expand("kg:role"), '"president"'),
    }


def test_the_linked_schema_names_every_record() -> None:
    names = set(Linked.model_json_schema(mode="serialization")["$defs"])
    assert {"Node", "FigureNode", "LinkedClaim", "Evidence", "Decision"} <= names
