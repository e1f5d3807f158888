"""What the pipeline does around the stages: order, failures, counts and files.

The language pipeline is replaced by a small stand-in here, so that failures can be arranged; builds
with the real one are tested through the command line.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kgraph import annotate, extract, pipeline
from kgraph.combine.engine import Engine
from kgraph.errors import ConfigurationError, ExportError, LedgerError, ModelError, ReadError
from kgraph.model import (
    Article,
    CleanArticle,
    Entity,
    Evidence,
    Extraction,
    Figure,
    Mention,
    MentionKind,
)
from kgraph.ontology import EntityType, Predicate, Status
from kgraph.pipeline import TEXT_FOR_A_WORKER, build, workers_for
from kgraph.report import BuildOptions, BuildReport

OUTPUTS = [
    "decisions.jsonl",
    "extractions.jsonl",
    "graph.gexf",
    "graph.graphml",
    "graph.ttl",
    "tensions.md",
]


def _extraction(cleaned: CleanArticle) -> Extraction:
    """A country and a figure in every article that says "Kenya … 7"."""
    article = cleaned.article
    start, seven = article.text.index("Kenya"), article.text.index("7")
    mention = Mention(start=start, end=start + 5, text="Kenya", kind=MentionKind.NAMED)
    kenya = Entity(
        id="e1", type=EntityType.COUNTRY, name="Kenya", code="KE", key="KE", mentions=(mention,)
    )
    figure = Figure(
        id="f1",
        evidence=Evidence(article=article.id, start=seven, end=seven + 1, text="7"),
        value="7",  # type: ignore[arg-type]  # pydantic reads the decimal from text
        unit="count",
        counted="ports",
        subject="e1",
        confidence="0.9",  # type: ignore[arg-type]
    )
    return Extraction(
        article=article, items=cleaned.items, entities=(kenya,), figures=(figure,), claims=()
    )


def _extract_articles(nlp: str, cleaned: Iterable[CleanArticle]) -> Iterator[Extraction]:
    for one in cleaned:
        if "fail" in one.article.text:
            raise ZeroDivisionError("an article nobody\nforesaw")
        yield _extraction(one)


def _load_pipeline(model: str, engine: Engine) -> str:
    if model == "en_none":
        raise ModelError("not installed", where=model)
    return model


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(annotate, "load_pipeline", _load_pipeline)
    monkeypatch.setattr(extract, "extract_articles", _extract_articles)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Kenya runs 7 ports, one of them on a lake.\n")
    (folder / "b.txt").write_text("Next year Kenya will open 7 more ports.\n")
    return folder


def _build(sources: Path, **options: object) -> BuildReport:
    given = {"sources": (sources,), "out": sources.parent / "out", "workers": 1, **options}
    return build(BuildOptions.model_validate(given))


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_all_files_are_written_and_counted(sources: Path) -> None:
    report = _build(sources)
    assert [path.name for path in report.outputs] == OUTPUTS
    assert _names(sources.parent / "out") == OUTPUTS
    assert report.articles == 2
    assert report.words == 18
    assert report.skipped == ()
    assert report.entities[EntityType.COUNTRY] == 1
    assert set(report.entities) == set(EntityType)
    assert report.figures == 2
    assert report.claims == {Predicate.HAS_FIGURE: {Status.ASSERTED: 2}}
    assert list(report.seconds) == ["read", "extract", "link", "corroborate", "graph", "export"]


def test_an_article_that_fails_is_left_out_with_its_reason(sources: Path) -> None:
    (sources / "c.txt").write_text("This one will fail, and Kenya has 7 others.\n")
    report = _build(sources)
    assert report.articles == 2
    [skipped] = report.skipped
    assert skipped.path == "c.txt"
    assert skipped.reason.startswith("extraction failed: ZeroDivisionError: an article nobody")
    assert "\n" not in skipped.reason
    assert "Traceback" in skipped.trace
    assert "c.txt" not in (sources.parent / "out" / "extractions.jsonl").read_text()


def test_an_input_that_cannot_be_read_is_left_out_with_a_remedy(sources: Path) -> None:
    (sources / "c.txt").write_text("")
    [skipped] = _build(sources).skipped
    assert skipped.path == "c.txt"
    assert skipped.reason.endswith(")")
    assert skipped.trace == ""


def test_nothing_is_written_when_every_article_fails(sources: Path) -> None:
    for path in sources.iterdir():
        path.write_text(f"{path.name} will fail.\n")
    report = _build(sources)
    assert report.outputs == ()
    assert len(report.skipped) == 2
    assert _names(sources.parent / "out") == []


def test_older_outputs_survive_a_build_that_fails(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _build(sources)
    out = sources.parent / "out"
    before = {name: (out / name).read_bytes() for name in OUTPUTS}

    def full_disk(*_: object, **__: object) -> None:
        raise ExportError("no space left", where="graph.ttl")

    monkeypatch.setattr(pipeline, "write_turtle", full_disk)
    (sources / "c.txt").write_text("Kenya wants 7 railways.\n")
    with pytest.raises(ExportError, match="no space left"):
        _build(sources)
    assert {name: (out / name).read_bytes() for name in OUTPUTS} == before
    assert _names(out) == OUTPUTS


def test_stages_report_their_advance_in_order(sources: Path) -> None:
    seen: list[tuple[str, int, int | None]] = []
    options = BuildOptions(sources=(sources,), out=sources.parent / "out", workers=1)
    build(options, progress=lambda stage, done, total: seen.append((stage, done, total)))
    stages = list(dict.fromkeys(stage for stage, _, _ in seen))
    assert stages == ["read", "extract", "link", "corroborate", "graph", "export"]
    assert ("extract", 2, 2) in seen


def test_the_process_that_hands_out_the_work_needs_no_language_pipeline() -> None:
    code = "import sys, kgraph.pipeline; sys.exit('spacy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[1])


def test_the_named_model_is_loaded(sources: Path) -> None:
    with pytest.raises(ModelError, match="en_none"):
        _build(sources, model="en_none")
    assert _names(sources.parent / "out") == []


@pytest.mark.parametrize(
    "iri", ["", "example.org/", "https://example.org", "https://example.org/a b/", "/id/"]
)
def test_a_base_iri_that_cannot_be_one_is_refused_before_any_work(sources: Path, iri: str) -> None:
    with pytest.raises(ConfigurationError):
        _build(sources, base_iri=iri)
    assert not (sources.parent / "out").exists()


def test_precision_is_refused_where_none_was_measured(sources: Path) -> None:
    with pytest.raises(ConfigurationError, match="--precision, --engine"):
        _build(sources, engine=Engine.RULES, precision=0.9)


@pytest.mark.parametrize("engine", list(Engine))
def test_the_engine_reaches_the_annotator(
    sources: Path, monkeypatch: pytest.MonkeyPatch, engine: Engine
) -> None:
    asked = []
    monkeypatch.setattr(annotate, "load_pipeline", lambda _, chosen: asked.append(chosen))
    _build(sources, engine=engine)
    assert asked == [engine]


@pytest.mark.parametrize("out", [".", "graph", "graph/march"])
def test_outputs_must_not_lie_among_the_articles(sources: Path, out: str) -> None:
    with pytest.raises(ConfigurationError, match="lies in the folder of articles"):
        _build(sources, out=sources / out)
    assert _names(sources) == ["a.txt", "b.txt"]


def test_a_folder_without_articles_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    with pytest.raises(ReadError, match="articles"):
        _build(tmp_path / "articles")
    assert not (tmp_path / "out").exists()


def _article(length: int) -> Article:
    return Article(id="0", path="a.txt", content_hash="sha256:0", text="x" * length)


def test_workers_need_text_enough_and_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "cores", lambda: 4)
    assert workers_for([]) == 1
    assert workers_for([_article(TEXT_FOR_A_WORKER)]) == 1
    assert workers_for([_article(TEXT_FOR_A_WORKER)] * 3) == 3
    assert workers_for([_article(TEXT_FOR_A_WORKER)] * 9) == 4


def test_decisions_of_people_in_the_folder_of_articles_are_replayed(sources: Path) -> None:
    (sources / "decisions.yaml").write_text(
        "- rename: country/KE\n  to: Republic of Kenya\n  date: 2026-02-14\n"
        "- same: [country/KE, country/XX]\n  date: 2026-02-15\n"
    )
    report = _build(sources)
    assert report.articles == 2
    assert [void.reason for void in report.unapplied] == ["no thing in this build is named so"]
    out = sources.parent / "out"
    assert "Republic of Kenya" in (out / "graph.ttl").read_text()
    renamed, void = (out / "decisions.jsonl").read_text().splitlines()
    assert '"void"' not in renamed
    assert '"void"' in void


def test_a_named_ledger_takes_the_place_of_the_folders(sources: Path) -> None:
    (sources / "decisions.yaml").write_text("no ledger")
    other = sources.parent / "other.yaml"
    other.write_text("")
    assert _build(sources, ledger=other).unapplied == ()
    with pytest.raises(LedgerError, match="no list of decisions"):
        _build(sources)
