import pytest

from kgraph.errors import GraphError
from kgraph.graph import (
    Graph,
    build_graph,
    claims,
    claims_between,
    claims_of,
    entities,
    evidence_of,
    figures,
    find,
    sample,
)
from kgraph.ontology import EntityType, Predicate, Status


@pytest.fixture(scope="module")
def graph() -> Graph:
    return build_graph(sample())


def test_entities_are_listed_by_type(graph: Graph) -> None:
    assert [n.id for n in entities(graph, EntityType.PROJECT)] == ["project/steppe-railway"]
    assert len(entities(graph)) == 5
    assert entities(graph, EntityType.EVENT) == []


def test_figures_are_listed_by_subject(graph: Graph) -> None:
    assert figures(graph) == figures(graph, "project/steppe-railway")
    assert figures(graph, "country/KZ") == []


def test_claims_are_narrowed_by_predicate_and_status(graph: Graph) -> None:
    assert len(claims(graph)) == 7
    connects = claims(graph, predicate=Predicate.CONNECTS)
    assert {c.object for c in connects} == {"country/KZ", "country/UZ"}
    planned = claims(graph, predicate=Predicate.CONNECTS, status=Status.PLANNED)
    assert [c.time for c in planned] == ["2031"]
    assert claims(graph, status=Status.DENIED) == []


def test_claims_of_a_node_count_both_directions(graph: Graph) -> None:
    assert len(claims_of(graph, "country/KZ")) == 4
    assert claims_of(graph, "figure/steppe-railway-cost")[0].predicate is Predicate.HAS_FIGURE


def test_claims_between_do_not_depend_on_the_direction(graph: Graph) -> None:
    a, b = "country/KZ", "project/steppe-railway"
    assert claims_between(graph, a, b) == claims_between(graph, b, a)
    assert len(claims_between(graph, a, b)) == 2
    assert claims_between(graph, a, "country/UZ") == []


def test_evidence_comes_with_its_article(graph: Graph) -> None:
    cited = [c for claim in claims(graph) for c in evidence_of(graph, claim)]
    assert len(cited) == 8
    for article, evidence in cited:
        assert article.text[evidence.start : evidence.end] == evidence.text
    [citation] = evidence_of(graph, figures(graph)[0])
    assert citation.sentence == "about $2.5 billion"


def test_names_are_found_whatever_their_case(graph: Graph) -> None:
    assert [n.id for n in find(graph, "KAZAKH")] == ["country/KZ"]
    assert find(graph, "Kaz") == []


@pytest.mark.parametrize("ask", [claims_of, figures])
def test_an_unknown_node_is_named(graph: Graph, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(GraphError, match="place/none"):
        ask(graph, "place/none")


def test_both_nodes_must_be_there(graph: Graph) -> None:
    with pytest.raises(GraphError, match="place/none"):
        claims_between(graph, "country/KZ", "place/none")
