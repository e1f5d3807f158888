"""The ledger: a text file in which people's decisions stand, one entry each.

In: a YAML file as people and `kgraph review` write it. Out: `Ledger`, and the same file again,
sorted by date. A file that breaks the rules is refused with the line. What the decisions do is left
to `kgraph.link.replay`.

An entry is a list item that begins with its verdict::

    - same: [person/k-tokayev, {name: Tokayev, article: 002.txt}]
      date: 2026-02-14
      author: A. Mensah
      reason: the article gives his office
    - wrong: {id: claim/0123456789abcdef}
      date: 2026-02-14
    - retype: project/abraham-accords
      to: Agreement
      date: 2026-02-15
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from kgraph.errors import LedgerError
from kgraph.model import ClaimReference, Ledger, LedgerEntry, Replayed, ThingReference, Verdict
from kgraph.model.ledger import ON_CLAIMS, ON_PAIRS

_HEADER = """\
# Decisions about the graph. Every build replays them; a decision here wins over any score.
# same, different: two things; wrong, right: a claim; retype, rename: a thing, and to what.
# A thing is the identifier of its node, or {name: …, article: …, type: …}.
"""
_FIELDS = ("to", "date", "author", "reason")

LEDGER = "decisions.yaml"
"""The ledger of a folder of articles, where it has one."""


def find_ledger(named: Path | None, sources: Iterable[Path]) -> Ledger:
    """Read the ledger that is named, or those that lie in the folders of articles.

    Raises:
        LedgerError: as `read_ledger`.
    """
    paths = [named] if named else [source / LEDGER for source in sources]
    found = [read_ledger(path) for path in paths if named or path.is_file()]
    entries = sorted((e for ledger in found for e in ledger.entries), key=lambda e: e.date)
    return Ledger(entries=tuple(entries))


def read_ledger(path: Path, *, default_date: str | None = None) -> Ledger:
    """Read the decisions in a file, the oldest first.

    Args:
        path: the file.
        default_date: date of entries that give none; without it they are refused.

    Raises:
        LedgerError: the file cannot be read, is no YAML, or has an entry that means nothing; the
            error names the line.
    """
    try:
        # Everything is text: "NO" is Norway and no truth value, a date stays as it is written.
        loader = yaml.BaseLoader(path.read_text(encoding="utf-8"))
        root = loader.get_single_node()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8 text"
        raise LedgerError(f"cannot be read: {reason.lower()}", where=str(path)) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise LedgerError(f"no YAML: {error.problem}", where=f"{path}:{line}") from error
    if root is None:
        return Ledger()
    if not isinstance(root, yaml.SequenceNode):
        raise LedgerError("it is no list of decisions", where=f"{path}:{root.start_mark.line + 1}")
    entries = [
        _entry(
            _dated(loader.construct_object(item, deep=True), default_date),
            f"{path}:{item.start_mark.line + 1}",
        )
        for item in root.value
    ]
    return Ledger(entries=tuple(sorted(entries, key=lambda entry: entry.date)))


def _dated(item: object, date: str | None) -> object:
    return {"date": date, **item} if date and isinstance(item, dict) else item


def _entry(item: object, where: str) -> LedgerEntry:
    if not isinstance(item, dict):
        raise LedgerError("no decision", where=where, remedy="begin with same: or another verdict")
    verdicts = [key for key in item if key in set(Verdict)]
    if len(verdicts) != 1:
        known = ", ".join(verdict.value for verdict in Verdict)
        raise LedgerError("an entry has exactly one verdict", where=where, remedy=f"one of {known}")
    unknown = sorted(set(item) - {verdicts[0], *_FIELDS})
    if unknown:
        raise LedgerError(f"there is no field {unknown[0]}", where=where)
    try:
        return _record(Verdict(verdicts[0]), item)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        what = first["msg"].removeprefix("Value error, ")
        raise LedgerError(f"{field}: {what}" if field else what, where=where) from error


def _record(verdict: Verdict, item: Mapping[str, Any]) -> LedgerEntry:
    about = item[verdict.value]
    fields = {name: item[name] for name in _FIELDS if name in item}
    if verdict in ON_CLAIMS:
        claim = {"id": about} if isinstance(about, str) else about
        return LedgerEntry.model_validate({"verdict": verdict, "claim": claim, **fields})
    named = about if isinstance(about, list) else [about]
    things = [{"node": one} if isinstance(one, str) else one for one in named]
    return LedgerEntry.model_validate({"verdict": verdict, "things": things, **fields})


def read_replayed(path: Path) -> Ledger:
    """Read back the decisions that a build replayed, from the record it keeps of them.

    Args:
        path: decisions.jsonl of the build; a build without one replayed nothing.

    Raises:
        LedgerError: the file is broken.
    """
    if not path.is_file():
        return Ledger()
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return Ledger(entries=tuple(Replayed.model_validate_json(line).entry for line in lines))
    except (OSError, ValueError) as error:
        raise LedgerError("cannot be read", where=str(path), remedy="build again") from error


def write_ledger(ledger: Ledger, path: Path) -> None:
    """Write decisions to a file, sorted by date; those of one day stay in their order.

    Raises:
        LedgerError: the file cannot be written; the old one stands as it was.
    """
    entries = sorted(ledger.entries, key=lambda entry: entry.date)
    text = _HEADER + "".join(_text(entry) for entry in entries)
    scrap = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        scrap.write_text(text, encoding="utf-8")
        scrap.replace(path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LedgerError(f"cannot be written: {reason}", where=str(path)) from error


def _text(entry: LedgerEntry) -> str:
    item: dict[str, Any] = {entry.verdict.value: _about(entry)}
    item |= {name: getattr(entry, name) for name in _FIELDS if getattr(entry, name)}
    lines = [_line(name, value) for name, value in item.items()]
    return "- " + "\n  ".join(lines) + "\n"


def _line(name: str, value: object) -> str:
    if name == "date":
        return f"date: {value}"
    dumped = yaml.safe_dump(
        value, default_flow_style=True, allow_unicode=True, width=10_000, sort_keys=False
    )
    return f"{name}: {dumped.removesuffix(chr(10)).removesuffix(chr(10) + '...')}"


def _about(entry: LedgerEntry) -> object:
    if entry.claim is not None:
        return _plain(entry.claim)
    things = [thing.node or _plain(thing) for thing in entry.things]
    return things if entry.verdict in ON_PAIRS else things[0]


def _plain(record: ThingReference | ClaimReference) -> dict[str, str]:
    return record.model_dump(mode="json", exclude_none=True)
