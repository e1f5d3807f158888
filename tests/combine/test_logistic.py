"""The logistic models: bounds, and more evidence for more probability."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine import logistic
from kgraph.combine.logistic import CERTAIN, UNHEARD, logit, probability
from kgraph.errors import ModelError

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


@pytest.fixture
def fitted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A file of weights in place of the one that ships."""
    path = tmp_path / "weights.json"
    path.write_text('{"status": {"network": 1, "bias planned": 0.5}}', encoding="utf-8")
    monkeypatch.setattr(logistic, "files", lambda _: tmp_path)
    logistic.forget_weights()
    yield path
    logistic.forget_weights()


@pytest.mark.usefixtures("fitted")
def test_weights_are_those_of_the_file() -> None:
    assert logistic.weights("status") == {"network": 1.0, "bias planned": 0.5}


@pytest.mark.parametrize(
    "content", ["", "[]", '{"status": 3}', '{"status": {"network": "x"}}', "{}"]
)
def test_damaged_weights_are_a_model_error(fitted: Path, content: str) -> None:
    fitted.write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=r"weights of rules and network.*--engine rules"):
        logistic.weights("status")


def test_missing_weights_are_a_model_error(fitted: Path) -> None:
    fitted.unlink()
    with pytest.raises(ModelError, match="weights of rules and network"):
        logistic.weights("status")
