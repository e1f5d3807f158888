"""A public set in the form of CrossNER."""

from pathlib import Path

import pytest

from kgraph.evaluate import Tally
from training.crossner import FILE, Sentence, load_crossner, measure_crossner
from training.errors import TrainingError
from training.measure import Side

LINES = """\
Angela\tB-politician
Merkel\tI-politician
met\tO
the\tO
Green\tB-politicalparty
Party\tI-politicalparty
in\tO
Berlin\tB-location
.\tO

Peru\tB-country
France\tB-country
lost\tO
a\tO
Golden\tB-misc
Globe\tI-misc
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / FILE).write_text(LINES, encoding="utf-8")
    return tmp_path


def test_names_are_placed_in_running_text(folder: Path) -> None:
    first, second = load_crossner(folder)
    assert {(first.text[a:b], group) for a, b, group in first.names} == {
        ("Angela Merkel", "Person"),
        ("Green Party", "Organization"),
        ("Berlin", "Country or Place"),
    }
    assert {second.text[a:b] for a, b, _ in second.names} == {"Peru", "France"}


def test_a_missing_file_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cannot be read"):
        load_crossner(tmp_path)


@pytest.mark.parametrize("line", ["Berlin", "Berlin\tlocation\tO", "Berlin\tX-location"])
def test_another_file_is_refused(folder: Path, line: str) -> None:
    (folder / FILE).write_text(f"{LINES}\n{line}\n", encoding="utf-8")
    with pytest.raises(TrainingError, match="not a file of CrossNER"):
        load_crossner(folder)


def test_names_are_counted_for_each_side() -> None:
    text = "Angela Merkel met ministers from France and Peru ."
    start = text.index("France")
    names = {(0, 13, "Person"), (start, start + 6, "Country or Place"), (14, 17, "Event")}
    tallies = measure_crossner([Sentence(text, frozenset(names))])
    for side in (Side.RULES, Side.BOTH):
        assert tallies[side]["Person"] == Tally(right=1)
        assert tallies[side]["Country or Place"] == Tally(right=1, wrong=1)
        assert tallies[side]["Event"] == Tally(missed=1)
