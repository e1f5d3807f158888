"""Which articles two builds share, and what became of the others.

In: two builds. Out: `ArticleChange`s and `Sources`, which tells for a quote whether its article is
new, edited or gone, and whether both builds know a piece of evidence.
"""

from collections.abc import Iterable

from kgraph.changes.records import ArticleChange, ArticleKind, Cause
from kgraph.explain import Build, Quote
from kgraph.model import Article, Evidence

_Known = frozenset[tuple[str, ...]]


class Sources:
    """The articles of two builds: an identifier is a text, a path is a place for texts."""

    def __init__(self, old: Build, new: Build) -> None:
        self.old = _articles(old)
        self.new = _articles(new)
        self.paths = _paths(self.old), _paths(self.new)
        shared = self.paths[0].keys() & self.paths[1].keys()
        self.edited = frozenset(
            path for path in shared if self.paths[0][path] != self.paths[1][path]
        )
        """Paths that hold another text now."""

    def cause(self, quotes: Iterable[Quote], *, gone: bool = False) -> Cause:
        """Why what is quoted first came, or went."""
        quote = next(iter(quotes), None)
        if quote is None or self.in_both(quote.article):
            return Cause.REREAD
        if quote.path in self.edited:
            return Cause.EDITED_ARTICLE
        return Cause.ARTICLE_GONE if gone else Cause.NEW_ARTICLE

    def in_both(self, article: str) -> bool:
        """Whether both builds hold this text."""
        return article in self.old and article in self.new

    def place(self, article: str) -> str:
        """The path of an article in the new build, or in the old one if it is gone."""
        return (self.new.get(article) or self.old[article]).path

    def unknown(self, evidence: Iterable[Evidence], known: Iterable[Evidence]) -> list[Evidence]:
        """The pieces of evidence that are not among those known.

        A sentence of an edited article is the same evidence, wherever it stands in it now.
        """
        places = {key for piece in known for key in self._keys(piece)}
        return [piece for piece in evidence if not self._keys(piece) & places]

    def _keys(self, piece: Evidence) -> _Known:
        article = self.old.get(piece.article) or self.new[piece.article]
        place = ("place", piece.article, str(piece.start), str(piece.end))
        if article.path in self.edited:
            return frozenset((place, ("words", article.path, piece.text)))
        return frozenset((place,))


def article_changes(sources: Sources) -> tuple[ArticleChange, ...]:
    """List the articles that are new, edited, moved or gone, by kind and path."""
    changes = []
    for ident, article in sources.new.items():
        before = sources.old.get(ident)
        if article.path in sources.edited:
            changes.append(_change(ArticleKind.EDITED, article, article.path))
        elif before is None:
            changes.append(_change(ArticleKind.NEW, article))
        elif before.path != article.path:
            changes.append(_change(ArticleKind.MOVED, article, before.path))
    for ident, article in sources.old.items():
        if ident not in sources.new and article.path not in sources.edited:
            changes.append(_change(ArticleKind.GONE, article, article.path))
    kinds = list(ArticleKind)
    return tuple(sorted(changes, key=lambda change: (kinds.index(change.kind), change.path)))


def _change(kind: ArticleKind, article: Article, before: str | None = None) -> ArticleChange:
    return ArticleChange(
        kind=kind,
        path=article.path,
        before=before,
        title=article.title,
        outlet=article.outlet,
        date=article.date,
    )


def _articles(build: Build) -> dict[str, Article]:
    return {ident: extraction.article for ident, extraction in build.extractions.items()}


def _paths(articles: dict[str, Article]) -> dict[str, str]:
    return {article.path: ident for ident, article in articles.items()}
