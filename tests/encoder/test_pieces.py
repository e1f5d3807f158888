"""Cutting text into pieces: nothing is lost, and every piece knows its place."""

from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from kgraph.encoder.pieces import SHAPES, cut, shape_of

# Letters with and without accents, digits, quotes, dashes, a sign that no vocabulary has, and
# spaces of several widths.
TEXTS = st.text("abzABZ019 .,;:'’“”–-()%$éüßłŁçÇ東ж\u2009\xa0\n", max_size=120)


@given(TEXTS)
def test_pieces_tile_the_text(tokenizer: Tokenizer, text: str) -> None:
    pieces = cut(tokenizer, text, [(0, len(text))])
    places = list(zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True))
    assert all(start < end for start, end in places)
    assert places == sorted(places)
    covered = [n for start, end in places for n in range(start, end)]
    assert len(covered) == len(set(covered)), "two pieces overlap"
    assert {n for n, char in enumerate(text) if not char.isspace()} == set(covered)


@given(TEXTS, st.integers(0, 120))
def test_pieces_stay_inside_their_sentence(tokenizer: Tokenizer, text: str, middle: int) -> None:
    border = min(middle, len(text))
    sentences = [(0, border), (border, len(text))]
    pieces = cut(tokenizer, text, sentences)
    for start, end, sentence in zip(pieces.starts, pieces.ends, pieces.sentences, strict=True):
        assert sentences[sentence][0] <= start < end <= sentences[sentence][1]


@given(TEXTS)
def test_all_arrays_have_an_entry_a_piece(tokenizer: Tokenizer, text: str) -> None:
    pieces = cut(tokenizer, text, [(0, len(text))])
    assert len({len(column) for column in pieces}) == 1
    assert all(0 < shape < SHAPES for shape in pieces.shapes)


def test_pieces_of_a_word_have_the_shape_of_the_word(tokenizer: Tokenizer) -> None:
    text = "Qazvinshahr"
    pieces = cut(tokenizer, text, [(0, len(text))])
    assert len(pieces.ids) > 1
    assert set(pieces.shapes.tolist()) == {shape_of(text)}


def test_no_sentence_gives_no_pieces(tokenizer: Tokenizer) -> None:
    assert [len(column) for column in cut(tokenizer, "", [])] == [0] * 5


@given(st.text(max_size=12))
def test_every_word_has_a_shape(word: str) -> None:
    assert 1 <= shape_of(word) < SHAPES


def test_capitals_tell_words_apart() -> None:
    shapes = [shape_of(word) for word in ("port", "Port", "PORT", "McPort", "8", "東", "–")]
    assert shapes == [1, 2, 3, 4, 5, 6, 7]
