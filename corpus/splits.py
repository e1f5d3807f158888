"""Which passages train a model, which choose between models, which only measure the result.

In: the ids of the passages and `splits.json`. Out: the split of each passage. The file names the
development and the held-out passages; all others are for training. It is drawn by a rule, so that
nobody picks the easy ones: whole parts by one hand each, and of later parts the last passages,
which differ most from those written first.
"""

import json
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from corpus.faults import CorpusError, Fault
from corpus.passage import FOLDER, DocId
from kgraph.model import Record

FILE = FOLDER / "splits.json"

REMEDY = "run `python -m corpus refresh`"


class Split(StrEnum):
    """What a passage may be used for."""

    TRAINING = "training"
    DEVELOPMENT = "development"
    HELDOUT = "heldout"


class Splits(Record):
    """The passages that are not for training."""

    development: tuple[DocId, ...]
    heldout: tuple[DocId, ...]

    def of(self, doc: str) -> Split:
        """Give the split of a passage.

        >>> Splits(development=("T1001",), heldout=("T1301",)).of("T0101")
        <Split.TRAINING: 'training'>
        """
        if doc in self.heldout:
            return Split.HELDOUT
        return Split.DEVELOPMENT if doc in self.development else Split.TRAINING


class Share(NamedTuple):
    """What a range of parts gives: its last passages to development, those before to held-out."""

    parts: range
    development: int
    heldout: int


WHOLE = 100
"""More passages than a part can have."""

SHARES = (
    Share(range(10, 13), development=WHOLE, heldout=0),
    Share(range(13, 15), development=0, heldout=WHOLE),
    Share(range(15, 23), development=4, heldout=3),
    Share(range(23, 27), development=2, heldout=2),
)
"""The rule of the draw. Parts that it does not name are for training."""


def draw(docs: Iterable[str], shares: Sequence[Share] = SHARES) -> Splits:
    """Draw the splits by the rule.

    >>> draw([f"T23{number:02}" for number in range(1, 8)])
    Splits(development=('T2306', 'T2307'), heldout=('T2304', 'T2305'))
    """
    development: list[str] = []
    heldout: list[str] = []
    for part, group in groupby(sorted(docs), key=lambda doc: int(doc[1:3])):
        ordered = list(group)
        for share in shares:
            if part in share.parts:
                border = max(0, len(ordered) - share.development)
                development += ordered[border:]
                heldout += ordered[max(0, border - share.heldout) : border]
    return Splits(development=tuple(development), heldout=tuple(heldout))


def read_splits(path: Path = FILE) -> Splits:
    """Read the splits.

    Raises:
        CorpusError: the file cannot be read or says something else.
    """
    try:
        return Splits.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise CorpusError("no splits", where=str(path), remedy=REMEDY) from error


def write_splits(splits: Splits, path: Path = FILE) -> None:
    """Write the splits, one passage a line."""
    path.write_text(json.dumps(splits.model_dump(), indent=1) + "\n", encoding="utf-8")


def check_splits(splits: Splits, docs: Iterable[str]) -> list[Fault]:
    """Report splits that overlap, name passages that do not exist, or are not as drawn."""
    known = set(docs)
    named = (*splits.development, *splits.heldout)
    whats = [f"{doc} is no passage" for doc in sorted(set(named) - known)]
    whats += [f"{doc} is named twice" for doc in sorted({d for d in named if named.count(d) > 1})]
    whats += [f"{split} is empty" for split in _empty(splits, known)]
    if splits != draw(known):
        whats.append(f"the splits are not what the rule draws; {REMEDY}")
    return [Fault(FILE.name, what) for what in whats]


def _empty(splits: Splits, docs: set[str]) -> list[Split]:
    filled = {splits.of(doc) for doc in docs}
    return [split for split in Split if split not in filled]
