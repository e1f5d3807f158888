"""`kgraph explain` finds a thing of a build and prints its story."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import app
from tests.cli.command import kgraph
from tests.explain.newsroom import Story, T, canal, works, write_records


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    other = Story("other.md", "Ashanti Canal won 2–1 [at home].")
    other.thing(T.ORGANIZATION, "Ashanti Canal")
    return write_records(tmp_path / "exports", canal(), works(), other)


def _explain(exports: Path, *arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["explain", *arguments, "--exports", str(exports)])
    return result.exit_code, result.stdout, result.stderr


def test_a_node_is_explained_in_plain_lines(exports: Path) -> None:
    status, out, err = _explain(exports, "mensah")
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == "Ama Mensah  Person  person/ama-mensah"
    assert "Why it is one thing (1 decision)" in lines
    assert "  Ama Mensah holdsPosition Ghana: asserted, as president" in lines
    quote = "“President Ama Mensah of Ghana said so on Monday.” — Volta Courier, 2031-02-03"
    assert f"    {quote} (canal.md)" in lines
    assert "\x1b" not in out


def test_square_brackets_are_no_markup(exports: Path) -> None:
    _, out, _ = _explain(exports, "organization/ashanti-canal")
    assert "“Ashanti Canal won 2–1 [at home].” — other.md" in out


def test_json_is_one_object(exports: Path) -> None:
    status, out, _ = _explain(exports, "Ghana", "--json")
    story = json.loads(out)
    assert status == 0
    assert (story["kind"], story["node"]["id"]) == ("node", "country/GH")
    assert story["merged"][0]["reasons"][0].keys() == {"sign", "weight"}
    assert isinstance(story["claims"][0]["confidence"], str)


def test_claims_and_figures_can_be_named(exports: Path) -> None:
    node = json.loads(_explain(exports, "project/ashanti-canal", "--json")[1])
    for part, kind in (("claims", "claim"), ("figures", "figure")):
        status, out, _ = _explain(exports, node[part][0]["id"], "--json")
        assert (status, json.loads(out)["kind"]) == (0, kind)
        assert _explain(exports, node[part][0]["id"])[1]


def test_two_names_are_a_pair(exports: Path) -> None:
    status, out, _ = _explain(exports, "Ama Mensah", "MENSAH")
    assert status == 0
    assert out.startswith("Ama Mensah and MENSAH are one thing: Ama Mensah  Person")
    status, out, _ = _explain(exports, "Togo", "Ghana", "--json")
    assert (status, json.loads(out)["same"]) == (0, False)


def test_several_bearers_of_a_name_are_listed(exports: Path) -> None:
    status, out, err = _explain(exports, "ashanti canal")
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "organization/ashanti-canal" in err
    assert "project/ashanti-canal" in err


def test_an_unknown_name_fails_with_a_hint(exports: Path) -> None:
    status, out, err = _explain(exports, "Mensa")
    assert (status, out) == (1, "")
    assert err == "kgraph: Mensa: no node, claim or figure is called so (did you mean Mensah)\n"


@pytest.mark.parametrize("names", [[], ["Ghana", "Togo", "Peru"]])
def test_wrong_usage(exports: Path, names: list[str]) -> None:
    assert _explain(exports, *names)[:2] == (2, "")


def test_a_folder_that_is_no_build(tmp_path: Path) -> None:
    for exports in (tmp_path, tmp_path / "missing"):
        status, out, err = _explain(exports, "Ghana")
        assert (status, out, len(err.splitlines())) == (2, "", 1)


def test_records_that_cannot_be_read_fail_in_one_line(exports: Path) -> None:
    with (exports / "extractions.jsonl").open("a") as records:
        records.write('{"article": 1}\n')
    status, out, err = _explain(exports, "Ghana")
    assert (status, out) == (1, "")
    assert "extractions.jsonl:4: not a record as this version" in err
    assert len(err.splitlines()) == 1


def test_a_terminal_gets_wrapped_lines(exports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "50")
    _, out, _ = _explain(exports, "organization/ashanti-canal")
    assert "\x1b[" in out
    assert "at home" in out


@pytest.mark.parametrize("command", [("explain", "Ghana"), ("diff", "exports", "exports")])
def test_no_language_pipeline_and_no_rdf_library_is_loaded(
    exports: Path, command: tuple[str, ...]
) -> None:
    ran = kgraph(*command, cwd=exports.parent, env={"PYTHONPROFILEIMPORTTIME": "1"})
    loaded = {line.rsplit("|", 1)[-1].strip() for line in ran.err.splitlines()}
    assert ran.status == 0
    assert "kgraph.explain" in loaded
    assert loaded & {"spacy", "thinc", "numpy", "pyoxigraph", "kgraph.pipeline"} == set()
