"""`kgraph review`: questions in a pipe, answers from a terminal and from a file."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kgraph.cli import app
from kgraph.cli import review as command
from kgraph.export import write_records
from kgraph.link import read_ledger
from kgraph.model import Verdict
from tests.link.records import holder


@pytest.fixture
def exports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    ministers = [holder("a", "Ama Mensah", of="GH"), holder("b", "Ama Mensah", of="TG")]
    write_records(ministers, tmp_path / "exports" / "extractions.jsonl")
    return tmp_path / "exports"


def _run(*arguments: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, ["review", *arguments], input=typed)


def test_questions_are_listed_in_a_pipe(exports: Path) -> None:
    result = _run()
    assert result.exit_code == 0
    assert "One thing? Ama Mensah / Ama Mensah (Person)" in result.stdout
    assert result.stdout.endswith("Questions: 1.\n")
    assert not Path("decisions.yaml").exists()


def test_answers_of_a_file_are_added_to_the_ledger(exports: Path) -> None:
    Path("monday.yaml").write_text(
        "- same: [{name: Ama Mensah, article: a.txt}, {name: Ama Mensah, article: b.txt}]\n"
        "- wrong: claim/none\n"
    )
    result = _run("--answers", "monday.yaml", "--date", "2026-02-14", "--author", "K. Asante")
    assert result.exit_code == 0
    assert result.stdout == "Decisions added to decisions.yaml: 2.\n"
    assert result.stderr == (
        "kgraph: decision not applied: wrong claim/none (2026-02-14): "
        "no claim in this build says so\n"
    )
    entries = read_ledger(Path("decisions.yaml")).entries
    assert [e.verdict for e in entries] == [Verdict.SAME, Verdict.WRONG]
    assert {e.author for e in entries} == {"K. Asante"}
    again = _run("--answers", "monday.yaml", "--date", "2026-02-14", "--author", "K. Asante")
    assert again.stdout == "Nothing new for decisions.yaml.\n"
    assert _run().stdout == "Questions: 0.\n"


def test_a_person_answers_on_the_terminal(exports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "_is_terminal", lambda: True)
    result = _run("--date", "2026-02-14", typed="perhaps\ns # both spoke of cocoa\n")
    assert result.exit_code == 0
    assert "same (s), different (d)" in result.stdout
    (entry,) = read_ledger(Path("decisions.yaml")).entries
    assert (entry.verdict, entry.reason) == (Verdict.SAME, "both spoke of cocoa")


@pytest.mark.parametrize("typed", ["q\n", "\n", ""])
def test_whoever_skips_or_quits_decides_nothing(
    exports: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(command, "_is_terminal", lambda: True)
    result = _run(typed=typed)
    assert result.exit_code == 0
    assert "Nothing new" in result.stdout


def test_a_broken_ledger_is_one_line(exports: Path) -> None:
    Path("decisions.yaml").write_text("- same: [a]\n  date: 2026-02-14\n")
    result = _run()
    assert result.exit_code == 1
    assert result.stderr == "kgraph: decisions.yaml:1: same needs 2 things\n"


def test_a_folder_without_a_build_is_wrong_usage(tmp_path: Path) -> None:
    assert _run(str(tmp_path)).exit_code == 2
