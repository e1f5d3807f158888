"""Own sentences for the period of a figure; the article is of Wednesday, 12 March 2025."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.qualify.figure_time import figure_time
from kgraph.extract.reading import Reading

Read = Callable[[str], Reading]


def _time(qualified: Read, text: str, figure: str) -> str | None:
    reading = qualified(text)
    start = text.index(figure)
    span = reading.doc.char_span(start, start + len(figure))
    assert isinstance(span, Span)
    return figure_time(reading, span.root)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Exports reached $4 billion in 2023.", "$4 billion", "2023"),
        ("Exports reached $4 billion last year.", "$4 billion", "2024"),
        ("Trade hit $4 billion last year and $9 billion by 2030 is likely.", "$9 billion", "2030"),
        ("Exports grew by 7 percent, more than in 2022.", "7 percent", None),
        ("Exports have doubled since 2016 to $4 billion.", "$4 billion", None),
        ("On Monday the firm agreed to pay $4 billion.", "$4 billion", None),
        ("Shares fell 7 percent on Monday.", "7 percent", "2025-03-10"),
        ("The line is 40 kilometres long.", "40 kilometres", None),
    ],
)
def test_period(qualified: Read, text: str, figure: str, expected: str | None) -> None:
    assert _time(qualified, text, figure) == expected


def _second_time(qualified: Read, text: str, first: str, second: str) -> str | None:
    """The time of the second of two figures that the annotator has marked."""
    reading = qualified(text)
    spans = (
        reading.doc.char_span(text.index(words), text.index(words) + len(words))
        for words in (first, second)
    )
    reading.doc.spans[FIGURES] = [span for span in spans if span is not None]
    return figure_time(reading, reading.doc.spans[FIGURES][1].root)


def test_account_goes_on_in_the_next_sentence(qualified: Read) -> None:
    text = "Exports rose by 3 percent in October 2024. Imports fell by 2 percent."
    assert _second_time(qualified, text, "3 percent", "2 percent") == "2024-10"


def test_present_does_not_go_on(qualified: Read) -> None:
    text = "Exports rose by 3 percent in October 2024. The port employs 200 people."
    assert _second_time(qualified, text, "3 percent", "200") is None
