"""Which Friday, which June: the calendar's share of the reading."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.dates.calendar import (
    add_months,
    week_of,
    weekday_near,
    weekend_near,
    year_of_day,
    year_of_month,
)

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
WEEKDAYS = st.integers(0, 6)
DIRECTIONS = st.integers(-2, 2)


@given(WEEKDAYS, DAYS, DIRECTIONS)
def test_a_weekday_is_that_weekday_within_a_week(weekday: int, anchor: dt.date, turn: int) -> None:
    day = weekday_near(weekday, anchor, turn)
    assert day.weekday() == weekday
    assert abs((day - anchor).days) < 7


@given(WEEKDAYS, DAYS)
def test_a_certain_direction_is_obeyed(weekday: int, anchor: dt.date) -> None:
    assert weekday_near(weekday, anchor, -2) <= anchor <= weekday_near(weekday, anchor, 2)


@given(DAYS, DAYS)
def test_a_day_without_year_is_completed_within_half_a_year(day: dt.date, anchor: dt.date) -> None:
    if (day.month, day.day) == (2, 29):
        day = dt.date(day.year, 2, 28)
    year = year_of_day(day.month, day.day, anchor)
    assert abs((dt.date(year, day.month, day.day) - anchor).days) <= 183


@given(st.integers(1, 12), DAYS, DIRECTIONS)
def test_a_month_without_year_lies_within_a_year(month: int, anchor: dt.date, turn: int) -> None:
    year = year_of_month(month, anchor, turn)
    distance = (year - anchor.year) * 12 + month - anchor.month
    assert -12 < distance < 12
    if turn == -2:
        assert distance <= 0
    if turn == 2:
        assert distance >= 0


@pytest.mark.parametrize(
    ("month", "turn", "year"),
    [(9, 0, 2025), (11, 0, 2025), (1, 0, 2026), (5, 0, 2025), (5, 1, 2026), (1, -1, 2025)],
)
def test_months_near_october_2025(month: int, turn: int, year: int) -> None:
    assert year_of_month(month, dt.date(2025, 10, 15), turn) == year


@given(DAYS)
def test_weeks_run_from_monday_to_sunday(day: dt.date) -> None:
    monday, sunday = week_of(day)
    assert monday <= day <= sunday
    assert (monday.weekday(), sunday.weekday()) == (0, 6)


@given(DAYS, DIRECTIONS)
def test_weekends_are_saturday_and_sunday(day: dt.date, turn: int) -> None:
    saturday, sunday = weekend_near(day, turn)
    assert (saturday.weekday(), sunday.weekday()) == (5, 6)
    assert abs((saturday - day).days) <= 7


@given(st.integers(1, 9000), st.integers(1, 12), st.integers(-500, 500))
def test_months_added_come_back(year: int, month: int, count: int) -> None:
    assert add_months(*add_months(year, month, count), -count) == (year, month)
