"""The whole pass: offsets, order, round trips through many styles, and any input at all."""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from kgraph.dates import find_dates, is_edtf
from kgraph.dates.words import MONTH_NAMES, WEEKDAY_NAMES

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
ANCHORS = st.none() | st.dates()


def _ordinal(day: int) -> str:
    suffix = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{suffix}"


def styles(day: dt.date) -> list[str]:
    """A day as newspapers, agencies and offices write it."""
    name, number, year = MONTH_NAMES[day.month - 1], day.day, day.year
    weekday = WEEKDAY_NAMES[day.weekday()]
    short = name if len(name) < 5 else f"{name[:3]}."
    return [
        day.isoformat(),
        f"{number} {name} {year}",
        f"{number} {name}, {year}",
        f"{_ordinal(number)} {name} {year}",
        f"{_ordinal(number)} of {name} {year}",
        f"{name} {number}, {year}",
        f"{name} {_ordinal(number)}, {year}",
        f"{short} {number}, {year}",
        f"{number} {short} {year}",
        f"{number} {name.upper()} {year}",
        f"{weekday}, {number} {name} {year}",
        f"{weekday}, {name} {number}, {year}",
        f"{weekday} ({number} {name} {year})",
        f"{number:02d}.{day.month:02d}.{year}",
        f"{number}-{name[:3]}-{year}",
        f"{year}/{day.month:02d}/{number:02d}",
    ]


@given(DAYS, ANCHORS)
def test_a_day_reads_back_from_every_style(day: dt.date, anchor: dt.date | None) -> None:
    for style in styles(day):
        found = find_dates(f"The gate opened on {style}, they wrote.", anchor=anchor)
        assert [(m.text, m.edtf) for m in found] == [(style, day.isoformat())]
        assert (found[0].not_before, found[0].not_after) == (day, day)


@given(DAYS, st.integers(1, 60))
def test_a_span_reads_back(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    left, right = styles(first)[1], styles(last)[1]
    expected = f"{first.isoformat()}/{last.isoformat()}"
    for words in (f"from {left} to {right}", f"between {left} and {right}", f"{left} – {right}"):
        assert [m.edtf for m in find_dates(f"It ran {words}.")] == [expected]


@given(st.dates(dt.date(1950, 1, 1), dt.date(2050, 12, 31)), st.integers(-150, 150))
def test_a_day_without_year_reads_back_near_the_anchor(anchor: dt.date, days: int) -> None:
    day = anchor + dt.timedelta(days=days)
    if (day.month, day.day) == (2, 29):
        return
    words = f"{day.day} {MONTH_NAMES[day.month - 1]}"
    assert [m.edtf for m in find_dates(f"The fair of {words}", anchor=anchor)] == [day.isoformat()]
    assert [m.edtf for m in find_dates(f"The fair of {words}")] == [f"XXXX{day.isoformat()[4:]}"]


@given(st.integers(1900, 2098), st.integers(1, 40))
def test_years_and_their_spans_read_back(year: int, length: int) -> None:
    last = min(year + length, 2099)
    assert [m.edtf for m in find_dates(f"It began in {year}.")] == [str(year)]
    for words in (f"between {year} and {last}", f"from {year} to {last}", f"in {year}-{last}"):
        assert [m.edtf for m in find_dates(f"It ran {words}.")] == [f"{year}/{last}"]


@given(DAYS, st.integers(1, 20))
def test_relative_forms_agree_with_the_calendar(anchor: dt.date, count: int) -> None:
    (ago,) = find_dates(f"It fell {count} days ago.", anchor=anchor)
    assert ago.edtf == (anchor - dt.timedelta(days=count)).isoformat()
    (year,) = find_dates(f"It fell {count} years ago.", anchor=anchor)
    assert year.edtf == str(anchor.year - count)


@given(st.text(), ANCHORS)
@example("0000-00-00 99/99/9999 31.31.2024 the 31st of February", dt.date.max)
@example("May May May 1, 2, 3 and 4 May to June-July 2024-2025-2026", dt.date.min)
@example("last next this year's end of the the year since until by", None)
def test_no_input_raises(text: str, anchor: dt.date | None) -> None:
    _check_sound(text, anchor)


PIECES = st.sampled_from(
    [
        *"last next this the end of by since until early mid- late May March June 31 4 4-6 12 , and"
        " to – - 2024 2025 2000 in on Tuesday Monday week month year years ago quarter first second"
        " half Q3 two weeks within before after same previous day from between summer FY2025 2030s"
        " % ( ) . yesterday eve weekend decade 's 04.02.2024 00.00.2024 31/12/2024".split(),
        *("tonnes", "will", "was", "\n"),
    ]
)


@given(st.lists(PIECES, max_size=25).map(" ".join), ANCHORS)
def test_no_heap_of_date_words_raises(text: str, anchor: dt.date | None) -> None:
    _check_sound(text, anchor)


def test_no_date_runs_through_an_empty_line() -> None:
    text = "Updated: Jan 3\n\n\n2025 was a good year for the\nport, unlike May\n2024."
    assert [m.edtf for m in find_dates(text)] == ["XXXX-01-03", "2025", "2024-05"]


def _check_sound(text: str, anchor: dt.date | None) -> None:
    found = find_dates(text, anchor=anchor)
    assert found == find_dates(text, anchor=anchor)
    floor = 0
    for mention in found:
        assert floor <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert is_edtf(mention.edtf)
        assert 0 < mention.confidence <= 1
        assert mention.reason
        if mention.not_before and mention.not_after:
            assert mention.not_before <= mention.not_after
        floor = mention.end
