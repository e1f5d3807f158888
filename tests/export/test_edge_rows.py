from kgraph.export.columns import CLAIM_COLUMNS, RELATION_COLUMNS, Profile
from kgraph.export.edge_rows import EdgeRow, edge_rows
from kgraph.graph import Graph, build_graph, claims, sample
from kgraph.model import Linked
from kgraph.ontology import Status

BASE = "https://example.org/"


def rows_of(graph: Graph, profile: Profile) -> list[EdgeRow]:
    return list(edge_rows(graph, profile, BASE))


def contradicted() -> Linked:
    """The sample, in which one article denies what the other asserts."""
    linked = sample()
    first = linked.claims[0]
    signed = linked.claims[1].evidence
    denied = first.model_copy(
        update={"id": "claim/z", "status": Status.DENIED, "evidence": signed, "time": "2027"}
    )
    return linked.model_copy(update={"claims": (*linked.claims, denied)})


def test_a_relation_gathers_all_claims_of_its_triple() -> None:
    graph = build_graph(contradicted())
    rows = {row.id: row for row in rows_of(graph, Profile.RELATIONS)}
    assert len(rows) == 7
    cells = rows["country/KZ>implements>project/steppe-railway"].cells
    assert cells["status"] == "asserted | denied"
    assert cells["weight"] == 2
    assert (cells["first_seen"], cells["last_seen"]) == ("2027-05-03", "2027-05-09")
    assert cells["time"] == "2027"
    assert cells["sentence"] == "Kazakhstan has begun to lay the Steppe Railway."


def test_each_claim_is_a_row_of_its_own() -> None:
    graph = build_graph(contradicted())
    rows = rows_of(graph, Profile.CLAIMS)
    assert [row.id for row in rows] == [claim.id for claim in claims(graph)]
    denied = rows[-1].cells
    assert denied["status"] == "denied"
    assert (denied["not_before"], denied["not_after"]) == ("2027-01-01", "2027-12-31")
    assert denied["uri"] == BASE + "claim/z"


def test_the_weight_counts_passages_not_claims(large: Graph) -> None:
    for row in rows_of(large, Profile.RELATIONS):
        passages = {
            (e.article, e.start, e.end)
            for claim in claims(large)
            if (claim.subject, claim.predicate.value, claim.object)
            == (row.source, row.predicate, row.target)
            for e in claim.evidence
        }
        assert row.cells["weight"] == len(passages)


def test_cells_belong_to_declared_columns(large: Graph) -> None:
    for profile, columns in (
        (Profile.RELATIONS, RELATION_COLUMNS),
        (Profile.CLAIMS, CLAIM_COLUMNS),
    ):
        names = {column.name for column in columns}
        seen = {name for row in rows_of(large, profile) for name in row.cells}
        assert seen == names
