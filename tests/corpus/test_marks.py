"""Taking marks out and putting them in again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.faults import CorpusError
from corpus.marks import Mark, Marked, outermost, parse, render

WORDS = st.text(st.characters(exclude_characters="⟦⟧", exclude_categories=["Cs"]), min_size=1)
IDS = st.from_regex(r"[ef][0-9]{1,3}", fullmatch=True)
LEAVES = WORDS | st.builds("⟦{}{}{}⟧".format, IDS, st.sampled_from(":~"), WORDS)
MARKUP = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda ident, kind, parts: f"⟦{ident}{kind}{''.join(parts)}⟧",
        IDS,
        st.sampled_from(":~"),
        st.lists(inner, min_size=1, max_size=4),
    ),
    max_leaves=12,
)
TEXTS = st.lists(MARKUP, max_size=5).map("".join)


@given(TEXTS)
def test_markup_survives_the_round_trip(markup: str) -> None:
    assert render(parse(markup)) == markup


@given(TEXTS)
def test_marks_survive_the_round_trip(markup: str) -> None:
    marked = parse(markup)
    assert parse(render(marked)) == marked
    assert "⟦" not in marked.text
    assert all(marked.words(mark) for mark in marked.marks)


@given(TEXTS)
def test_outermost_marks_are_apart_and_cover_all_others(markup: str) -> None:
    marks = parse(markup).marks
    outer = outermost(marks)
    assert all(a.end <= b.start for a, b in pairwise(outer))
    assert all(any(o.start <= m.start and m.end <= o.end for o in outer) for m in marks)


def test_nested_marks_keep_their_order() -> None:
    marked = parse("⟦e1~⟦e2~both states⟧⟧ and the ⟦e3:⟦e4:Osh⟧ road⟧")
    assert marked.text == "both states and the Osh road"
    assert marked.marks == (
        Mark("e1", 0, 11, False),
        Mark("e2", 0, 11, False),
        Mark("e3", 20, 28, True),
        Mark("e4", 20, 23, True),
    )


def test_a_text_without_marks_is_itself() -> None:
    assert parse("No one came.") == Marked("No one came.", ())


@pytest.mark.parametrize(
    ("markup", "message"),
    [
        ("the ⟦e1:road", "mark e1 is not closed"),
        ("⟦e1:the ⟦e2:Osh⟧ road", "mark e1 is not closed"),
        ("the road⟧", "⟧ without ⟦"),
        ("the ⟦x1:road⟧", "bad mark near"),
        ("the ⟦e1 road⟧", "bad mark near"),
        ("the ⟦e:road⟧", "bad mark near"),
        ("the ⟦e1:⟧ road", "encloses nothing"),
    ],
)
def test_bad_markup_is_refused(markup: str, message: str) -> None:
    with pytest.raises(CorpusError, match=message):
        parse(markup)


@pytest.mark.parametrize(
    "marks",
    [
        (Mark("e1", 0, 5, True), Mark("e2", 3, 8, True)),  # crossing
        (Mark("e1", 2, 2, True),),  # empty
        (Mark("e1", 6, 40, True),),  # outside
        (Mark("e1", -3, 2, True),),
    ],
)
def test_impossible_marks_are_refused(marks: tuple[Mark, ...]) -> None:
    with pytest.raises(CorpusError):
        render(Marked("the long road", marks))


def test_a_text_with_signs_of_marks_cannot_be_rendered() -> None:
    with pytest.raises(CorpusError, match="plain text"):
        render(Marked("the ⟦e1:road⟧", ()))
