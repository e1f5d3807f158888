"""Number words: what is one number, and where it ends."""

from decimal import Decimal

import pytest

from kgraph.quantities.number_words import read_number_words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seven", "7"),
        ("ninety-nine", "99"),
        ("two hundred and fifty", "250"),
        ("a hundred and ten thousand", "110000"),
        ("twenty-four hundred", "2400"),
        ("three and a half million", "3500000"),
        ("a million and a half", "1500000"),
        ("one and a quarter billion", "1250000000"),
        ("half a dozen", "6"),
        ("two dozen", "24"),
        ("two point five million", "2500000"),
        ("two thousand and five", "2005"),
        ("five hundred thousand crore", "5000000000000"),
    ],
)
def test_whole_phrase_is_one_number(text: str, value: str) -> None:
    numeral = read_number_words(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (Decimal(value), len(text))


@pytest.mark.parametrize(
    ("text", "end"),
    [("five and six ships", 4), ("two million and five ships", 11), ("five six", 4), ("one in", 3)],
)
def test_numbers_that_do_not_belong_together_stay_apart(text: str, end: int) -> None:
    numeral = read_number_words(text, 0)
    assert numeral is not None
    assert numeral.end == end


@pytest.mark.parametrize("text", ["million", "hundreds of", "and five", "a ship", "someone"])
def test_no_number_starts_here(text: str) -> None:
    assert read_number_words(text, 0) is None
