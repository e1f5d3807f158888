"""Words that point from the article's own day."""

import datetime as dt

import pytest

from kgraph.dates import find_dates
from tests.dates.marked import WEDNESDAY, check

CASES = [
    "[Yesterday|2025-10-14] it rained, [today|2025-10-15] it snows, [tomorrow|2025-10-16] not.",
    "It rained the [day before yesterday|2025-10-13].",
    "It closes the [day after tomorrow|2025-10-17].",
    "It fell [this morning|2025-10-15] after a storm [last night|2025-10-14].",
    "They vote [tonight|2025-10-15].",
    "They met [last Friday|2025-10-10] and [last Wednesday|2025-10-08].",
    "They meet [next Friday|2025-10-17] and [this Saturday|2025-10-18].",
    "The populace cheered, [this Thursday 9 October|2025-10-09], the envoy.",
    "They met [last week|2025-10-06/2025-10-12].",
    "They meet [this week|2025-10-13/2025-10-19] and [next week|2025-10-20/2025-10-26].",
    "They meet [next weekend|2025-10-25/2025-10-26].",
    "They met [last month|2025-09] and [earlier this month|2025-10].",
    "They meet [later this year|2025] or [early next year|2026].",
    "They met [last year|2024].",
    "They met [late last month|2025-09].",
    "They met in the [last decade|201X], not [this decade|202X].",
    "They met [last June|2025-06] and [last October|2024-10].",
    "They meet [next June|2026-06] and [next November|2025-11].",
    "It falls due by the [end of the year|2025].",
    "It falls due by the [end of next year|2026].",
    "It falls due by [year-end|2025].",
    "It falls due by the [end of the decade|202X].",
    "It falls due before the [decade is out|202X].",
    "It falls due at the [start of next month|2025-11].",
    "It grew in the [last fiscal year|2024/2025].",
    "It grew over the [past decade|2015/2025].",
    "It grew [last quarter|2025-07/2025-09].",
]

NEGATIVES = [
    "USA Today and a Front for Tomorrow are names.",
    "The current account and the last straw.",
    "This is the next big thing, and the last of its kind.",
    "The years passed, weeks went by, months on end.",
    "A year-on-year rise, month by month.",
    "The end of an era, the start of a feud.",
    "A weekly, monthly and yearly toll.",
    "This may be the last chance.",
]


@pytest.mark.parametrize("sentence", CASES)
def test_reads_pointing_words(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_finds_nothing_pointed_at(sentence: str) -> None:
    check(sentence)


def test_relative_words_are_left_out_without_anchor() -> None:
    assert find_dates("Yesterday, last week and next year; by the end of the decade.") == []


def test_relative_words_are_marked_so() -> None:
    (mention,) = find_dates("They met last week.", anchor=WEDNESDAY)
    assert mention.relative
    assert mention.granularity == "week"
    assert mention.not_before == dt.date(2025, 10, 6)
    assert mention.not_after == dt.date(2025, 10, 12)


@pytest.mark.parametrize("anchor", [dt.date.min, dt.date.max])
def test_days_beyond_the_calendar_are_none(anchor: dt.date) -> None:
    sentence = "Yesterday, tomorrow, last year, next year, last week, next decade, fifty years ago."
    for mention in find_dates(sentence, anchor=anchor):
        assert mention.relative
