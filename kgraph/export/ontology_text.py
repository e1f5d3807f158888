"""The ontology as Turtle: every class, property and status with label, meaning and place.

In: the tables of `kgraph.ontology`. Out: the text of `schemas/ontology.ttl`. It is OWL 2 with two
SKOS habits: statuses are concepts of a scheme, and meanings are whole sentences.
"""

from collections.abc import Iterable

from kgraph.export.pretty_turtle import Properties, blank, block, listing, prefixes, text
from kgraph.ontology import CLASSES, PROPERTIES, STATUSES
from kgraph.ontology.terms import ClassTerm, PropertyTerm, label

_HEAD: Properties = (
    ("a", ["owl:Ontology"]),
    ("rdfs:label", [text("kgraph vocabulary", "en")]),
    (
        "rdfs:comment",
        [
            text(
                "Entities, claims and figures that news articles speak of, each with the passages "
                "that show it. Generated from the code of kgraph; changes belong there.",
                "en",
            )
        ],
    ),
)


def ontology() -> str:
    """Write the ontology.

    >>> "kg:visited" in ontology()
    True
    """
    parts = [prefixes(("kg", "nif", "owl", "rdf", "rdfs", "schema", "skos", "xsd"))]
    parts.append(block("kg:", _HEAD))
    parts += [block(f"kg:{name}", _class(name, term)) for name, term in CLASSES.items()]
    parts += [block(f"kg:{name}", _property(name, term)) for name, term in PROPERTIES.items()]
    parts.append(block("kg:StatusScheme", _scheme()))
    parts += [block(f"kg:{name}", _status(name, meaning)) for name, meaning in STATUSES.items()]
    return "\n".join(parts)


def _named(name: str, comment: str) -> Properties:
    return (
        ("rdfs:label", [text(label(name), "en")]),
        ("rdfs:comment", [text(comment, "en")]),
        ("rdfs:isDefinedBy", ["kg:"]),
    )


def _class(name: str, term: ClassTerm) -> Properties:
    parents = [*term.parents, *([term.match] if term.match else [])]
    return (
        ("a", ["owl:Class"]),
        *_named(name, term.comment),
        *([("rdfs:subClassOf", parents)] if parents else []),
    )


def _property(name: str, term: PropertyTerm) -> Properties:
    kinds = ["owl:DatatypeProperty" if term.literal else "owl:ObjectProperty"]
    if term.symmetric:
        kinds.append("owl:SymmetricProperty")
    return (
        ("a", kinds),
        *_named(name, term.comment),
        ("rdfs:domain", [_any_of(term.domains)]),
        ("rdfs:range", [_any_of(term.ranges)]),
    )


def _any_of(classes: Iterable[str]) -> str:
    members = [*classes]
    if len(members) == 1:
        return members[0]
    return blank([("a", ["owl:Class"]), ("owl:unionOf", [listing(members)])])


def _scheme() -> Properties:
    return (
        ("a", ["skos:ConceptScheme"]),
        *_named("StatusScheme", "The ways in which a claim can stand to reality."),
        ("skos:hasTopConcept", [f"kg:{name}" for name in STATUSES]),
    )


def _status(name: str, meaning: str) -> Properties:
    return (
        ("a", ["kg:Status", "skos:Concept"]),
        ("skos:prefLabel", [text(name, "en")]),
        ("skos:definition", [text(meaning, "en")]),
        ("skos:inScheme", ["kg:StatusScheme"]),
        ("skos:topConceptOf", ["kg:StatusScheme"]),
        ("rdfs:isDefinedBy", ["kg:"]),
    )
