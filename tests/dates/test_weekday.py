"""Days of the week, completed from an anchor that is a Wednesday."""

import pytest

from tests.dates.marked import check

CASES = [
    "The minister said on [Tuesday|2025-10-14] that he would resign.",
    "The minister said on [Wednesday|2025-10-15] that he would resign.",
    "The minister resigned on [Thursday|2025-10-09].",
    "The minister will resign on [Thursday|2025-10-16].",
    "On [Friday|2025-10-17] the minister is to travel to the coast.",
    "On [Friday|2025-10-10] the minister travelled to the coast.",
    "She flies on [Tuesday|2025-10-21] to the lake, he said on [Monday|2025-10-13].",
    "The tour, which began on [Sunday|2025-10-12], ends on [Saturday|2025-10-18] in the port.",
    "The envoy, who on [Friday|2025-10-10] telephoned her, declined.",
    "They met her on [Monday evening|2025-10-13].",
    "It rained from [Monday to Thursday|2025-10-06/2025-10-09] and stopped.",
    "It rained between [Monday and Thursday|2025-10-06/2025-10-09] and stopped.",
    "Voters queued on [Saturday and Sunday|2025-10-11/2025-10-12].",
    "He was seen at the [weekend|2025-10-11/2025-10-12].",
    "She will vote over the [weekend|2025-10-18/2025-10-19].",
    "[Tuesday|2025-10-14]'s ruling was a surprise.",
    "Gas has flowed since [Saturday|2025-10-11/].",
]

NEGATIVES = [
    "Black Friday sales and the Sunday Times.",
    "Good Friday and Palm Sunday are feasts.",
    "Every Monday they train; Sun and Sat are a star and a verb.",
    "On Mondays the museum is shut.",
    "Wed in haste, he sat on the bench.",
    "A Sheffield Wednesday striker, and Ruby Tuesday too.",
]


@pytest.mark.parametrize("sentence", CASES)
def test_completes_weekdays(sentence: str) -> None:
    check(sentence)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_finds_no_weekday(sentence: str) -> None:
    check(sentence)


def test_leaves_weekdays_out_without_anchor() -> None:
    check("They met on Tuesday and at the weekend.", anchor=None)
