"""The graph as RDF triples, in the order they are written.

In: a graph of `kgraph.graph`. Out: a stream of pyoxigraph triples: articles, entities, figures,
claims, tensions, passages, each sorted by identifier, subjects together. Two layers: a direct
triple for each asserted claim, and a claim node with everything known about each claim. There are
no blank nodes, so loading the same triples twice changes nothing. Wording is left to
`kgraph.export.describe`, files to `kgraph.export.turtle`.
"""

from collections import defaultdict
from collections.abc import Iterator

import pyoxigraph as ox

from kgraph.export.describe import Describer, Pairs, passages
from kgraph.export.iri import article_id, check_base, encode_id, evidence_id
from kgraph.graph import Graph, claims, entities, figures
from kgraph.model import Assessment, Evidence
from kgraph.ontology import DEFAULT_BASE, Status


def triples(
    graph: Graph, *, base_iri: str = DEFAULT_BASE, assessment: Assessment | None = None
) -> Iterator[ox.Triple]:
    """Stream all triples of a graph.

    Args:
        graph: the graph that `kgraph.graph.build_graph` made.
        base_iri: what relative identifiers are appended to.
        assessment: what comparing the articles told of the graph's claims; None leaves it out.

    Raises:
        ConfigurationError: the base IRI cannot be one.

    >>> from kgraph.graph import build_graph, sample
    >>> stream = triples(build_graph(sample()))
    >>> next(stream).predicate.value
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    """
    base = check_base(base_iri)
    return (
        ox.Triple(subject, predicate, object_)
        for relative, pairs in _described(graph, Describer(base), assessment or Assessment())
        for subject in (ox.NamedNode(base + relative),)
        for predicate, object_ in pairs
    )


def _described(
    graph: Graph, describe: Describer, assessment: Assessment
) -> Iterator[tuple[str, Pairs]]:
    mentioned = _mentioned(graph)
    for article in graph.graph["articles"]:
        relative = encode_id(article_id(article.id))
        yield relative, describe.article(article, mentioned[article.id])
    direct = _direct(graph)
    for node in entities(graph):
        yield encode_id(node.id), describe.entity(node, sorted(direct[node.id]))
    cited: list[Evidence] = []
    for figure in figures(graph):
        cited += figure.evidence
        yield encode_id(figure.id), describe.figure(figure)
    outlets = {r: group.independent for group in assessment.corroborations for r in group.records}
    for claim in claims(graph):
        cited += claim.evidence
        yield encode_id(claim.id), describe.claim(claim, outlets.get(claim.id))
    for tension in sorted(assessment.tensions, key=lambda t: t.id):
        yield encode_id(tension.id), describe.tension(tension)
    for passage in passages(cited):
        yield evidence_id(passage), describe.passage(passage)


def _mentioned(graph: Graph) -> defaultdict[str, list[str]]:
    """The entities each article speaks of, by the article's id."""
    found = defaultdict(list)
    for node in entities(graph):
        for article in sorted({member.article for member in node.members}):
            found[article].append(node.id)
    return found


def _direct(graph: Graph) -> defaultdict[str, set[tuple[str, str]]]:
    """The (predicate, object) pairs that some article asserts of each subject."""
    found = defaultdict(set)
    for claim in claims(graph, status=Status.ASSERTED):
        found[claim.subject].add((claim.predicate.value, claim.object))
    return found
