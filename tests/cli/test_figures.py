"""`kgraph figures` prints what the magnitude reader finds, with offsets into the article's text."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kgraph.cli import app
from kgraph.cli.figure_formats import COLUMNS
from tests.cli.command import kgraph

HARBOUR = """\
---
title: Harbour loan [signed]
date: 2025-03-11
---
Kenya borrowed about KSh 4.2bn ($32 million) on Monday for the harbour.

Traffic rose 12% from 2023 to between 1.3 and 1.4 million TEU, two ministers said. Fees are $60 a
barrel, and arrivals reached 2 million.
"""


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.md"
    path.write_text(HARBOUR, encoding="utf-8")
    return path


def _figures(*arguments: str | Path, stdin: str | bytes | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["figures", *map(str, arguments)], input=stdin)
    return result.exit_code, result.stdout, result.stderr


def _rows(*arguments: str | Path, stdin: str | None = None) -> list[dict[str, Any]]:
    status, out, err = _figures(*arguments, "--format", "json", stdin=stdin)
    assert (status, err) == (0, "")
    return [json.loads(line) for line in out.splitlines()]


def test_json_has_one_object_a_figure_with_offsets_into_the_file(harbour: Path) -> None:
    rows = _rows(harbour)
    assert [row["id"] for row in rows] == ["f1", "f2", "f3", "f4", "f5", "f6"]
    assert {row["kind"] for row in rows} == {"figure"}
    for row in rows:
        assert HARBOUR[row["start"] : row["end"]] == row["text"]


def test_json_tells_value_range_unit_and_qualifiers(harbour: Path) -> None:
    shillings, dollars, growth, traffic, price, arrivals = _rows(harbour)
    assert [shillings[k] for k in ("value", "unit", "approx")] == ["4200000000", "KES", "about"]
    assert (dollars["conversion_of"], dollars["changed_from"]) == ("f1", None)
    assert [growth[k] for k in ("value", "change", "base", "ucum")] == [
        "12",
        "up",
        "from 2023",
        "%",
    ]
    assert [traffic[k] for k in ("value", "min", "max")] == [None, "1300000", "1400000"]
    assert (price["per"], price["ucum"]) == ("barrel", None)
    assert float(arrivals["confidence"]) < 1
    assert arrivals["reason"] == "what is counted is not named beside it"


def test_explain_adds_what_was_left_out_and_the_rule(harbour: Path) -> None:
    left_out = [row for row in _rows(harbour, "--explain") if row["kind"] == "rejected"]
    assert [(row["text"], row["reason"]) for row in left_out] == [
        ("2023", "year"),
        ("two", "a small number of actors refers to them"),
    ]
    assert all(HARBOUR[row["start"] : row["end"]] == row["text"] for row in left_out)


def test_dates_are_completed_from_the_date_of_the_article(harbour: Path) -> None:
    dates = [row for row in _rows(harbour, "--dates") if row["kind"] == "date"]
    assert [(row["text"], row["edtf"]) for row in dates] == [
        ("Monday", "2025-03-10"),
        ("2023", "2023"),
    ]
    assert dates[1]["not_after"] == "2023-12-31"
    assert HARBOUR[dates[0]["start"] : dates[0]["end"]] == "Monday"


def test_rows_stand_in_text_order(harbour: Path) -> None:
    starts = [row["start"] for row in _rows(harbour, "--explain", "--dates")]
    assert starts == sorted(starts)


def test_csv_has_the_same_columns_for_all_articles(harbour: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("They sold 5,000 “green”, dry\nlamps, 7 km away.\n")
    status, out, _ = _figures(tmp_path, "--format", "csv", "--explain")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert status == 0
    assert tuple(rows[0]) == COLUMNS
    assert {row["path"] for row in rows} == {"harbour.md", "other.txt"}
    assert {row["kind"] for row in rows} == {"figure", "rejected"}
    assert ("7", "kilometre") in [(row["value"], row["unit"]) for row in rows]


def test_the_table_shows_everything_in_one_line_a_figure(harbour: Path) -> None:
    status, out, _ = _figures(harbour, "--explain")
    lines = [" ".join(line.split()) for line in out.splitlines()]
    assert status == 0
    assert lines[0] == "harbour.md: 6 figures"
    where = HARBOUR.index("about KSh")
    assert f"f1 {where}–{where + 15} about KSh 4.2bn 4,200,000,000 KES about 1" in lines
    assert any(line.endswith("$32 million 32,000,000 USD = f1 1") for line in lines)
    assert any(line.endswith("12% 12 percent up, from 2023 1") for line in lines)
    assert any("1,300,000 – 1,400,000 TEU" in line for line in lines)
    assert any(line.endswith("two a small number of actors refers to them") for line in lines)


def test_the_table_tells_no_reasons_unless_asked(harbour: Path) -> None:
    _, out, _ = _figures(harbour)
    assert "what is counted is not named beside it" not in out
    assert "refers to them" not in out


def test_square_brackets_in_a_text_are_no_markup(tmp_path: Path) -> None:
    text = "They sold 5,000 [bold]boxes of tea[/bold] and 40 km [/] wire.\n"
    (tmp_path / "a.txt").write_text(text)
    status, out, _ = _figures(tmp_path / "a.txt")
    assert status == 0
    assert "40 km" in out


def test_standard_input_is_an_article() -> None:
    (row,) = _rows("-", stdin="a loan of up to €90 million")
    assert [row[k] for k in ("path", "start", "end")] == ["-", 10, 27]
    assert [row[k] for k in ("value", "unit", "approx")] == ["90000000", "EUR", "at_most"]


def test_countries_settle_a_shared_currency() -> None:
    def unit(*options: str) -> str:
        (row,) = _rows("-", *options, stdin="It cost 5 million rupees.")
        return str(row["unit"])

    assert unit("--countries", "lk, FR") == "LKR"
    assert unit("--countries", "NP") == "NPR"


@pytest.mark.parametrize("countries", ["XQ", "KZ,Pakistan", "KAZ"])
def test_a_code_that_is_none_is_wrong_usage(harbour: Path, countries: str) -> None:
    status, out, err = _figures(harbour, "--countries", countries)
    assert (status, out) == (2, "")
    assert err.startswith("kgraph: --countries: no country has the code")


@pytest.mark.parametrize("arguments", [("missing.txt",), (), ("-", "--format", "xml")])
def test_wrong_usage(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    status, out, err = _figures(*arguments, stdin="It cost $5.")
    assert (status, out) == (2, "")
    assert err


def test_what_cannot_be_read_is_named_and_the_rest_goes_through(
    harbour: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty.txt").write_text("")
    status, out, err = _figures(tmp_path, "--format", "json")
    assert status == 1
    assert len(out.splitlines()) == 6
    assert err.startswith("kgraph: skipped empty.txt: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "given", [b"", b"\x00\x01\x02" * 40, b"---\ntitle: [no end\n---\nIt grew."]
)
def test_standard_input_that_is_no_text_is_skipped(given: bytes) -> None:
    status, out, err = _figures("-", "--format", "json", stdin=given)
    assert (status, out) == (1, "")
    assert err.startswith("kgraph: skipped -: ")


def test_an_article_without_figures_is_no_failure() -> None:
    assert _figures("-", stdin="The lake froze over.\n")[:2] == (0, "-: no figures\n")


def test_no_language_pipeline_and_no_graph_library_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They sold 5,000 lamps for $3 million in May.\n")
    ran = kgraph(
        "figures",
        "a.txt",
        "--dates",
        "--explain",
        cwd=tmp_path,
        env={"PYTHONPROFILEIMPORTTIME": "1"},
    )
    loaded = {line.rsplit("|", 1)[-1].strip() for line in ran.err.splitlines()}
    assert ran.status == 0
    assert "kgraph.quantities" in loaded
    assert loaded & {"spacy", "thinc", "numpy", "networkx", "pyoxigraph"} == set()
