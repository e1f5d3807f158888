"""The order of a report on changes: sections with titles, each with its entries.

In: `Changes`. Out: `Section`s of `Entry`s, which the renderings write. What leads a digest comes
first: claims with another status, new claims, new figures.
"""

from collections.abc import Iterator
from typing import NamedTuple

from kgraph.changes.records import (
    ArticleChange,
    ArticleKind,
    Cause,
    Changes,
    ClaimChange,
    ClaimKind,
    FigureChange,
    FigureKind,
    NodeChange,
    NodeKind,
)
from kgraph.explain import Brief, Quote, word_claim, word_reasons


class Entry(NamedTuple):
    """One change: what it is, what is different, which sentences show it, and why."""

    title: str
    details: tuple[str, ...]
    quotes: tuple[Quote, ...]
    cause: Cause | None


class Section(NamedTuple):
    """Changes of one kind; the sign stands before each in plain text."""

    title: str
    sign: str
    entries: tuple[Entry, ...]


_ORDER: tuple[tuple[str, str, object], ...] = (
    ("Articles added", "+", ArticleKind.NEW),
    ("Articles edited", "~", ArticleKind.EDITED),
    ("Articles moved", "~", ArticleKind.MOVED),
    ("Articles gone", "-", ArticleKind.GONE),
    ("Claims with another status", "~", ClaimKind.STATUS),
    ("New claims", "+", ClaimKind.NEW),
    ("New figures", "+", FigureKind.NEW),
    ("New nodes", "+", NodeKind.NEW),
    ("Claims with more evidence", "+", ClaimKind.MORE),
    ("Claims that changed", "~", ClaimKind.CHANGED),
    ("Claims with other evidence", "~", ClaimKind.OTHER),
    ("Figures that changed", "~", FigureKind.CHANGED),
    ("Nodes merged", "~", NodeKind.MERGED),
    ("Nodes split", "~", NodeKind.SPLIT),
    ("Nodes regrouped", "~", NodeKind.REGROUPED),
    ("Nodes renamed", "~", NodeKind.RENAMED),
    ("Nodes that changed", "~", NodeKind.CHANGED),
    ("Claims with less evidence", "-", ClaimKind.LESS),
    ("Claims gone", "-", ClaimKind.GONE),
    ("Figures gone", "-", FigureKind.GONE),
    ("Nodes gone", "-", NodeKind.GONE),
)


def sections(changes: Changes) -> Iterator[Section]:
    """The sections that have entries, in the order of a report."""
    for title, sign, kind in _ORDER:
        entries = tuple(_entries(changes, kind))
        if entries:
            yield Section(title, sign, entries)


def _entries(changes: Changes, kind: object) -> Iterator[Entry]:
    # Kinds of different lists share words ("new"), so that they are told apart by identity.
    yield from (_article(change) for change in changes.articles if change.kind is kind)
    yield from (_claim(change) for change in changes.claims if change.kind is kind)
    yield from (_figure(change) for change in changes.figures if change.kind is kind)
    yield from (_node(change) for change in changes.nodes if change.kind is kind)


def _article(change: ArticleChange) -> Entry:
    source = ", ".join(part for part in (change.outlet, change.date) if part)
    title = ": ".join(part for part in (change.path, change.title) if part)
    before = (f"was {change.before}",) if change.kind is ArticleKind.MOVED else ()
    return Entry(f"{title} ({source})" if source else title, before, (), None)


def _claim(change: ClaimChange) -> Entry:
    return Entry(word_claim(change.claim), change.details, change.quotes, change.cause)


def _figure(change: FigureChange) -> Entry:
    subject = f"{change.subject.name}: " if change.subject else ""
    earlier = tuple(f"before: {words}" for words in change.earlier)
    title = f"{subject}{change.wording}"
    return Entry(title, (*change.details, *earlier), change.quotes, change.cause)


def _node(change: NodeChange) -> Entry:
    before, after = (" + ".join(map(_name, side)) for side in (change.before, change.after))
    single = change.kind in (NodeKind.NEW, NodeKind.GONE, NodeKind.CHANGED)
    title = (after or before) if single else f"{before} → {after}"
    why = (f"because: {word_reasons(change.reasons)}",) if change.reasons else ()
    return Entry(title, (*change.details, *why), change.quotes, change.cause)


def _name(node: Brief) -> str:
    return f"{node.name} ({node.type}, {node.id})"
