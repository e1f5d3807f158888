import pytest

from kgraph.evaluate.entity_mistakes import entity_mistakes
from kgraph.evaluate.gold import GoldEntity
from kgraph.evaluate.matching import align
from kgraph.evaluate.mistakes import Mistake
from kgraph.evaluate.predicted import PredictedArticle
from kgraph.ontology import EntityType
from tests.evaluate.sides import article, gold, node


def mistakes(found: PredictedArticle) -> list[Mistake]:
    return list(entity_mistakes(gold(), found, align(gold(), found)))


def causes(found: PredictedArticle) -> set[tuple[str, str, str]]:
    return {(m.verdict.value, m.reason, m.words) for m in mistakes(found)}


def test_an_entity_without_any_trace_was_not_mentioned() -> None:
    assert causes(article(without="Ada")) == {("missed", "no mention", "Ada")}


def test_a_name_of_another_type_is_told_from_both_sides() -> None:
    assert causes(article(without="Ada", extra=(node("Place", "Ada"),))) == {
        ("missed", "wrong type: Place", "Ada"),
        ("wrong", "wrong type: gold has Person", "Ada"),
    }


def test_a_second_node_for_one_thing_is_a_wrong_link() -> None:
    assert causes(article(extra=(node("Person", "Ada", "A."),))) == {
        ("wrong", "wrong link: second node for one thing", "A. | Ada")
    }


def test_a_similar_name_is_told_from_both_sides() -> None:
    assert causes(article(without="Ada", extra=(node("Person", "Ada Obi"),))) == {
        ("missed", "other name: Ada Obi", "Ada"),
        ("wrong", "other name: gold has Ada", "Ada Obi"),
    }


def test_an_entity_of_no_gold_is_told() -> None:
    assert causes(article(extra=(node("Event", "Regatta"),))) == {
        ("wrong", "not in gold", "Regatta")
    }


def test_two_gold_entities_in_one_node_are_a_wrong_link() -> None:
    document = gold()
    twin = GoldEntity(id="twin", type=EntityType.PERSON, name="Ada")
    document = document.model_copy(update={"entities": (*document.entities, twin)})
    [mistake] = entity_mistakes(document, article(), align(document, article()))
    assert mistake.reason == "wrong link: merged with another entity"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (("Rain fell.", "Later Ada’s boat left.", "Ada waved."), "Later Ada’s boat left."),
        (("Adamant crowds cheered.", "The ada lobby met."), ""),
        (("Ada",), ""),
    ],
)
def test_a_missed_entity_is_shown_where_its_name_stands(
    text: tuple[str, ...], sentence: str
) -> None:
    [mistake] = mistakes(article(without="Ada", text=text))
    assert mistake.sentence == sentence


def test_an_alias_shows_a_missed_entity_only_where_its_name_is_nowhere() -> None:
    document = gold()
    person = document.entities[2].model_copy(update={"aliases": ("the skipper",)})
    document = document.model_copy(update={"entities": (person,)})
    for text, sentence in [
        (("In came the skipper.", "It was Ada."), "It was Ada."),
        (("In came the skipper.", "It rained."), "In came the skipper."),
    ]:
        found = PredictedArticle((), (), (), article(text=text).passages)
        [mistake] = entity_mistakes(document, found, {})
        assert mistake.sentence == sentence


def test_a_wrong_entity_is_shown_where_its_longest_name_stands() -> None:
    text = ("The regatta is over.", "The Lake Regatta had begun in May.")
    extra = (node("Event", "regatta", "Lake Regatta"),)
    [mistake] = mistakes(article(extra=extra, text=text))
    assert mistake.sentence == "The Lake Regatta had begun in May."


def test_a_wrong_entity_that_no_sentence_names_is_shown_by_its_first_claim() -> None:
    claims = [
        ("Ada", "participatesIn", "extra", "asserted", "She went home with a cup."),
        ("Ada", "participatesIn", "extra", "asserted", "She took part in it."),
        ("Ada", "visited", "Kenya", "asserted", "She saw Mombasa."),
        ("extra", "hasFigure", "f", "asserted", "40 boats"),
    ]
    [mistake] = mistakes(article(*claims, extra=(node("Event", "Regatta"),)))
    assert mistake.sentence == "She took part in it."
