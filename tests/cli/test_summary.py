"""The closing table says what the report says."""

import io
from pathlib import Path

import pytest
from rich.console import Console

from kgraph.cli.summary import print_report, print_skipped
from kgraph.ontology import EntityType, Predicate, Status
from kgraph.report import BuildReport, SkippedArticle

REPORT = BuildReport(
    articles=1200,
    words=431_000,
    skipped=(SkippedArticle(path="a.txt", reason="the file is empty (remove it)"),),
    entities={**dict.fromkeys(EntityType, 0), EntityType.COUNTRY: 1043},
    figures=77,
    claims={Predicate.VISITED: {Status.ASSERTED: 5, Status.PLANNED: 2}},
    outputs=(Path("a very long folder name") / ("x" * 90) / "graph.ttl",),
    seconds={"read": 0.25, "extract": 2.5},
    workers=3,
)


def _printed(report: BuildReport, *, verbose: bool = False) -> str:
    screen = io.StringIO()
    print_report(report, verbose=verbose, console=Console(file=screen, width=80))
    return screen.getvalue()


def test_counts_by_type_predicate_and_status() -> None:
    rows = [line.split() for line in _printed(REPORT).splitlines()]
    assert ["Country", "1,043"] in rows
    assert ["Person", "0"] in rows
    assert ["Figure", "77"] in rows
    assert ["visited", "7", "5", "2"] in rows


def test_totals_stand_on_one_line() -> None:
    assert (
        "Articles: 1,200 read, 1 skipped. Entities: 1,043. Figures: 77. Claims: 7. "
        "Words: 431,000. Seconds: 2.8." in _printed(REPORT).splitlines()
    )


def test_paths_are_never_wrapped() -> None:
    assert f"Wrote {REPORT.outputs[0]}" in _printed(REPORT).splitlines()


def test_verbose_adds_stages_and_workers() -> None:
    assert "workers: 3" in _printed(REPORT, verbose=True)
    assert "workers" not in _printed(REPORT)


def test_skipped_inputs_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    failed = SkippedArticle(path="b.txt", reason="extraction failed", trace="Traceback: deep")
    print_skipped([*REPORT.skipped, failed], verbose=False)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "kgraph: skipped a.txt: the file is empty (remove it)",
        "kgraph: skipped b.txt: extraction failed",
    ]
    print_skipped([failed], verbose=True)
    assert "Traceback: deep" in capsys.readouterr().err
