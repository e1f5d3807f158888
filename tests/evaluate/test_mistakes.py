import pytest

from kgraph.evaluate.gold import GoldDocument, GoldEntity, GoldFigure, GoldRelation
from kgraph.evaluate.matching import align
from kgraph.evaluate.mistakes import (
    entity_mistakes,
    missed_figure,
    relation_mistakes,
    wrong_figure,
)
from kgraph.evaluate.predicted import (
    PredictedArticle,
    PredictedClaim,
    PredictedEntity,
    PredictedFigure,
)
from kgraph.ontology import EntityType

ENTITIES = {
    "kenya": ("Country", "KE"),
    "norway": ("Country", "NO"),
    "ada": ("Person", None),
    "pact": ("Agreement", None),
}


def gold(*relations: tuple[str, str, str, str]) -> GoldDocument:
    return GoldDocument(
        doc="7",
        entities=tuple(
            GoldEntity(id=name, type=EntityType(type_), name=name, code=code)
            for name, (type_, code) in ENTITIES.items()
        ),
        relations=tuple(
            GoldRelation.model_validate({"s": s, "p": p, "o": o, "status": status})
            for s, p, o, status in relations
        ),
    )


def article(
    *claims: tuple[str, str, str, str], without: str = "", extra: tuple[PredictedEntity, ...] = ()
) -> PredictedArticle:
    nodes = tuple(
        PredictedEntity(f"n/{name}", EntityType(type_), frozenset({name}), code, False)
        for name, (type_, code) in ENTITIES.items()
        if name != without
    )
    stated = tuple(PredictedClaim(f"n/{s}", p, f"n/{o}", status) for s, p, o, status in claims)
    return PredictedArticle(nodes + extra, (), stated)


def node(type_: str, *labels: str) -> PredictedEntity:
    return PredictedEntity("n/extra", EntityType(type_), frozenset(labels), None, False)


def entity_causes(found: PredictedArticle) -> set[tuple[str, str, str]]:
    document = gold()
    mistakes = entity_mistakes(document, found, align(document, found))
    return {(m.verdict, m.cause, m.words) for m in mistakes}


def test_an_entity_without_any_trace_was_not_mentioned() -> None:
    assert entity_causes(article(without="ada")) == {("missed", "no mention found", "ada")}


def test_a_name_of_another_type_is_told_from_both_sides() -> None:
    assert entity_causes(article(without="ada", extra=(node("Place", "Ada"),))) == {
        ("missed", "wrong type: Place", "ada"),
        ("wrong", "wrong type: gold has Person", "Ada"),
    }


def test_a_second_node_for_one_thing_is_a_wrong_link() -> None:
    assert entity_causes(article(extra=(node("Person", "Ada", "A."),))) == {
        ("wrong", "wrong link: second node for one thing", "A. | Ada")
    }


def test_a_similar_name_is_told_from_both_sides() -> None:
    assert entity_causes(article(without="ada", extra=(node("Person", "Ada Obi"),))) == {
        ("missed", "other name: Ada Obi", "ada"),
        ("wrong", "other name: gold has ada", "Ada Obi"),
    }


def test_an_entity_of_no_gold_is_told() -> None:
    assert entity_causes(article(extra=(node("Event", "Regatta"),))) == {
        ("wrong", "not in gold", "Regatta")
    }


def test_two_gold_entities_in_one_node_are_a_wrong_link() -> None:
    document = gold()
    twin = GoldEntity(id="twin", type=EntityType.PERSON, name="Ada")
    document = document.model_copy(update={"entities": (*document.entities, twin)})
    found = article()
    [mistake] = entity_mistakes(document, found, align(document, found))
    assert mistake.cause == "wrong link: merged with another entity"


@pytest.mark.parametrize(
    ("wanted", "claims", "verdicts"),
    [
        (
            ("kenya", "exportsTo", "norway"),
            [("norway", "exportsTo", "kenya")],
            {("missed", "wrong direction"), ("wrong", "wrong direction")},
        ),
        (
            ("kenya", "exportsTo", "norway"),
            [("kenya", "cooperatesWith", "norway")],
            {
                ("missed", "only other predicate: cooperatesWith"),
                ("wrong", "only other predicate: exportsTo"),
            },
        ),
        (
            ("ada", "visited", "kenya"),
            [("ada", "visited", "norway")],
            {
                ("missed", "wrong link: one end differs"),
                ("wrong", "wrong link: one end differs"),
            },
        ),
        (("ada", "visited", "kenya"), [], {("missed", "not found")}),
    ],
)
def test_causes_of_wrong_relations(
    wanted: tuple[str, str, str],
    claims: list[tuple[str, str, str]],
    verdicts: set[tuple[str, str]],
) -> None:
    document = gold((*wanted, "asserted"))
    found = article(*((*claim, "asserted") for claim in claims))
    mistakes = relation_mistakes(document, found, align(document, found))
    assert {(m.verdict, m.cause) for m in mistakes} == verdicts


def test_a_wrong_status_is_told_and_a_right_one_is_not() -> None:
    document = gold(
        ("kenya", "partyTo", "pact", "planned"), ("norway", "partyTo", "pact", "denied")
    )
    found = article(
        ("kenya", "partyTo", "pact", "asserted"), ("norway", "partyTo", "pact", "denied")
    )
    [mistake] = relation_mistakes(document, found, align(document, found))
    assert (mistake.kind, mistake.verdict) == ("partyTo", "wrong status")
    assert mistake.cause == "asserted instead of planned"
    assert mistake.words == "kenya → pact"


def test_a_relation_of_an_entity_that_was_not_found_says_so() -> None:
    document = gold(("ada", "visited", "kenya", "asserted"))
    found = article(without="ada")
    [mistake] = relation_mistakes(document, found, align(document, found))
    assert mistake.cause == "no mention found of ada"


def test_symmetric_relations_have_no_direction() -> None:
    document = gold(("kenya", "cooperatesWith", "norway", "asserted"))
    found = article(("norway", "cooperatesWith", "kenya", "asserted"))
    assert list(relation_mistakes(document, found, align(document, found))) == []


@pytest.mark.parametrize(
    ("left", "cause"),
    [
        ([], "no mention found"),
        ([PredictedFigure("f", "5", None, None, "EUR", "exact", "five")], "wrong unit: EUR"),
        (
            [PredictedFigure("f", "5000", None, None, "USD", "exact", "about $5 million")],
            "wrong number: 5000 USD",
        ),
    ],
)
def test_causes_of_missed_figures(left: list[PredictedFigure], cause: str) -> None:
    figure = GoldFigure.model_validate(
        {"id": "f1", "text": "$5 million", "value": 5, "unit": "USD"}
    )
    mistake = missed_figure(gold(), figure, left)
    assert (mistake.cause, mistake.words) == (cause, "$5 million = 5 USD")


def test_a_wrong_figure_is_shown_with_its_number() -> None:
    figure = PredictedFigure("f", None, "1", "2", "percent", "exact", "1–2 %")
    assert wrong_figure(gold(), figure).words == "1–2 % = 1 to 2 percent"
