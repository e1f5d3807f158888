"""Builds the NetworkX graph from linked records.

In: `Linked`, in any order. Out: a `networkx.MultiDiGraph` whose nodes and edges stand in sorted
order, so that everything derived from it is the same on every run. Merging is left to
`kgraph.link`, writing to `kgraph.export`.

Nodes: the relative IRI ("country/KZ", "figure/…"), with the attributes `kind` ("entity" or
"figure"), `type` (an entity type or "Figure"), `label` and `record` (`Node` or `FigureNode`).
Edges: subject to object, the key is the claim's id, with `predicate`, `status`, `confidence` and
`record` (`LinkedClaim`). The graph itself carries `articles` and `decisions`.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

import networkx as nx

from kgraph.errors import GraphError
from kgraph.model import Decision, EntityRef, Evidence, FigureNode, Linked, LinkedClaim
from kgraph.ontology import FIGURE, Predicate

if TYPE_CHECKING:
    Graph: TypeAlias = nx.MultiDiGraph[str]
else:
    Graph = nx.MultiDiGraph


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_R = TypeVar("_R", bound=_Identified)


def build_graph(linked: Linked) -> Graph:
    """Make the multigraph of all nodes, figures and claims.

    Args:
        linked: the merged records; their order does not matter.

    Raises:
        GraphError: two records share an identifier, or one speaks of a node or an article that is
            not there.

    >>> from kgraph.graph.sample import sample
    >>> graph = build_graph(sample())
    >>> list(graph)[:2], graph.number_of_edges()
    (['agreement/transit-accord', 'country/KZ'], 7)
    >>> graph.nodes["country/KZ"]["label"]
    'Kazakhstan'
    """
    articles = _sorted_unique(linked.articles)
    graph: Graph = nx.MultiDiGraph()
    graph.graph["articles"] = tuple(articles)
    graph.graph["decisions"] = tuple(sorted(linked.decisions, key=_pair))
    _add_nodes(graph, linked)
    _check_articles(linked)
    for figure in linked.figures:
        _check_figure(graph, figure)
    for claim in _sorted_unique(linked.claims):
        _check_claim(graph, claim)
        graph.add_edge(
            claim.subject,
            claim.object,
            key=claim.id,
            predicate=claim.predicate.value,
            status=claim.status.value,
            confidence=claim.confidence,
            record=claim,
        )
    return graph


def _pair(decision: Decision) -> tuple[str, str, str, str]:
    left, right = decision.left, decision.right
    return left.article, left.entity, right.article, right.entity


def _add_nodes(graph: Graph, linked: Linked) -> None:
    _refuse_repeats([*linked.nodes, *linked.figures])
    attributes: dict[str, dict[str, Any]] = {
        node.id: {"kind": "entity", "type": node.type.value, "label": node.name, "record": node}
        for node in linked.nodes
    }
    attributes |= {
        figure.id: {
            "kind": "figure",
            "type": FIGURE,
            "label": figure.figure.evidence.text,
            "record": figure,
        }
        for figure in linked.figures
    }
    graph.add_nodes_from(sorted(attributes.items()))


def _sorted_unique(records: tuple[_R, ...]) -> list[_R]:
    _refuse_repeats(records)
    return sorted(records, key=lambda record: record.id)


def _refuse_repeats(records: Iterable[_Identified]) -> None:
    seen: set[str] = set()
    for record in records:
        if record.id in seen:
            raise GraphError("two records have this identifier", where=record.id)
        seen.add(record.id)


def _check_claim(graph: Graph, claim: LinkedClaim) -> None:
    figure = claim.predicate is Predicate.HAS_FIGURE
    _require(graph, claim.subject, "entity", claim.id)
    _require(graph, claim.object, "figure" if figure else "entity", claim.id)
    if claim.speaker is not None:
        _require(graph, claim.speaker, "entity", claim.id)


def _check_figure(graph: Graph, node: FigureNode) -> None:
    for entity in (node.figure.subject, node.figure.speaker):
        if entity is not None:
            _require(graph, entity, "entity", node.id)
    for figure in (node.figure.conversion_of, node.figure.changed_from):
        if figure is not None:
            _require(graph, figure, "figure", node.id)


def _require(graph: Graph, node: str, kind: str, where: str) -> None:
    if node not in graph or graph.nodes[node]["kind"] != kind:
        raise GraphError(f"it speaks of the {kind} {node!r}, which is not there", where=where)


def _check_articles(linked: Linked) -> None:
    known = {article.id for article in linked.articles}
    cited: list[tuple[str, Iterable[Evidence | EntityRef]]] = [
        *((claim.id, claim.evidence) for claim in linked.claims),
        *((figure.id, figure.evidence) for figure in linked.figures),
        *((node.id, node.members) for node in linked.nodes),
    ]
    for where, places in cited:
        for place in places:
            if place.article not in known:
                raise GraphError(f"it cites the unknown article {place.article!r}", where=where)
