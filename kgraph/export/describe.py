"""What is said about each record in RDF: pairs of predicate and object.

In: one record at a time. Out: (predicate, object) pairs for `kgraph.export.triples` to put under
the record's subject, in the order they are written. Which records there are, their order, and the
direct triples of an entity are left to that module.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox
from babel.numbers import list_currencies

from kgraph.dates import bounds
from kgraph.export.iri import article_id, encode_id, evidence_id, web_iri
from kgraph.model import (
    Article,
    Evidence,
    Figure,
    FigureNode,
    LinkedClaim,
    Node,
    Tension,
    canonical_decimal,
)
from kgraph.ontology import CLASSES, expand

Pairs: TypeAlias = Iterator[tuple[ox.NamedNode, ox.NamedNode | ox.Literal]]

_WIKIDATA = "http://www.wikidata.org/entity/"
_CURRENCIES = frozenset(list_currencies())


@cache
def _term(curie: str) -> ox.NamedNode:
    return ox.NamedNode(expand(curie))


_TYPE = _term("rdf:type")
_DATE, _DECIMAL, _INTEGER = _term("xsd:date"), _term("xsd:decimal"), _term("xsd:integer")
_INDEX = _term("xsd:nonNegativeInteger")
"""The datatype that NIF 2.0 gives to offsets."""


class Describer:
    """Describes records below one base IRI.

    Args:
        base: an absolute IRI that identifiers can be appended to.
    """

    def __init__(self, base: str) -> None:
        self._base = base
        self._things: dict[str, ox.NamedNode] = {}

    def _thing(self, relative: str) -> ox.NamedNode:
        if relative not in self._things:
            self._things[relative] = ox.NamedNode(self._base + encode_id(relative))
        return self._things[relative]

    def article(self, article: Article, mentioned: Iterable[str]) -> Pairs:
        """Describe an article and the entities, by identifier, that it speaks of."""
        yield _TYPE, _term("schema:NewsArticle")
        yield _TYPE, _term("prov:Entity")
        yield _term("kg:sourcePath"), ox.Literal(article.path)
        yield _term("kg:contentHash"), ox.Literal(article.content_hash)
        address = web_iri(article.url) if article.url else None
        if article.title:
            yield _term("schema:headline"), ox.Literal(article.title)
        if address:
            yield _term("schema:url"), ox.NamedNode(address)
        if article.date:
            yield _term("schema:datePublished"), _day(date.fromisoformat(article.date))
        if article.outlet:
            yield _term("schema:publisher"), ox.Literal(article.outlet)
        if article.lang:
            yield _term("schema:inLanguage"), ox.Literal(article.lang.replace("_", "-"))
        for identifier in mentioned:
            yield _term("schema:mentions"), self._thing(identifier)

    def entity(self, node: Node, direct: Iterable[tuple[str, str]]) -> Pairs:
        """Describe an entity and its direct (predicate, object identifier) pairs."""
        yield _TYPE, _term(f"kg:{node.type}")
        if node.leader:
            yield _TYPE, _term("kg:Leader")
        match = CLASSES[node.type].match
        if match:
            yield _TYPE, _term(match)
        yield _term("skos:prefLabel"), ox.Literal(node.name)
        yield _term("rdfs:label"), ox.Literal(node.name)
        for alias in sorted({*node.aliases} - {node.name}):
            yield _term("skos:altLabel"), ox.Literal(alias)
        if node.code:
            yield _term("kg:countryCode"), ox.Literal(node.code.upper())
        if node.wikidata:
            yield _term("schema:sameAs"), ox.NamedNode(_WIKIDATA + encode_id(node.wikidata))
        for predicate, object_ in direct:
            yield _term(f"kg:{predicate}"), self._thing(object_)

    def figure(self, node: FigureNode) -> Pairs:
        """Describe a figure: its number, unit and qualifiers."""
        figure = node.figure
        money = is_currency(figure.unit)
        yield _TYPE, _term("kg:Figure")
        yield _TYPE, _term("schema:MonetaryAmount" if money else "schema:QuantitativeValue")
        yield from self._numbers(figure)
        yield _term("kg:unit"), ox.Literal(figure.unit)
        if figure.ucum:
            yield _term("kg:ucum"), ox.Literal(figure.ucum)
        if money:
            yield _term("schema:currency"), ox.Literal(figure.unit)
        yield _term("kg:approximation"), ox.Literal(figure.approx.value)
        yield _term("kg:text"), ox.Literal(figure.evidence.text)
        yield from self._details(figure)
        yield from self._qualifiers(figure)
        yield from self._passages(node.evidence)

    def _details(self, figure: Figure) -> Pairs:
        """What is counted or measured, by what and from what, and the figures it belongs with."""
        words = {
            "kg:change": figure.change,
            "kg:changeBase": figure.base,
            "kg:counted": figure.counted,
            "kg:measure": figure.measure,
            "kg:per": figure.per,
            "kg:period": figure.period,
        }
        for name, value in words.items():
            if value:
                yield _term(name), ox.Literal(str(value))
        figures = {"kg:changedFrom": figure.changed_from, "kg:conversionOf": figure.conversion_of}
        for name, other in figures.items():
            if other:
                yield _term(name), self._thing(other)

    def _numbers(self, figure: Figure) -> Pairs:
        numbers = {
            "schema:value": figure.value,
            "schema:minValue": figure.min,
            "schema:maxValue": figure.max,
        }
        for name, number in numbers.items():
            if number is not None:
                yield _term(name), _decimal(number)

    def claim(self, claim: LinkedClaim, outlets: int | None = None) -> Pairs:
        """Describe a claim as a statement with qualifiers.

        Args:
            claim: the claim.
            outlets: how many outlets say so independently; None if that was not counted.
        """
        yield _TYPE, _term("kg:Claim")
        yield _TYPE, _term("rdf:Statement")
        yield _term("rdf:subject"), self._thing(claim.subject)
        yield _term("rdf:predicate"), _term(f"kg:{claim.predicate}")
        yield _term("rdf:object"), self._thing(claim.object)
        if claim.role:
            yield _term("kg:role"), ox.Literal(claim.role)
        if outlets is not None:
            yield _term("kg:independentOutlets"), ox.Literal(str(outlets), datatype=_INTEGER)
        yield from self._qualifiers(claim)
        yield from self._passages(claim.evidence)

    def tension(self, tension: Tension) -> Pairs:
        """Describe a tension: its kind, the claims or figures, and what is the matter."""
        yield _TYPE, _term("kg:Tension")
        yield _term("kg:tensionKind"), ox.Literal(tension.kind.value)
        for record in tension.between:
            yield _term("kg:between"), self._thing(record)
        yield _term("rdfs:comment"), ox.Literal(tension.about)

    def _qualifiers(self, record: LinkedClaim | Figure) -> Pairs:
        yield _term("kg:status"), _term(f"kg:{record.status}")
        yield _term("kg:confidence"), _decimal(record.confidence)
        if record.time:
            first, last = bounds(record.time)
            yield _term("kg:time"), ox.Literal(record.time)
            if first:
                yield _term("kg:notBefore"), _day(first)
            if last:
                yield _term("kg:notAfter"), _day(last)
        if record.speaker:
            yield _term("kg:speaker"), self._thing(record.speaker)

    def _passages(self, evidence: Iterable[Evidence]) -> Pairs:
        for passage in passages(evidence):
            yield _term("kg:evidence"), ox.NamedNode(self._base + evidence_id(passage))

    def passage(self, evidence: Evidence) -> Pairs:
        """Describe a passage: its article, offsets and exact words."""
        yield _TYPE, _term("nif:String")
        yield _term("nif:referenceContext"), self._thing(article_id(evidence.article))
        yield _term("nif:beginIndex"), ox.Literal(str(evidence.start), datatype=_INDEX)
        yield _term("nif:endIndex"), ox.Literal(str(evidence.end), datatype=_INDEX)
        yield _term("nif:anchorOf"), ox.Literal(evidence.text)


def is_currency(unit: str) -> bool:
    """Tell whether a figure's unit is an ISO 4217 code, by the list in the Unicode CLDR.

    >>> is_currency("USD"), is_currency("tonne"), is_currency("TEU")
    (True, False, False)
    """
    return unit in _CURRENCIES


def passages(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Leave each passage once, by article and place.

    >>> piece = Evidence(article="0a1b", start=3, end=5, text="ab")
    >>> len(passages([piece, piece]))
    1
    """
    unique = {(e.article, e.start, e.end): e for e in evidence}
    return [unique[key] for key in sorted(unique)]


def _decimal(number: Decimal) -> ox.Literal:
    return ox.Literal(canonical_decimal(number), datatype=_DECIMAL)


def _day(day: date) -> ox.Literal:
    return ox.Literal(day.isoformat(), datatype=_DATE)
