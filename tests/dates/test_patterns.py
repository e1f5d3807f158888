"""The shapes: what they take, and what they leave alone."""

import re

import pytest

from kgraph.dates import patterns


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (patterns.DAY_MONTH, "4 February 2024"),
        (patterns.DAY_MONTH, "4th of Feb."),
        (patterns.DAY_MONTH, "15-Oct-2025"),
        (patterns.MONTH_DAY, "February 4, 2024"),
        (patterns.MONTH_DAY, "SEPT. 4th"),
        (patterns.MONTH_YEAR, "Feb. of 2024"),
        (patterns.ORDINAL_MONTH, "thirty-first of August"),
        (patterns.ISO_DAY, "2024-02-04"),
        (patterns.NUMERIC, "04.02.2024"),
        (patterns.DAYS_MONTH, "5, 6 and 7 May"),
        (patterns.DAYS_MONTH, "4-6 February 2024"),
        (patterns.MONTH_DAYS, "Sept. 8-13, 2024"),
        (patterns.YEARS, "2024/25"),
        (patterns.YEARS, "2035 and 2036"),
        (patterns.DECADE, "2030s"),
        (patterns.SHORT_DECADE, "'90s"),
        (patterns.CENTURY, "19th-century"),
    ],
)
def test_takes_the_whole_example(shape: re.Pattern[str], text: str) -> None:
    assert shape.fullmatch(text)


@pytest.mark.parametrize(
    ("shape", "text"),
    [
        (patterns.DAY_MONTH, "45 February"),
        (patterns.DAY_MONTH, "4 Februaries"),
        (patterns.DAY_MONTH, "4 february"),
        (patterns.MONTH_DAY, "May 4.5 tonnes"),
        (patterns.MONTH_DAY, "May 4,500 tonnes"),
        (patterns.MONTH_DAY, "May 4km"),
        (patterns.MONTH_YEAR, "May 20250"),
        (patterns.ISO_DAY, "2024-02-04-7"),
        (patterns.ISO_DAY, "2024-13-04"),
        (patterns.YEARS, "2024-2"),
        (patterns.DECADE, "2035s"),
    ],
)
def test_leaves_alone(shape: re.Pattern[str], text: str) -> None:
    assert not shape.match(text)
