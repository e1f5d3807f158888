"""How sure a claim must be for a wanted precision."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kgraph.combine import precision
from kgraph.combine.precision import FEWEST, Band, bands, least_confidence
from kgraph.errors import ModelError
from kgraph.ontology import Predicate

MEASURED = {
    "partyTo": [[0.3, 0.7, 120], [0.55, 0.84, 80], [0.9, 0.96, 25]],
    "visited": [],
}


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A file of measurements in place of the one that ships."""
    path = tmp_path / "precision.json"
    path.write_text(json.dumps(MEASURED), encoding="utf-8")
    monkeypatch.setattr(precision, "files", lambda _: tmp_path)
    precision._table.cache_clear()
    yield path
    precision._table.cache_clear()


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize(
    ("wanted", "least"),
    [(0.0, 0.3), (0.7, 0.3), (0.71, 0.55), (0.84, 0.55), (0.95, 0.9), (0.97, None)],
)
def test_the_lowest_band_that_is_precise_enough_counts(wanted: float, least: float | None) -> None:
    assert least_confidence(Predicate.PARTY_TO, wanted) == least


@pytest.mark.usefixtures("measured")
@pytest.mark.parametrize("predicate", [Predicate.VISITED, Predicate.HAS_FIGURE])
def test_a_predicate_that_was_not_measured_promises_nothing(predicate: Predicate) -> None:
    assert least_confidence(predicate, 0.1) is None


@pytest.mark.usefixtures("measured")
def test_bands_keep_what_was_measured() -> None:
    assert bands(Predicate.PARTY_TO)[1] == Band(confidence=0.55, precision=0.84, claims=80)


@pytest.mark.parametrize("content", ["", "[]", '{"partyTo": [[0.3]]}', '{"partyTo": 3}'])
def test_a_damaged_file_is_a_model_error(measured: Path, content: str) -> None:
    measured.write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="what precision to expect"):
        least_confidence(Predicate.PARTY_TO, 0.9)


def test_a_missing_file_is_a_model_error(measured: Path) -> None:
    measured.unlink()
    with pytest.raises(ModelError, match="what precision to expect"):
        least_confidence(Predicate.PARTY_TO, 0.9)


@pytest.mark.parametrize("predicate", [p for p in Predicate if p is not Predicate.HAS_FIGURE])
def test_the_bands_that_ship_rise_and_rest_on_enough_claims(predicate: Predicate) -> None:
    found = bands(predicate)
    assert [b.confidence for b in found] == sorted({b.confidence for b in found})
    assert [b.precision for b in found] == sorted({b.precision for b in found})
    assert all(b.claims >= FEWEST for b in found)
    assert all(0.0 < b.confidence < 1.0 and 0.0 <= b.precision <= 1.0 for b in found)
