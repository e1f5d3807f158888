"""Seasons and fiscal years."""

import datetime as dt

import pytest

from tests.dates.marked import check

CASES = [
    "Floods came in the [spring of 2024|2024-03/2024-05].",
    "Floods came in [summer 2024|2024-06/2024-08].",
    "Floods came in the [fall of 2021|2021-09/2021-11].",
    "Gas ran short in the [winter of 2023-24|2023-12/2024-02].",
    "Gas ran short [last winter|2024-12/2025-02].",
    "Floods came [last summer|2025-06/2025-08] and [this spring|2025-03/2025-05].",
    "Trains start [next autumn|2026-09/2026-11].",
    "Trains will start in the [spring|2026-03/2026-05].",
    "Trains will start in [spring of next year|2026-03/2026-05].",
    "The budget for [fiscal year 2025-26|2025/2026] was tabled.",
    "The budget for [FY2026|2026] was tabled.",
    "The budget for [fiscal 2024/25|2024/2025] was tabled.",
    "The [2024-25 financial year|2024/2025] ended badly.",
]

NEGATIVES = [
    "Spring water and a fall from grace.",
    "Winter is coming, said the fall guy.",
    "The fall in prices, the springs of the valley.",
    "A spring-loaded gate and summer tyres.",
]


@pytest.mark.parametrize("sentence", CASES)
def test_reads_seasons_and_fiscal_years(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_finds_no_season(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize(
    ("anchor", "last", "following"),
    [
        (dt.date(2025, 1, 10), "2023-12/2024-02", "2025-12/2026-02"),
        (dt.date(2025, 6, 10), "2024-12/2025-02", "2025-12/2026-02"),
        (dt.date(2025, 12, 10), "2024-12/2025-02", "2026-12/2027-02"),
    ],
)
def test_winters_of_the_turn_of_the_year(anchor: dt.date, last: str, following: str) -> None:
    check(f"It snowed [last winter|{last}].", anchor=anchor)
    check(f"It will snow [next winter|{following}].", anchor=anchor)


def test_season_without_year_needs_an_anchor() -> None:
    check("Trains will start in the spring.", anchor=None)
