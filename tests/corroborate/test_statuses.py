"""What one article asserts and another denies, plans or proposes."""

import pytest

from kgraph.model import Extraction
from kgraph.ontology import Status
from tests.corroborate.stories import kinds, story


def membership(
    status: str, *, outlet: str, date: str | None = None, time: str | None = None
) -> Extraction:
    """An article on whether Chad is in the Lagoon Bank."""
    fields = {"status": Status(status), "time": time}
    text = f"For Chad the Lagoon Bank is a matter that {outlet} has looked into."
    return story(text, ("Chad", "memberOf", "Lagoon Bank", fields), outlet=outlet, date=date)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("asserted", "denied", ["status"]),
        ("planned", "denied", ["status"]),
        ("proposed", "denied", ["update"]),
        ("proposed", "planned", ["update"]),
        ("planned", "asserted", ["update"]),
        ("conditional", "asserted", []),
        ("asserted", "asserted", []),
    ],
)
def test_kind(left: str, right: str, expected: list[str]) -> None:
    one = membership(left, outlet="Delta Wire")
    assert kinds(one, membership(right, outlet="Lagoon Post")) == expected


def test_a_later_denial_is_an_update_and_an_earlier_one_a_contradiction() -> None:
    member = membership("asserted", outlet="Delta Wire", date="2024-05-01")
    left = membership("denied", outlet="Lagoon Post", date="2025-05-01")
    refused = membership("denied", outlet="Lagoon Post", date="2024-04-01")
    assert kinds(member, left) == ["update"]
    assert kinds(member, refused) == ["status"]


def test_other_times_are_another_date() -> None:
    member = membership("asserted", outlet="Delta Wire", time="2020")
    assert kinds(member, membership("denied", outlet="Lagoon Post", time="2024")) == ["date"]
    assert kinds(member, membership("denied", outlet="Lagoon Post", time="2020")) == ["status"]


def test_halted_trade_in_one_good_does_not_contradict_trade() -> None:
    gas = story(
        "Chad halted gas sales to Niger.",
        ("Chad", "exportsTo", "Niger", {"status": Status.DENIED}),
        outlet="Delta Wire",
    )
    wool = story("Chad sells wool to Niger.", ("Chad", "exportsTo", "Niger"), outlet="Lagoon Post")
    assert kinds(gas, wool) == ["scope"]


def test_one_article_that_tells_both_tells_a_course_of_events() -> None:
    text = "Chad joined the Lagoon Bank. Later Chad left the Lagoon Bank."
    claims = [
        ("Chad", "memberOf", "Lagoon Bank", {"status": Status(status), "at": at})
        for status, at in (("asserted", "Chad joined"), ("denied", "Later Chad left"))
    ]
    assert kinds(story(text, *claims)) == []
