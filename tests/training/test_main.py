"""The command line: steps in order, errors in one line."""

import sys

import pytest

from training import __main__ as command
from training.errors import TrainingError


def run(*arguments: str) -> int:
    return command.main(list(arguments))


def test_all_runs_the_steps_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(command, "_step", lambda step, _: lambda _: done.append(step))
    assert run("all") == 0
    assert done == ["network", "weights", "card"]


def test_an_error_is_one_line_and_ends_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> None:
        raise TrainingError("cannot be read", where="dev.json", remedy="name another folder")

    monkeypatch.setattr(command, "_step", lambda *_: fail)
    assert run("all") == 1
    captured = capsys.readouterr()
    assert captured.err == "training: dev.json: cannot be read (name another folder)\n"
    assert captured.out == "== network\n"


def test_a_missing_library_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.delitem(sys.modules, "training.network", raising=False)
    monkeypatch.delitem(sys.modules, "training.architecture", raising=False)
    assert run("network") == 1
    assert "torch" in capsys.readouterr().err


def test_an_unknown_step_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("everything")
    assert caught.value.code == 2
    assert "network" in capsys.readouterr().err
