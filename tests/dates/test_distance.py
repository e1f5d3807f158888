"""Dates told by counting, from the anchor or from a date spoken of."""

import pytest

from kgraph.dates import find_dates
from tests.dates.marked import check

FROM_ANCHOR = [
    "The dam broke [two weeks ago|2025-09-29/2025-10-05].",
    "The dam broke [three days ago|2025-10-12].",
    "The dam broke [a month ago|2025-09].",
    "The dam broke [10 years ago|2015].",
    "The dam broke [a couple of days ago|2025-10-13].",
    "The dam broke [a fortnight ago|2025-09-29/2025-10-05].",
    "The line will open [in two weeks|2025-10-27/2025-11-02].",
    "The line opens [in three months' time|2026-01].",
    "The line will be built [within two years|2025/2027].",
    "Prices fell in the [past three months|2025-07/2025-10].",
    "Prices will fall over the [next five years|2025/2030].",
    "The line will open [six weeks from now|2025-11-24/2025-11-30].",
]

FROM_WHAT_WAS_SAID = [
    "Sales rose in [2022|2022]; the [following year|2023] they fell.",
    "It rose in [2022|2022], up 18 percent on the [previous year|2021].",
    "It shipped a fifth more in [2024-25|2024/2025] than in the [previous year|2023/2024].",
    "In [May 2024|2024-05] it sold less than a [year earlier|2023-05].",
    "He came on [3 March 2025|2025-03-03] and left [two days later|2025-03-05].",
    "He came on [3 March 2025|2025-03-03], the [day before|2025-03-02], she said, of rain.",
    "Output of [January-March 2025|2025-01/2025-03] beat that of the "
    "[same period last year|2024-01/2024-03].",
    "Output of [January-March 2025|2025-01/2025-03] beat that of the "
    "[same months of 2023|2023-01/2023-03].",
    "On the [same day|2025-10-15] he left.",
    "On the [eve|2025-10-14], the mayor met him.",
]

NEGATIVES = [
    "It was built in three months, over two years, for five weeks.",
    "The first visit in 27 years will be remembered.",
    "A five-year plan, a 10-day visit and a 23-year-old runner.",
    "Aged 31, he waited two decades.",
    "Two days before the vote he quit.",
    "Years ago, some days ago, many weeks later it was found.",
    "Half a year ago, or half a year later, is not said in years.",
    "Work will start and last 54 months.",
    "The eve of the vote was calm.",
    "Sooner or later, before long, it ends.",
]


@pytest.mark.parametrize("sentence", [*FROM_ANCHOR, *FROM_WHAT_WAS_SAID])
def test_counts_from_a_known_day(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_durations_are_no_dates(sentence: str) -> None:
    check(sentence)


def test_what_was_said_does_not_reach_across_paragraphs() -> None:
    check("It rose in [2019|2019].\n\nThe [following year|2026] it fell.")


def test_what_was_said_serves_without_anchor_too() -> None:
    found = find_dates("It rose in 2022; the following year it fell. The day before, it rained.")
    assert [m.edtf for m in found] == ["2022", "2023"]
