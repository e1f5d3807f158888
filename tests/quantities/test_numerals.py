"""Digits: thousands styles, decimals, fractions, halves, and what is too long to be a number."""

from decimal import Decimal

import pytest

from kgraph.quantities.numerals import read_digits


@pytest.mark.parametrize(
    ("text", "value", "end"),
    [
        ("1,250 crates", "1250", 5),
        ("1,200,800 units", "1200800", 9),
        ("12,34,567 people", "1234567", 9),
        ("1.234.567,5 kg", "1234567.5", 11),
        ("2'450'000", "2450000", 9),
        ("12\u00a0500", "12500", 6),
        ("3.75 km", "3.75", 4),
        ("3,5 million", "3500000", 11),
        ("10,15 and 20", "10", 2),
        ("300, 400 and 500", "300", 3),
        ("2½ miles", "2.5", 2),
        ("3 1/2 miles", "3.5", 5),
        ("2 and a half million", "2500000", 20),
        ("5bn", "5000000000", 3),
        ("47km", "47", 2),
    ],
)
def test_value_and_end(text: str, value: str, end: int) -> None:
    numeral = read_digits(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (Decimal(value), end)


def test_decimal_point_without_digit_before_it_is_taken_in() -> None:
    numeral = read_digits("up .5 percent", 4)
    assert numeral is not None
    assert (numeral.start, numeral.value) == (3, Decimal("0.5"))


def test_day_before_a_number_is_no_thousands_group() -> None:
    numeral = read_digits("on May 15 300 people", 7)
    assert numeral is not None
    assert numeral.value == 15


def test_doubtful_styles_say_so() -> None:
    spaced, comma = read_digits("1 500 people", 0), read_digits("3,5 percent", 0)
    assert spaced is not None
    assert comma is not None
    assert spaced.doubt
    assert comma.doubt


def test_account_numbers_are_no_numbers() -> None:
    assert read_digits("1234567890123456", 0) is None


def test_letters_scale_money_more_freely() -> None:
    money, plain = read_digits("5T in debt", 0, money=True), read_digits("5T in debt", 0)
    assert money is not None
    assert plain is not None
    assert money.value == 5 * 10**12
    assert plain.value == 5
