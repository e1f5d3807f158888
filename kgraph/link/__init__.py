"""Across articles: which entities are one thing, and one claim with all its evidence.

In: `Extraction` records, and the ledger of what people decided. Out: `Linked`: nodes, figures and
claims with stable identifiers, and the decisions behind the nodes, each a readable list of weighted
features. No spaCy and no RDF here.

>>> link([]).nodes
()
"""

from collections.abc import Iterable

from kgraph.link.incremental import LinkIndex, link_more
from kgraph.link.ledger import LEDGER, find_ledger, read_ledger, read_replayed, write_ledger
from kgraph.model import Extraction, Ledger, Linked

__all__ = [
    "LEDGER",
    "LinkIndex",
    "find_ledger",
    "link",
    "link_more",
    "read_ledger",
    "read_replayed",
    "write_ledger",
]


def link(extractions: Iterable[Extraction], *, ledger: Ledger | None = None) -> Linked:
    """Link the entities of many articles and merge what they say.

    Args:
        extractions: one record an article, in any order.
        ledger: what people decided; it wins over every score.

    Returns:
        The merged records, independent of the order given.
    """
    return link_more(LinkIndex(), extractions, ledger=ledger)
