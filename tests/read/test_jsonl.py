import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kgraph.errors import ReadError
from kgraph.model import Article
from kgraph.read.jsonl import read_lines
from kgraph.read.records import Skipped

Read = Callable[..., list[Article | Skipped]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def from_bytes(raw: bytes, *, max_bytes: int = 1000) -> list[Article | Skipped]:
        path = tmp_path / "news.jsonl"
        path.write_bytes(raw)
        with path.open("rb") as stream:
            return list(read_lines(stream, path.name, max_bytes))

    return from_bytes


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def test_one_article_a_line(read: Read) -> None:
    first, second = read(
        line(
            id="bolivia-7", text="Tin\r\nrose.", title="Tin", outlet="Altiplano", date="2 May 2024"
        )
        + b"\n  \n"
        + line(text="Zinc fell.", url="https://a.example/z", section="mines")
    )
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert (first.path, second.path) == ("news.jsonl#bolivia-7", "news.jsonl#4")
    assert (first.text, first.title, first.outlet) == ("Tin\nrose.", "Tin", "Altiplano")
    assert (first.date, second.url) == ("2024-05-02", "https://a.example/z")


def test_numbers_are_ids_and_doubles_fall_back_to_line_numbers(read: Read) -> None:
    records = read(line(id=7, text="One.") + line(id=7, text="Two.") + line(id=True, text="Six."))
    assert [record.path for record in records] == ["news.jsonl#7", "news.jsonl#2", "news.jsonl#3"]


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (b'{"text": "cut off\n', r"broken JSON, column \d+"),
        (b'["text"]\n', "not a JSON object"),
        (b'"text"\n', "not a JSON object"),
        (line(title="Tin"), "no field 'text'"),
        (line(text=7), "no field 'text'"),
        (line(text=" \n "), "no words"),
        (line(text="half \ud83d pair"), "surrogate"),
        (line(text="nul \0 here"), "NUL"),
        ('{"text": "café"}\n'.encode("cp1252"), "not UTF-8"),
        (b"[" * 900 + b"\n", "broken JSON"),
        (b'{"n": ' + b"9" * 900 + b"}\n", "no field 'text'"),
        (line(text="word " * 400), "over the limit"),
    ],
)
def test_a_broken_line_is_skipped_and_the_others_go_through(
    read: Read, broken: bytes, reason: str
) -> None:
    before, skipped, after = read(line(text="Tin.") + broken + line(text="Zinc."))
    assert isinstance(before, Article)
    assert isinstance(after, Article)
    assert isinstance(skipped, Skipped)
    assert skipped.path == "news.jsonl#2"
    assert after.path == "news.jsonl#3"
    assert re.search(reason, skipped.reason)
    assert skipped.remedy
    assert "\n" not in str(skipped)


def test_the_last_line_needs_no_line_end(read: Read) -> None:
    assert len(read(line(text="Tin.") + line(text="Zinc.").rstrip())) == 2


def test_a_byte_order_mark_is_no_part_of_the_first_line(read: Read) -> None:
    (article,) = read(b"\xef\xbb\xbf" + line(text="Tin."))
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"\x00\x01\n\x02\n", "binary"),
        ('{"text": "Tin."}'.encode("utf-16"), "utf-16-le"),
    ],
)
def test_files_without_lines_of_json(read: Read, raw: bytes, what: str) -> None:
    with pytest.raises(ReadError, match=what):
        read(raw)
