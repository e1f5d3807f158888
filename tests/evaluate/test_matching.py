import pytest

from kgraph.evaluate.gold import GoldDocument, GoldEntity, GoldFigure
from kgraph.evaluate.matching import align, quantity, same_quantity, similarity
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity, PredictedFigure
from kgraph.ontology import EntityType


def gold(name: str, type_: str, **more: object) -> GoldEntity:
    return GoldEntity.model_validate({"id": name, "type": type_, "name": name, **more})


def node(iri: str, type_: str, *labels: str, code: str | None = None) -> PredictedEntity:
    return PredictedEntity(iri, EntityType(type_), frozenset(labels), code, False)


@pytest.mark.parametrize(
    ("entity", "found", "score"),
    [
        (gold("Delta Port", "Place"), node("n", "Place", "the delta port"), 1),
        (gold("Delta Port", "Place"), node("n", "Project", "Delta Port"), 0),
        (gold("Delta Port", "Place"), node("n", "Place", "Delta Port East"), 0),
        (gold("Delta Port", "Project"), node("n", "Project", "Delta Port East"), 2 / 3),
        (gold("Delta Port", "Project"), node("n", "Project", "Delta Port East Wing"), 0),
        (gold("Port", "Place", aliases=["Quay"]), node("n", "Place", "Dock", "Quay"), 1),
        (gold("Kenyan", "Country", code="KE"), node("n", "Country", "Kenya", code="KE"), 1),
        (gold("Kenya", "Country", code="KE"), node("n", "Country", "Kenya", code="NO"), 0),
        (gold("Kenya", "Country"), node("n", "Country", "Kenya"), 0),
    ],
)
def test_similarity(entity: GoldEntity, found: PredictedEntity, score: float) -> None:
    assert similarity(entity, found) == pytest.approx(score)


def test_each_node_and_each_gold_entity_is_used_once() -> None:
    document = GoldDocument(
        doc="a", entities=(gold("Delta Port", "Project"), gold("Port", "Project"))
    )
    nodes = (
        node("exact", "Project", "Delta Port"),
        node("near", "Project", "Delta Port East"),
        node("port", "Project", "Port"),
        node("port2", "Project", "the Port"),
    )
    match = align(document, PredictedArticle(nodes, (), ()))
    assert match == {"Delta Port": "exact", "Port": "port"}


def figure(
    value: str | None = None, *, ends: tuple[str, str] | None = None, unit: str = "USD"
) -> PredictedFigure:
    low, high = ends or (None, None)
    return PredictedFigure("f", value, low, high, unit, "exact", "text")


@pytest.mark.parametrize(
    ("wanted", "found", "same"),
    [
        ({"value": 100}, figure("100.4"), True),
        ({"value": 100}, figure("101"), False),
        ({"value": 100}, figure("100", unit="EUR"), False),
        ({"value": 100}, figure("100", unit=" usd "), True),
        ({"min": 14, "max": 15}, figure(ends=("14", "15")), True),
        ({"min": 14, "max": 15}, figure("14"), False),
        ({"value": 50, "unit": "percent"}, figure("0.5", unit="ratio"), True),
        ({"value": 0}, figure("0"), True),
        ({"value": 100}, figure("many"), False),
        ({"value": 100}, figure(), False),
    ],
)
def test_quantities(wanted: dict[str, object], found: PredictedFigure, same: bool) -> None:
    expected = GoldFigure.model_validate({"id": "f1", "text": "x", "unit": "USD"} | wanted)
    assert same_quantity(quantity(expected), quantity(found)) is same
