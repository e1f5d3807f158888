"""Explicit days and months, alone, in spans and in lists."""

import pytest

from kgraph.dates import find_dates
from tests.dates.marked import check

WRITTEN_OUT = [
    "The bridge opened on [4 February 2024|2024-02-04].",
    "The bridge opened on [February 4, 2024|2024-02-04], in heavy rain.",
    "The bridge opened on [February 4th, 2024|2024-02-04].",
    "The bridge opened on [4 Feb. 2024|2024-02-04].",
    "The bridge opened on the [4th of February 2024|2024-02-04].",
    "The bridge opened on the [4th of February, 2024|2024-02-04].",
    "A decree of the [twenty-first of June 2024|2024-06-21] ended it.",
    "Filed [15-Oct-2025|2025-10-15] with the registry.",
    "Stamped [2024-02-04|2024-02-04] at the gate.",
    "Stamped [2024-02-04|2024-02-04]T08:30:00Z at the gate.",
    "Stamped [2024/02/04|2024-02-04] at the gate.",
    "Valid from [2024-02-04 to 2024-03-01|2024-02-04/2024-03-01].",
    "Printed on [04.02.2024|2024-02-04].",
    "Printed on [13/02/2024|2024-02-13] and on [02/13/2024|2024-02-13].",
    "Printed on [05/05/2024|2024-05-05].",
    "The [25 March 1957|1957-03-25] treaty still binds them.",
    "They signed on [Tuesday, 4 February 2025|2025-02-04].",
    "They signed on [Tues., Feb 4, 2025|2025-02-04].",
    "They signed on [Tuesday (4 February 2025)|2025-02-04].",
    "They signed on [4 February 2025 (Tuesday)|2025-02-04].",
    "JAKARTA, [OCTOBER 14, 2025|2025-10-14] - Rice prices fell.",
    "The law came in [February 2024|2024-02] and lapsed in [Sept. 2025|2025-09].",
    "The law came in [February of 2024|2024-02].",
    "Deliveries for [Oct-2025|2025-10] were cut.",
    "Deliveries for [June 2023|2023-06]'s peak were cut.",
    "In [March 2000|2000-03] soldiers left the valley.",
]

SPANS = [
    "Talks ran from [4 to 6 February 2024|2024-02-04/2024-02-06].",
    "Talks ran [4-6 February 2024|2024-02-04/2024-02-06].",
    "Talks ran [4–6 February 2024|2024-02-04/2024-02-06].",
    "Talks ran from [28 February to 3 March 2025|2025-02-28/2025-03-03].",
    "Talks ran from [30 December 2024 to 2 January 2025|2024-12-30/2025-01-02].",
    "Talks ran [February 4-6, 2024|2024-02-04/2024-02-06].",
    "Talks ran from [February 28 to March 3, 2025|2025-02-28/2025-03-03].",
    "Talks ran between [4 and 6 February 2024|2024-02-04/2024-02-06].",
    "Talks ran on [18 and 19 January 2024|2024-01-18/2024-01-19].",
    "Talks ran on [5, 6 and 7 May 2024|2024-05-05/2024-05-07].",
    "Talks ran on [5|2024-05-05] and [9 May 2024|2024-05-09].",
    "Talks ran on [May 21 and 22, 2024|2024-05-21/2024-05-22].",
    "Talks ran between [May and July 2024|2024-05/2024-07].",
    "Talks ran from [October 2023 to January 2024|2023-10/2024-01].",
    "Talks ran from [October to January 2024|2023-10/2024-01].",
    "Exports of [January-August 2025|2025-01/2025-08] set a record.",
    "Exports in [February|2025-02] and [March 2025|2025-03] set a record.",
    "The shop is shut from [May 5 until June 6, 2024|2024-05-05/2024-06-06].",
]

COMPLETED = [
    "They met on [4 July|2025-07-04].",
    "They met on [Oct. 16-17|2025-10-16/2025-10-17].",
    "They will meet on [18 and 19 January|2026-01-18/2026-01-19].",
    "They will meet on [December 3 to 5|2025-12-03/2025-12-05].",
    "They met from [28 December to 3 January|2024-12-28/2025-01-03].",
    "They met in [June|2025-06].",
    "They will meet in [June|2026-06].",
    "The court is to rule in [March|2026-03].",
    "The court ruled in [March|2025-03].",
    "In [November|2025-11] the city hosts a donors' conference.",
    "He has led the mine since [January|2025-01/].",
    "The plant agreed to sell power from [January|2026-01].",
    "The deal was signed in [May last year|2024-05].",
    "The deal was signed in [June of last year|2024-06].",
    "The deal was signed on [5 May last year|2024-05-05].",
    "The summit meets in [April next year|2026-04].",
    "Rice fell between [July and September|2025-07/2025-09].",
    "Rice fell in [August|2025-08], said the bureau on [12 October|2025-10-12].",
    "The winner of [September|2025-09]'s election was sworn in.",
    "He was told in [January|2025-01] to leave.",
    "On the [20th|2025-10-20] she will address parliament.",
    "The guests left on the [9th|2025-10-09].",
    "It must be ratified by the [thirty-first of December|2025-12-31].",
]

WITHOUT_ANCHOR = [
    "They met on [4 July|XXXX-07-04].",
    "They met on [Sept. 8-13|XXXX-09-08/XXXX-09-13].",
    "They met on [28 May to 3 June|XXXX-05-28/XXXX-06-03].",
    "They met in [June|XXXX-06].",
    "They met on [February 29|XXXX-02-29].",
    "They met on Tuesday, as they had last week.",
    "They met in [May last year|XXXX-05].",
]

NEGATIVES = [
    "May the best side win, and it may.",
    "Mrs May spoke, Theresa May listened, and May Thornley left.",
    "The troops march at dawn.",
    "April Hewson and June Sallow sang.",
    "An august body of judges, augmented by a marching band.",
    "The bench where the cat sat, with Jan Novak and Dec Malone.",
    "On 30 February nothing happens, nor on 31 April.",
    "The 3-5 vote was followed by a 4.5 per cent rise.",
    "A share of 2/3 was sold, open 24/7.",
    "They won 4-2 in the 12-15 group.",
    "Every May the river floods; each June it dries.",
    "On the 20th floor the 5th session began.",
]


@pytest.mark.parametrize("sentence", WRITTEN_OUT)
def test_reads_dates_as_written(sentence: str) -> None:
    check(sentence)
    check(sentence, anchor=None)


@pytest.mark.parametrize("sentence", SPANS)
def test_reads_spans_and_lists(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", COMPLETED)
def test_completes_the_year_from_the_anchor(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", WITHOUT_ANCHOR)
def test_leaves_the_year_open_without_anchor(sentence: str) -> None:
    check(sentence, anchor=None)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_finds_no_date(sentence: str) -> None:
    check(sentence)


def test_keeps_only_the_year_where_day_and_month_cannot_be_told_apart() -> None:
    (mention,) = find_dates("Printed on 04/02/2024.")
    assert (mention.edtf, mention.granularity) == ("2024", "year")
    assert mention.confidence < 0.5
    assert "told apart" in mention.reason


def test_a_number_behind_a_month_may_count_what_follows() -> None:
    check("In [June|2025-06] 12 people were hurt.")
    check("Since [January|2025-01/] 1.3 million tonnes were sold.")


def test_completed_dates_are_relative_and_less_sure() -> None:
    (written,) = find_dates("Held on 4 July 2025.")
    check("Held on [4 July|2025-07-04].")
    assert not written.relative
    assert written.confidence > 0.9
