import os
from itertools import permutations
from pathlib import Path

import pytest

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read import Skipped, drop_duplicates, list_files, read_file, read_sources


def fill(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def paths(*sources: Path) -> list[str]:
    return [record.path for record in read_sources(sources)]


def test_a_folder_is_read_with_all_below_it_in_path_order(tmp_path: Path) -> None:
    fill(tmp_path, {"b.txt": "Two.", "a/z.md": "One.", "c/d/e.txt": "Four.", "b2.txt": "Three."})
    assert paths(tmp_path) == ["a/z.md", "b.txt", "b2.txt", "c/d/e.txt"]


def test_hidden_files_notes_and_other_types_are_no_articles(tmp_path: Path) -> None:
    noise = [".hidden.txt", ".git/config.txt", "a.pdf", "README.md", "license.txt", "d/ReadMe.TXT"]
    fill(tmp_path, {name: f"Noise {name}." for name in noise} | {"readme-lake.txt": "A lake."})
    assert paths(tmp_path) == ["readme-lake.txt"]


def test_a_note_named_by_itself_is_read(tmp_path: Path) -> None:
    fill(tmp_path, {"README.md": "A canal opened."})
    assert paths(tmp_path / "README.md") == ["README.md"]


def test_the_order_of_sources_does_not_matter(tmp_path: Path) -> None:
    fill(
        tmp_path, {"x/a.txt": "One.", "x/b.txt": "Two.", "y/a.txt": "Three.", "single.txt": "Four."}
    )
    sources = [tmp_path / "x", tmp_path / "y", tmp_path / "single.txt", tmp_path / "x" / "b.txt"]
    results = [list(read_sources(order)) for order in permutations(sources)]
    assert all(result == results[0] for result in results)
    assert [record.path for record in results[0]] == ["a.txt", "a.txt", "b.txt", "single.txt"]


def test_a_file_reached_twice_is_read_once_under_its_longer_path(tmp_path: Path) -> None:
    fill(tmp_path, {"deep/a.txt": "One."})
    assert paths(tmp_path / "deep" / "a.txt", tmp_path, tmp_path / "deep") == ["deep/a.txt"]


def test_link_loops_end_and_linked_folders_are_read(tmp_path: Path) -> None:
    fill(tmp_path / "in", {"a/one.txt": "One."})
    fill(tmp_path / "elsewhere", {"two.txt": "Two."})
    (tmp_path / "in" / "a" / "up").symlink_to(tmp_path / "in", target_is_directory=True)
    (tmp_path / "in" / "far").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "in" / "self.txt").symlink_to("self.txt")
    records = {record.path: record for record in read_sources([tmp_path / "in"])}
    assert sorted(records) == ["a/one.txt", "far/two.txt", "self.txt"]
    assert isinstance(records["self.txt"], Skipped)


def test_duplicates_are_told_by_their_prose(tmp_path: Path) -> None:
    fill(
        tmp_path,
        {
            "b.txt": "A canal   opened.\nShips came.",
            "a.md": "---\ntitle: Canal\n---\nA canal opened. Ships came.\n",
            "c.txt": "A canal opened. Ships left.",
        },
    )
    first, second, third = read_sources([tmp_path])
    assert isinstance(first, Article)
    assert isinstance(third, Article)
    assert str(second) == "b.txt: same text as a.md (remove one of the two)"


def test_duplicates_across_files_read_by_workers(tmp_path: Path) -> None:
    fill(tmp_path, {"a.txt": "One.", "b.txt": "One.", "c.txt": "One."})
    records = [r for path, root in list_files([tmp_path]) for r in read_file(path, root)]
    kept = list(drop_duplicates(records))
    assert kept == list(read_sources([tmp_path]))
    assert [type(record) for record in kept] == [Article, Skipped, Skipped]


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    fill(tmp_path, {"a.txt": "", "b.txt": "One.", "c.jsonl": "{", "d.html": "<p></p>"})
    (tmp_path / "e.txt").write_bytes(b"\x00\x01")
    kinds = {record.path: type(record) for record in read_sources([tmp_path])}
    assert kinds.pop("b.txt") is Article
    assert set(kinds) == {"a.txt", "c.jsonl#1", "d.html", "e.txt"}
    assert set(kinds.values()) == {Skipped}


def test_a_source_that_does_not_exist_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file or folder") as caught:
        read_sources([tmp_path / "gone"])
    assert str(tmp_path / "gone") in str(caught.value)


def test_a_folder_without_articles_is_an_error_at_once(tmp_path: Path) -> None:
    fill(tmp_path, {"notes/a.pdf": "x", ".b.txt": "y"})
    with pytest.raises(ReadError, match=r"no articles in the folder .*\.txt") as caught:
        read_sources([tmp_path])
    assert caught.value.remedy


def test_no_source_at_all() -> None:
    with pytest.raises(ReadError, match="no folder"):
        read_sources([])


def test_a_folder_that_cannot_be_opened_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, {"a.txt": "One.", "closed/b.txt": "Two."})
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    article, skipped = read_sources([tmp_path])
    assert isinstance(article, Article)
    assert isinstance(skipped, Skipped)
    assert skipped.path == "closed"
    assert "cannot be opened" in skipped.reason


def test_articles_come_one_by_one(tmp_path: Path) -> None:
    fill(tmp_path, {"a.txt": "One.", "b.txt": "Two."})
    stream = read_sources([tmp_path])
    next(stream)
    (tmp_path / "b.txt").write_text("Three.", encoding="utf-8")
    second = next(stream)
    assert isinstance(second, Article)
    assert second.text == "Three."
