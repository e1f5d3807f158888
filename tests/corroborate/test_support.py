"""How many independent outlets say a thing."""

import random
from decimal import Decimal
from typing import Any

import pytest

from kgraph.model import Assessment, Extraction
from kgraph.ontology import Status
from tests.corroborate.stories import compare, linked, story
from tests.corroborate.test_ties import HARBOUR, SAYING, WEATHER

VISIT = ("Ama Diop", "visited", "Niger")


def visit(outlet: str | None, words: str, **fields: object) -> Extraction:
    """An article on a visit, in words of its own."""
    return story(f"Ama Diop went to Niger {words}.", (*VISIT, fields), outlet=outlet)


def counts(found: Assessment) -> list[int]:
    """Numbers of independent outlets, one for each statement."""
    return [group.independent for group in found.corroborations]


def test_each_outlet_counts_once() -> None:
    found = compare(
        visit("Delta Wire", "by train"),
        visit("Delta Wire", "for two days"),
        visit("Lagoon Post", "to see a bridge"),
    )
    assert counts(found) == [2]
    (group,) = found.corroborations
    assert group.statement == "Ama Diop visited Niger"
    assert len(group.pieces) == 3


def test_articles_without_an_outlet_count_each() -> None:
    assert counts(compare(visit(None, "by train"), visit(None, "to see a bridge"))) == [2]


def test_a_republication_is_no_witness() -> None:
    told = f"Ama Diop went to Niger. {HARBOUR}"
    found = compare(
        story(told, VISIT, outlet="Delta Wire"), story(told, VISIT, outlet="Lagoon Post")
    )
    assert counts(found) == [1]


def test_a_shared_quotation_is_one_witness_only_for_what_it_shows() -> None:
    where = {"at": SAYING}
    quote = ("Chad", "exportsTo", "Niger", where)
    left = story(f"Ama Diop is in Niger. {SAYING} Chad told Niger. {WEATHER}", VISIT, quote)
    right = story(f"Ama Diop came to Niger. {SAYING} Chad wrote to Niger. {HARBOUR}", VISIT, quote)
    by_statement = {g.statement: g.independent for g in compare(left, right).corroborations}
    assert by_statement == {"Ama Diop visited Niger": 2, "Chad exports to Niger": 1}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({"time": "2025"}, {"time": "2025-03"}, [2]),
        ({"time": "2025"}, {}, [2]),
        ({"time": "2024"}, {"time": "2025"}, [1, 1]),
        ({"status": Status.PLANNED}, {}, [1, 1]),
    ],
)
def test_status_and_time_must_fit(left: Any, right: Any, expected: list[int]) -> None:
    found = compare(visit("Delta Wire", "by train", **left), visit("Lagoon Post", "alone", **right))
    assert counts(found) == expected


def test_an_undated_claim_does_not_choose_between_two_dates() -> None:
    found = compare(
        visit("A", "by train", time="2024"),
        visit("B", "alone", time="2025"),
        visit("C", "again"),
    )
    assert counts(found) == [1, 1, 1]


def railway(outlet: str, number: str, measure: str) -> Extraction:
    """An article on what a railway costs."""
    fields = {"measure": measure, "value": Decimal(number)}
    text = f"{outlet} puts the {measure} of the Dune Railway at ${number}."
    return story(text, ("Dune Railway", f"${number}", fields), outlet=outlet)


def test_figures_of_one_thing_with_one_value_confirm_each_other() -> None:
    left = railway("Delta Wire", "500", "cost")
    assert counts(compare(left, railway("Lagoon Post", "500", "price"))) == [2]
    assert counts(compare(left, railway("Lagoon Post", "500", "income"))) == [1, 1]
    assert counts(compare(left, railway("Lagoon Post", "900", "cost"))) == [1, 1]


def test_order_does_not_matter() -> None:
    stories = [
        visit("Delta Wire", "by train", time="2024"),
        visit("Lagoon Post", "alone", status=Status.DENIED),
        railway("Delta Wire", "500", "cost"),
        railway("Lagoon Post", "900", "cost"),
        story(HARBOUR, outlet="A"),
        story(HARBOUR + " More soon.", outlet="B"),
    ]
    wanted = compare(*stories)
    shuffled = random.Random(7).sample(stories, len(stories))
    assert compare(*shuffled) == wanted
    assert wanted.tensions


def test_each_claim_and_figure_has_one_group() -> None:
    stories = [visit("Delta Wire", "by train"), railway("Delta Wire", "500", "cost")]
    records = [r for group in compare(*stories).corroborations for r in group.records]
    merged = linked(stories)
    assert sorted(records) == sorted([c.id for c in merged.claims] + [f.id for f in merged.figures])
