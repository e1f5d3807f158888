import pytest

from kgraph.clean.furniture import Furniture
from kgraph.clean.passages import Passage
from kgraph.model import BlockKind


@pytest.mark.parametrize(
    ("text", "start", "end", "span"),
    [("•  words", 0, 3, (0, 1)), ("word ** ", 4, 8, (5, 7)), ("word  ", 4, 6, (6, 6))],
)
def test_marks_are_without_white_space(
    text: str, start: int, end: int, span: tuple[int, int]
) -> None:
    mark = Passage.of_mark(text, start, end)
    assert (mark.start, mark.end) == span
    assert mark.sort is Furniture.MARK


def test_a_passage_can_turn_out_to_be_furniture() -> None:
    passage = Passage(0, 3, "Ada", BlockKind.HEADLINE).as_furniture(Furniture.BYLINE)
    assert (passage.kind, passage.sort) == (BlockKind.FURNITURE, Furniture.BYLINE)
