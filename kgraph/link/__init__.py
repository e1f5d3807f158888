"""Across articles: which entities are one thing, and one claim with all its evidence.

In: `Extraction` records. Out: `Linked`: nodes, figures and claims with stable identifiers, and the
decisions behind the nodes, each a readable list of weighted features. No spaCy and no RDF here.

>>> link([]).nodes
()
"""

from collections.abc import Iterable

from kgraph.link.decide import decide
from kgraph.link.merge import merge
from kgraph.model import Extraction, Linked

__all__ = ["link"]


def link(extractions: Iterable[Extraction]) -> Linked:
    """Link the entities of many articles and merge what they say.

    Args:
        extractions: one record an article, in any order.

    Returns:
        The merged records, independent of the order given.
    """
    ordered = sorted(extractions, key=lambda e: (e.article.path, e.article.id))
    return merge(ordered, decide(ordered))
