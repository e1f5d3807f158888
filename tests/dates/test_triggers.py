"""Triggers and rules fit together."""

import pytest

from kgraph.dates.triggers import RULES, TRIGGER


def test_every_kind_of_trigger_has_rules_and_the_other_way_round() -> None:
    assert set(TRIGGER.groupindex) == set(RULES)
    assert all(RULES.values())


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [
        ("of 2025", "digit", 3),
        ("late May", "month", 5),
        ("on Tuesday", "weekday", 3),
        ("two weeks ago", "distance", 10),
        ("Last week", "pointer", 0),
        ("by the end of", "unit", 7),
        ("within days", "ahead", 0),
        ("the twenty-first of", "ordinal", 4),
        ("the '90s", "quote", 4),
        ("Q3", "short", 0),
        ("in spring", "season", 3),
        ("the weekend", "weekend", 4),
    ],
)
def test_trigger_words(text: str, kind: str, start: int) -> None:
    match = TRIGGER.search(text)
    assert match
    assert (match.lastgroup, match.start()) == (kind, start)


@pytest.mark.parametrize("text", ["$2025", "x2025", "a/2025", "plastic", "thistle"])
def test_what_stands_inside_other_things_triggers_nothing(text: str) -> None:
    match = TRIGGER.search(text)
    assert match is None or match.start() > 2
