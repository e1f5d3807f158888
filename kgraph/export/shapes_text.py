"""The SHACL shapes as Turtle: what a reader of the exported graph may rely on.

In: the tables of `kgraph.ontology`. Out: the text of `schemas/shapes.ttl`, SHACL Core only, so that
every validator can run it. That offsets cut out the exact words needs the articles' texts and is
left to the tests.
"""

from collections.abc import Iterable, Sequence

from kgraph.export.pretty_turtle import Properties, blank, block, listing, prefixes, text
from kgraph.model import TensionKind
from kgraph.ontology import (
    CLASSES,
    PREDICATES,
    PROPERTIES,
    Approximation,
    Change,
    EntityType,
    Predicate,
    Status,
)

SHAPES = "https://w3id.org/kgraph/shapes#"
_SH = "http://www.w3.org/ns/shacl#"

_ONE, _SOME, _MAYBE, _ANY = (1, 1), (1, None), (0, 1), (0, None)
_EDTF = "^[0-9X]{4}(-[0-9X]{2}){0,2}$|^([0-9X]{4}(-[0-9X]{2}){0,2})?/([0-9X]{4}(-[0-9X]{2}){0,2})?$"


def shapes() -> str:
    """Write the shapes.

    >>> "kgsh:ClaimShape" in shapes()
    True
    """
    head = prefixes(
        ("kg", "nif", "prov", "rdf", "rdfs", "schema", "skos", "xsd"), {"kgsh": SHAPES, "sh": _SH}
    )
    named = {
        "ArticleShape": _article(),
        "EntityShape": _entity(),
        "CountryShape": _country(),
        "LeaderShape": _leader(),
        "FigureShape": _figure(),
        "MoneyShape": _money(),
        "ClaimShape": _claim(),
        "EvidenceShape": _evidence(),
        "TensionShape": _tension(),
        **{f"{type_}Shape": _match(type_) for type_ in EntityType if _needs_match(type_)},
        **{f"{p}Shape": _relation(p) for p in Predicate},
    }
    return "\n".join([head, *(block(f"kgsh:{name}", shape) for name, shape in named.items())])


def _node(
    targets: Iterable[str], comment: str, *constraints: tuple[str, Sequence[str]]
) -> Properties:
    return (
        ("a", ["sh:NodeShape"]),
        ("rdfs:comment", [text(comment, "en")]),
        ("sh:targetClass", [*targets]),
        ("sh:nodeKind", ["sh:IRI"]),
        *constraints,
    )


def _path(
    path: str, count: tuple[int, int | None], *constraints: tuple[str, Sequence[str]]
) -> tuple[str, Sequence[str]]:
    """A property shape: how many values, and what holds for each."""
    least, most = count
    lines = [("sh:path", [path])]
    if least:
        lines.append(("sh:minCount", [str(least)]))
    if most is not None:
        lines.append(("sh:maxCount", [str(most)]))
    return ("sh:property", [blank([*lines, *constraints])])


def _type(datatype: str) -> tuple[str, Sequence[str]]:
    return ("sh:datatype", [datatype])


_STRING, _DECIMAL, _DATE = _type("xsd:string"), _type("xsd:decimal"), _type("xsd:date")
_INDEX = _type("xsd:nonNegativeInteger")
_IRI = ("sh:nodeKind", ["sh:IRI"])
_FILLED = ("sh:minLength", ["1"])


def _class(*names: str) -> tuple[str, Sequence[str]]:
    if len(names) == 1:
        return ("sh:class", [f"kg:{names[0]}"])
    return ("sh:or", [listing(f"[ sh:class kg:{name} ]" for name in names)])


def _one_of(values: Iterable[str]) -> tuple[str, Sequence[str]]:
    return ("sh:in", [listing(text(value) for value in values)])


def _type_is(name: str) -> tuple[str, Sequence[str]]:
    return _path("rdf:type", _SOME, ("sh:hasValue", [name]))


