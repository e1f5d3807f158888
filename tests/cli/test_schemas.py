"""`kgraph schemas` writes the contracts and tells when they are out of date."""

from pathlib import Path

from typer.testing import CliRunner

from kgraph.cli import app

FILES = {"context.jsonld", "extraction.schema.json", "ontology.ttl", "shapes.ttl"}


def _schemas(folder: Path, *arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["schemas", "--out", str(folder), *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_written_contracts_are_up_to_date(tmp_path: Path) -> None:
    status, out, _ = _schemas(tmp_path / "contracts")
    assert status == 0
    assert {path.name for path in (tmp_path / "contracts").iterdir()} >= FILES
    assert f"Wrote {tmp_path / 'contracts' / 'ontology.ttl'}" in out
    assert _schemas(tmp_path / "contracts", "--check")[0] == 0


def test_missing_and_changed_contracts_are_named_and_left_alone(tmp_path: Path) -> None:
    _schemas(tmp_path)
    (tmp_path / "shapes.ttl").unlink()
    (tmp_path / "ontology.ttl").write_text("# mine\n")
    status, _, err = _schemas(tmp_path, "--check")
    assert status == 1
    assert [line.split(": ")[1] for line in err.splitlines()] == [
        str(tmp_path / "ontology.ttl"),
        str(tmp_path / "shapes.ttl"),
    ]
    assert (tmp_path / "ontology.ttl").read_text() == "# mine\n"
    assert not (tmp_path / "shapes.ttl").exists()


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    status, _, err = _schemas(tmp_path / "taken" / "schemas")
    assert status == 1
    assert len(err.splitlines()) == 1
