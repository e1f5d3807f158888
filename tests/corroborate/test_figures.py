"""Figures of one thing: rounded, of another date or scope, newer, or in contradiction."""

from decimal import Decimal
from typing import Any

import pytest

from kgraph.model import Extraction
from kgraph.ontology import Approximation, Status
from tests.corroborate.stories import compare, kinds, story


def cost(
    expression: str,
    value: str,
    *,
    outlet: str,
    date: str | None = "2025-03-01",
    name: str = "Dune Railway",
    **fields: Any,
) -> Extraction:
    """An article that tells the cost of something."""
    fields = {"value": Decimal(value), "measure": "cost", **fields}
    text = f"The {name} has a cost of {expression}. Works go on."
    return story(text, (name, expression, fields), outlet=outlet, date=date)


ABOUT, AT_LEAST = Approximation.ABOUT, Approximation.AT_LEAST


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (("$7 billion", "7000000000", {}), ("$9 billion", "9000000000", {}), ["value"]),
        (("$7 billion", "7000000000", {}), ("$7.2 billion", "7200000000", {}), ["rounding"]),
        (
            ("about $60 million", "60000000", {"approx": ABOUT}),
            ("$63 million", "63000000", {}),
            ["rounding"],
        ),
        (("$7 billion", "7000000000", {}), ("$7 billion", "7000000000", {}), []),
        (
            ("over $60 million", "60000000", {"approx": AT_LEAST}),
            ("$75 million", "75000000", {}),
            [],
        ),
        (
            ("over $60 million", "60000000", {"approx": AT_LEAST}),
            ("$37 million", "37000000", {}),
            ["value"],
        ),
        (
            ("$2 billion", "2000000000", {"time": "2024"}),
            ("$3 billion", "3000000000", {"time": "2025"}),
            ["date"],
        ),
        (
            ("$2 billion", "2000000000", {"status": Status.PLANNED}),
            ("$3 billion", "3000000000", {}),
            ["update"],
        ),
        (
            ("$2 billion", "2000000000", {"measure": "construction cost"}),
            ("$3 billion", "3000000000", {"measure": "freight income"}),
            [],
        ),
        (("$2 billion", "2000000000", {}), ("€3 billion", "3000000000", {"unit": "EUR"}), []),
        (
            ("$2 million", "2000000", {"period": "year"}),
            ("$3 million", "3000000", {"period": "month"}),
            [],
        ),
        (
            ("$2 billion", "2000000000", {"measure": "bridge cost"}),
            ("$3 billion", "3000000000", {}),
            ["scope"],
        ),
    ],
)
def test_kind(left: Any, right: Any, expected: list[str]) -> None:
    one = cost(left[0], left[1], outlet="Delta Wire", **left[2])
    other = cost(right[0], right[1], outlet="Lagoon Post", **right[2])
    assert kinds(one, other) == expected


def test_a_number_within_a_range_is_no_tension() -> None:
    ends = {"value": None, "min": Decimal(6000000000), "max": Decimal(8000000000)}
    spread = {**ends, "measure": "cost"}
    text = "The Dune Railway has a cost of $6–8 billion."
    left = story(text, ("Dune Railway", "$6–8 billion", spread), outlet="Delta Wire")
    assert kinds(left, cost("$7 billion", "7000000000", outlet="Lagoon Post", date=None)) == []
    assert kinds(left, cost("$9 billion", "9000000000", outlet="Lagoon Post", date=None)) == [
        "value"
    ]


def test_a_later_report_updates_and_one_of_the_same_week_contradicts() -> None:
    old = cost("$4 billion", "4000000000", outlet="Delta Wire", date="2025-01-10")
    soon = cost("$5 billion", "5000000000", outlet="Lagoon Post", date="2025-01-12")
    late = cost("$5 billion", "5000000000", outlet="Lagoon Post", date="2025-06-12")
    assert kinds(old, soon) == ["value"]
    assert kinds(old, late) == ["update"]


def test_other_things_and_one_piece_are_left_alone() -> None:
    railway = cost("$4 billion", "4000000000", outlet="Delta Wire")
    forum = cost("$5 billion", "5000000000", outlet="Lagoon Post", name="Sahel Forum")
    assert kinds(railway, forum) == []
    text = "The Dune Railway has a cost of $4 billion. The Dune Railway had a cost of $5 billion."
    fields = {"measure": "cost"}
    both = story(
        text,
        ("Dune Railway", "$4 billion", {**fields, "value": Decimal(4000000000)}),
        ("Dune Railway", "$5 billion", {**fields, "value": Decimal(5000000000)}),
    )
    assert kinds(both) == []


def test_trade_with_another_partner_is_another_thing() -> None:
    def trade(partner: str, number: str, outlet: str) -> Extraction:
        fields = {"measure": "exports", "value": Decimal(number)}
        text = f"Chad sold exports of ${number} to {partner}."
        return story(text, ("Chad", f"${number}", fields), outlet=outlet)

    niger = trade("Niger", "500", "Delta Wire")
    assert kinds(niger, trade("Mali", "900", "Lagoon Post")) == []
    assert kinds(niger, trade("Niger", "900", "Lagoon Post")) == ["value"]


def test_the_words_say_what_disagrees_and_who_says_it() -> None:
    one = cost("$4 billion", "4000000000", outlet="Delta Wire")
    other = cost("$5 billion", "5000000000", outlet="Lagoon Post")
    (tension,) = compare(one, other).tensions
    assert tension.about == (
        "$4 billion vs $5 billion: cost of Dune Railway; both values cannot hold"
    )
    assert tension.kind.contradiction
    assert [side.piece.outlet for side in tension.sides] == ["Delta Wire", "Lagoon Post"]
    assert tension.sides[0].sentence == "The Dune Railway has a cost of $4 billion."
    assert len(tension.between) == 2


def test_many_differing_reports_make_one_tension() -> None:
    reports = [cost(f"${n} billion", f"{n}000000000", outlet=f"Wire {n}") for n in (4, 5, 6)]
    (tension,) = compare(*reports).tensions
    assert len(tension.between) == 3
    assert tension.about.startswith("$4 billion vs $5 billion vs $6 billion:")
