"""The ledger: what a file may say, where it is wrong, and the same file again."""

from pathlib import Path

import pytest

from kgraph.errors import LedgerError
from kgraph.link import read_ledger, write_ledger
from kgraph.model import ClaimReference, Ledger, LedgerEntry, ThingReference, Verdict
from kgraph.ontology import EntityType

GOOD = """\
# Comments are welcome.
- same: [person/a-mensah, {name: Ama Mensah, article: b.txt, type: Person}]
  date: 2026-02-14
  author: K. Asante
  reason: "her office is the same: minister"
- wrong: claim/0123456789abcdef
  date: 2026-02-12
- right: {subject: country/NO, predicate: memberOf, object: organization/nato}
  date: 2026-02-13
- retype: {name: "NO", article: c.txt}
  to: Organization
  date: 2026-02-15
- rename: project/new-port
  to: "Port of Tema: new quay"
  date: 2026-02-15
"""


def _file(folder: Path, text: str) -> Path:
    path = folder / "decisions.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_verdict_is_read_the_oldest_first(tmp_path: Path) -> None:
    wrong, right, same, retype, rename = read_ledger(_file(tmp_path, GOOD)).entries
    assert wrong.claim == ClaimReference(id="claim/0123456789abcdef")
    assert right.claim == ClaimReference(
        subject="country/NO", predicate="memberOf", object="organization/nato"
    )
    assert same.things == (
        ThingReference(node="person/a-mensah"),
        ThingReference(name="Ama Mensah", article="b.txt", type=EntityType.PERSON),
    )
    assert (same.author, same.reason) == ("K. Asante", "her office is the same: minister")
    assert retype.things == (ThingReference(name="NO", article="c.txt"),)
    assert (rename.verdict, rename.to) == (Verdict.RENAME, "Port of Tema: new quay")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    ledger = read_ledger(_file(tmp_path, GOOD))
    once = tmp_path / "once.yaml"
    write_ledger(ledger, once)
    assert read_ledger(once) == ledger
    write_ledger(read_ledger(once), tmp_path / "twice.yaml")
    assert (tmp_path / "twice.yaml").read_bytes() == once.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "decisions.yaml",
        "once.yaml",
        "twice.yaml",
    ]


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_decides_nothing(tmp_path: Path, text: str) -> None:
    assert read_ledger(_file(tmp_path, text)) == Ledger()


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("- same: [a, b]\n  date: 2026-02-30\n", 1, "date"),
        ("- same: [a, b]\n  date: 14.2.2026\n", 1, "date"),
        ("# why\n- same: [a]\n  date: 2026-02-14\n", 2, "needs 2 things"),
        ("- wrong: a\n  date: 2026-02-14\n- date: 2026-02-14\n", 3, "exactly one verdict"),
        ("- {same: [a, b], different: [a, b], date: 2026-02-14}\n", 1, "exactly one verdict"),
        ("- retype: a\n  to: Robot\n  date: 2026-02-14\n", 1, "no type Robot"),
        ("- rename: a\n  date: 2026-02-14\n", 1, "new value"),
        ("- same: [a, b]\n", 1, "date"),
        ("- same: [a, {name: B}]\n  date: 2026-02-14\n", 1, "name and article"),
        ("- wrong: {subject: a}\n  date: 2026-02-14\n", 1, "subject, predicate, object"),
        ("- same: [a, b]\n  when: 2026-02-14\n", 1, "no field when"),
        ("same: [a, b]\n", 1, "no list"),
        ("- same: [a, b\n", 2, "no YAML"),
        ("- just words\n", 1, "no decision"),
    ],
)
def test_a_bad_entry_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    with pytest.raises(LedgerError, match=what) as error:
        read_ledger(_file(tmp_path, text))
    assert error.value.where.endswith(f"decisions.yaml:{line}")


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be read"):
        read_ledger(tmp_path / "none.yaml")


def test_a_folder_cannot_be_written(tmp_path: Path) -> None:
    entry = LedgerEntry(
        verdict=Verdict.RENAME, things=(ThingReference(node="a"),), to="B", date="2026-02-14"
    )
    with pytest.raises(LedgerError, match="cannot be written"):
        write_ledger(Ledger(entries=(entry,)), tmp_path)
