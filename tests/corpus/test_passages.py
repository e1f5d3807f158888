"""The corpus itself: in order, large and varied enough, without copies, soundly split.

Nothing here knows the number of passages; floors are in `corpus.counts`.
"""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from corpus.__main__ import main
from corpus.check import check_passage
from corpus.counts import check_floors, count, render
from corpus.duplicates import alike, runs
from corpus.faults import CorpusError
from corpus.marks import render as put_marks
from corpus.passage import FOLDER, Passage, load
from corpus.report import DATASHEET, check, with_counts
from corpus.shared import read_reviewed, shared_names
from corpus.splits import Split, Splits, check_splits, read_splits
from kgraph.ontology import EntityType, Predicate, Status


@pytest.fixture(scope="module")
def passages() -> list[Passage]:
    return load()


@pytest.fixture(scope="module")
def splits() -> Splits:
    return read_splits()


def test_no_passage_has_a_fault(passages: list[Passage]) -> None:
    assert [str(fault) for passage in passages for fault in check_passage(passage)] == []


def test_all_markup_survives_the_round_trip(passages: list[Passage]) -> None:
    changed = [p.doc for p in passages if put_marks(p.marked) != p.markup]
    assert changed == []


def test_the_floors_are_reached(passages: list[Passage], splits: Splits) -> None:
    assert check_floors(passages, splits) == []


def test_a_small_corpus_is_below_the_floors(passages: list[Passage], splits: Splits) -> None:
    missed = {fault.what.split()[1].strip(",") for fault in check_floors(passages[:5], splits)}
    rated = {str(p) for p in Predicate} - {"hasFigure"}
    statuses = {str(s) for s in Status} - {"asserted"}
    assert missed == {"passages", "words"} | rated | statuses


def test_the_splits_are_sound(passages: list[Passage], splits: Splits) -> None:
    assert check_splits(splits, [passage.doc for passage in passages]) == []


@pytest.mark.parametrize("split", list(Split))
def test_each_split_has_every_type_predicate_and_status(
    passages: list[Passage], splits: Splits, split: Split
) -> None:
    for table in ("entity type", "predicate", "status"):
        missing = [v for v, n in count(passages, splits, table).items() if not n[split]]
        assert missing == []


def test_no_two_passages_are_near_duplicates(passages: list[Passage]) -> None:
    assert alike(passages) == []
    assert runs(passages) == []


def test_splits_share_no_invented_names(passages: list[Passage], splits: Splits) -> None:
    reviewed = read_reviewed()
    allowed = [entry.name for entry in reviewed.real]
    assert shared_names(passages, splits, allowed) == []


def test_the_reviewed_list_is_sorted() -> None:
    names = [entry.name.casefold() for entry in read_reviewed().real]
    assert names == sorted(set(names))


def test_passages_are_of_many_genres_and_regions(passages: list[Passage], splits: Splits) -> None:
    genres = Counter(passage.genre for passage in passages)
    assert max(genres.values()) <= len(passages) * 0.05
    continents = count(passages, splits, "continent of a country named")
    for continent in "Africa", "Asia", "Europe", "North America", "Oceania", "South America":
        assert continents[continent].total() > len(passages) * 0.1


def test_stats_count_what_the_passages_hold(passages: list[Passage], splits: Splits) -> None:
    types = count(passages, splits, "entity type")
    assert sum(n.total() for n in types.values()) == sum(len(p.entities) for p in passages)
    persons = [e for p in passages for e in p.entities if e.type is EntityType.PERSON]
    assert f"| {len(persons):,} |" in render(passages, splits)


def test_the_datasheet_has_the_numbers_of_today(passages: list[Passage], splits: Splits) -> None:
    sheet = DATASHEET.read_text(encoding="utf-8")
    assert with_counts(sheet, passages, splits) == sheet, "run `python -m corpus refresh`"


def test_a_datasheet_without_place_for_counts_is_refused(
    passages: list[Passage], splits: Splits
) -> None:
    with pytest.raises(CorpusError, match="no place for the counts"):
        with_counts("# Datasheet\n", passages, splits)


def test_the_command_line_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["check"])
    *faults, summary = capsys.readouterr().out.splitlines()
    assert (status, faults) == (0, [])
    assert summary.endswith(", 0 faults")


def test_the_command_line_finds_planted_faults(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = sorted(FOLDER.glob("part*/T*.json"))[0]
    copy = tmp_path / source.parent.name / source.name
    copy.parent.mkdir()
    copy.write_text(source.read_text(encoding="utf-8").replace('"evidence": "', '"evidence": "Q'))
    assert main(["check", str(tmp_path)]) == 1
    assert "is not in the text" in capsys.readouterr().out
    copy.write_text("{}", encoding="utf-8")
    passages, faults = check(tmp_path)
    assert passages == []
    assert faults[0].where == source.name


def test_gold_of_one_split(
    tmp_path: Path, passages: list[Passage], splits: Splits, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["gold", str(tmp_path), "--split", "heldout"]) == 0
    assert sorted(path.stem for path in tmp_path.glob("*.txt")) == sorted(splits.heldout)
    assert f"{len(splits.heldout)} passages" in capsys.readouterr().out


def test_stats_are_the_datasheets_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats"]) == 0
    assert capsys.readouterr().out in DATASHEET.read_text(encoding="utf-8")


def test_it_runs_as_a_program() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "corpus", "--help"],
        cwd=FOLDER.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(command in run.stdout for command in ("check", "gold", "stats", "refresh"))