def _article() -> Properties:
    return _node(
        ["schema:NewsArticle"],
        "An article, with where it was read and what its text hashes to.",
        ("sh:class", ["prov:Entity"]),
        _path("kg:sourcePath", _ONE, _STRING, _FILLED),
        _path("kg:contentHash", _ONE, _STRING, ("sh:pattern", [text("^sha256:[0-9a-f]{64}$")])),
        _path("schema:headline", _MAYBE, _STRING),
        _path("schema:url", _MAYBE, _IRI),
        _path("schema:datePublished", _MAYBE, _DATE),
        _path("schema:publisher", _MAYBE, _STRING),
        _path("schema:inLanguage", _MAYBE, _STRING),
        _path("schema:mentions", _ANY, _class(*EntityType)),
    )


def _entity() -> Properties:
    return _node(
        [f"kg:{name}" for name in EntityType],
        "An entity, with its names.",
        _path("skos:prefLabel", _ONE, _FILLED),
        _path("rdfs:label", _ONE, ("sh:equals", ["skos:prefLabel"])),
        _path("skos:altLabel", _ANY, ("sh:disjoint", ["skos:prefLabel"])),
        _path("kg:countryCode", _MAYBE, _STRING, ("sh:pattern", [text("^[A-Z]{2}$")])),
        _path("schema:sameAs", _ANY, _IRI),
        (
            "sh:property",
            [
                blank(
                    [
                        ("sh:path", [blank([("sh:inversePath", ["schema:mentions"])])]),
                        ("sh:minCount", ["1"]),
                    ]
                )
            ],
        ),
    )


def _country() -> Properties:
    return _node(
        ["kg:Country"],
        "A country always has its code.",
        _type_is("schema:Country"),
        _path("kg:countryCode", _ONE),
    )


def _leader() -> Properties:
    return _node(["kg:Leader"], "Only persons hold offices.", _class(EntityType.PERSON))


def _needs_match(type_: EntityType) -> bool:
    return CLASSES[type_].match is not None and type_ is not EntityType.COUNTRY


def _match(type_: EntityType) -> Properties:
    match = CLASSES[type_].match or ""
    return _node([f"kg:{type_}"], "It is also of the matching schema.org class.", _type_is(match))


def _figure() -> Properties:
    ends = ("schema:minValue", "schema:maxValue")
    value = blank([_path("schema:value", _ONE), *(_path(end, (0, 0)) for end in ends)])
    spread = blank([_path("schema:value", (0, 0)), *(_path(end, _ONE) for end in ends)])
    classes = ("schema:MonetaryAmount", "schema:QuantitativeValue")
    return _node(
        ["kg:Figure"],
        "A figure has a value or both ends of a range, and a unit.",
        ("sh:xone", [listing((value, spread))]),
        ("sh:or", [listing(f"[ sh:class {name} ]" for name in classes)]),
        _path("schema:value", _MAYBE, _DECIMAL),
        _path("schema:minValue", _MAYBE, _DECIMAL, ("sh:lessThanOrEquals", ["schema:maxValue"])),
        _path("schema:maxValue", _MAYBE, _DECIMAL),
        _path("kg:unit", _ONE, _STRING, _FILLED),
        _path("kg:ucum", _MAYBE, _STRING, _FILLED),
        _path("kg:approximation", _ONE, _one_of(Approximation)),
        _path("kg:text", _ONE, _STRING, _FILLED),
        _path("kg:change", _MAYBE, _one_of(Change)),
        _path("kg:changeBase", _MAYBE, _STRING, _FILLED),
        _path("kg:counted", _MAYBE, _STRING),
        _path("kg:measure", _MAYBE, _STRING),
        _path("kg:period", _MAYBE, _STRING),
        _path("kg:per", _MAYBE, _STRING, _FILLED),
        _path("kg:conversionOf", _MAYBE, _class("Figure")),
        _path("kg:changedFrom", _MAYBE, _class("Figure")),
        *_qualifiers(),
    )


