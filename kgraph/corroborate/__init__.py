"""Comparing articles: which texts are one text, what several outlets confirm, what disagrees.

In: extractions and what linking made of them. Out: an `Assessment`. Merging is left to
`kgraph.link`, writing to `kgraph.export`. No spaCy and no RDF here.

>>> from kgraph.model import Linked
>>> assess([], Linked(articles=(), nodes=(), figures=(), claims=())).tensions
()
"""

from collections.abc import Callable, Iterable, Iterator

from kgraph.corroborate.figures import figure_tensions
from kgraph.corroborate.names import name_tensions, source_tensions
from kgraph.corroborate.occasions import occasion_tensions
from kgraph.corroborate.posts import post_tensions
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.sets import set_tensions
from kgraph.corroborate.statuses import status_tensions
from kgraph.corroborate.subjects import subject_tensions
from kgraph.corroborate.support import corroborations
from kgraph.corroborate.ties import one_text
from kgraph.model import Assessment, Extraction, Linked, Tension, TensionKind

__all__ = ["assess"]

_RULES: tuple[Callable[[Scene], Iterator[Tension]], ...] = (
    figure_tensions,
    set_tensions,
    subject_tensions,
    status_tensions,
    occasion_tensions,
    name_tensions,
    source_tensions,
    post_tensions,
)


def assess(extractions: Iterable[Extraction], linked: Linked) -> Assessment:
    """Compare what the articles of a build say.

    Args:
        extractions: one record an article, in any order.
        linked: what `kgraph.link` made of them.

    Returns:
        Groups of texts that are one, ties between texts, the witnesses of each statement, and the
        statements that do not agree; the same for the same articles in any order.
    """
    ordered = sorted(extractions, key=lambda e: (e.article.path, e.article.id))
    scene = Scene(ordered, linked)
    ties = tuple(shared.tie for shared in scene.ties)
    found = {tension.id: tension for rule in _RULES for tension in rule(scene)}
    return Assessment(
        duplicates=one_text(ties),
        ties=ties,
        corroborations=corroborations(scene),
        tensions=tuple(sorted(found.values(), key=_place)),
    )


def _place(tension: Tension) -> tuple[int, str, str]:
    """Contradictions first, then by kind and wording."""
    order = [*TensionKind]
    kind = order.index(tension.kind)
    return (kind if tension.kind.contradiction else kind + len(order)), tension.about, tension.id
