"""`kgraph diff` prints what changed between two builds, and is content with any answer."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import app
from tests.explain.newsroom import canal, works, write_records


@pytest.fixture
def weeks(tmp_path: Path) -> tuple[Path, Path]:
    return write_records(tmp_path / "old", canal()), write_records(
        tmp_path / "new", canal(), works()
    )


def _diff(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["diff", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_text_is_the_default(weeks: tuple[Path, Path]) -> None:
    status, out, err = _diff(*weeks)
    assert (status, err) == (0, "")
    assert out.startswith("Articles: 1 new.")
    assert "  + Togo participatesIn Ashanti Canal: asserted\n" in out


def test_markdown_and_json(weeks: tuple[Path, Path]) -> None:
    status, out, _ = _diff(*weeks, "--format", "markdown")
    assert (status, out.splitlines()[0]) == (0, "## What is new")
    status, out, _ = _diff(*weeks, "--format", "json")
    changes = json.loads(out)
    assert status == 0
    assert changes.keys() == {"articles", "nodes", "claims", "figures"}
    assert changes["claims"][0]["kind"] == "status"
    assert changes["claims"][0]["quotes"][0]["outlet"] == "Lomé Times"


def test_no_change_is_said(weeks: tuple[Path, Path]) -> None:
    assert _diff(weeks[0], weeks[0]) == (0, "Nothing changed.\n", "")


def test_files_do_as_well_as_folders(weeks: tuple[Path, Path]) -> None:
    old, new = (week / "extractions.jsonl" for week in weeks)
    assert _diff(old, new) == _diff(*weeks)


def test_the_order_of_the_records_does_not_matter(weeks: tuple[Path, Path], tmp_path: Path) -> None:
    turned = write_records(tmp_path / "turned", works(), canal())
    for looks in ("text", "markdown", "json"):
        assert _diff(weeks[0], turned, "--format", looks) == _diff(*weeks, "--format", looks)


def test_wrong_usage(weeks: tuple[Path, Path], tmp_path: Path) -> None:
    for wrong in (
        (weeks[0],),
        (weeks[0], tmp_path / "missing"),
        (weeks[0], tmp_path),
        (*weeks, "--format", "xml"),
    ):
        status, out, err = _diff(*wrong)
        assert (status, out) == (2, "")
        assert err


def test_a_broken_record_fails_in_one_line(weeks: tuple[Path, Path]) -> None:
    (weeks[1] / "extractions.jsonl").write_text("{\n")
    status, out, err = _diff(*weeks)
    assert (status, out, len(err.splitlines())) == (1, "", 1)
    assert "extractions.jsonl:1: the line is broken" in err
