"""Fits find the weights that made the data, stay near the prior, and never fall where they must
not."""

import numpy as np
import pytest

from training.fitting import Numbers, Pull, chances, fit_choice, fit_logistic

WEIGHTS = np.array([-1.0, 2.0, 0.5])
FREE = np.zeros((0, 3))


def data(cases: int, weights: Numbers = WEIGHTS) -> tuple[Numbers, Numbers]:
    """Cases whose rightness follows the weights."""
    draw = np.random.default_rng(11)
    features = np.column_stack([np.ones(cases), draw.normal(size=(cases, len(weights) - 1))])
    right = (draw.random(cases) < chances(features, weights)).astype(np.float64)
    return features, right


def test_many_cases_give_their_weights_back() -> None:
    fitted = fit_logistic(*data(20_000), Pull(np.zeros(3), 1.0, FREE))
    assert fitted == pytest.approx(WEIGHTS, abs=0.1)


def test_few_cases_stay_near_the_prior() -> None:
    near = np.array([0.0, 1.0, 1.0])
    features, right = data(4)
    loose, firm = (fit_logistic(features, right, Pull(near, s, FREE)) for s in (0.1, 100.0))
    assert np.abs(firm - near)[1:].max() < 0.1 < np.abs(loose - near)[1:].max()


def test_no_case_gives_the_prior() -> None:
    near = np.array([0.3, 1.0, -1.0])
    fitted = fit_logistic(np.zeros((0, 3)), np.zeros(0), Pull(near, 8.0, FREE))
    assert fitted == pytest.approx(near)


def test_a_direction_that_must_rise_is_held_at_0() -> None:
    features, right = data(2000, np.array([0.0, 1.0, -1.0]))
    rising = np.array([[0.0, 0.0, 1.0]])
    fitted = fit_logistic(features, right, Pull(np.zeros(3), 1.0, rising))
    free = fit_logistic(features, right, Pull(np.zeros(3), 1.0, FREE))
    assert free[2] < -0.5
    assert fitted[2] == pytest.approx(0.0, abs=1e-3)
    assert fitted[1] > 0.5


def test_a_direction_that_rises_by_itself_is_left_alone() -> None:
    features, right = data(2000)
    rising = np.eye(3)[1:]
    held = fit_logistic(features, right, Pull(np.zeros(3), 1.0, rising))
    free = fit_logistic(features, right, Pull(np.zeros(3), 1.0, FREE))
    assert held == pytest.approx(free)


def test_choices_give_their_weights_back() -> None:
    draw = np.random.default_rng(3)
    features = draw.normal(size=(20_000, 4, 2))
    weights = np.array([1.5, -0.5])
    # The largest of scores with Gumbel noise is a draw from the softmax of the scores.
    chosen = (features @ weights + draw.gumbel(size=(20_000, 4))).argmax(axis=1)
    fitted = fit_choice(features, chosen, Pull(np.zeros(2), 1.0, np.zeros((0, 2))))
    assert fitted == pytest.approx(weights, abs=0.1)
