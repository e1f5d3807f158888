"""The edge table of a graph, row by row, in one of two profiles.

In: a graph of `kgraph.graph`. Out: `EdgeRow` records in sorted order, with cells for the columns of
`kgraph.export.columns`. In the profile "relations" all claims with the same subject, predicate and
object are one row; in "claims" each claim is a row. Formats are left to the format modules.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kgraph.dates import bounds
from kgraph.export.columns import LIST_SEPARATOR, Cells, Profile
from kgraph.export.iri import encode_id
from kgraph.export.node_rows import seen
from kgraph.graph import Citation, Graph, claims, evidence_of
from kgraph.model import LinkedClaim
from kgraph.ontology import Status

_STATUS_ORDER = list(Status)
_UNDATED = "9999"
"""Sorts an article without a date behind all others."""


class EdgeRow(NamedTuple):
    """An edge: its identifier, its ends, percent-encoded, and its cells by column name."""

    id: str
    source: str
    target: str
    predicate: str
    cells: Cells


def edge_rows(graph: Graph, profile: Profile, base_iri: str) -> Iterator[EdgeRow]:
    """List the edges with everything a table shows of them.

    Args:
        graph: the graph that `kgraph.graph.build_graph` made.
        profile: one row a relation, or one row a claim.
        base_iri: what identifiers are appended to for the column `uri` of claims.

    >>> from kgraph.graph import build_graph, sample
    >>> row = next(edge_rows(build_graph(sample()), Profile.RELATIONS, "https://example.org/"))
    >>> row.id, row.cells["weight"], row.cells["status"]
    ('country/KZ>implements>project/steppe-railway', 1, 'asserted')
    """
    if profile is Profile.CLAIMS:
        for claim in claims(graph):
            yield _row(encode_id(claim.id), claim, _claim_cells(graph, claim, base_iri))
        return
    together: defaultdict[tuple[str, str, str], list[LinkedClaim]] = defaultdict(list)
    for claim in claims(graph):
        together[claim.subject, claim.predicate.value, claim.object].append(claim)
    for key in sorted(together):
        identifier = ">".join(encode_id(part) for part in key)
        yield _row(identifier, together[key][0], _relation_cells(graph, together[key]))


def _row(identifier: str, claim: LinkedClaim, cells: Cells) -> EdgeRow:
    ends = encode_id(claim.subject), encode_id(claim.object)
    return EdgeRow(identifier, *ends, claim.predicate.value, cells)


def _relation_cells(graph: Graph, members: list[LinkedClaim]) -> Cells:
    best = min(members, key=lambda c: (_STATUS_ORDER.index(c.status), -c.confidence, c.id))
    cells = _shared_cells(graph, members)
    return cells | {"sentence": _by_date(evidence_of(graph, best))[0].sentence}


def _claim_cells(graph: Graph, claim: LinkedClaim, base_iri: str) -> Cells:
    cells = _shared_cells(graph, [claim])
    first, last = bounds(claim.time) if claim.time else (None, None)
    if first:
        cells["not_before"] = first.isoformat()
    if last:
        cells["not_after"] = last.isoformat()
    cells["uri"] = base_iri + encode_id(claim.id)
    cells["sentences"] = _list(c.sentence for c in _by_date(evidence_of(graph, claim)))
    return cells


def _shared_cells(graph: Graph, members: list[LinkedClaim]) -> Cells:
    cited = {
        (c.article.id, c.evidence.start, c.evidence.end): c
        for claim in members
        for c in evidence_of(graph, claim)
    }
    statuses = {claim.status for claim in members}
    cells: Cells = {
        "label": members[0].predicate.value,
        "weight": len(cited),
        "predicate": members[0].predicate.value,
        "status": _list(status.value for status in _STATUS_ORDER if status in statuses),
        "confidence": max(claim.confidence for claim in members),
    }
    lists = {
        "role": sorted({c.role for c in members if c.role}),
        "time": sorted({c.time for c in members if c.time}),
        "speaker": sorted({graph.nodes[c.speaker]["label"] for c in members if c.speaker}),
        "outlets": sorted({c.article.outlet for c in cited.values() if c.article.outlet}),
    }
    cells |= {name: _list(values) for name, values in lists.items() if values}
    return cells | seen(c.article for c in cited.values())


def _by_date(citations: list[Citation]) -> list[Citation]:
    """Sort citations by date; those of one day stay in the order of path and place."""
    return sorted(citations, key=lambda c: c.article.date or _UNDATED)


def _list(values: Iterable[str]) -> str:
    return LIST_SEPARATOR.join(dict.fromkeys(values))
