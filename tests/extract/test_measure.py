"""What a figure measures."""

from collections.abc import Callable
from typing import Any

import pytest
from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.measure import measure_of
from kgraph.extract.reading import Reading

Read = Callable[[str], Reading]


def _row(unit: str, **more: Any) -> dict[str, Any]:
    return {"counted": None, "measure_hint": None, "unit": unit, **more}


def _measure(reading: Reading, words: str, unit: str, **more: Any) -> str | None:
    return measure_of(reading, _span(reading, words), _row(unit, **more))


def _span(reading: Reading, words: str) -> Span:
    start = reading.doc.text.index(words)
    span = reading.doc.char_span(start, start + len(words), alignment_mode="expand")
    assert span is not None
    return span


@pytest.mark.parametrize(
    ("text", "words", "unit", "expected"),
    [
        ("Copper exports rose by 4 percent.", "4 percent", "percent", "Copper exports"),
        ("The bank signed a loan of $5 million.", "$5 million", "USD", "loan"),
        ("The bridge costs $5 million.", "$5 million", "USD", "cost"),
        ("Delta will lend Chad $5 million.", "$5 million", "USD", "loan"),
        ("They laid a 90-kilometre line.", "90-kilometre", "kilometre", "length"),
        ("It farms 300 hectares.", "300 hectares", "hectare", "area"),
        ("They sold 40 percent of the crop.", "40 percent", "percent", "share of crop"),
        ("They sold 40 percent of the company.", "40 percent", "percent", "stake"),
        ("They bought 40 percent of ⟦Organization:Delta Steel⟧.", "40 percent", "percent", "stake"),
        ("Delta already holds 40 percent.", "40 percent", "percent", "stake"),
        ("They eat 40 percent of the crop.", "40 percent", "percent", "share of crop"),
        ("They praised their trade, which stood at $5 million.", "$5 million", "USD", "trade"),
    ],
)
def test_noun_that_is_measured(read: Read, text: str, words: str, unit: str, expected: str) -> None:
    assert _measure(read(text), words, unit) == expected


def test_what_is_counted_comes_first(read: Read) -> None:
    reading = read("Sales of 40 buses rose.")
    assert _measure(reading, "40", "count", counted="buses") == "buses"


def test_the_hint_is_the_last_resort(read: Read) -> None:
    assert _measure(read("It earned 5."), "5", "count", measure_hint="income") == "income"
    assert _measure(read("It saw 5."), "5", "count") is None


def test_a_conversion_measures_what_the_amount_before_it_does(read: Read) -> None:
    reading = read("The bridge costs 80 million euros ($93 million).")
    spans = [_span(reading, words) for words in ("80 million euros", "$93 million")]
    rows = [_row("EUR"), _row("USD", relation="conversion_of", partner=0)]
    reading.doc.spans[FIGURES] = spans
    reading.doc.user_data[FIGURES] = rows
    assert measure_of(reading, spans[1], rows[1]) == "cost"
