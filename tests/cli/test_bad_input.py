"""Every kind of bad input, end to end: one clear line for each, and the others go through."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.command import PORT, Ran, kgraph, write_articles

OUTPUTS = [
    "decisions.jsonl",
    "extractions.jsonl",
    "graph.gexf",
    "graph.graphml",
    "graph.ttl",
    "tensions.md",
]

FIFTY_MEGABYTES = 50_000_000


def _write_bad_inputs(folder: Path) -> None:
    (folder / "bad").mkdir()
    (folder / "bad" / "empty.txt").write_bytes(b"")
    (folder / "bad" / "blank.txt").write_bytes(b" \n\t\n")
    (folder / "bad" / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\2\3" * 50)
    accents = "Le président visite São Tomé où l’été a été très sec. " * 20
    (folder / "bad" / "latin.txt").write_bytes(accents.replace("’", "'").encode("latin-1"))
    with (folder / "bad" / "huge.txt").open("wb") as huge:
        huge.truncate(FIFTY_MEGABYTES)
    (folder / "bad" / "twin.txt").write_text(PORT, encoding="utf-8")
    (folder / "bad" / "matter.md").write_text("---\ntitle: [no end\n---\nKenya grew.\n")
    (folder / "bad" / "link.txt").symlink_to(folder / "nowhere.txt")
    lines = [
        json.dumps({"id": "good", "text": "Chile and Peru signed a fishing treaty in Lima."}),
        '{"id": "torn", "text": "Chile and',
        json.dumps({"id": "no-text", "title": "Only a title"}),
        json.dumps(["no", "object"]),
    ]
    (folder / "feed.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bad-input")


@pytest.fixture(scope="module")
def built(folder: Path) -> Ran:
    articles = write_articles(folder / "articles")
    _write_bad_inputs(articles)
    return kgraph("build", "articles", "--out", "out", cwd=folder)


def _lines_about(ran: Ran, name: str) -> list[str]:
    start = f"kgraph: skipped {name}: "
    return [line[len(start) :] for line in ran.err.splitlines() if line.startswith(start)]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("bad/empty.txt", "empty"),
        ("bad/blank.txt", "no words"),
        ("bad/picture.txt", "binary"),
        ("bad/latin.txt", "not UTF-8"),
        ("bad/huge.txt", "50.0 MB"),
        ("bad/matter.md", "front matter"),
        ("bad/link.txt", "no such file"),
        ("feed.jsonl#2", "JSON"),
        ("feed.jsonl#no-text", "no field 'text'"),
        ("feed.jsonl#4", "not a JSON object"),
        ("port.txt", "same text as bad/twin.txt"),
    ],
)
def test_bad_input_gets_one_line_with_name_problem_and_remedy(
    built: Ran, name: str, problem: str
) -> None:
    [line] = _lines_about(built, name)
    assert problem in line
    assert line.endswith(")"), "what to do stands in brackets at the end"


def test_the_status_tells_that_something_was_skipped(built: Ran) -> None:
    assert built.status == 1
    assert "4 read, 11 skipped" in built.out
    assert "Traceback" not in built.err


def test_the_good_articles_went_through(built: Ran, folder: Path) -> None:
    assert built.status == 1
    out = folder / "out"
    assert sorted(path.name for path in out.iterdir()) == OUTPUTS
    records = [json.loads(line) for line in (out / "extractions.jsonl").read_text().splitlines()]
    paths = sorted(record["article"]["path"] for record in records)
    assert paths == ["bad/twin.txt", "feed.jsonl#good", "railway.md", "summit.html"]


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may read every file")
def test_a_file_without_permission_is_skipped(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "articles")
    (articles / "port.txt").chmod(0)
    ran = kgraph("build", "articles", cwd=tmp_path)
    assert ran.status == 1
    assert "permission" in _lines_about(ran, "port.txt")[0]


def test_when_nothing_can_be_read_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "empty.txt").write_bytes(b"")
    ran = kgraph("build", "articles", cwd=tmp_path)
    assert ran.status == 1
    assert _lines_about(ran, "empty.txt")
    assert "0 read, 1 skipped" in ran.out
    assert not (tmp_path / "exports").exists()


def _only_line(ran: Ran) -> str:
    [line] = ran.err.splitlines()
    assert line.startswith("kgraph: ")
    assert ran.out == ""
    return line


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "table.csv").write_text("a,b\n")
    ran = kgraph("build", "notes", cwd=tmp_path)
    assert ran.status == 1
    assert "notes: no articles" in _only_line(ran)
    assert not (tmp_path / "exports").exists()


def test_an_output_folder_that_cannot_be_written(tmp_path: Path) -> None:
    write_articles(tmp_path / "articles")
    (tmp_path / "taken").write_text("a file")
    ran = kgraph("build", "articles", "--out", "taken/out", cwd=tmp_path)
    assert ran.status == 1
    assert "taken/out: outputs cannot be written here" in _only_line(ran)


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write everywhere")
def test_an_output_folder_without_permission(tmp_path: Path) -> None:
    write_articles(tmp_path / "articles")
    (tmp_path / "closed").mkdir(mode=0o500)
    ran = kgraph("build", "articles", "--out", "closed", cwd=tmp_path)
    assert ran.status == 1
    assert "Permission denied" in _only_line(ran)


def test_an_unknown_model(tmp_path: Path) -> None:
    write_articles(tmp_path / "articles")
    ran = kgraph("build", "articles", "--model", "en_none", cwd=tmp_path)
    assert ran.status == 2
    line = _only_line(ran)
    assert "en_none" in line
    assert line.endswith(")")
    assert not (tmp_path / "exports").exists()


def test_an_unknown_model_with_several_workers(tmp_path: Path) -> None:
    write_articles(tmp_path / "articles")
    ran = kgraph("build", "articles", "--model", "en_none", "--workers", "2", cwd=tmp_path)
    assert ran.status == 2
    assert "en_none" in _only_line(ran)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["build", "nowhere"], ["nowhere: no such file or folder"]),
        (["build"], ["SOURCES", "seeds/", "kgraph build articles/"]),
        (["build", ".", "--base-iri", "graph"], ["graph: not a base IRI"]),
        (["build", ".", "--quiet", "--verbose"], ["--quiet", "--verbose"]),
        (["evaluate", "no.ttl", "."], ["no.ttl: no such file or folder"]),
        (["evaluate", ".", "no-gold"], ["no-gold: no such file or folder"]),
    ],
)
def test_wrong_usage_has_a_status_of_its_own(
    tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    ran = kgraph(*arguments, cwd=tmp_path)
    assert ran.status == 2
    line = _only_line(ran)
    assert all(word in line for word in words)


@pytest.mark.parametrize(
    "arguments", [["build", "--workers", "0", "."], ["bild"], ["--bogus"], ["evaluate"]]
)
def test_arguments_that_cannot_be_parsed(tmp_path: Path, arguments: list[str]) -> None:
    ran = kgraph(*arguments, cwd=tmp_path)
    assert ran.status == 2
    assert "Traceback" not in ran.err
    assert ran.out == ""
