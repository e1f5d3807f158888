"""The vocabulary that exports are written in: each class and property with its meaning.

In: the enumerations and the predicate table. Out: `NAMESPACE`, `DEFAULT_BASE` and the tables
`CLASSES`, `PROPERTIES` and `STATUSES`, from which the Turtle writer takes its names and
`kgraph.export` generates the ontology, the shapes and the JSON-LD context. Names of other
vocabularies are prefixed ("schema:Person"); what the prefixes stand for is in `PREFIXES`.
"""

import re
from typing import NamedTuple

from kgraph.ontology.predicates import FIGURE, PREDICATES, Predicate
from kgraph.ontology.types import EntityType, Status

NAMESPACE = "https://w3id.org/kgraph/ns#"
"""The vocabulary; written with the prefix `kg:`."""

DEFAULT_BASE = "https://w3id.org/kgraph/id/"
"""Where things live unless the user sets another base IRI."""

PREFIXES: dict[str, str] = {
    "kg": NAMESPACE,
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


class ClassTerm(NamedTuple):
    """A class of the vocabulary.

    Attributes:
        comment: what counts as a member, one or two sentences.
        parents: the classes it narrows, prefixed.
        match: the schema.org class that is also written on each member, or None.
    """

    comment: str
    parents: tuple[str, ...]
    match: str | None = None


class PropertyTerm(NamedTuple):
    """A property of the vocabulary.

    Attributes:
        comment: what a statement with it says.
        domains: the classes whose members bear it, prefixed; empty for any.
        ranges: the classes or the one datatype of its values, prefixed.
        symmetric: it holds both ways round and is written once.
        narrows: the property of another vocabulary that it makes more precise, or None.
    """

    comment: str
    domains: tuple[str, ...]
    ranges: tuple[str, ...]
    symmetric: bool = False
    narrows: str | None = None

    @property
    def literal(self) -> bool:
        """Whether the values are literals."""
        return self.ranges[0].startswith("xsd:")


_ENTITY = ("kg:Entity",)

CLASSES: dict[str, ClassTerm] = {
    "Entity": ClassTerm("Anything that articles name and make claims about.", ()),
    EntityType.COUNTRY: ClassTerm(
        "A state or territory that has an ISO 3166-1 alpha-2 code; Kosovo goes by XK.",
        _ENTITY,
        "schema:Country",
    ),
    EntityType.PERSON: ClassTerm(
        "An individual whom the text calls by name.", _ENTITY, "schema:Person"
    ),
    "Leader": ClassTerm(
        "A person to whom a text gives an office, present or past, in a state, a government, a "
        "legislature or an international body.",
        ("kg:Person",),
    ),
    EntityType.ORGANIZATION: ClassTerm(
        "A body with a name: a company, a ministry, an agency, a bloc of states, a university, "
        "or a news outlet that the text cites.",
        _ENTITY,
        "schema:Organization",
    ),
    EntityType.PROJECT: ClassTerm(
        "An undertaking that builds, develops or runs something over time, with a name or a "
        "description that singles it out.",
        _ENTITY,
        "schema:Project",
    ),
    EntityType.AGREEMENT: ClassTerm(
        "A treaty, declaration, contract or deal, or a counted set of them that were concluded "
        "together.",
        _ENTITY,
    ),
    EntityType.EVENT: ClassTerm(
        "A particular happening: a summit, an election, a competition, a named round of talks, "
        "a war.",
        _ENTITY,
        "schema:Event",
    ),
    EntityType.PLACE: ClassTerm(
        "A city, region, continent, body of water, mountain, port, venue or site.",
        _ENTITY,
        "schema:Place",
    ),
    "Claim": ClassTerm(
        "A statement that at least one article makes, with its status, its qualifiers and the "
        "passages that show it. A claim node does not assert its triple; the direct triple does.",
        ("rdf:Statement",),
    ),
    FIGURE: ClassTerm(
        "A magnitude that says something about the world: an amount of money, a count, a share, "
        "a rate or a physical quantity, in base units.",
        (),
    ),
    "Tension": ClassTerm(
        "Two or more claims or figures about one thing that do not agree, with the kind of the "
        "difference: rounding, another date or scope, an update, or a contradiction.",
        (),
    ),
    "Status": ClassTerm(
        "How a claim stands to reality in the words of its source.", ("skos:Concept",)
    ),
}

STATUSES: dict[Status, str] = {
    Status.ASSERTED: "The source states it as a fact.",
    Status.PLANNED: "The source announces it for the future.",
    Status.PROPOSED: "The source reports a bid, an offer, a request or a consideration.",
    Status.CONDITIONAL: "The source makes it depend on a condition.",
    Status.DENIED: "The source says that it is not so, was refused, halted or has ended.",
}

_CLAIM, _FIGURE, _BOTH = ("kg:Claim",), ("kg:Figure",), ("kg:Claim", "kg:Figure")
_ARTICLE, _TENSION = ("schema:NewsArticle",), ("kg:Tension",)

_QUALIFIERS: dict[str, PropertyTerm] = {
    "sourcePath": PropertyTerm(
        "Path of the article below the input folder, with / between its parts.",
        _ARTICLE,
        ("xsd:string",),
    ),
    "contentHash": PropertyTerm(
        "Algorithm and digest of the article's text in UTF-8, such as sha256: and 64 digits.",
        _ARTICLE,
        ("xsd:string",),
    ),
    "countryCode": PropertyTerm(
        "ISO 3166-1 alpha-2 code in capital letters.", ("kg:Entity",), ("xsd:string",)
    ),
    "status": PropertyTerm("How the source puts the claim or figure.", _BOTH, ("kg:Status",)),
    "confidence": PropertyTerm(
        "How sure the extraction is that the text says so, from 0 to 1.", _BOTH, ("xsd:decimal",)
    ),
    "evidence": PropertyTerm(
        "A passage that shows the claim or states the figure.", _BOTH, ("nif:String",)
    ),
    "time": PropertyTerm(
        "When the claim or figure holds, as an EDTF expression.", _BOTH, ("xsd:string",)
    ),
    "notBefore": PropertyTerm("The first day that kg:time can mean.", _BOTH, ("xsd:date",)),
    "notAfter": PropertyTerm("The last day that kg:time can mean.", _BOTH, ("xsd:date",)),
    "role": PropertyTerm("The office or post of kg:holdsPosition.", _CLAIM, ("xsd:string",)),
    "independentOutlets": PropertyTerm(
        "How many outlets say so independently; outlets that carry one text count once.",
        _CLAIM,
        ("xsd:integer",),
    ),
    "speaker": PropertyTerm("The entity whose words these are.", _BOTH, ("kg:Entity",)),
    "unit": PropertyTerm(
        "ISO 4217 code for money; percent, ratio or count; else a unit of measure in the singular.",
        _FIGURE,
        ("xsd:string",),
    ),
    "ucum": PropertyTerm(
        "The unit as a code of UCUM, the Unified Code for Units of Measure; trade units that it "
        "lacks stand in braces.",
        _FIGURE,
        ("xsd:string",),
    ),
    "approximation": PropertyTerm(
        "How sharply the figure is stated: exact, about, at_least or at_most.",
        _FIGURE,
        ("xsd:string",),
    ),
    "text": PropertyTerm(
        "The expression as it stands, without the counted noun.", _FIGURE, ("xsd:string",)
    ),
    "change": PropertyTerm(
        "Direction, up or down, of a figure that is a change and no level.",
        _FIGURE,
        ("xsd:string",),
    ),
    "changeBase": PropertyTerm(
        "What a change is measured from, in the words of the text.", _FIGURE, ("xsd:string",)
    ),
    "counted": PropertyTerm("What a count counts.", _FIGURE, ("xsd:string",)),
    "measure": PropertyTerm("What the figure measures.", _FIGURE, ("xsd:string",)),
    "period": PropertyTerm("The period of a rate, such as day or year.", _FIGURE, ("xsd:string",)),
    "per": PropertyTerm("What a price is counted by, such as barrel.", _FIGURE, ("xsd:string",)),
    "conversionOf": PropertyTerm(
        "The figure that this one restates in another unit.", _FIGURE, _FIGURE
    ),
    "changedFrom": PropertyTerm(
        "The figure that tells the level before this one.", _FIGURE, _FIGURE
    ),
    "tensionKind": PropertyTerm(
        "How the statements differ: rounding, date, scope or update, which can be reconciled; "
        "count, value, status, time, place, name, subject or source, which cannot.",
        _TENSION,
        ("xsd:string",),
    ),
    "between": PropertyTerm("A claim or figure that the tension joins.", _TENSION, _BOTH),
}


def _relation(predicate: Predicate) -> PropertyTerm:
    rule = PREDICATES[predicate]
    subjects = tuple(f"kg:{t}" for t in EntityType if t in rule.subjects)
    objects = tuple(f"kg:{t}" for t in EntityType if t in rule.objects)
    return PropertyTerm(
        f"The subject {rule.meaning}.",
        ("kg:Entity",) if len(subjects) == len(EntityType) else subjects,
        objects or _FIGURE,
        symmetric=rule.symmetric,
    )


PROPERTIES: dict[str, PropertyTerm] = {
    **{predicate.value: _relation(predicate) for predicate in Predicate},
    **_QUALIFIERS,
}


def label(name: str) -> str:
    """Spell a term's name as words.

    >>> label("holdsPosition"), label("Country")
    ('holds position', 'country')
    """
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def expand(curie: str) -> str:
    """Write a prefixed name as a full IRI.

    >>> expand("kg:Claim")
    'https://w3id.org/kgraph/ns#Claim'
    """
    prefix, _, local = curie.partition(":")
    return PREFIXES[prefix] + local
