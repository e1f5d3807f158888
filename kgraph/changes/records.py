"""What changed between two builds, as records.

In: nothing. Out: `Changes`: articles, nodes, claims and figures that are new, gone or changed, each
with the sentences that caused it. Finding them is left to the sibling modules, their look to
`kgraph.changes.rendering`.
"""

from enum import StrEnum

from kgraph.explain import Brief, ClaimBrief, Quote, Reason
from kgraph.model import Record


class ArticleKind(StrEnum):
    """What became of an article."""

    NEW = "new"
    EDITED = "edited"
    MOVED = "moved"
    GONE = "gone"


class NodeKind(StrEnum):
    """What became of a node, by the mentions that make it up."""

    NEW = "new"
    MERGED = "merged"
    SPLIT = "split"
    REGROUPED = "regrouped"
    RENAMED = "renamed"
    CHANGED = "changed"
    GONE = "gone"


class ClaimKind(StrEnum):
    """What became of a claim; the status comes first, since it is what analysts wait for."""

    STATUS = "status"
    NEW = "new"
    CHANGED = "changed"
    MORE = "more evidence"
    LESS = "less evidence"
    OTHER = "other evidence"
    GONE = "gone"


class FigureKind(StrEnum):
    """What became of a figure."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


class Cause(StrEnum):
    """Where the sentence that caused a change comes from."""

    NEW_ARTICLE = "new article"
    EDITED_ARTICLE = "edited article"
    ARTICLE_GONE = "article gone"
    REREAD = "read or linked otherwise"


class ArticleChange(Record):
    """An article that is new, gone, edited or moved; `before` is its path in the old build."""

    kind: ArticleKind
    path: str
    before: str | None
    title: str | None
    outlet: str | None
    date: str | None


class NodeChange(Record):
    """A node or a group of nodes that changed.

    Attributes:
        kind: what became of it.
        before, after: the nodes in the old and in the new build, by identifier.
        details: what is different, one clause each.
        reasons: the signs of the linker's strongest decision for a merge or, in the old build, for
            what is split now.
        cause: where the first quote comes from.
        quotes: the sentences that show it.
    """

    kind: NodeKind
    before: tuple[Brief, ...]
    after: tuple[Brief, ...]
    details: tuple[str, ...]
    reasons: tuple[Reason, ...]
    cause: Cause
    quotes: tuple[Quote, ...]


class ClaimChange(Record):
    """A claim that changed, as it stands now or, if it is gone, as it stood."""

    kind: ClaimKind
    claim: ClaimBrief
    details: tuple[str, ...]
    cause: Cause
    quotes: tuple[Quote, ...]


class FigureChange(Record):
    """A figure that changed; `earlier` tells known figures of the same measure and subject."""

    kind: FigureKind
    id: str
    wording: str
    subject: Brief | None
    details: tuple[str, ...]
    earlier: tuple[str, ...]
    cause: Cause
    quotes: tuple[Quote, ...]


class Changes(Record):
    """All changes, each list by kind and identifier."""

    articles: tuple[ArticleChange, ...]
    nodes: tuple[NodeChange, ...]
    claims: tuple[ClaimChange, ...]
    figures: tuple[FigureChange, ...]

    @property
    def any(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.articles or self.nodes or self.claims or self.figures)
