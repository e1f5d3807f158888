import pytest

from kgraph.evaluate.figure_mistakes import figure_mistakes
from kgraph.evaluate.gold import GoldFigure
from kgraph.evaluate.mistakes import Mistake
from kgraph.evaluate.predicted import PredictedFigure
from tests.evaluate.sides import article, gold

WANTED = GoldFigure.model_validate(
    {"id": "f1", "text": "$5 million", "value": 5, "unit": "USD", "subject": "Kenya"}
)


def figure(value: str, unit: str, text: str, sentence: str = "") -> PredictedFigure:
    return PredictedFigure("f", value, None, None, unit, "exact", text, sentence)


def missed(*left: PredictedFigure, text: tuple[str, ...] = ()) -> Mistake:
    return next(figure_mistakes(gold(), article(text=text), missed=[WANTED], left=left))


@pytest.mark.parametrize(
    ("left", "reasons"),
    [
        ([], ["no mention"]),
        ([figure("5", "EUR", "five")], ["wrong unit: EUR", "wrong unit: gold has USD"]),
        ([figure("5", "", "five")], ["wrong unit: no unit", "wrong unit: gold has USD"]),
        (
            [figure("5000", "USD", "about $5 million")],
            ["wrong number: 5000 USD", "wrong number: gold has 5 USD"],
        ),
        ([figure("8", "tonne", "eight tonnes")], ["no mention", "not in gold"]),
    ],
)
def test_causes_are_told_from_both_sides(left: list[PredictedFigure], reasons: list[str]) -> None:
    found = list(figure_mistakes(gold(), article(), missed=[WANTED], left=left))
    assert [m.reason for m in found] == reasons
    assert (found[0].kind, found[0].words) == ("Figure", "$5 million = 5 USD")


def test_a_second_node_for_a_figure_that_was_found_is_a_wrong_link() -> None:
    document = gold().model_copy(update={"figures": (WANTED,)})
    again = figure("5", "USD", "$5 million")
    [mistake] = figure_mistakes(document, article(), missed=[], left=[again])
    assert mistake.reason == "wrong link: second node for one figure"


def test_a_missed_figure_is_shown_in_the_first_sentence_that_has_it() -> None:
    text = ("They gave $5 millions.", "Norway paid US$5 million.", "A gift of $5 million came.")
    assert missed(text=text).sentence == "Norway paid US$5 million."
    assert missed(text=("$5 million",)).sentence == ""


def test_a_sentence_that_names_the_subject_comes_first() -> None:
    text = ("Norway paid $5 million.", "Kenya got $5 million.")
    assert missed(text=text).sentence == "Kenya got $5 million."


def test_a_wrong_figure_is_shown_with_its_number_and_sentence() -> None:
    ranged = PredictedFigure("f", None, "1", "2", "percent", "exact", "1–2 %", "It fell 1–2 %.")
    [mistake] = figure_mistakes(gold(), article(), missed=[], left=[ranged])
    assert (mistake.words, mistake.sentence) == ("1–2 % = 1 to 2 percent", "It fell 1–2 %.")


def test_words_are_not_shown_twice_where_the_file_cites_no_more() -> None:
    bare = figure("8", "tonne", "eight tonnes", "eight tonnes")
    [mistake] = figure_mistakes(gold(), article(), missed=[], left=[bare])
    assert mistake.sentence == ""
