"""The speed section measures both contenders on the same texts and tells the ratio."""

import re
from collections.abc import Iterator

import pytest

from benchmarks import speed
from benchmarks.speed import Measured, Settings


@pytest.fixture
def contenders(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand-ins: nlp.pipe takes 2, 3 and 10 seconds, kgraph half as much again."""
    times: Iterator[float] = iter([2.0, 3.0, 3.0, 4.5, 10.0, 15.0])
    called: list[str] = []

    def measure(contender: str, *_: str) -> Measured:
        called.append(contender)
        seconds = next(times)
        workers = 250.0 if contender == "build" else 0.0
        return Measured(seconds, seconds * 2 if workers else seconds, 300.0, workers)

    monkeypatch.setattr(speed, "_measure", measure)
    return called


def test_contenders_take_turns_and_medians_count(contenders: list[str]) -> None:
    lines = list(speed.speed(Settings(articles=4, runs=3)))
    assert contenders == ["bare", "build"] * 3
    assert re.match(r"4 articles, [\d,]+ words, median of 3 runs", lines[0])
    assert re.search(r"nlp.pipe alone +3.0 s .* peak 300 MB$", lines[1])
    assert re.search(r"kgraph build +4.5 s .* \+ 250 MB in the largest worker$", lines[2])
    assert lines[3:] == [
        "ratio of wall times 1.50 (1.50 to 1.50)",
        "ratio of processor times 3.00 (3.00 to 3.00)",
    ]
