import pytest

from kgraph.corroborate import breaks
from kgraph.corroborate.breaks import Breaks, sentence_around

LONG = "Exports rose again. " + "The port grew and grew. " * 12


def test_what_is_found_once_is_found_for_every_place() -> None:
    kept = Breaks(LONG)
    for start in range(0, len(LONG), 7):
        assert kept.sentence_around(start, start + 1) == sentence_around(LONG, start, start + 1)


def test_a_sentence_without_an_end_in_reach_is_cut_at_a_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(breaks, "_REACH", 10)
    text = "ports " * 50
    low, high = sentence_around(text, 120, 125)
    assert (low, high) == (114, 135)


def test_a_line_break_ends_a_paragraph_only_where_lines_are_not_wrapped() -> None:
    wrapped = "The minister said that the port\nof Tema would open. It did."
    low, high = sentence_around(wrapped, 34, 38)
    assert wrapped[low:high] == "The minister said that the port\nof Tema would open."
    plain = "A headline\n" + "word " * 50 + "end"
    low, _ = sentence_around(plain, 20, 24)
    assert low == 11
