"""Outputs appear whole or not at all."""

import os
from pathlib import Path

import pytest

from kgraph.errors import ExportError
from kgraph.run import staged


def _write(out: Path, *names: str, error: BaseException | None = None) -> None:
    with staged(out) as folder:
        for name in names:
            (folder / name).write_text("new")
        if error is not None:
            raise error


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_appear_when_the_block_ends(tmp_path: Path) -> None:
    out = tmp_path / "a" / "b"
    with staged(out) as folder:
        (folder / "one.txt").write_text("1")
        (folder / "two.txt").write_text("2")
        assert not (out / "one.txt").exists()
    assert _names(out) == ["one.txt", "two.txt"]


def test_older_outputs_are_replaced_and_other_files_stay(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("old")
    (tmp_path / "mine.txt").write_text("mine")
    with staged(tmp_path) as folder:
        (folder / "one.txt").write_text("new")
    assert (tmp_path / "one.txt").read_text() == "new"
    assert _names(tmp_path) == ["mine.txt", "one.txt"]


@pytest.mark.parametrize("error", [ValueError("no"), KeyboardInterrupt()])
def test_nothing_changes_when_the_block_fails(tmp_path: Path, error: BaseException) -> None:
    (tmp_path / "one.txt").write_text("old")
    with pytest.raises(type(error)):
        _write(tmp_path, "one.txt", "two.txt", error=error)
    assert (tmp_path / "one.txt").read_text() == "old"
    assert _names(tmp_path) == ["one.txt"]


def test_folders_made_for_a_failed_block_are_removed(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no"):
        _write(tmp_path / "a" / "b", "one.txt", error=ValueError("no"))
    assert _names(tmp_path) == []


def test_a_file_in_the_way_is_found_before_the_block_begins(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    begun = False
    with pytest.raises(ExportError, match="taken") as caught, staged(tmp_path / "taken" / "out"):
        begun = True
    assert not begun
    assert caught.value.remedy


def test_a_folder_with_the_name_of_an_output_stops_all_outputs(tmp_path: Path) -> None:
    (tmp_path / "two.txt").mkdir()
    (tmp_path / "one.txt").write_text("old")
    with pytest.raises(ExportError, match=r"two\.txt"):
        _write(tmp_path, "one.txt", "two.txt")
    assert (tmp_path / "one.txt").read_text() == "old"
    assert _names(tmp_path) == ["one.txt", "two.txt"]


def test_a_move_that_fails_half_way_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b.txt").write_text("old")
    move = os.replace

    def failing(source: Path, target: Path) -> None:
        if Path(target) == tmp_path / "c.txt":
            raise OSError(28, "No space left on device")
        move(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(ExportError, match="No space left"):
        _write(tmp_path, "a.txt", "b.txt", "c.txt")
    assert (tmp_path / "b.txt").read_text() == "old"
    assert _names(tmp_path) == ["b.txt"]
