"""EDTF values: which are, and what they bound."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.dates import bounds, is_edtf
from kgraph.dates.edtf import century, decade, interval, of_day, point

DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@pytest.mark.parametrize(
    "value",
    "2024 2024-02 2024-02-04 203X 18XX XXXX-02-04 XXXX-02 XXXX-02-29 2024-02-XX 2017/ /2025"
    " 2024-02/ 2024-02-04/2024-02-06 2035/2036 XXXX-09-08/XXXX-09-13".split(),
)
def test_accepts(value: str) -> None:
    assert is_edtf(value)


@pytest.mark.parametrize(
    "value",
    [
        *("/ 2024-2 2024-13 2024-02-30 24 2024-00 0000 XXXX-02-30 2036/2035 2024//2025".split()),
        *("2024- 20240204 2024-02-04T10:00 May 2024-04-31 2024/2025/2026".split()),
        *("", "2024 ", "2024\n"),
    ],
)
def test_rejects(value: str) -> None:
    assert not is_edtf(value)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("203X", "2030-01-01", "2039-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2024-02-XX", "2024-02-01", "2024-02-29"),
        ("2024-02-1X", "2024-02-10", "2024-02-19"),
        ("2017/", "2017-01-01", None),
        ("/2025", None, "2025-12-31"),
        ("2025-01/2025-03", "2025-01-01", "2025-03-31"),
        ("XXXX-02-04", None, None),
        ("XXXX-02-04/2024", None, "2024-12-31"),
        ("not a date", None, None),
    ],
)
def test_bounds(value: str, low: str | None, high: str | None) -> None:
    expected = [dt.date.fromisoformat(day) if day else None for day in (low, high)]
    assert list(bounds(value)) == expected


@given(DAYS)
def test_a_day_bounds_itself(day: dt.date) -> None:
    assert is_edtf(of_day(day))
    assert bounds(of_day(day)) == (day, day)


@given(DAYS, DAYS)
def test_intervals_run_forward_only(first: dt.date, last: dt.date) -> None:
    value = interval(of_day(first), of_day(last))
    assert is_edtf(value) == (first <= last)
    if first <= last:
        assert bounds(value) == (first, last)


@given(DAYS)
def test_coarser_values_hold_finer_ones(day: dt.date) -> None:
    for value in (point(day.year), point(day.year, day.month), decade(day.year)):
        low, high = bounds(value)
        assert low is not None
        assert high is not None
        assert low <= day <= high


@given(st.text(max_size=30))
def test_no_string_raises(value: str) -> None:
    low, high = bounds(value)
    if not is_edtf(value):
        assert low is None or high is None or low <= high or "/" in value


def test_centuries() -> None:
    assert [century(19), century(21)] == ["18XX", "20XX"]
