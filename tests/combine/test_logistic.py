"""The logistic models: bounds, and more evidence for more probability."""

from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine.logistic import CERTAIN, UNHEARD, logit, probability

CHANCES = st.floats(0.0, 1.0)
WEIGHTS = st.dictionaries(st.sampled_from("abc"), st.floats(-1e6, 1e6), max_size=3)


@given(st.floats(allow_nan=False))
def test_log_odds_are_bounded(chance: float) -> None:
    assert UNHEARD <= logit(chance) <= CERTAIN


@given(CHANCES, CHANCES)
def test_log_odds_rise_with_the_chance(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert logit(low) <= logit(high)


@given(WEIGHTS, WEIGHTS)
def test_a_probability_lies_strictly_between_0_and_1(
    weights: dict[str, float], features: dict[str, float]
) -> None:
    assert 0.0 < probability(weights, features) < 1.0


@given(st.floats(0, 5), st.floats(-5, 5), st.floats(-5, 5))
def test_a_feature_with_a_positive_weight_speaks_for(
    weight: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    weights = {"bias": -1.0, "network": weight}
    assert probability(weights, {"bias": 1.0, "network": low}) <= probability(
        weights, {"bias": 1.0, "network": high}
    )


def test_no_evidence_at_all_is_an_even_chance() -> None:
    assert probability({}, {"bias": 1.0}) == 0.5
