"""Bands of precision: rising, resting on enough claims, and true of the claims they rest on."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.combine.precision import FEWEST
from training.bands import bands_of, claims_of, measured_bands
from training.weighing import Cases, Fit

CLAIMS = st.lists(st.tuples(st.integers(1, 99), st.booleans()), max_size=80)


@given(CLAIMS)
def test_confidence_and_precision_rise_together(claims: list[tuple[int, bool]]) -> None:
    found = bands_of([c / 100 for c, _ in claims], [ok for _, ok in claims])
    for attribute in ("confidence", "precision"):
        values = [getattr(band, attribute) for band in found]
        assert values == sorted(set(values))
    assert [b.claims for b in found] == sorted({b.claims for b in found}, reverse=True)
    assert all(band.claims >= FEWEST for band in found)


@given(CLAIMS)
def test_bands_say_what_the_claims_say(claims: list[tuple[int, bool]]) -> None:
    for band in bands_of([c / 100 for c, _ in claims], [ok for _, ok in claims]):
        kept = [ok for c, ok in claims if c / 100 >= band.confidence]
        assert len(kept) == band.claims
        assert band.precision == pytest.approx(sum(kept) / (len(kept) + 1), abs=6e-4)


def test_the_lowest_band_holds_all_claims() -> None:
    [band] = bands_of([0.4] * FEWEST, [True] * FEWEST)
    assert band == (0.4, round(FEWEST / (FEWEST + 1), 3), FEWEST)


def test_too_few_claims_make_no_band() -> None:
    assert bands_of([0.4] * (FEWEST - 1), [True] * (FEWEST - 1)) == []


def test_only_cases_above_the_threshold_are_claims() -> None:
    fitted = Fit({"threshold": 0.5}, np.array([0.499, 0.5, 0.876]), 0.0)
    assert claims_of(fitted, [True, False, True]) == ([0.5, 0.88], [False, True])


def test_bands_are_named_after_the_predicate() -> None:
    fitted = Fit({"threshold": 0.2}, np.full(30, 0.6), 0.0)
    group = Cases(right=[True, False] * 15)
    assert measured_bands({"relation hosts": group}, {"relation hosts": fitted}) == {
        "hosts": [(0.6, 0.484, 30)]
    }
