"""Quotes: the words of an article with the outlet and date that an analyst would cite.

In: a build and a place in an article. Out: `Quote`s, `Brief`s and `Member`s. Which places matter is
left to the sibling modules.
"""

from collections.abc import Iterable

from kgraph.explain.build import Build
from kgraph.explain.passage import sentence_around
from kgraph.explain.records import Brief, Member, Quote
from kgraph.explain.wording import word_figure
from kgraph.model import EntityRef, Evidence
from kgraph.ontology import FIGURE


def quote_sentence(build: Build, evidence: Evidence) -> Quote:
    """Quote a sentence that extraction cited: the stretch is the sentence."""
    quote = quote_at(build, evidence.article, evidence.start, evidence.end)
    return quote.model_copy(update={"sentence": evidence.text})


def quote_at(build: Build, article: str, start: int, end: int) -> Quote:
    """Quote a stretch of an article within its sentence."""
    source = build.extractions[article].article
    item = build.item_at(article, start, end)
    return Quote(
        article=article,
        path=source.path,
        title=source.title,
        outlet=item.outlet or source.outlet,
        date=item.date or source.date,
        url=source.url,
        start=start,
        end=end,
        text=source.text[start:end],
        sentence=sentence_around(source.text, start, end),
    )


def quote_evidence(build: Build, evidence: Iterable[Evidence]) -> tuple[Quote, ...]:
    """Quote pieces of evidence, by path and place."""
    quotes = (quote_at(build, e.article, e.start, e.end) for e in evidence)
    return tuple(sorted(quotes, key=lambda q: (q.path, q.start, q.end)))


def outlets_of(quotes: Iterable[Quote]) -> tuple[str, ...]:
    """The outlets that published some quotes, sorted; those without a name are left out."""
    return tuple(sorted({quote.outlet for quote in quotes if quote.outlet}))


def brief(build: Build, ident: str) -> Brief:
    """Name a node or a figure by its identifier."""
    if ident in build.figures:
        return Brief(id=ident, type=FIGURE, name=word_figure(build.figures[ident].figure))
    node = build.nodes[ident]
    return Brief(id=ident, type=node.type.value, name=node.name)


def brief_or_none(build: Build, ident: str | None) -> Brief | None:
    """Name a node if there is one."""
    return brief(build, ident) if ident else None


def member(build: Build, ref: EntityRef) -> Member:
    """Tell what one article says of a thing."""
    entity = build.entity(ref)
    article = build.extractions[ref.article].article
    items = [build.item_at(ref.article, m.start, m.end) for m in entity.mentions]
    return Member(
        article=ref.article,
        entity=ref.entity,
        path=article.path,
        outlets=tuple(sorted({o for i in items if (o := i.outlet or article.outlet)})),
        dates=tuple(sorted({d for i in items if (d := i.date or article.date)})),
        name=entity.name,
        aliases=entity.aliases,
        mentions=len(entity.mentions),
    )
