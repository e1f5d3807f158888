from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from kgraph.errors import GraphError
from kgraph.graph import build_graph, sample
from kgraph.model import Decision, EntityRef, Linked
from tests.export.synthetic import make_linked


def changed(**parts: Any) -> Linked:
    return sample().model_copy(update=parts)


def test_nodes_and_edges_carry_their_records() -> None:
    linked = sample()
    graph = build_graph(linked)
    assert {d["record"] for _, d in graph.nodes(data=True)} == {*linked.nodes, *linked.figures}
    for subject, object_, key, data in graph.edges(keys=True, data=True):
        claim = data["record"]
        assert (subject, object_, key) == (claim.subject, claim.object, claim.id)
        assert data["predicate"] == claim.predicate.value
        assert data["status"] == claim.status.value
        assert data["confidence"] == claim.confidence
    assert graph.graph["articles"] == linked.articles


def test_attributes_tell_entities_from_figures() -> None:
    graph = build_graph(sample())
    attributes = {
        node: (data["kind"], data["type"], data["label"]) for node, data in graph.nodes(data=True)
    }
    assert attributes["project/steppe-railway"] == ("entity", "Project", "Steppe Railway")
    assert attributes["figure/steppe-railway-cost"] == ("figure", "Figure", "about $2.5 billion")


def test_parallel_claims_stay_apart() -> None:
    claims = sample().claims
    again = claims[0].model_copy(update={"id": "claim/again", "time": "2027"})
    graph = build_graph(changed(claims=(*claims, again)))
    assert graph.number_of_edges("country/KZ", "project/steppe-railway") == 2


@pytest.mark.parametrize("seed", range(3))
def test_order_of_records_does_not_matter(seed: int) -> None:
    plain, mixed = (build_graph(make_linked(seed, mixed=mixed)) for mixed in (False, True))
    assert list(plain) == list(mixed) == sorted(plain)
    assert list(plain.edges(keys=True)) == list(mixed.edges(keys=True))
    assert plain.graph == mixed.graph


def test_decisions_are_sorted() -> None:
    def decide(left: str) -> Decision:
        refs = [EntityRef(article=a, entity="e1") for a in (left, "z")]
        return Decision(left=refs[0], right=refs[1], same=True, score=Decimal(1), features=())

    graph = build_graph(changed(decisions=(decide("b"), decide("a"))))
    assert [d.left.article for d in graph.graph["decisions"]] == ["a", "b"]


def _claim(**update: Any) -> Sequence[Any]:
    first, *others = sample().claims
    return (first.model_copy(update=update), *others)


def _figure(**update: Any) -> Sequence[Any]:
    [node] = sample().figures
    return (node.model_copy(update={"figure": node.figure.model_copy(update=update)}),)


@pytest.mark.parametrize(
    ("linked", "words"),
    [
        (changed(claims=_claim(object="project/none")), "project/none"),
        (changed(claims=_claim(object="figure/steppe-railway-cost")), "speaks of the entity"),
        (changed(claims=_claim(speaker="person/none")), "person/none"),
        (changed(claims=_claim(id="claim/c2")), "two records"),
        (changed(nodes=sample().nodes[:1] * 2, claims=(), figures=()), "two records"),
        (changed(figures=_figure(conversion_of="country/KZ")), "speaks of the figure"),
        (changed(figures=_figure(changed_from="figure/none")), "figure/none"),
        (changed(figures=_figure(subject="place/none")), "place/none"),
        (changed(articles=sample().articles[:1]), "unknown article"),
    ],
)
def test_records_that_do_not_fit_together_are_refused(linked: Linked, words: str) -> None:
    with pytest.raises(GraphError, match=words):
        build_graph(linked)
