"""Weighing relations: more evidence never lowers the probability."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine.relations import Vote, threshold, weigh
from kgraph.encoder.labels import PREDICATES
from kgraph.ontology import Predicate

TOLERANCE = 1e-3
"""Weights are written with four digits."""
CHANCES = st.floats(0.0, 1.0)
SURE_RULES = st.floats(0.5, 0.99)
VOTES = st.builds(
    Vote,
    predicate=st.sampled_from(PREDICATES),
    rule=st.just(0.0) | SURE_RULES,
    chance=CHANCES,
    second=CHANCES,
    apart=st.integers(0, 3),
    named=st.integers(0, 2),
    rival=CHANCES,
    rival_chance=CHANCES,
    sure=CHANCES,
)


@given(VOTES, CHANCES)
def test_a_surer_network_never_lowers_a_probability(vote: Vote, chance: float) -> None:
    low, high = sorted((vote.chance, chance))
    assert weigh(vote._replace(chance=low)) <= weigh(vote._replace(chance=high)) + TOLERANCE


@given(VOTES, CHANCES)
def test_a_second_pair_never_lowers_a_probability(vote: Vote, second: float) -> None:
    low, high = sorted((vote.second, second))
    assert weigh(vote._replace(second=low)) <= weigh(vote._replace(second=high)) + TOLERANCE


@given(VOTES, SURE_RULES)
def test_a_rule_never_lowers_a_probability(vote: Vote, rule: float) -> None:
    silent = vote._replace(rule=0.0)
    assert weigh(silent) <= weigh(silent._replace(rule=rule)) + TOLERANCE


@given(VOTES, SURE_RULES, SURE_RULES)
def test_a_surer_rule_never_lowers_a_probability(vote: Vote, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert weigh(vote._replace(rule=low)) <= weigh(vote._replace(rule=high)) + TOLERANCE


@given(VOTES, CHANCES)
def test_surer_ends_never_lower_a_probability(vote: Vote, sure: float) -> None:
    low, high = sorted((vote.sure, sure))
    assert weigh(vote._replace(sure=low)) <= weigh(vote._replace(sure=high)) + TOLERANCE


@given(VOTES)
def test_a_weighed_chance_is_a_probability(vote: Vote) -> None:
    assert 0.0 < weigh(vote) < 1.0


@pytest.mark.parametrize("predicate", PREDICATES)
def test_every_predicate_has_a_threshold(predicate: Predicate) -> None:
    assert 0.0 < threshold(predicate) < 1.0


@pytest.mark.parametrize("predicate", PREDICATES)
def test_agreement_is_believed_and_silence_is_not(predicate: Predicate) -> None:
    agreed = Vote(predicate, 0.9, 0.97, 0.9, 0, 2, 0.0, 0.0, 0.97)
    silent = Vote(predicate, 0.0, 0.03, 0.0, 0, 2, 0.0, 0.0, 0.97)
    assert weigh(agreed) >= threshold(predicate)
    assert weigh(silent) < threshold(predicate)
