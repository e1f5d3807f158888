"""Choosing between the rules' status and the network's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine.logistic import weights
from kgraph.combine.statuses import choose
from kgraph.ontology import Status

STATUSES = st.sampled_from(list(Status))
SHARES = st.lists(st.floats(0.01, 1.0), min_size=len(Status), max_size=len(Status))


def shares(values: list[float]) -> dict[Status, float]:
    return {s: v / sum(values) for s, v in zip(Status, values, strict=True)}


@pytest.mark.parametrize("status", Status)
def test_what_both_say_is_believed(status: Status) -> None:
    chances = {other: 0.9 if other is status else 0.025 for other in Status}
    assert choose(status, chances) is status


@given(STATUSES, SHARES, st.booleans())
def test_the_rules_word_speaks_for_a_status(rule: Status, values: list[float], ruled: bool) -> None:
    """Where a status wins against the rules, it wins all the more with them."""
    chosen = choose(rule, shares(values), ruled=ruled)
    assert choose(chosen, shares(values), ruled=ruled) is chosen


@given(STATUSES, SHARES, STATUSES, st.floats(1.0, 50.0))
def test_the_networks_word_speaks_for_a_status(
    rule: Status, values: list[float], more: Status, factor: float
) -> None:
    """A status that is chosen stays chosen if the network finds it likelier still."""
    chosen = choose(rule, shares(values))
    raised = dict(zip(Status, values, strict=True))
    raised[chosen] *= factor
    assert choose(rule, shares(list(raised.values()))) is chosen
    assert more in Status


def test_a_network_that_says_nothing_leaves_the_rules_status() -> None:
    assert all(choose(status, {}) is status for status in Status)


def test_no_word_counts_against_itself() -> None:
    table = weights("status")
    assert table["network"] > 0
    assert all(table[f"rule {status.value}"] >= 0 for status in Status)
    assert all(table[f"rule {status.value}"] + table["guess"] >= -0.01 for status in Status)
