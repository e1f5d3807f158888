import json
from pathlib import Path

from kgraph.export import write_records
from kgraph.graph import sample
from kgraph.model import Extraction


def extraction(index: int) -> Extraction:
    article = sample().articles[index]
    return Extraction(article=article, items=(), entities=(), figures=(), claims=())


def test_lines_are_sorted_by_path_and_read_back(tmp_path: Path) -> None:
    records = [extraction(0), extraction(1)]
    for order in (records, records[::-1]):
        write_records(iter(order), tmp_path / "records.jsonl")
        raw = (tmp_path / "records.jsonl").read_bytes()
        read = [Extraction.model_validate_json(line) for line in raw.splitlines()]
        assert [r.article.path for r in read] == ["rail.md", "transit.md"]
        assert set(map(repr, read)) == set(map(repr, records))
    assert raw.endswith(b"}\n")


def test_text_is_not_escaped_beyond_json(tmp_path: Path) -> None:
    record = extraction(0)
    article = record.article.model_copy(update={"text": "Zürich\n\u2028🚂"})
    write_records([record.model_copy(update={"article": article})], tmp_path / "r.jsonl")
    line = (tmp_path / "r.jsonl").read_text(encoding="utf-8")
    assert "Zürich" in line
    assert json.loads(line)["article"]["text"] == "Zürich\n\u2028🚂"


def test_no_extractions_give_an_empty_file(tmp_path: Path) -> None:
    write_records([], tmp_path / "r.jsonl")
    assert (tmp_path / "r.jsonl").read_bytes() == b""
