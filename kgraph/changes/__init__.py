"""Tells what changed between two builds: articles, nodes, claims and figures.

In: two builds, read back from their extraction records. Out: `Changes`, each with the sentence that
caused it, and their text or Markdown, with which a digest can open. Printing is left to
`kgraph.cli`.
"""

from kgraph.changes.articles import Sources, article_changes
from kgraph.changes.claims import claim_changes
from kgraph.changes.correspondence import Correspondence
from kgraph.changes.figures import figure_changes
from kgraph.changes.nodes import node_changes
from kgraph.changes.records import (
    ArticleChange,
    Changes,
    ClaimChange,
    FigureChange,
    NodeChange,
)
from kgraph.changes.rendering import render_markdown, render_text
from kgraph.explain import Build

__all__ = [
    "ArticleChange",
    "Changes",
    "ClaimChange",
    "FigureChange",
    "NodeChange",
    "compare",
    "render_markdown",
    "render_text",
]


def compare(old: Build, new: Build) -> Changes:
    """Tell what changed from one build to another.

    Nodes are the same where they are made of the same mentions, whatever they are called, so that
    a renamed node is not one gone and one new; claims and figures are compared under new names.

    Args:
        old, new: the builds, as `kgraph.explain.load_build` reads them.

    >>> compare(Build([]), Build([])).any
    False
    """
    sources = Sources(old, new)
    pairing = Correspondence(old, new, sources)
    return Changes(
        articles=article_changes(sources),
        nodes=node_changes(pairing),
        claims=claim_changes(pairing),
        figures=figure_changes(pairing),
    )
