"""Questions to a built graph, answered with the records that stand behind it.

In: a graph of `kgraph.graph.build_graph`. Out: lists of records in sorted order, and `Citation`
(a piece of evidence together with its article). The graph is never changed here; whatever these
functions do not cover, NetworkX does.
"""

from bisect import bisect_left
from typing import NamedTuple, cast

from kgraph.errors import GraphError
from kgraph.graph.build import Graph
from kgraph.model import Article, Evidence, FigureNode, LinkedClaim, Node
from kgraph.ontology import EntityType, Predicate, Status


class Citation(NamedTuple):
    """A piece of evidence and the article it was cut from."""

    article: Article
    evidence: Evidence

    @property
    def sentence(self) -> str:
        """The exact words of the article that show the claim."""
        return self.evidence.text


def entities(graph: Graph, type: EntityType | None = None) -> list[Node]:
    """List the entities, or those of one type, sorted by identifier.

    >>> from kgraph.graph import build_graph, sample
    >>> [node.name for node in entities(build_graph(sample()), EntityType.COUNTRY)]
    ['Kazakhstan', 'Uzbekistan']
    """
    return [
        data["record"]
        for _, data in graph.nodes(data=True)
        if data["kind"] == "entity" and type in (None, data["record"].type)
    ]


def figures(graph: Graph, subject: str | None = None) -> list[FigureNode]:
    """List the figures, or those about one entity, sorted by identifier.

    >>> from kgraph.graph import build_graph, sample
    >>> [f.figure.unit for f in figures(build_graph(sample()), "project/steppe-railway")]
    ['USD']
    """
    if subject is None:
        return [d["record"] for _, d in graph.nodes(data=True) if d["kind"] == "figure"]
    _require(graph, subject)
    about = {o for _, o, d in graph.out_edges(subject, data=True) if d["predicate"] == "hasFigure"}
    return [graph.nodes[figure]["record"] for figure in sorted(about)]


def claims(
    graph: Graph, *, predicate: Predicate | None = None, status: Status | None = None
) -> list[LinkedClaim]:
    """List the claims, sorted by identifier; the arguments narrow the choice.

    >>> from kgraph.graph import build_graph, sample
    >>> [c.object for c in claims(build_graph(sample()), status=Status.PLANNED)]
    ['country/UZ']
    """
    records = (cast("LinkedClaim", data["record"]) for _, _, data in graph.edges(data=True))
    chosen = (
        claim
        for claim in records
        if predicate in (None, claim.predicate) and status in (None, claim.status)
    )
    return sorted(chosen, key=lambda claim: claim.id)


def claims_of(graph: Graph, node: str) -> list[LinkedClaim]:
    """List the claims in which a node is subject or object, sorted by identifier.

    Raises:
        GraphError: the graph has no such node.

    >>> from kgraph.graph import build_graph, sample
    >>> [c.predicate.value for c in claims_of(build_graph(sample()), "agreement/transit-accord")]
    ['partyTo', 'partyTo']
    """
    _require(graph, node)
    found = {
        data["record"].id: data["record"]
        for edges in (graph.out_edges(node, data=True), graph.in_edges(node, data=True))
        for _, _, data in edges
    }
    return [found[identifier] for identifier in sorted(found)]


def claims_between(graph: Graph, a: str, b: str) -> list[LinkedClaim]:
    """List the claims that join two nodes, either way round, sorted by identifier.

    Raises:
        GraphError: the graph has no such node.

    >>> from kgraph.graph import build_graph, sample
    >>> len(claims_between(build_graph(sample()), "country/KZ", "person/aliya-serikova"))
    1
    """
    _require(graph, b)
    return [claim for claim in claims_of(graph, a) if {claim.subject, claim.object} == {a, b}]


def evidence_of(graph: Graph, claim: LinkedClaim | FigureNode) -> list[Citation]:
    """List the sentences that show a claim or a figure, by article path and place.

    >>> from kgraph.graph import build_graph, sample
    >>> graph = build_graph(sample())
    >>> [claim] = claims_between(graph, "country/KZ", "person/aliya-serikova")
    >>> [citation.article.path for citation in evidence_of(graph, claim)]
    ['rail.md', 'transit.md']
    """
    articles: tuple[Article, ...] = graph.graph["articles"]
    cited = [
        Citation(articles[bisect_left(articles, e.article, key=lambda a: a.id)], e)
        for e in claim.evidence
    ]
    return sorted(cited, key=lambda c: (c.article.path, c.evidence.start, c.evidence.end))


def find(graph: Graph, name: str) -> list[Node]:
    """Find the entities that bear a name or alias, whatever its case.

    >>> from kgraph.graph import build_graph, sample
    >>> [node.id for node in find(build_graph(sample()), "astana")]
    ['country/KZ']
    """
    wanted = name.casefold()
    return [
        node
        for node in entities(graph)
        if wanted in (other.casefold() for other in (node.name, *node.aliases))
    ]


def _require(graph: Graph, node: str) -> None:
    if node not in graph:
        raise GraphError("the graph has no such node", where=node)
