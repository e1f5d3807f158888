"""Windows: every piece is read, none is too long, and each looks back one sentence."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kgraph.encoder.labels import Integers
from kgraph.encoder.windows import windows

LIMITS = st.integers(2, 60)


def numbered(lengths: list[int]) -> Integers:
    """Sentences of so many pieces."""
    return np.repeat(np.arange(len(lengths)), lengths)


@given(st.lists(st.integers(1, 60), min_size=1, max_size=30), LIMITS)
def test_every_piece_is_read_unless_its_sentence_is_too_long(
    lengths: list[int], limit: int
) -> None:
    sentences = numbered(lengths)
    read = {n for first, after in windows(sentences, limit) for n in range(first, after)}
    starts = np.cumsum([0, *lengths])
    wanted = {n for n in range(len(sentences)) if n - starts[sentences[n]] < limit}
    assert read == wanted


@given(st.lists(st.integers(1, 60), max_size=30), LIMITS)
def test_no_window_is_longer_than_the_limit(lengths: list[int], limit: int) -> None:
    assert all(0 < after - first <= limit for first, after in windows(numbered(lengths), limit))


@given(st.lists(st.integers(1, 60), min_size=1, max_size=30), LIMITS)
def test_windows_begin_where_sentences_begin(lengths: list[int], limit: int) -> None:
    begins = set(np.cumsum([0, *lengths]).tolist())
    assert all(first in begins for first, _ in windows(numbered(lengths), limit))


@given(st.lists(st.integers(1, 20), min_size=1, max_size=30), st.integers(40, 90))
def test_neighbours_share_the_last_sentence(lengths: list[int], limit: int) -> None:
    """With sentences of at most half a window, each window has two at least."""
    sentences = numbered(lengths)
    for (_, after), (first, _) in pairwise(windows(sentences, limit)):
        assert set(sentences[first:after].tolist()) == {sentences[after - 1]}


def test_a_short_text_is_one_window() -> None:
    assert windows(numbered([5, 7])) == [(0, 12)]


def test_no_text_is_no_window() -> None:
    assert windows(numbered([])) == []
