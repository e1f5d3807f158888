"""The word tables, whole and consistent."""

import pytest

from kgraph.dates.words import MONTHS, NUMBER_WORDS, ORDINAL_WORDS, SEASONS, WEEKDAYS, number_of


@pytest.mark.parametrize(
    ("word", "number"), [("february", 2), ("feb", 2), ("may", 5), ("sept", 9), ("sep", 9)]
)
def test_months(word: str, number: int) -> None:
    assert MONTHS[word] == number


def test_every_month_and_weekday_is_there() -> None:
    assert sorted(set(MONTHS.values())) == list(range(1, 13))
    assert sorted(set(WEEKDAYS.values())) == list(range(7))
    assert (WEEKDAYS["tues"], WEEKDAYS["thu"], WEEKDAYS["sunday"]) == (1, 3, 6)


def test_ordinals_cover_the_days_of_a_month() -> None:
    assert sorted(ORDINAL_WORDS.values()) == list(range(1, 32))
    assert ORDINAL_WORDS["twenty-first"] == 21


def test_numbers() -> None:
    assert [number_of(w) for w in ("Two", "twenty", "7", "umpteen", "²")] == [2, 20, 7, 0, 0]
    assert all(value > 0 for value in NUMBER_WORDS.values())


def test_seasons_share_the_year_between_them() -> None:
    months = []
    for season in ("spring", "summer", "autumn", "winter"):
        first, last = SEASONS[season]
        months += [(first - 1 + i) % 12 + 1 for i in range((last - first) % 12 + 1)]
    assert sorted(months) == list(range(1, 13))
