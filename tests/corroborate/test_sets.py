"""How many agreements two countries concluded."""

from decimal import Decimal

from kgraph.model import Extraction
from kgraph.ontology import Approximation
from tests.corroborate.stories import compare, kinds, story


def signing(
    number: int,
    partner: str,
    *,
    outlet: str,
    date: str | None = None,
    time: str | None = None,
    counted: str = "agreements",
    approx: Approximation = Approximation.EXACT,
) -> Extraction:
    """An article on a set of agreements between Chad and a partner."""
    name = f"{number} {counted}"
    fields = {"unit": "count", "value": Decimal(number), "counted": counted, "approx": approx}
    return story(
        f"Chad and {partner} signed {name} in the capital.",
        ("Chad", "partyTo", name, {"time": time}),
        (partner, "partyTo", name, {"time": time}),
        (name, str(number), fields),
        outlet=outlet,
        date=date,
    )


def test_counts_of_one_occasion_that_differ() -> None:
    left = signing(24, "Niger", outlet="Delta Wire")
    right = signing(40, "Niger", outlet="Lagoon Post", approx=Approximation.AT_LEAST)
    (tension,) = compare(left, right).tensions
    assert tension.kind == "count"
    assert tension.about == (
        "24 agreements vs 40 agreements: between Chad and Niger; both counts cannot hold"
    )


def test_other_parties_other_years_and_other_things_are_no_tension() -> None:
    left = signing(24, "Niger", outlet="Delta Wire", time="2023")
    assert kinds(left, signing(40, "Mali", outlet="Lagoon Post")) == []
    assert kinds(left, signing(40, "Niger", outlet="Lagoon Post", time="2025")) == []
    assert kinds(left, signing(40, "Niger", outlet="Lagoon Post", counted="loans")) == []


def test_reports_of_different_seasons_are_of_different_signings() -> None:
    left = signing(24, "Niger", outlet="Delta Wire", date="2023-01-01")
    assert kinds(left, signing(40, "Niger", outlet="Lagoon Post", date="2023-09-01")) == []
    assert kinds(left, signing(40, "Niger", outlet="Lagoon Post", date="2023-01-09")) == ["count"]


def test_more_than_a_number_leaves_room() -> None:
    left = signing(24, "Niger", outlet="Delta Wire")
    right = signing(20, "Niger", outlet="Lagoon Post", approx=Approximation.AT_LEAST)
    assert kinds(left, right) == []


def test_that_there_were_agreements_is_told_by_both_whatever_the_count() -> None:
    left = signing(24, "Niger", outlet="Delta Wire")
    right = signing(40, "Niger", outlet="Lagoon Post")
    other = signing(12, "Mali", outlet="Togo Times")
    outlets = {
        (len(group.records), group.independent)
        for group in compare(left, right, other).corroborations
        if "party to" in group.statement
    }
    assert outlets == {(2, 2), (1, 1)}
