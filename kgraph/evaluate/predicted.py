"""Reads back from Turtle what the graph says about each article.

In: a Turtle file that follows the exporter's contract, ours or another program's. Out:
`PredictedArticle` records by the name of the source file. Nothing of kgraph's own records is
needed, so what is scored is what readers of the file get.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import pyoxigraph as ox

from kgraph.errors import EvaluationError
from kgraph.evaluate.passages import Passage, sentence_around
from kgraph.ontology import NAMESPACE, EntityType, expand


class PredictedEntity(NamedTuple):
    """An entity node: its type, its preferred and alternative labels, its country code."""

    iri: str
    type: EntityType
    labels: frozenset[str]
    code: str | None
    leader: bool


class PredictedFigure(NamedTuple):
    """A figure node; numbers as they stand in the file.

    `sentence` are the words that it rests on in the article, whole sentences where cited.
    """

    iri: str
    value: str | None
    min: str | None
    max: str | None
    unit: str | None
    approx: str | None
    text: str | None
    sentence: str = ""


class PredictedClaim(NamedTuple):
    """A claim node; the predicate and status without their namespace.

    `sentence` is the first that it rests on in the article.
    """

    subject: str
    predicate: str
    object: str
    status: str
    sentence: str = ""


class PredictedArticle(NamedTuple):
    """What the graph says with evidence from one article.

    Figures and claims are sorted by their passages, from the end of the article to its start;
    `passages` are all parts of the article that the graph cites, from start to end.
    """

    entities: tuple[PredictedEntity, ...]
    figures: tuple[PredictedFigure, ...]
    claims: tuple[PredictedClaim, ...]
    passages: tuple[Passage, ...] = ()


class _Nodes:
    """The triples of a file by subject and predicate, as plain strings."""

    def __init__(self, path: Path) -> None:
        self._values: defaultdict[str, defaultdict[str, list[str]]]
        self._values = defaultdict(lambda: defaultdict(list))
        try:
            for triple in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
                self._values[_value(triple.subject)][triple.predicate.value].append(
                    _value(triple.object)
                )
        except (OSError, SyntaxError) as error:
            raise EvaluationError(f"cannot be read as Turtle: {error}", where=str(path)) from error

    def all(self, subject: str, curie: str) -> list[str]:
        """All values of a property, in file order."""
        return self._values[subject][expand(curie)] if subject in self._values else []

    def one(self, subject: str, curie: str) -> str | None:
        """The first value of a property, or None."""
        return next(iter(self.all(subject, curie)), None)

    def of_class(self, curie: str) -> Iterator[str]:
        """All subjects of a class, in file order."""
        wanted = expand(curie)
        return (s for s in [*self._values] if wanted in self.all(s, "rdf:type"))

    def with_property(self, curie: str) -> Iterator[str]:
        """All subjects that bear a property, in file order."""
        return (s for s in [*self._values] if self.all(s, curie))


def read_predictions(path: Path, names: Collection[str]) -> dict[str, PredictedArticle]:
    """Read what a graph says about some articles.

    Args:
        path: a Turtle file.
        names: the articles, by file name without ending (of `kg:sourcePath`).

    Raises:
        EvaluationError: the file cannot be read, or it lacks one of the articles or has two of a
            name.
    """
    nodes = _Nodes(path)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for article in nodes.with_property("kg:sourcePath"):
        found[PurePosixPath(nodes.all(article, "kg:sourcePath")[0]).stem].append(article)
    figures, claims = _by_article(nodes, "kg:Figure"), _by_article(nodes, "kg:Claim")
    passages = _passages(nodes)
    articles: dict[str, PredictedArticle] = {}
    for name in names:
        if len(found[name]) != 1:
            raise EvaluationError(
                f"the graph has {len(found[name]) or 'no'} articles called {name!r}",
                where=str(path),
                remedy="build the graph from the annotated articles, each file name once",
            )
        [article] = found[name]
        mentioned = dict.fromkeys(nodes.all(article, "schema:mentions"))
        articles[name] = PredictedArticle(
            entities=tuple(e for iri in mentioned if (e := _entity(nodes, iri))),
            figures=tuple(_figure(nodes, iri, passages[article]) for iri in figures[article]),
            claims=tuple(
                c for iri in claims[article] for c in _claims(nodes, iri, passages[article])
            ),
            passages=tuple(passages[article].values()),
        )
    return articles


def _by_article(nodes: _Nodes, curie: str) -> defaultdict[str, list[str]]:
    """The nodes of a class under each article that their evidence comes from, last passage first.

    Where two claims of an article contradict each other, a reader of this list who lets later ones
    win keeps the claim that the article makes first.
    """
    citing: defaultdict[str, list[str]] = defaultdict(list)
    for node in nodes.of_class(curie):
        for passage in nodes.all(node, "kg:evidence"):
            citing[passage].append(node)
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for passage in reversed([*nodes.with_property("nif:referenceContext")]):
        for article in nodes.all(passage, "nif:referenceContext"):
            found[article] |= dict.fromkeys(reversed(citing[passage]))
    return defaultdict(list, {article: [*members] for article, members in found.items()})


def _passages(nodes: _Nodes) -> defaultdict[str, dict[str, Passage]]:
    """The passages of each article by IRI, from start to end; without those that quote no words."""
    found: defaultdict[str, list[tuple[Passage, str]]] = defaultdict(list)
    for iri in nodes.with_property("nif:referenceContext"):
        start, end = (nodes.one(iri, f"nif:{side}Index") or "" for side in ("begin", "end"))
        text = nodes.one(iri, "nif:anchorOf")
        if text and start.isdecimal() and end.isdecimal():
            for article in nodes.all(iri, "nif:referenceContext"):
                found[article].append((Passage(int(start), int(end), text), iri))
    sorted_ = {a: {iri: piece for piece, iri in sorted(pieces)} for a, pieces in found.items()}
    return defaultdict(dict, sorted_)


def _sentence(nodes: _Nodes, iri: str, passages: dict[str, Passage]) -> str:
    """The sentence of the first passage of an article that a claim or figure cites."""
    cited = [passages[p] for p in nodes.all(iri, "kg:evidence") if p in passages]
    return sentence_around(min(cited), passages.values()) if cited else ""


def _entity(nodes: _Nodes, iri: str) -> PredictedEntity | None:
    types = set(nodes.all(iri, "rdf:type"))
    kind = next((t for t in EntityType if NAMESPACE + t in types), None)
    if kind is None:
        return None
    labels = nodes.all(iri, "skos:prefLabel") + nodes.all(iri, "skos:altLabel")
    code = nodes.one(iri, "kg:countryCode")
    return PredictedEntity(iri, kind, frozenset(labels), code, expand("kg:Leader") in types)


def _figure(nodes: _Nodes, iri: str, passages: dict[str, Passage]) -> PredictedFigure:
    return PredictedFigure(
        iri,
        value=nodes.one(iri, "schema:value"),
        min=nodes.one(iri, "schema:minValue"),
        max=nodes.one(iri, "schema:maxValue"),
        unit=nodes.one(iri, "kg:unit"),
        approx=nodes.one(iri, "kg:approximation"),
        text=nodes.one(iri, "kg:text"),
        sentence=_sentence(nodes, iri, passages),
    )


def _claims(nodes: _Nodes, iri: str, passages: dict[str, Passage]) -> Iterator[PredictedClaim]:
    parts = [nodes.one(iri, f"rdf:{part}") for part in ("subject", "predicate", "object")]
    status = nodes.one(iri, "kg:status")
    if None not in parts and status is not None:
        subject, predicate, object_ = (part or "" for part in parts)
        yield PredictedClaim(
            subject,
            predicate.removeprefix(NAMESPACE),
            object_,
            status.removeprefix(NAMESPACE),
            _sentence(nodes, iri, passages),
        )


def _value(term: object) -> str:
    return str(getattr(term, "value", term))
