"""Month names and numbers that only look like dates."""

import pytest

from kgraph.dates.lookalikes import counts_what_follows, is_figure, is_month, names_a_thing


def _split(marked: str) -> tuple[str, int, int]:
    before, word, after = marked.split("|")
    return before + word + after, len(before), len(before) + len(word)


@pytest.mark.parametrize(
    "marked",
    [
        "They met in |May|.",
        "They met in |May| Thornley's house.",
        "It was as recent as |March|.",
        "The |October| summit is near.",
        "|June| was dry.",
        "In |Dec.| it froze.",
        "Since |APRIL| it thaws.",
        "By |August|, they say.",
    ],
)
def test_months(marked: str) -> None:
    assert is_month(*_split(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "|May| they meet?",
        "It |May| be so.",
        "Theresa |May| spoke.",
        "Mrs |May| spoke.",
        "|April| Hewson sang.",
        "With |June| Sallow he sang.",
        "|Jan| Novak won.",
        "|Dec| Malone won.",
        "Every |June| it rains.",
        "|March| on, he said.",
        "BIG |MARCH| TODAY",
    ],
)
def test_no_months(marked: str) -> None:
    assert not is_month(*_split(marked))


@pytest.mark.parametrize(
    "marked",
    [
        "|2000| tonnes",
        "|2000|-tonne",
        "|2025| per cent",
        "|2025|%",
        "|2024|.5",
        "|1930| GMT",
        "at |1930| sharp",
        "No. |2024|",
        "Resolution |2024|",
        "more than |2000|",
        "USD |2025|",
        "|2024|-5555",
    ],
)
def test_figures(marked: str) -> None:
    assert is_figure(*_split(marked))


@pytest.mark.parametrize(
    "marked",
    ["in |2025|", "the |2024| elections", "at |2015| prices", "than |2024|, it", "(|2023|)"],
)
def test_no_figures(marked: str) -> None:
    assert not is_figure(*_split(marked))


def test_a_number_behind_a_month_counts_a_plain_noun() -> None:
    assert counts_what_follows("In June 12 people left", 3, 8, 10)
    assert not counts_what_follows("In June 12 at noon", 3, 8, 10)
    assert not counts_what_follows("On June 12 people left", 3, 8, 10)


def test_little_words_are_no_things() -> None:
    assert names_a_thing("5 people", 1)
    assert not names_a_thing("5 in Baku", 1)
    assert not names_a_thing("5", 1)