def _money() -> Properties:
    return _node(
        ["schema:MonetaryAmount"],
        "Money has a currency, which is its unit.",
        _path("schema:currency", _ONE, ("sh:equals", ["kg:unit"])),
    )


def _qualifiers() -> list[tuple[str, Sequence[str]]]:
    return [
        _path("kg:status", _ONE, ("sh:in", [listing(f"kg:{status}" for status in Status)])),
        _path(
            "kg:confidence",
            _ONE,
            _DECIMAL,
            ("sh:minInclusive", ["0.0"]),
            ("sh:maxInclusive", ["1.0"]),
        ),
        _path("kg:evidence", _SOME, ("sh:class", ["nif:String"])),
        _path("kg:time", _MAYBE, _STRING, ("sh:pattern", [text(_EDTF)])),
        _path("kg:notBefore", _MAYBE, _DATE, ("sh:lessThanOrEquals", ["kg:notAfter"])),
        _path("kg:notAfter", _MAYBE, _DATE),
        _path("kg:speaker", _MAYBE, _class(*EntityType)),
    ]


def _claim() -> Properties:
    names = [f"kg:{predicate}" for predicate in Predicate]
    return _node(
        ["kg:Claim"],
        "A claim joins an entity to an entity or figure, and cites passages.",
        _type_is("rdf:Statement"),
        _path("rdf:subject", _ONE, _class(*EntityType)),
        _path("rdf:predicate", _ONE, ("sh:in", [listing(names)])),
        _path("rdf:object", _ONE, _class(*EntityType, "Figure")),
        _path("kg:role", _MAYBE, _STRING),
        _path("kg:independentOutlets", _MAYBE, _type("xsd:integer"), ("sh:minInclusive", ["1"])),
        *_qualifiers(),
    )


def _tension() -> Properties:
    return _node(
        ["kg:Tension"],
        "A tension has a kind, an explanation and at least two statements.",
        _path("kg:tensionKind", _ONE, _one_of(TensionKind)),
        _path("kg:between", (2, None), _class("Claim", "Figure")),
        _path("rdfs:comment", _ONE, _STRING, _FILLED),
    )


def _relation(predicate: Predicate) -> Properties:
    """Both the claim nodes and the direct triples of a predicate join the right classes."""
    term = PROPERTIES[predicate.value]
    subjects = [*EntityType] if "kg:Entity" in term.domains else _local(term.domains)
    ends = (
        ("rdf:subject", _class(*subjects)),
        ("rdf:object", _class(*_local(term.ranges))),
    )
    other = blank([_path("rdf:predicate", _ONE, ("sh:hasValue", [f"kg:{predicate}"]))])
    fits = blank([_path(path, _ONE, classes) for path, classes in ends])
    rule = PREDICATES[predicate]
    return (
        ("a", ["sh:NodeShape"]),
        ("rdfs:comment", [text(f"What kg:{predicate} joins: the subject {rule.meaning}.", "en")]),
        ("sh:targetClass", ["kg:Claim"]),
        ("sh:or", [listing((blank([("sh:not", [other])]), fits))]),
    )


def _local(curies: Iterable[str]) -> list[str]:
    return [curie.removeprefix("kg:") for curie in curies]


def _evidence() -> Properties:
    return _node(
        ["nif:String"],
        "A passage of an article: its offsets and its exact words.",
        ("sh:pattern", [text("#char=[0-9]+,[0-9]+$")]),
        _path("nif:referenceContext", _ONE, ("sh:class", ["schema:NewsArticle"])),
        _path("nif:beginIndex", _ONE, _INDEX, ("sh:lessThan", ["nif:endIndex"])),
        _path("nif:endIndex", _ONE, _INDEX),
        _path("nif:anchorOf", _ONE, _STRING, _FILLED),
    )
