"""`kgraph evaluate`: scores, mistakes with their sentences, and both as JSON."""

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import app
from kgraph.cli.evaluate import _write
from kgraph.errors import ExportError
from kgraph.evaluate import Cause
from kgraph.export import write_turtle
from kgraph.graph import build_graph, sample

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
GOLD = {
    "doc": "rail",
    "entities": [
        {"id": "e1", "type": "Country", "name": "Kazakhstan", "code": "KZ"},
        {"id": "e2", "type": "Place", "name": "Karatau"},
        {"id": "e3", "type": "Place", "name": "Söğüt"},
    ],
    "figures": [],
    "relations": [{"s": "e1", "p": "hosts", "o": "e3", "evidence": "the depot in Söğüt"}],
}


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    write_turtle(build_graph(sample()), tmp_path / "graph.ttl")
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "rail.json").write_text(json.dumps(GOLD))
    return ["evaluate", str(tmp_path / "graph.ttl"), str(tmp_path / "gold")]


def _json(arguments: list[str], path: Path) -> dict[str, object]:
    result = CliRunner().invoke(app, [*arguments, "--json", str(path)])
    assert result.exit_code == 0
    read: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return read


def test_scores_are_printed_and_written_as_json(arguments: list[str], tmp_path: Path) -> None:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0
    assert "ENTITIES" in result.stdout
    assert "Mistakes" not in result.stdout
    scores = _json(arguments, tmp_path / "scores.json")
    assert scores["ENTITIES"] == pytest.approx({"p": 0.25, "r": 1 / 3, "f1": 2 / 7})
    assert "mistakes" not in scores


def test_errors_list_causes_cases_and_sentences_before_the_scores(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, [*arguments, "--errors"])
    assert result.exit_code == 0
    parts = [
        "Mistakes by cause",
        "\nPlace: 2 missed\n  missed, no mention (2)\n",
        "\n    rail  Karatau\n      President Aliya Serikova of Kazakhstan opened the works",
        "\nENTITIES",
    ]
    places = [result.stdout.index(part) for part in parts]
    assert places == sorted(places)


def test_errors_are_written_as_json_too(arguments: list[str], tmp_path: Path) -> None:
    mistakes = _json([*arguments, "--errors"], tmp_path / "scores.json")["mistakes"]
    assert isinstance(mistakes, list)
    assert {
        "kind": "hosts",
        "verdict": "missed",
        "cause": "no mention",
        "detail": "Söğüt",
        "document": "rail",
        "words": "Kazakhstan → Söğüt",
        "sentence": "the depot in Söğüt",
    } in mistakes
    assert "Söğüt" in (tmp_path / "scores.json").read_text(encoding="utf-8")


def test_only_narrows_the_list_and_its_json_but_not_the_scores(
    arguments: list[str], tmp_path: Path
) -> None:
    whole = _json(arguments, tmp_path / "whole.json")
    named = [*arguments, "--errors", "--only", "place", "--only", "No Mention"]
    narrowed = _json(named, tmp_path / "some.json")
    mistakes = narrowed.pop("mistakes")
    assert narrowed == whole
    assert isinstance(mistakes, list)
    assert [(m["kind"], m["words"]) for m in mistakes] == [("Place", "Karatau"), ("Place", "Söğüt")]
    listed = CliRunner().invoke(app, named).stdout
    assert "\nPlace: 2 missed\n" in listed
    assert "\nhosts:" not in listed


def test_nothing_left_is_said(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, [*arguments, "--errors", "--only", "wrong unit"])
    assert result.stdout.startswith("no mistakes\n")


@pytest.mark.parametrize("name", ["Village", "wrong", "hasFigure", ""])
def test_a_wrong_name_is_wrong_usage_and_lists_the_choices(arguments: list[str], name: str) -> None:
    result = CliRunner().invoke(app, [*arguments, "--errors", "--only", name])
    assert result.exit_code == 2
    assert f"--only: no type, predicate or cause is called '{name}'" in result.stderr
    for choice in ("Place", "Figure", "participatesIn", "wrong direction"):
        assert choice in result.stderr
    assert result.stderr.count("\n") == 1


def test_only_without_errors_is_wrong_usage(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, [*arguments, "--only", "Place"])
    assert result.exit_code == 2
    assert "add --errors" in result.stderr


def test_an_article_without_gold_is_an_error(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, [*arguments, "--doc", "other"])
    assert result.exit_code == 1
    assert "other" in result.stderr


def test_scores_that_cannot_be_written_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        _write(tmp_path / "missing" / "scores.json", {})


def test_the_manual_lists_each_cause_and_no_other() -> None:
    _, after = README.split("### `kgraph evaluate`")
    section = after.split("\n### ")[0]
    table = section.split("| cause |")[1]
    assert re.findall(r"^\| `([a-z ]+)` \|", table, re.MULTILINE) == [*Cause]
