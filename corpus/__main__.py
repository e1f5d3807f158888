"""The command line of the corpus.

In: `check`, `gold`, `stats` or `refresh`, with their options. Out: lines on standard output; the
exit status is 1 where `check` finds a fault or a file cannot be read.
"""

import argparse
import sys
from pathlib import Path

from corpus.faults import CorpusError
from corpus.gold import write_gold
from corpus.passage import FOLDER, load
from corpus.report import check, refresh, tables
from corpus.splits import Split, read_splits


def _check(folder: Path) -> int:
    passages, faults = check(folder)
    for fault in faults:
        print(fault)
    words = sum(len(passage.text.split()) for passage in passages)
    print(f"{len(passages)} passages, {words:,} words, {len(faults)} faults")
    return int(bool(faults))


def _gold(out: Path, split: Split | None) -> int:
    splits = read_splits()
    chosen = [p for p in load() if split is None or splits.of(p.doc) is split]
    print(f"{write_gold(chosen, out)} passages written to {out}")
    return 0


def _stats() -> int:
    print(tables(load(), read_splits()), end="")
    return 0


def _refresh() -> int:
    splits = refresh(load())
    print(f"{len(splits.development)} development, {len(splits.heldout)} held-out passages")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m corpus", description="Annotated passages.")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="verify all that a program can verify")
    checking.add_argument(
        "folder", nargs="?", type=Path, default=FOLDER, help="holds part1/T0101.json …"
    )
    writing = commands.add_parser("gold", help="write plain texts and gold files")
    writing.add_argument("out", type=Path, help="folder to write to")
    writing.add_argument("--split", type=Split, choices=list(Split), help="only this split")
    commands.add_parser("stats", help="count types, predicates, statuses, regions and genres")
    commands.add_parser("refresh", help="draw the splits and count the datasheet's tables anew")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command; give the exit status."""
    asked = _parser().parse_args(arguments)
    try:
        if asked.command == "check":
            return _check(asked.folder)
        if asked.command == "gold":
            return _gold(asked.out, asked.split)
        return _stats() if asked.command == "stats" else _refresh()
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
