"""Stable identifiers from stable facts.

In: draft nodes and parts of claims. Out: relative IRIs. A thing with an identifying name is called by
it ("person/ama-mensah"); a thing that is only described gets a digest of where it was first described,
so that other articles cannot rename it. The base IRI is left to `kgraph.export`.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kgraph.knowledge.names import fold
from kgraph.link.profile import DESCRIBED
from kgraph.model import Node
from kgraph.ontology import EntityType

_WORDS = re.compile(r"[^\w]+", re.UNICODE)
MAX_SLUG = 80


def digest(*parts: str) -> str:
    """A short digest of some strings; the order counts.

    >>> digest("a", "b") == digest("a", "b"), digest("a", "b") == digest("ab")
    (True, False)
    """
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]


def slug(name: str) -> str:
    """A name as part of an IRI.

    >>> slug("The Almaty–Bishkek road"), slug("Äänekoski mill")
    ('almaty-bishkek-road', 'aanekoski-mill')
    """
    folded = fold(name) or name.casefold()
    return _WORDS.sub("-", folded).strip("-_")[:MAX_SLUG].strip("-")


def node_ids(nodes: Sequence[Node]) -> list[str]:
    """Identifiers for draft nodes, in the same order; no two are equal."""
    plain = [_plain_id(node) for node in nodes]
    shared: dict[str, list[int]] = defaultdict(list)
    for index, ident in enumerate(plain):
        shared[ident].append(index)
    for ident, indexes in shared.items():
        if len(indexes) > 1:
            for index in indexes:
                plain[index] = f"{ident}-{_origin(nodes[index])}"
    return plain


def _plain_id(node: Node) -> str:
    kind = node.type.value.lower()
    if node.type is EntityType.COUNTRY and node.code:
        return f"{kind}/{node.code}"
    name = slug(node.name)
    if not name or node.type in DESCRIBED and not _is_named(node):
        return f"{kind}/{name or 'unnamed'}-{_origin(node)}"
    return f"{kind}/{name}"


def _is_named(node: Node) -> bool:
    words = [w for w in node.name.split() if w.lower() not in {"of", "the", "and", "in", "on"}]
    return sum(w[:1].isupper() for w in words) * 2 >= len(words)


def _origin(node: Node) -> str:
    """A digest of the first member: article and the form of the name."""
    return digest(*_flat((m.article, m.entity) for m in node.members[:1]), node.name)[:8]


def _flat(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return [part for pair in pairs for part in pair]
