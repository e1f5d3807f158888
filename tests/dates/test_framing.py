"""What the words in front of a date add: sense, part and bounds."""

import datetime as dt

import pytest

from kgraph.dates import DateMention, find_dates
from tests.dates.marked import WEDNESDAY


def only(sentence: str) -> DateMention:
    (mention,) = find_dates(sentence, anchor=WEDNESDAY)
    return mention


@pytest.mark.parametrize(
    ("words", "text", "edtf", "sense", "not_before", "not_after"),
    [
        ("in 2027", "2027", "2027", "at", "2027-01-01", "2027-12-31"),
        ("by 2027", "2027", "2027", "by", None, "2027-12-31"),
        ("by the end of 2027", "end of 2027", "2027", "by", None, "2027-12-31"),
        ("by end-2027", "end-2027", "2027", "by", None, "2027-12-31"),
        ("since 2017", "2017", "2017/", "since", "2017-01-01", None),
        ("since early May 2024", "early May 2024", "2024-05/", "since", "2024-05-01", None),
        ("until 2040", "2040", "/2040", "until", None, "2040-12-31"),
        ("through 2030", "2030", "/2030", "until", None, "2030-12-31"),
        ("before 2027", "2027", "2027", "before", None, "2026-12-31"),
        ("before the end of 2027", "end of 2027", "2027", "before", None, "2027-12-31"),
        ("prior to 2027", "2027", "2027", "before", None, "2026-12-31"),
        ("after 2030", "2030", "2030", "after", "2031-01-01", None),
        ("in early 2023", "early 2023", "2023", "at", "2023-01-01", "2023-05-02"),
        ("in mid-2026", "mid-2026", "2026", "at", "2026-05-02", "2026-09-01"),
        ("in late 2023", "late 2023", "2023", "at", "2023-09-01", "2023-12-31"),
        ("at the end of June", "end of June", "2025-06", "at", "2025-06-21", "2025-06-30"),
        ("by the end of the year", "end of the year", "2025", "by", None, "2025-12-31"),
        ("halfway through 2025", "2025", "2025", "at", "2025-01-01", "2025-12-31"),
    ],
)
def test_reads_sense_part_and_bounds(
    words: str, text: str, edtf: str, sense: str, not_before: str | None, not_after: str | None
) -> None:
    mention = only(f"It stood {words}, they say.")
    assert (mention.text, mention.edtf, mention.sense) == (text, edtf, sense)
    assert mention.not_before == (dt.date.fromisoformat(not_before) if not_before else None)
    assert mention.not_after == (dt.date.fromisoformat(not_after) if not_after else None)


def test_a_verb_is_no_part() -> None:
    assert only("Work will start in August 2026.").text == "August 2026"


def test_an_unknown_year_has_no_bounds() -> None:
    (mention,) = find_dates("They met on 4 July.")
    assert mention.not_before is mention.not_after is None


@pytest.mark.parametrize(
    ("words", "edtf", "coarse"),
    [
        ("last week", "2025-10-06/2025-10-12", "2025-10"),
        ("two weeks ago", "2025-09-29/2025-10-05", "2025-10"),
        ("since last week", "2025-10-06/", "2025-10/"),
        ("until next week", "/2025-10-26", "/2025-10"),
        ("last summer", "2025-06/2025-08", "2025"),
        ("since last autumn", "2024-09/", "2024/"),
        ("at the weekend", "2025-10-11/2025-10-12", "2025-10-11/2025-10-12"),
        ("on 4 May 2024", "2024-05-04", "2024-05-04"),
        ("since 2017", "2017/", "2017/"),
    ],
)
def test_weeks_and_seasons_have_a_coarse_point(words: str, edtf: str, coarse: str) -> None:
    mention = only(f"It stood {words}, they say.")
    assert (mention.edtf, mention.coarse) == (edtf, coarse)
