"""The form in which differences between a graph and a gold standard are listed.

In: nothing, or mistakes and names to narrow them by. Out: `Mistake` records and `narrow`. Finding
mistakes is left to `kgraph.evaluate.entity_mistakes`, `figure_mistakes` and `relation_mistakes`.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from kgraph.evaluate.causes import Cause, Reason
from kgraph.ontology import EntityType, Predicate

FIGURE = "Figure"
"""The kind of a mistake about a figure."""

KINDS: tuple[str, ...] = (
    *EntityType,
    FIGURE,
    *(predicate for predicate in Predicate if predicate is not Predicate.HAS_FIGURE),
)
"""What mistakes are about: types, figures, and predicates but for `hasFigure`."""


class Verdict(StrEnum):
    """How a mistake counts: missed, wrong, or found and right but for the status."""

    MISSED = "missed"
    WRONG = "wrong"
    STATUS = "wrong status"


class Mistake(NamedTuple):
    """One difference between the graph and the gold standard.

    Attributes:
        kind: entity type, "Figure" or predicate.
        verdict: whether it was missed, is wrong, or has the wrong status.
        cause: what it most likely comes from.
        detail: what there is instead, such as the other type; may be empty.
        document: the article.
        words: what was missed or found, in words.
        sentence: where the article says so, or seems to; empty where the graph file and the gold
            standard hold no words of it.
    """

    kind: str
    verdict: Verdict
    cause: Cause
    detail: str
    document: str
    words: str
    sentence: str = ""

    @property
    def reason(self) -> str:
        """The cause with its detail."""
        return str(Reason(self.cause, self.detail))


def narrow(mistakes: Iterable[Mistake], names: Collection[str]) -> list[Mistake]:
    """Leave the mistakes of certain kinds and causes, in their order.

    Args:
        mistakes: all mistakes.
        names: kinds and causes. Several kinds widen the choice, and so do several causes; a kind
            and a cause together leave the mistakes that have both. None of one sort stands for
            all of it.

    >>> lost = Mistake("Place", Verdict.MISSED, Cause.NO_MENTION, "", "7", "Osh")
    >>> len(narrow([lost], ["Place", "Person"])), len(narrow([lost], ["Place", "wrong type"]))
    (1, 0)
    """
    causes = {name for name in names if name in {*Cause}}
    kinds = {*names} - causes
    return [
        mistake
        for mistake in mistakes
        if (not kinds or mistake.kind in kinds) and (not causes or mistake.cause in causes)
    ]
