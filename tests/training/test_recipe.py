"""The recipe holds together."""

from dataclasses import FrozenInstanceError, fields

import pytest

from kgraph.encoder import windows
from kgraph.encoder.features import REACH
from training.recipe import Recipe, Schedule

RECIPE = Recipe()


@pytest.mark.parametrize("schedule", [RECIPE.warmup, RECIPE.training])
def test_windows_in_training_are_no_longer_than_in_use(schedule: Schedule) -> None:
    assert 0 < schedule.shortest <= schedule.longest <= windows.LIMIT
    assert schedule.epochs > 0


def test_pairs_have_odds_for_every_distance_within_reach() -> None:
    assert len(RECIPE.pair_odds) == REACH + 1
    assert all(0 < odds <= 1 for odds in RECIPE.pair_odds)
    assert list(RECIPE.pair_odds) == sorted(RECIPE.pair_odds, reverse=True)


@pytest.mark.parametrize(
    "share", ["dropout", "pair_dropout", "status_dropout", "rise", "forgotten", "renamed"]
)
def test_shares_are_shares(share: str) -> None:
    assert 0 <= getattr(RECIPE, share) < 1


@pytest.mark.parametrize("kind", [Recipe, Schedule])
def test_every_number_has_its_reason(kind: type) -> None:
    text = kind.__doc__ or ""
    assert [f.name for f in fields(kind) if f.name not in text] == []


def test_a_recipe_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        RECIPE.batch = 1  # type: ignore[misc]
