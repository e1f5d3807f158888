"""Periods, prices per unit, bases of change, partners, hints, codes and reasons."""

from decimal import Decimal

import pytest

from kgraph.quantities import QuantityContext, find_quantities, read_quantities


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("It pumps 300,000 barrels a day.", "a day"),
        ("It pumps 300,000 bpd.", "per day"),
        ("It mines 12,000 tonnes of nickel a year.", "a year"),
        ("It mines 12,000 tonnes annually.", "annually"),
        ("It admits 280 nurses a year.", "a year"),
        ("A 60,000-barrel-a-day plant was sold.", "a day"),
        ("It pays $5 million per month.", "per month"),
        ("It mined 12,000 tonnes and sold a day later.", None),
        ("It mined 12,000 tonnes.", None),
        ("It sells 9,000 tonnes of LCE a year.", "a year"),
        ("It sold 9,000 tonnes a year earlier.", None),
    ],
)
def test_period(text: str, period: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.period == period


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Crude fell to $60 a barrel.", "barrel"),
        ("Copper costs $9,000 per tonne.", "tonne"),
        ("It pays 4 cents per kWh.", "kWh"),
        ("It pays $60 to a broker.", None),
        ("The bank sold N1,480 to the dollar.", "dollar"),
    ],
)
def test_price_per_unit(text: str, per: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.per == per


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("Exports rose 4% from 2023.", "from 2023"),
        ("Exports rose 4% year on year.", "year on year"),
        ("Exports rose 4% from a year earlier.", "from a year earlier"),
        ("Exports rose 4% on the previous month.", "on the previous month"),
        ("Exports rose 4%.", None),
        ("Exports made up 4% in 2023.", None),
    ],
)
def test_base_of_a_change(text: str, base: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.base == base


def test_conversion_knows_its_partner() -> None:
    first, second = find_quantities("It cost 96 billion tenge, or $200 million.")
    assert first.relation is None
    assert (second.relation, second.partner) == ("conversion_of", 0)


def test_two_amounts_side_by_side_are_no_conversion() -> None:
    _, second = find_quantities("It cost 96 billion tenge and earned $5 million.")
    assert second.relation is None


def test_amounts_of_different_worth_are_no_conversion() -> None:
    _, second = find_quantities("It cost €5 million (with $900 million of debt).")
    assert second.relation is None


def test_levels_of_a_change_are_linked() -> None:
    first, second = find_quantities("The bill grew from $5 billion to $6 billion.")
    assert (first.change, second.change) == (None, None)
    assert (second.relation, second.partner) == ("changed_from", 0)


@pytest.mark.parametrize(
    "text",
    [
        "Output reached 8.1 million tonnes this season, up from 7.6 million tonnes.",
        "It has 300 ferries, down sharply from 340 ferries.",
        "Inflation slowed to 2.4% from 25.5%.",
        "Debt rose to $6 billion in May, from $5 billion.",
    ],
)
def test_a_level_knows_the_one_before_that_stands_behind_it(text: str) -> None:
    now, before = find_quantities(text)
    assert (now.change, before.change) == (None, None)
    assert (now.relation, now.partner) == ("changed_from", 1)
    assert before.relation is None


@pytest.mark.parametrize(
    "text",
    [
        "It bought 8 tonnes from traders and 7 tonnes from farms.",
        "It sold 8 tonnes. That was up from 7 tonnes.",
        "It rose 8% from 7%.",
    ],
)
def test_other_figures_are_no_levels_before(text: str) -> None:
    assert [q.relation for q in find_quantities(text)] == [None, None]


def test_hints_name_what_is_measured() -> None:
    loan, share = find_quantities("It took a loan of $5 million; 38 percent of exports is copper.")
    assert (loan.measure_hint, share.measure_hint) == ("loan", "share of exports")


def test_physical_units_have_ucum_codes() -> None:
    quantities = find_quantities("It has 5 MW, 3 bcm, 40 TEU and 12 ferries, worth $3.")
    assert [q.ucum for q in quantities] == ["MW", "m3", "{TEU}", None, None]


def test_doubt_comes_with_a_reason() -> None:
    (quantity,) = find_quantities("It reached 2 million.")
    assert quantity.confidence < 1
    assert quantity.reasons == ("no noun behind the number",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It opened on 4 May.", "day of a month"),
        ("It opened at 7:30.", "clock time or score"),
        ("The 2024 games opened.", "year"),
        ("Two ministers met.", "a small number of actors refers to them"),
        ("He is 45.", "age"),
        ("It took 3 weeks.", "duration"),
        ("The Il-76 landed.", "number in a name"),
        ("There are 3 cases per 1,000 people.", "base of a rate"),
        ("She lives at 14 Elm Street.", "address"),
        ("He came 21st.", "ordinal"),
        ("It broke Article 5.", "number in a name or a reference"),
        ("It broke Section 4.2.1.", "version or section number"),
        ("It won 3-1.", "part of a score or a code"),
        ("Call 727 258 8000.", "telephone or reference number"),
        ("The coin trades at 1,030 per dollar.", "exchange rate without its currency"),
        ("They met in squads of 12.", "size of each group"),
    ],
)
def test_rejections_name_their_rule(text: str, reason: str) -> None:
    assert reason in [r.reason for r in read_quantities(text).rejected]


def test_scope_all_reads_durations_and_actors() -> None:
    context = QuantityContext(scope="all")
    quantities = find_quantities("Two ministers talked for 3 hours.", context=context)
    assert [(q.value, q.unit, q.counted) for q in quantities] == [
        (Decimal(2), "count", "ministers"),
        (Decimal(3), "hour", None),
    ]
