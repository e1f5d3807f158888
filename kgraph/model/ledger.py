"""What people have decided about the graph: the records of the ledger.

In: nothing. Out: `LedgerEntry` and its parts. The file they stand in is left to
`kgraph.link.ledger`, carrying them out to `kgraph.link.replay`.
"""

import datetime
from enum import StrEnum

from pydantic import Field, field_validator, model_validator

from kgraph.model.base import Record
from kgraph.ontology import EntityType


class Verdict(StrEnum):
    """What a person can decide."""

    SAME = "same"
    DIFFERENT = "different"
    WRONG = "wrong"
    RIGHT = "right"
    RETYPE = "retype"
    RENAME = "rename"


ON_CLAIMS = frozenset({Verdict.WRONG, Verdict.RIGHT})
ON_PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT})
WITH_NEW_VALUE = frozenset({Verdict.RETYPE, Verdict.RENAME})


class ThingReference(Record):
    """Names a thing so that the name survives rebuilds.

    Attributes:
        node: identifier of a node ("person/ama-mensah"), now or in an earlier build; or
        name: one of its names in an article; and
        article: that article's path; and
        type: its type, where the article has several things of that name.
    """

    node: str | None = None
    name: str | None = None
    article: str | None = None
    type: EntityType | None = None

    @model_validator(mode="after")
    def _one_way(self) -> "ThingReference":
        if (self.node is None) == (self.name is None) or bool(self.name) != bool(self.article):
            raise ValueError("a thing is named by its identifier, or by name and article")
        return self

    def __str__(self) -> str:
        """As a reader would name it.

        >>> str(ThingReference(name="Ama Mensah", article="a.txt"))
        '"Ama Mensah" in a.txt'
        """
        return self.node or f'"{self.name}" in {self.article}'


class ClaimReference(Record):
    """Names a claim by its identifier or by what it says, or both.

    Attributes:
        id: identifier of the claim in the build it was decided on.
        subject, predicate, object: identifiers of its ends, and what joins them.
    """

    id: str | None = None
    subject: str | None = None
    predicate: str | None = None
    object: str | None = None

    @model_validator(mode="after")
    def _says_something(self) -> "ClaimReference":
        said = (self.subject, self.predicate, self.object)
        if any(said) != all(said) or not (self.id or all(said)):
            raise ValueError("a claim is named by its identifier, or by subject, predicate, object")
        return self

    def __str__(self) -> str:
        """As a reader would name it.

        >>> str(ClaimReference(subject="country/TD", predicate="memberOf", object="place/x"))
        'country/TD memberOf place/x'
        """
        if self.subject is None:
            return str(self.id)
        return f"{self.subject} {self.predicate} {self.object}"


class LedgerEntry(Record):
    """One decision of a person.

    Attributes:
        verdict: what was decided.
        things: the two things of same and different, the one of retype and rename.
        claim: the claim of wrong and right.
        to: the new type or name.
        date: ISO date of the decision.
        reason, author: why, and by whom, where they are given.
    """

    verdict: Verdict
    things: tuple[ThingReference, ...] = Field(default=(), max_length=2)
    claim: ClaimReference | None = None
    to: str | None = None
    date: str
    reason: str | None = None
    author: str | None = None

    @field_validator("date")
    @classmethod
    def _is_date(cls, date: str) -> str:
        if datetime.date.fromisoformat(date).isoformat() != date:
            raise ValueError("a date is written YYYY-MM-DD")
        return date

    @model_validator(mode="after")
    def _fits_verdict(self) -> "LedgerEntry":
        things = 0 if self.verdict in ON_CLAIMS else 2 if self.verdict in ON_PAIRS else 1
        if len(self.things) != things:
            raise ValueError(f"{self.verdict} needs {things} things")
        if (self.verdict in ON_CLAIMS) != (self.claim is not None):
            raise ValueError(f"{self.verdict} and a claim do not go together")
        if (self.verdict in WITH_NEW_VALUE) != bool(self.to):
            raise ValueError(f"{self.verdict} and a new value do not go together")
        if self.verdict is Verdict.RETYPE and self.to not in set(EntityType):
            raise ValueError(f"there is no type {self.to}")
        return self

    def __str__(self) -> str:
        """As a reader would say it.

        >>> thing = ThingReference(node="project/a")
        >>> str(LedgerEntry(verdict="rename", things=(thing,), to="B", date="2026-02-01"))
        'rename project/a to B (2026-02-01)'
        """
        what = " and ".join(map(str, self.things)) or str(self.claim)
        new = f" to {self.to}" if self.to else ""
        return f"{self.verdict} {what}{new} ({self.date})"


class Ledger(Record):
    """All decisions, the oldest first; of one day, in the order they were entered."""

    entries: tuple[LedgerEntry, ...] = ()


class Replayed(Record):
    """A decision in the record of a build; `void` says why it could not be carried out."""

    entry: LedgerEntry
    void: str | None = None


class Unapplied(Record):
    """A decision that a build could not carry out, and why."""

    entry: LedgerEntry
    reason: str
