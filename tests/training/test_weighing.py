"""Models by type and predicate: near each other, honest about what they have not seen."""

import numpy as np
import pytest

from training.weighing import Cases, best_threshold, directions, f1, fit


def cases(passages: int, weight: float, *, seed: int = 5) -> Cases:
    """Eight cases a passage; the network is right as often as it says, times a weight."""
    draw = np.random.default_rng(seed)
    found = Cases(missed=passages)
    for passage in range(passages):
        for odds in draw.normal(size=8):
            right = bool(draw.random() < 1 / (1 + np.exp(-weight * odds)))
            found.add({"bias": 1.0, "network": float(odds)}, right, passage)
    return found


def test_a_group_with_many_cases_gets_its_own_weight() -> None:
    found = fit({"sure": cases(300, 3.0), "unsure": cases(300, 0.5)})
    assert found["sure"].weights["network"] == pytest.approx(3.0, rel=0.2)
    assert found["unsure"].weights["network"] == pytest.approx(0.5, abs=0.2)


def test_a_group_without_cases_gets_the_common_weight() -> None:
    found = fit({"known": cases(200, 2.0), "new": Cases()})
    assert found["new"].weights["network"] == found["known"].weights["network"] or (
        found["new"].weights["network"] == pytest.approx(found["known"].weights["network"], abs=0.3)
    )
    assert len(found["new"].chances) == 0
    assert found["new"].weights["threshold"] == 0.5


def test_chances_come_from_fits_that_have_not_seen_the_passage() -> None:
    """Turning the answers of one passage round changes the chances of others only."""
    one, other = cases(20, 1.0), cases(20, 1.0)
    turned = [n for n, passage in enumerate(other.passages) if passage == 3]
    for n in turned:
        other.right[n] = not other.right[n]
    first, second = fit({"x": one})["x"].chances, fit({"x": other})["x"].chances
    fold = [n for n, passage in enumerate(one.passages) if passage % 5 == 3]
    rest = [n for n in range(len(first)) if n not in fold]
    assert first[fold] == pytest.approx(second[fold])
    assert np.abs(first[rest] - second[rest]).max() > 1e-4


def test_the_network_never_speaks_against_a_thing() -> None:
    found = fit({"contrary": cases(200, -2.0)})
    assert found["contrary"].weights["network"] == pytest.approx(0.0, abs=1e-3)


def test_the_threshold_is_half_of_the_best_f1() -> None:
    chance = np.array([0.1, 0.3, 0.35, 0.6, 0.7])
    truth = np.array([0.0, 1.0, 0.0, 1.0, 1.0])
    threshold, score = best_threshold(chance, truth, 2)
    assert score == pytest.approx(2 * 3 / (4 + 3 + 2))
    assert threshold == round(score / 2, 2)


def test_what_the_threshold_keeps_reaches_about_the_best_f1_when_chances_are_calibrated() -> None:
    random = np.random.default_rng(3)
    chance = random.uniform(size=20_000) ** 2
    truth = (random.uniform(size=20_000) < chance).astype(float)
    threshold, score = best_threshold(chance, truth, 0)
    assert f1(chance >= threshold, truth, 0) > score - 0.005


def test_nothing_right_leaves_the_threshold_in_the_middle() -> None:
    assert best_threshold(np.array([0.9]), np.array([0.0]), 4) == (0.5, 0.0)


def test_what_nobody_thought_of_lowers_f1() -> None:
    kept, truth = np.array([True, True, False]), np.array([1.0, 0.0, 1.0])
    assert f1(kept, truth, 0) == pytest.approx(2 * 1 / (2 + 2))
    assert f1(kept, truth, 2) == pytest.approx(2 * 1 / (2 + 4))


def test_directions_of_absent_features_are_left_out() -> None:
    assert directions(["bias", "network"]).tolist() == [[0.0, 1.0]]
    assert directions(["bias"]).shape == (0, 1)
