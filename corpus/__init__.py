"""The annotated passages that kgraph's models are trained and measured on: `python -m corpus`.

In: the JSON files under `part1`, `part2` … . Out: typed passages, reports of faults, plain texts
with gold files, counts. `README.md` describes the format, `DATASHEET.md` what the passages are and
are not. Nothing here is part of the installed package; training is left to whoever reads this.
"""

from corpus.faults import CorpusError, Fault
from corpus.marks import Mark, Marked, parse, render
from corpus.passage import Entity, Figure, Passage, Relation, load, read_passage
from corpus.splits import Split, Splits, read_splits

__all__ = [
    "CorpusError",
    "Entity",
    "Fault",
    "Figure",
    "Mark",
    "Marked",
    "Passage",
    "Relation",
    "Split",
    "Splits",
    "load",
    "parse",
    "read_passage",
    "read_splits",
    "render",
]
