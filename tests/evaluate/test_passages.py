import pytest

from kgraph.evaluate.passages import Passage, says, sentence_around, sentence_with
from tests.evaluate.sides import passages


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("The ferry cost €3 million.", "€3 million", True),
        ("The ferry cost US$3 million.", "$3 million", True),
        ("The ferry cost 13 million.", "3 million", False),
        ("It rose by 2.3 percent.", "3 percent", False),
        ("Some 3,500 came.", "3", False),
        ("In 2031, 3 came.", "2031", True),
        ("The\n  new   quay opened.", "new quay", True),
        ("Oslo’s quay opened.", "Oslo's quay", True),
        ("Oslofjord froze.", "Oslo", False),
        ("Who came?", "WHO", False),
        ("(Oslo)", "Oslo", True),
        ("What (a day)!", "(a day)", True),
        ("Anything", " ", False),
    ],
)
def test_words_are_said_whole(text: str, words: str, said: bool) -> None:
    assert says(text, words) is said


def test_the_sentence_around_words_is_the_longest_passage_that_holds_them() -> None:
    words, sentence = Passage(10, 12, "40"), Passage(5, 30, "The sentence.")
    after, overlapping = Passage(31, 90, "What comes after that."), Passage(11, 80, "Crosses it.")
    around = [words, Passage(8, 15, "some 40"), sentence, overlapping, after]
    assert sentence_around(words, around) == "The sentence."
    assert sentence_around(after, around) == "What comes after that."
    assert sentence_around(words, []) == "40"


def test_the_first_wording_that_is_said_counts() -> None:
    text = passages("A dam broke.", "Work on the Volta Dam began.", "The Volta Dam is high.")
    assert sentence_with(["Volta Dam", "dam"], text) == "Work on the Volta Dam began."
    assert sentence_with(["Upper Dam", "dam"], text) == "A dam broke."
    assert sentence_with(["weir"], text) == ""
    assert sentence_with([], text) == ""


def test_near_names_decide_between_sentences_and_never_find_one() -> None:
    text = passages("Mali got 40 boats.", "Chad got 40 boats.", "Peru got none.")
    assert sentence_with(["40 boats"], text, near=["Chad"]) == "Chad got 40 boats."
    assert sentence_with(["40 boats"], text, near=["Peru"]) == "Mali got 40 boats."
