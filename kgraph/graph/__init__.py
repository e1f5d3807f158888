"""The knowledge graph as a NetworkX multigraph, and the questions one asks of it most often.

In: the linked records of `kgraph.model`. Out: `build_graph` and query functions that answer with
records again. Finding and merging things is left to the earlier stages, files to `kgraph.export`.

>>> from kgraph.graph import build_graph, claims_between, evidence_of, sample
>>> graph = build_graph(sample())
>>> claim, _ = claims_between(graph, "country/KZ", "project/steppe-railway")
>>> claim.predicate.value, claim.status.value
('implements', 'asserted')
>>> [citation] = evidence_of(graph, claim)
>>> citation.sentence
'Kazakhstan has begun to lay the Steppe Railway.'
"""

from kgraph.graph.build import Graph, build_graph
from kgraph.graph.query import (
    Citation,
    claims,
    claims_between,
    claims_of,
    entities,
    evidence_of,
    figures,
    find,
)
from kgraph.graph.sample import sample

__all__ = [
    "Citation",
    "Graph",
    "build_graph",
    "claims",
    "claims_between",
    "claims_of",
    "entities",
    "evidence_of",
    "figures",
    "find",
    "sample",
]
