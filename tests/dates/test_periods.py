"""Quarters, halves and months counted up."""

import datetime as dt

import pytest

from tests.dates.marked import check

WRITTEN_OUT = [
    "Sales fell in the [first quarter of 2025|2025-01/2025-03].",
    "Sales fell in the [fourth quarter of 2024|2024-10/2024-12].",
    "Sales fell in the [last quarter of 2024|2024-10/2024-12].",
    "Sales fell in [Q3 2026|2026-07/2026-09] and in [Q1 of 2027|2027-01/2027-03].",
    "Sales fell in [2026 Q3|2026-07/2026-09].",
    "Sales fell in [Q4 '24|2024-10/2024-12].",
    "Sales fell in [H1 2025|2025-01/2025-06].",
    "Sales fell in the [first half of 2025|2025-01/2025-06].",
    "Sales fell in the [second half of 2025|2025-07/2025-12].",
    "Sales fell in the [first nine months of 2025|2025-01/2025-09].",
    "Sales fell over [eleven months of 2024|2024-01/2024-11].",
    "Sales fell in the [last two months of 2024|2024-11/2024-12].",
    "Sales fell in the [year to September 2025|2024-10/2025-09].",
    "Sales fell in the [twelve months to June 2025|2024-07/2025-06].",
    "Sales fell in the [six months ended 30 June 2025|2025-01/2025-06].",
    "Sales fell in the [second half of November 2024|2024-11].",
]

COMPLETED = [
    "Sales fell in the [first quarter|2025-01/2025-03].",
    "Sales fell in the [first half|2025-01/2025-06], to 1.1 million tonnes.",
    "Sales fell in the [first half of the year|2025-01/2025-06].",
    "Sales fell in the [second quarter of last year|2024-04/2024-06].",
    "Sales will fall in the [second quarter|2026-04/2026-06].",
    "Sales will fall in the [second quarter of next year|2026-04/2026-06].",
    "Sales fell in the [fourth quarter|2025-10/2025-12].",
    "Sales fell in the [first nine months|2025-01/2025-09].",
    "Sales fell in the [year to July|2024-08/2025-07].",
    "Sales fell in the [June quarter|2025-04/2025-06].",
    "Sales fell in the [quarter to June|2025-04/2025-06].",
    "Sales fell in [Q2|2025-04/2025-06].",
    "Sales fell in the [first half of November|2025-11].",
]

NEGATIVES = [
    "A quarter of the crop, and half of the herd, was lost.",
    "A quarter past six is a quarter too late.",
    "They tied in the second half of the match.",
    "He rose in the third quarter of a century.",
    "The old quarter of the city and the Q5 model.",
    "The H3 virus and the Q400 plane.",
]


@pytest.mark.parametrize("sentence", WRITTEN_OUT)
def test_reads_parts_of_years(sentence: str) -> None:
    check(sentence)
    check(sentence, anchor=None)


@pytest.mark.parametrize("sentence", COMPLETED)
def test_completes_parts_of_years(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_finds_no_period(sentence: str) -> None:
    check(sentence)


def test_a_part_that_has_not_begun_is_that_of_last_year() -> None:
    spring = dt.date(2025, 5, 2)
    check("Sales fell in the [third quarter|2024-07/2024-09].", anchor=spring)
    check("Sales will fall in the [third quarter|2025-07/2025-09].", anchor=spring)
