import pytest

from kgraph.clean.marks import Mark, find_words


@pytest.mark.parametrize(
    ("paragraph", "words", "mark"),
    [
        ("# Trade grows", "Trade grows", Mark.HEADING),
        ("• Jan 3", "Jan 3", Mark.BULLET),
        ("•Jan 3", "Jan 3", Mark.BULLET),
        ("- a treaty;", "a treaty;", Mark.DASH),
        ("— Lusaka Times", "Lusaka Times", Mark.DASH),
        ("> * quoted", "quoted", Mark.BULLET),
        ("**Bold heading**", "Bold heading", Mark.NONE),
        ("## **Bold heading**", "Bold heading", Mark.HEADING),
        ("*By Ada Roe*", "By Ada Roe", Mark.NONE),
        ("\u200bTrade grows\ufeff", "Trade grows", Mark.NONE),
        ("***", "***", Mark.NONE),
        ("—", "—", Mark.NONE),
        ("-5 degrees", "-5 degrees", Mark.NONE),
        ("#Energy", "#Energy", Mark.NONE),
        ("**Ten** ships and **nine** crews", "**Ten** ships and **nine** crews", Mark.NONE),
        ("3* hotels", "3* hotels", Mark.NONE),
        ("*starred word", "*starred word", Mark.NONE),
    ],
)
def test_words_and_marks(paragraph: str, words: str, mark: Mark) -> None:
    found = find_words(paragraph)
    assert paragraph[found.start : found.end] == words
    assert found.mark is mark
