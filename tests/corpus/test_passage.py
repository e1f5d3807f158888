"""Reading passages: what is refused, and what the message says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.faults import CorpusError
from corpus.gold import write_gold
from corpus.passage import Passage, load, read_passage
from kgraph.evaluate.gold import load_gold

Raw = dict[str, Any]


@pytest.fixture
def file(tmp_path: Path) -> Callable[[object], Path]:
    """Write a file of the corpus."""

    def write(content: object, name: str = "part1/T0101.json") -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_passage_is_read(raw: Raw, file: Callable[..., Path]) -> None:
    passage = read_passage(file(raw))
    assert passage == Passage.model_validate(raw)
    assert passage.text.startswith("President Aliya Serikova of Kazakhstan opened")
    assert passage.named("e1") == ["Aliya Serikova", "Serikova"]
    assert passage.part == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"headline": None}, "T0101.json: headline"),
        ({"date": "March 2025"}, "T0101.json: date"),
        ({"author": "x"}, "T0101.json: author: Extra inputs"),
        ({"entities": []}, "T0101.json: entities"),
        ({"entities": [{"id": "e1", "type": "Town", "name": "Osh"}]}, "entities.0.type"),
        ({"figures": [{"id": "f1", "unit": "km", "approx": "roughly"}]}, "figures.0.approx"),
        ({"figures": [{"id": "e1", "unit": "km"}]}, "figures.0.id"),
        (
            {"relations": [{"s": "e1", "p": "owns", "o": "e2", "evidence": "x"}]},
            "relations.0.p",
        ),
        (
            {
                "relations": [
                    {"s": "e1", "p": "visited", "o": "e2", "evidence": "x", "status": "maybe"}
                ]
            },
            "relations.0.status",
        ),
        ({"relations": [{"s": "e1", "p": "visited", "o": "e2"}]}, "relations.0.evidence"),
        ({"markup": "the ⟦e1:road"}, "T0101.json: mark e1 is not closed (add ⟧)"),
    ],
)
def test_a_bad_file_is_refused(
    raw: Raw, file: Callable[..., Path], change: Raw, message: str
) -> None:
    with pytest.raises(CorpusError) as caught:
        read_passage(file({**raw, **change}))
    assert message in str(caught.value)


def test_all_that_is_wrong_is_told_at_once(raw: Raw, file: Callable[..., Path]) -> None:
    with pytest.raises(CorpusError, match=r"date: .*; headline: .*see the format"):
        read_passage(file({**raw, "date": "soon", "headline": ""}))


def test_what_is_no_json_is_refused(file: Callable[..., Path]) -> None:
    with pytest.raises(CorpusError, match=r"T0101\.json: file: Invalid JSON"):
        read_passage(file("{"))


@pytest.mark.parametrize("name", ["part1/T0102.json", "part2/T0101.json"])
def test_a_passage_lies_where_its_id_says(raw: Raw, file: Callable[..., Path], name: str) -> None:
    with pytest.raises(CorpusError, match="doc is 'T0101'"):
        read_passage(file(raw, name))


def test_a_folder_without_passages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no passages"):
        load(tmp_path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        read_passage(tmp_path / "T0101.json")


def test_gold_files_are_what_the_evaluation_reads(raw: Raw, tmp_path: Path) -> None:
    passage = Passage.model_validate(raw)
    assert write_gold([passage], tmp_path / "gold") == 1
    [document] = load_gold(tmp_path / "gold")
    serikova, kazakhstan, *_ = document.entities
    assert (serikova.name, serikova.aliases, serikova.leader) == (
        "Aliya Serikova",
        ("Serikova",),
        True,
    )
    assert (kazakhstan.code, kazakhstan.aliases) == ("KZ", ("Kazakh",))
    assert [figure.text for figure in document.figures] == ["about $3 million", "40"]
    assert [(r.s, r.p, r.o) for r in document.relations] == [
        (r["s"], r["p"], r["o"]) for r in raw["relations"]
    ]
    assert (tmp_path / "gold" / "T0101.txt").read_text(encoding="utf-8") == passage.text


def test_gold_keeps_what_the_annotator_wrote_and_no_more(raw: Raw, tmp_path: Path) -> None:
    write_gold([Passage.model_validate(raw)], tmp_path)
    written = json.loads((tmp_path / "T0101.json").read_text(encoding="utf-8"))
    assert written["relations"] == raw["relations"]
    assert written["figures"] == [
        {**figure, "text": text}
        for figure, text in zip(raw["figures"], ["about $3 million", "40"], strict=True)
    ]
    assert "markup" not in written


def test_a_folder_that_cannot_be_written_is_told(raw: Raw, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CorpusError, match="cannot be written"):
        write_gold([Passage.model_validate(raw)], tmp_path / "file")
