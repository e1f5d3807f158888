import errno
import os
from pathlib import Path

import pytest

from kgraph.model import Article
from kgraph.read.files import MAX_BYTES, iter_file, name_of, read_file
from kgraph.read.records import Skipped


def only_skip(path: Path, **options: int) -> Skipped:
    (record,) = read_file(path, path.parent, **options)
    assert isinstance(record, Skipped)
    assert record.path == path.name
    assert record.remedy
    return record


def write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", ["a.txt", "b.TXT", "c.md"])
def test_text_files(tmp_path: Path, name: str) -> None:
    (article,) = read_file(write(tmp_path / "deep" / name, b"A canal opened.\r\n"), tmp_path)
    assert isinstance(article, Article)
    assert article.path == f"deep/{name}"
    assert article.text == "A canal opened.\n"
    assert article.title is None


@pytest.mark.parametrize("name", ["a.html", "b.htm"])
def test_pages(tmp_path: Path, name: str) -> None:
    source = "<html><body><article><p>A canal opened in Panama.</p></article></body></html>"
    (article,) = read_file(write(tmp_path / name, source.encode()))
    assert isinstance(article, Article)
    assert (article.path, article.text) == (name, "A canal opened in Panama.")


def test_json_lines(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"id": "x", "text": "One."}\n{"text": "Two."\n')
    article, skipped = read_file(path, tmp_path)
    assert isinstance(article, Article)
    assert article.path == "a.jsonl#x"
    assert isinstance(skipped, Skipped)
    assert skipped.path == "a.jsonl#2"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "no words"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        ("Переговоры прошли в столице. ".encode("cp1251") * 5, "looks like cp1251"),
        (b"---\ntitle: a: b\n---\nwords", "broken front matter, line 2"),
    ],
)
def test_bad_content_is_skipped(tmp_path: Path, content: bytes, reason: str) -> None:
    assert reason in only_skip(write(tmp_path / "bad.txt", content)).reason


@pytest.mark.parametrize("content", [b"", b"<html></html>"])
def test_bad_pages_are_skipped(tmp_path: Path, content: bytes) -> None:
    only_skip(write(tmp_path / "bad.html", content))


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)  # sparse: no bytes are written
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail("the file was read"))
    assert only_skip(path).reason == "the file has 50.0 MB, over the limit of 20.0 MB"


def test_the_limit_can_be_set(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", b"word " * 20)
    assert "over the limit" in only_skip(path, max_bytes=99).reason
    assert isinstance(read_file(path, max_bytes=100)[0], Article)
    assert MAX_BYTES == 20_000_000


def test_json_lines_are_limited_by_the_line(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"text": "One more line."}\n' * 50)
    assert len(read_file(path, max_bytes=100)) == 50


def test_a_missing_file(tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "gone.txt")
    assert "no such file" in only_skip(link).reason


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_file_without_permission(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", name)

    path = write(tmp_path / name, b"words")
    monkeypatch.setattr(Path, "open", refuse)
    assert "no permission" in only_skip(path).reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_for_real(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", b"words")
    path.chmod(0)
    assert "no permission" in only_skip(path).reason


def test_a_failing_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    path = write(tmp_path / "a.txt", b"words")
    monkeypatch.setattr(Path, "read_bytes", fail)
    assert "Input/output error" in only_skip(path).reason


def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "not a regular file" in only_skip(path).reason


def test_an_unknown_type(tmp_path: Path) -> None:
    assert "'.pdf'" in only_skip(write(tmp_path / "a.pdf", b"words")).reason


def test_json_lines_are_streamed(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", b'{"text": "One."}\n{"text": "Two."}\n')
    stream = iter_file(path)
    first = next(stream)
    assert isinstance(first, Article)
    assert first.text == "One."


def test_names_below_the_folder() -> None:
    assert name_of(Path("in/a/b.txt"), Path("in")) == "a/b.txt"
