"""The record that the steps of cleaning hand on.

In: nothing. Out: `Passage`. What a passage is, is decided by `kgraph.clean.classify`.
"""

from typing import NamedTuple

from kgraph.clean.furniture import Furniture
from kgraph.clean.marks import Mark
from kgraph.model import BlockKind


class Passage(NamedTuple):
    """A stretch of the article.

    Attributes:
        start, end: offsets in the text, half-open, without outer white space.
        line: its words with white space folded.
        kind: headline, body or furniture.
        sort: the sort of furniture, or None.
        mark: what the layout says about it.
        agency: place in the text of the agency that a dateline names, or None.
    """

    start: int
    end: int
    line: str
    kind: BlockKind
    sort: Furniture | None = None
    mark: Mark = Mark.NONE
    agency: tuple[int, int] | None = None

    def as_furniture(self, sort: Furniture) -> "Passage":
        """The same passage, known to be furniture."""
        return self._replace(kind=BlockKind.FURNITURE, sort=sort)

    @classmethod
    def of_mark(cls, text: str, start: int, end: int) -> "Passage":
        """A passage of marks of layout, its outer white space left out; may be empty."""
        sign = text[start:end].strip()
        begin = text.index(sign, start) if sign else end
        return cls(begin, begin + len(sign), sign, BlockKind.FURNITURE, Furniture.MARK)
