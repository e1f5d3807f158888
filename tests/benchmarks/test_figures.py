"""The figures section measures words a second and the share of figures read right."""

import re
from types import SimpleNamespace

import pytest

from benchmarks import figures
from benchmarks.figures import MISSING, Read, share_right
from benchmarks.speed import Settings
from tests.quantities.table import Case, Expected, parse


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two figures to read and a sentence without any."""

    def case(sentence: str, *expected: str) -> Case:
        wanted: tuple[Expected, ...] = tuple(map(parse, expected))
        return Case("made up", sentence, wanted)

    cases = [
        case("It cost $5.", "$5 = 5 USD"),
        case("It took 3–4 km.", "3–4 km = 3..4 kilometre"),
        case("He is 45."),
    ]
    monkeypatch.setattr(figures, "load", lambda: cases)


@pytest.mark.usefixtures("table")
def test_values_and_units_are_counted_apart() -> None:
    assert share_right(lambda _: [Read(5, 5, "USD"), Read(3, 4, "mile")]) == (1.0, 0.5)
    assert share_right(lambda _: [Read(5, 5, "EUR")]) == (0.5, 0.0)
    assert share_right(lambda _: []) == (0.0, 0.0)


@pytest.mark.usefixtures("table")
def test_a_range_needs_both_ends() -> None:
    assert share_right(lambda _: [Read(3, 3, "kilometre"), Read(4, 4, "kilometre")]) == (0.0, 0.0)


def test_the_peer_is_read_in_our_units() -> None:
    def reading(value: float, unit: str, code: str | None = None, spread: float = 0) -> Read:
        named = SimpleNamespace(name=unit, currency_code=code)
        return figures._of_peer(SimpleNamespace(value=value, unit=named, uncertainty=spread))

    assert reading(2 / 3, "dimensionless") == (66.67, 66.67, "percent")
    assert reading(8, "euro", "EUR", 1) == (7, 9, "EUR")
    assert reading(35, "percentage") == (35, 35, "percent")


@pytest.mark.usefixtures("table")
def test_without_the_peer_kgraph_is_measured_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_peer", lambda: None)
    lines = list(figures.figures(Settings(articles=2, runs=1)))
    assert re.match(r"2 articles, [\d,]+ words", lines[0])
    assert re.search(r"^kgraph +[\d,]+ words/s", lines[1])
    assert re.search(r"^kgraph +100.0% .* 100.0% with value and unit$", lines[2])
    assert lines[3:] == [MISSING]


@pytest.mark.usefixtures("table")
def test_with_the_peer_both_read_the_same_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def peer(text: str) -> list[Read]:
        seen.append(text)
        return [Read(5, 5, "USD")]

    monkeypatch.setattr(figures, "_peer", lambda: peer)
    lines = list(figures.figures(Settings(articles=2, runs=1)))
    assert [line.split()[0] for line in lines[3:]] == ["kgraph", "quantulum3"] * 2
    assert lines[-1].endswith(
        "50.0% of the figures in the tests' table with their value, 50.0% with value and unit"
    )
    assert len(set(seen[:3])) == 2
