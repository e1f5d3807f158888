"""The contracts for other programs: schemas, ontology, shapes and JSON-LD context.

In: the records and the vocabulary of the code. Out: the files of `schemas/`, by name; they are
generated, never edited, and a test compares them with the code.
"""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from kgraph.export.atomic import replacing
from kgraph.export.ontology_text import ontology
from kgraph.export.shapes_text import shapes
from kgraph.model import Article, Assessment, Extraction, Linked
from kgraph.ontology import PREFIXES, PROPERTIES

_SCHEMAS = "https://w3id.org/kgraph/schemas/"

_RECORDS: dict[str, type[BaseModel]] = {
    "article.schema.json": Article,
    "assessment.schema.json": Assessment,
    "extraction.schema.json": Extraction,
    "linked.schema.json": Linked,
}

_BORROWED: dict[str, str] = {
    "headline": "schema:headline",
    "mentions": "schema:mentions",
    "publisher": "schema:publisher",
    "value": "schema:value",
    "minValue": "schema:minValue",
    "maxValue": "schema:maxValue",
    "currency": "schema:currency",
    "prefLabel": "skos:prefLabel",
    "altLabel": "skos:altLabel",
    "label": "rdfs:label",
    "subject": "rdf:subject",
    "predicate": "rdf:predicate",
    "object": "rdf:object",
    "beginIndex": "nif:beginIndex",
    "endIndex": "nif:endIndex",
    "anchorOf": "nif:anchorOf",
    "referenceContext": "nif:referenceContext",
    "url": "schema:url",
    "datePublished": "schema:datePublished",
    "inLanguage": "schema:inLanguage",
    "sameAs": "schema:sameAs",
}
"""Short names for the properties that the Turtle takes from other vocabularies."""

_BORROWED_TYPES: dict[str, str] = {
    **dict.fromkeys(("mentions", "subject", "object", "referenceContext", "url", "sameAs"), "@id"),
    "predicate": "@vocab",
    **dict.fromkeys(("value", "minValue", "maxValue"), "xsd:decimal"),
    **dict.fromkeys(("beginIndex", "endIndex"), "xsd:nonNegativeInteger"),
    "datePublished": "xsd:date",
}


def generate_schemas() -> dict[str, str]:
    """Generate all contracts.

    Returns:
        The content of each file by its name.

    >>> sorted(generate_schemas())[:2]
    ['article.schema.json', 'assessment.schema.json']
    """
    return {
        **{name: _json(_schema(name, record)) for name, record in _RECORDS.items()},
        "context.jsonld": _json(_context()),
        "ontology.ttl": ontology(),
        "shapes.ttl": shapes(),
    }


def write_schemas(folder: Path) -> None:
    """Write all contracts to a folder.

    Raises:
        ExportError: a file cannot be written.
    """
    for name, content in generate_schemas().items():
        with replacing(folder / name) as output:
            output.write(content.encode())


def _schema(name: str, record: type[BaseModel]) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _SCHEMAS + name,
        **record.model_json_schema(mode="serialization"),
    }


def _context() -> dict[str, Any]:
    terms: dict[str, Any] = {
        "@version": 1.1,
        "@vocab": PREFIXES["kg"],
        "id": "@id",
        "type": "@type",
    }
    terms |= PREFIXES
    for name, curie in sorted(_BORROWED.items()):
        kind = _BORROWED_TYPES.get(name)
        terms[name] = {"@id": curie, "@type": kind} if kind else curie
    for name, term in sorted(PROPERTIES.items()):
        if not term.literal:
            terms[name] = {"@id": f"kg:{name}", "@type": "@vocab" if name == "status" else "@id"}
        elif term.ranges[0] != "xsd:string":
            terms[name] = {"@id": f"kg:{name}", "@type": term.ranges[0]}
    return {"@context": terms}


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
