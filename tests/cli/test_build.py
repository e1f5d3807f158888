"""`kgraph build` on good input: what it prints, what it writes, and the same bytes every time."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph
import pytest

from tests.cli.command import ENVIRONMENT, Ran, kgraph, write_articles

VOCABULARY = "https://w3id.org/kgraph/ns#"
OUTPUTS = [
    "decisions.jsonl",
    "extractions.jsonl",
    "graph.gexf",
    "graph.graphml",
    "graph.ttl",
    "tensions.md",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("build")
    write_articles(folder / "articles")
    return folder


@pytest.fixture(scope="module")
def built(folder: Path) -> Ran:
    env = {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    return kgraph("build", "articles", "--out", "first", "--workers", "1", cwd=folder, env=env)


def test_all_went_well(built: Ran) -> None:
    assert (built.status, built.err) == (0, "")


def test_the_closing_table_counts_what_was_built(built: Ran, folder: Path) -> None:
    assert "3 read, 0 skipped" in built.out
    for name in OUTPUTS:
        assert f"Wrote first/{name}" in built.out
    rows = dict(line.split()[:2] for line in built.out.splitlines() if len(line.split()) >= 2)
    store = pyoxigraph.Store()
    store.bulk_load(path=str(folder / "first" / "graph.ttl"), format=pyoxigraph.RdfFormat.TURTLE)
    kind = pyoxigraph.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    for name in ("Country", "Person", "Figure"):
        members = store.quads_for_pattern(None, kind, pyoxigraph.NamedNode(VOCABULARY + name), None)
        assert int(rows[name]) == len(list(members)) > 0


def test_every_passage_is_cut_from_its_article(built: Ran, folder: Path) -> None:
    assert built.status == 0
    for line in (folder / "first" / "extractions.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        text = record["article"]["text"]
        passages = [figure["evidence"] for figure in record["figures"]]
        passages += [evidence for claim in record["claims"] for evidence in claim["evidence"]]
        passages += [mention for entity in record["entities"] for mention in entity["mentions"]]
        assert passages
        for passage in passages:
            assert passage["text"] == text[passage["start"] : passage["end"]]


def test_the_same_bytes_for_any_hash_seed_file_order_folder_and_workers(
    built: Ran, folder: Path, tmp_path: Path
) -> None:
    assert built.status == 0
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for path in sorted((folder / "articles").iterdir(), reverse=True):
        shutil.copy(path, elsewhere)
    env = {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Tokyo", "PYTHONUTF8": "1"}
    ran = kgraph("build", elsewhere, "--out", "second", "--workers", "2", cwd=tmp_path, env=env)
    assert ran.status == 0
    for name in OUTPUTS:
        first, second = folder / "first" / name, tmp_path / "second" / name
        assert first.read_bytes() == second.read_bytes(), f"{name} differs"


def test_files_named_one_by_one_are_articles_too(folder: Path, tmp_path: Path) -> None:
    articles = folder / "articles"
    named = (articles / "railway.md", articles / "port.txt")
    ran = kgraph("build", *named, "--out", "out", "--quiet", cwd=tmp_path)
    assert ran == Ran(0, "", "")
    records = (tmp_path / "out" / "extractions.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["article"]["path"] for line in records] == ["port.txt", "railway.md"]


def test_seeds_are_the_default_and_verbose_tells_the_seconds(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    shutil.copy(folder / "articles" / "port.txt", tmp_path / "seeds")
    ran = kgraph("build", "--verbose", "--base-iri", "https://example.org/id/", cwd=tmp_path)
    assert ran.status == 0
    assert "Seconds: read" in ran.out
    turtle = (tmp_path / "exports" / "graph.ttl").read_text("utf-8")
    assert "https://example.org/id/country/GH" in turtle
    assert "w3id.org/kgraph/id/" not in turtle


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent differently there")
def test_an_interrupted_build_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.cli.endless", "build", str(folder / "articles")]
    with subprocess.Popen(
        [*command, "--workers", "2"],
        cwd=tmp_path,
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        deadline = time.monotonic() + 60
        while len(list(tmp_path.glob("begun-*"))) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.splitlines() == ["kgraph: interrupted; no output was changed"]
    assert not (tmp_path / "exports").exists()
    for mark in tmp_path.glob("begun-*"):
        with pytest.raises(ProcessLookupError):
            os.kill(int(mark.name.removeprefix("begun-")), 0)
