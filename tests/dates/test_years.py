"""Years, spans of years, decades and centuries; and the numbers that are none."""

import pytest

from kgraph.dates import find_dates
from tests.dates.marked import check

YEARS = [
    "The mine opened in [2019|2019].",
    "The dam burst in the year [2000|2000].",
    "It wants to be carbon neutral by [2060|2060].",
    "The [2025|2025] budget was cut, unlike that of [2024|2024].",
    "Ports lost a third of their traffic ([2023|2023]).",
    "The town fell in [1453|1453].",
    "Sales rose 8 percent from [2023|2023].",
    "[2024|2024] was a dry year.",
    "The [2020|2020] and [2024|2024] elections were fair.",
    "Rain failed in [2023|2023], [2024|2024] and [2025|2025].",
    "By [2050|2050] or [2060|2060] the ice will be gone.",
    "It replaces the pre-[2014|2014] border and post-[2020|2020] rules.",
    "A [2019|2019]-built tanker ran aground.",
    "It hosts the [2029|2029] Lakeside Games.",
    "It will not pay off until at least [2030|/2030].",
    "Ports must switch no later than [2027|2027].",
    "For [2026|2026] the bank expects growth.",
    "In constant terms at [2015|2015] prices it shrank.",
]

SPANS = [
    "The [2035-2036|2035/2036] season is sold out.",
    "The [2035–2036|2035/2036] season is sold out.",
    "The [2024/25|2024/2025] season is sold out.",
    "The [2024-25|2024/2025] season is sold out.",
    "The [1999-2000|1999/2000] season is sold out.",
    "A programme for [2024-2028|2024/2028] was adopted.",
    "Output shrank from [2015 to 2020|2015/2020].",
    "The programme covers [2021 to 2027|2021/2027].",
    "The works will end between [2035 and 2036|2035/2036].",
    "The composer ([1942-2024|1942/2024]) was mourned.",
    "The ISO month [2024-02|2024-02] is no span.",
]

DECADES = [
    "In the [2030s|203X] demand will peak.",
    "A crisis of the [mid-1990s|199X] is recalled.",
    "In the [late 1980s|198X] the wall stood.",
    "In the ['90s|199X] the wall was gone.",
    "A [19th-century|18XX] fort stands in the [21st century|20XX].",
]

NEGATIVES = [
    "It weighs 2000 tonnes and costs 2025 dollars.",
    "It weighs some 2000 kg, or 1950 to 2010 kg.",
    "Exactly 1,950 people and 2 024 guests came.",
    "The fee is $2025, €2024 or USD 2023.",
    "The fee is 2025 euros, 2024 tenge or Rs 2000.",
    "It grew to 2024.5 points and 2025%.",
    "Resolution 2024 and Article 1999 stand.",
    "Flight 2025 left from Gate 2010 for room 2001.",
    "It runs version 2024.1 on route 2000.",
    "The 2000-tonne ship and the 1200-km line are old.",
    "A force of 2500 held 1800 prisoners and 2100 villages.",
    "More than 2000 cases, at least 1999 deaths.",
    "Dial +7 7172 2025 55 or 2024-5555.",
    "The siren rang at 1930 GMT and at 2015 on the dot.",
    "It has 1453 houses and 1200 wells.",
    "In 1200 places, in 1500 homes, the lights failed.",
    "The summit COP29, the bloc G20, the jet Su-30, Covid-19.",
    "A 2000-strong force, a 1999-seat hall.",
    "The firm hired 2050 drivers.",
    "Case no. 2024, lot 1999, unit 2010.",
    "It meets standard GOST 2017-85.",
    "Item #2024 sold for ₸2000.",
]


@pytest.mark.parametrize("sentence", [*YEARS, *SPANS, *DECADES])
def test_reads_years(sentence: str) -> None:
    check(sentence)
    check(sentence, anchor=None)


@pytest.mark.parametrize("sentence", NEGATIVES)
def test_numbers_that_are_no_years(sentence: str) -> None:
    check(sentence)


def test_years_inside_names_are_less_sure() -> None:
    (named,) = find_dates("Under Vision 2030 the state builds.")
    (before,) = find_dates("The 2030 Agenda binds them.")
    (plain,) = find_dates("They build until 2030.")
    assert named.confidence < before.confidence < plain.confidence
    assert "name" in named.reason
