"""`kgraph tensions` prints what disagrees, from the records of a build alone."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import app
from kgraph.export import write_records
from kgraph.model import Extraction
from kgraph.ontology import Status
from tests.corroborate.stories import story


def _signing(number: int, outlet: str) -> Extraction:
    name = f"{number} accords"
    return story(
        f"Chad and Niger signed {name} in the capital.",
        ("Chad", "partyTo", name),
        ("Niger", "partyTo", name),
        (name, str(number), {"unit": "count", "value": Decimal(number), "counted": "accords"}),
        outlet=outlet,
    )


def _bank(status: Status, outlet: str) -> Extraction:
    text = f"{outlet} has asked whether Mali is to join the Lagoon Bank."
    claim = ("Mali", "memberOf", "Lagoon Bank", {"status": status})
    return story(text, claim, outlet=outlet)


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """The records of four articles: two counts of accords, a plan and a fact."""
    stories = [
        _signing(24, "Delta Wire"),
        _signing(40, "Togo Times"),
        _bank(Status.PLANNED, "Mali Mirror"),
        _bank(Status.ASSERTED, "Dune Daily"),
    ]
    write_records(stories, tmp_path / "extractions.jsonl")
    return tmp_path


def _tensions(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["tensions", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_contradictions_come_first_with_sentences_and_outlets(exports: Path) -> None:
    status, out, _ = _tensions(exports)
    assert status == 0
    lines = out.splitlines()
    assert lines[0].startswith("count: 24 accords vs 40 accords: between Chad and Niger")
    assert "  24 accords (Delta Wire, Delta Wire.txt)" in lines
    assert "    Chad and Niger signed 40 accords in the capital." in lines
    assert any(line.startswith("update: asserted vs planned: Mali") for line in lines)
    assert lines[-1] == "2 tensions"


def test_the_file_of_records_will_do(exports: Path) -> None:
    assert _tensions(exports / "extractions.jsonl") == _tensions(exports)


@pytest.mark.parametrize(
    ("arguments", "kinds"),
    [
        (["--kind", "update"], ["update"]),
        (["--kind", "contradiction"], ["count"]),
        (["--kind", "count", "--kind", "update"], ["count", "update"]),
        (["--kind", "place"], []),
    ],
)
def test_kinds_can_be_chosen(exports: Path, arguments: list[str], kinds: list[str]) -> None:
    status, out, _ = _tensions(exports, *arguments, "--json")
    assert status == 0
    assert [json.loads(line)["kind"] for line in out.splitlines()] == kinds


def test_json_holds_the_evidence(exports: Path) -> None:
    _, out, _ = _tensions(exports, "--kind", "count", "--json")
    (side, _) = json.loads(out)["sides"]
    assert side["piece"]["outlet"] == "Delta Wire"
    assert side["evidence"]["text"] == "24"


def test_nothing_disagrees(tmp_path: Path) -> None:
    write_records([_signing(24, "Delta Wire")], tmp_path / "extractions.jsonl")
    assert _tensions(tmp_path)[:2] == (0, "no tensions\n")


def test_errors_are_one_line(exports: Path, tmp_path: Path) -> None:
    for arguments, part in (
        ([exports, "--kind", "quarrel"], "no kind of tension is called quarrel"),
        ([tmp_path / "nowhere"], "no such file or folder"),
    ):
        status, _, err = _tensions(*arguments)
        assert status == 2
        assert part in err
        assert len(err.splitlines()) == 1
