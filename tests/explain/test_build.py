"""A build is read back from its records, or refused with the line that is wrong."""

import json
from pathlib import Path

import pytest

from kgraph.errors import ConfigurationError, LedgerError, ReadError
from kgraph.explain import Build, load_build
from kgraph.link import link
from kgraph.model import Item
from tests.explain.newsroom import DIFFERENT, Story, T, canal, works, write_decisions, write_records


def test_reading_back_gives_what_linking_gave(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal(), works())
    expected = link([canal().done(), works().done()])
    assert load_build(folder).linked == expected
    assert load_build(folder / "extractions.jsonl").linked == expected


def test_another_linker_may_be_used(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal(), works())
    assert load_build(folder, linker=lambda _: link([])).nodes == {}


def test_decisions_that_the_build_replayed_are_replayed(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal(), works())
    assert people(load_build(folder)) == {"Ama Mensah"}
    write_decisions(folder, DIFFERENT)
    assert people(load_build(folder)) == {"Ama Mensah", "Mensah"}
    (folder / "decisions.jsonl").write_text("{\n")
    with pytest.raises(LedgerError):
        load_build(folder)


def people(build: Build) -> set[str]:
    return {node.name for node in build.nodes.values() if node.type is T.PERSON}


def test_blank_lines_are_no_records(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal())
    records = folder / "extractions.jsonl"
    records.write_text("\n" + records.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert len(load_build(folder).extractions) == 1


@pytest.mark.parametrize("name", ["missing", "missing/other.jsonl"])
def test_a_folder_without_records(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match="run kgraph build first"):
        load_build(tmp_path / name)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal())
    with (folder / "extractions.jsonl").open("a") as records:
        records.write('{"article": \n')
    with pytest.raises(ReadError, match=r"extractions\.jsonl:2: the line is broken"):
        load_build(folder)


@pytest.mark.parametrize(
    ("change", "field"),
    [({"items": None}, "items"), ({"relations": []}, "relations"), ({"article": {}}, "article")],
)
def test_a_record_of_another_version_is_named(
    tmp_path: Path, change: dict[str, object], field: str
) -> None:
    folder = write_records(tmp_path, canal())
    records = folder / "extractions.jsonl"
    records.write_text(json.dumps({**json.loads(records.read_text()), **change}))
    with pytest.raises(ReadError, match=f"jsonl:1: not a record as this version.*{field}"):
        load_build(folder)


def test_a_line_that_is_no_object_is_no_record(tmp_path: Path) -> None:
    (tmp_path / "extractions.jsonl").write_text("[]\n")
    with pytest.raises(ReadError, match="not a record as this version"):
        load_build(tmp_path)


def test_an_article_twice_is_refused(tmp_path: Path) -> None:
    folder = write_records(tmp_path, canal(), canal())
    with pytest.raises(ReadError, match=r":2: the article canal\.md a second time"):
        load_build(folder)


def test_the_item_of_a_stretch_is_that_of_the_mentions_before_it() -> None:
    story = Story("digest.txt", "First Peru. Then Chile. The end.")
    story.items = [item(0, "A"), item(1, "B")]
    story.thing(T.COUNTRY, "Peru", code="PE")
    story.thing(T.COUNTRY, "Chile", code="CL", item=1)
    build = Build([story.done()])
    found = [build.item_at(story.ident, at, at + 4).outlet for at in (0, 6, 17, 27)]
    assert found == ["A", "A", "B", "B"]


def item(index: int, outlet: str) -> Item:
    return Item(index=index, outlet=outlet)
