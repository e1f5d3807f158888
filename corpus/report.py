"""Checks the corpus as a whole, and keeps what is derived from the passages up to date.

In: the folder of the corpus. Out: all faults, of files, of passages and of the whole; the drawn
splits, and the datasheet with tables counted anew. Single checks are left to their modules.
"""

from pathlib import Path
from statistics import median

from corpus.check import check_passage
from corpus.counts import check_floors, render
from corpus.duplicates import ALIKE, RUN, alike, check_duplicates, runs
from corpus.faults import CorpusError, Fault
from corpus.passage import FOLDER, Passage, passage_files, read_all
from corpus.shared import check_shared
from corpus.splits import Splits, check_splits, draw, read_splits, write_splits

DATASHEET = FOLDER / "DATASHEET.md"

_BEGIN, _END = "<!-- counts: begin -->\n", "<!-- counts: end -->"


def check_files(folder: Path = FOLDER) -> tuple[list[Passage], list[Fault]]:
    """Read and check each passage below a folder; give those that can be read, and all faults."""
    passages, errors = read_all(passage_files(folder))
    faults = [Fault(error.where, error.what) for error in errors]
    docs = [passage.doc for passage in passages]
    faults += [
        Fault(doc, "two files have this id") for doc in sorted({*docs}) if docs.count(doc) > 1
    ]
    return passages, faults + [fault for p in passages for fault in check_passage(p)]


def check_whole(passages: list[Passage], splits: Splits) -> list[Fault]:
    """Check what concerns several passages: splits, copies, shared names, floors, datasheet."""
    faults = check_splits(splits, (passage.doc for passage in passages))
    faults += check_duplicates(passages)
    faults += check_shared(passages, splits)
    faults += check_floors(passages, splits)
    sheet = DATASHEET.read_text(encoding="utf-8")
    if with_counts(sheet, passages, splits) != sheet:
        faults.append(Fault(DATASHEET.name, "old counts; run `python -m corpus refresh`"))
    return faults


def refresh(passages: list[Passage]) -> Splits:
    """Draw the splits and count the tables of the datasheet anew."""
    splits = draw(passage.doc for passage in passages)
    write_splits(splits)
    sheet = DATASHEET.read_text(encoding="utf-8")
    DATASHEET.write_text(with_counts(sheet, passages, splits), encoding="utf-8")
    return splits


def tables(passages: list[Passage], splits: Splits) -> str:
    """Write the counts, then how long the passages are and how much they have in common."""
    lengths = sorted(len(passage.text.split()) for passage in passages)
    pairs = alike(passages, threshold=0)
    closest = [f"{pair.left} and {pair.right}, {pair.containment:.1%}" for pair in pairs[:1]]
    lines = (
        f"Words a passage: {lengths[0]} to {lengths[-1]}, median {median(lengths):g}",
        f"Most alike passages: {''.join(closest) or 'none'} (limit {ALIKE:.0%})",
        f"Stretches of {RUN} words in two passages: {len(runs(passages))}",
        f"Invented names in two splits: {len(check_shared(passages, splits))}",
    )
    return render(passages, splits) + "\n" + "\n".join(f"- {line}" for line in lines) + "\n"


def with_counts(sheet: str, passages: list[Passage], splits: Splits) -> str:
    """Put the tables between the two comments of a datasheet that stand for them.

    Raises:
        CorpusError: the comments are missing.
    """
    before, begin, rest = sheet.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise CorpusError("no place for the counts", where=DATASHEET.name, remedy=f"add {_BEGIN}")
    return f"{before}{begin}\n{tables(passages, splits)}\n{end}{after}"


def check(folder: Path = FOLDER) -> tuple[list[Passage], list[Fault]]:
    """Check a folder of passages, and the whole where it is the corpus itself."""
    passages, faults = check_files(folder)
    if folder.resolve() == FOLDER.resolve():
        faults += check_whole(passages, read_splits())
    return passages, faults
