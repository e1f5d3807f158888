"""What comparing articles tells about claims and figures: who confirms them and what disagrees.

In: nothing. Out: frozen records on texts that are one text, on claims and figures that several
outlets give, and on those that do not fit together. Finding them is left to `kgraph.corroborate`,
writing them to `kgraph.export`.
"""

from enum import StrEnum

from pydantic import Field

from kgraph.model.base import Number, Record
from kgraph.model.extraction import Evidence


class TieKind(StrEnum):
    """Why two texts do not speak independently of each other."""

    REPUBLICATION = "republication"
    CREDIT = "credit"
    QUOTATION = "quotation"


class TensionKind(StrEnum):
    """How two statements about one thing differ; from `COUNT` on they contradict each other."""

    ROUNDING = "rounding"
    DATE = "date"
    SCOPE = "scope"
    UPDATE = "update"
    COUNT = "count"
    VALUE = "value"
    STATUS = "status"
    TIME = "time"
    PLACE = "place"
    NAME = "name"
    SUBJECT = "subject"
    SOURCE = "source"

    @property
    def contradiction(self) -> bool:
        """Whether both statements cannot hold as they stand."""
        return self not in _RECONCILED


_RECONCILED = frozenset(
    (TensionKind.ROUNDING, TensionKind.DATE, TensionKind.SCOPE, TensionKind.UPDATE)
)


class Piece(Record):
    """An article, or one item of a digest: what one outlet says.

    Attributes:
        article: the article's id.
        item: number of the item, from 0.
        path: the article's path.
        outlet: the outlet as the text or the metadata name it, or None.
        date: EDTF date of publication, or None.
    """

    article: str
    item: int = Field(ge=0)
    path: str
    outlet: str | None = None
    date: str | None = None


class Tie(Record):
    """Two pieces whose words show that one draws on the other or both on a third.

    Attributes:
        kind: republication (they are one text), credit (they share a passage and one names the
            outlet of the other), or quotation (they share a passage only).
        left, right: the pieces, in order of path and item.
        share: part of the shorter text that stands in the other one too, 0 to 1.
        passage: the longest stretch of words they share, as it stands in `left`.
    """

    kind: TieKind
    left: Piece
    right: Piece
    share: Number = Field(ge=0, le=1)
    passage: str


class Corroboration(Record):
    """Claims or figures that say one thing, and how many outlets say it independently.

    Attributes:
        records: ids of the claims and figures, sorted; a figure's `hasFigure` claim is among them.
        statement: what they say, in words.
        pieces: where it is said, by path and item.
        independent: number of outlets, where an outlet counts once, and so do pieces that are one
            text or credit one source.
    """

    records: tuple[str, ...] = Field(min_length=1)
    statement: str
    pieces: tuple[Piece, ...] = Field(min_length=1)
    independent: int = Field(ge=1)


class Side(Record):
    """One of the statements of a tension.

    Attributes:
        record: id of the claim or figure.
        statement: what it says, in words.
        piece: where it is said.
        evidence: the passage that shows it.
        sentence: the sentence around the passage, on one line.
    """

    record: str
    statement: str
    piece: Piece
    evidence: Evidence
    sentence: str


class Tension(Record):
    """Statements about one thing that do not agree.

    Attributes:
        id: relative IRI, made of the kind and the records ("tension/…").
        kind: how they differ.
        about: what disagrees and why it is of this kind, in words.
        between: ids of the claims or figures, sorted; at least two.
        sides: each record with its sentences.
    """

    id: str
    kind: TensionKind
    about: str
    between: tuple[str, ...] = Field(min_length=2)
    sides: tuple[Side, ...] = Field(min_length=2)


class Assessment(Record):
    """All that comparing the articles of a build tells, each tuple sorted.

    Attributes:
        duplicates: groups of pieces that are one text.
        ties: pairs of pieces that are not independent.
        corroborations: what is said, and by how many; every claim and figure is in exactly one.
        tensions: what disagrees, by kind.
    """

    duplicates: tuple[tuple[Piece, ...], ...] = ()
    ties: tuple[Tie, ...] = ()
    corroborations: tuple[Corroboration, ...] = ()
    tensions: tuple[Tension, ...] = ()
