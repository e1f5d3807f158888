"""Decides which node of a graph is which thing of a gold standard.

In: the gold annotations and the predictions for one article. Out: a one-to-one alignment of
entities, and the comparison of quantities. Counting is left to `kgraph.evaluate.scoring`.
"""

from typing import NamedTuple

from kgraph.evaluate.gold import GoldDocument, GoldEntity, GoldFigure
from kgraph.evaluate.names import fold_name, shared_words
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity, PredictedFigure
from kgraph.ontology import EntityType

_DESCRIBED = frozenset({EntityType.PROJECT, EntityType.AGREEMENT, EntityType.EVENT})
"""Types whose members often bear no proper name; similar wording is accepted for them."""

_ENOUGH_WORDS = 2 / 3
"""Share of common words that makes two descriptions one."""

_TOLERANCE = 0.005
"""Relative difference of numbers that rounding explains."""


class Quantity(NamedTuple):
    """A number or range with its unit; shares are in percent."""

    low: float
    high: float
    unit: str


def similarity(gold: GoldEntity, node: PredictedEntity) -> float:
    """Score how well a node answers to a gold entity, 0 (not at all) to 1.

    Countries are compared by code, the others by folded names; described things also match when
    two thirds of the words agree.
    """
    if node.type is not gold.type:
        return 0.0
    if node.type is EntityType.COUNTRY:
        return float(bool(gold.code) and node.code == gold.code)
    names = (gold.name, *gold.aliases)
    folded = {fold_name(name) for name in names}
    if any(fold_name(label) in folded for label in node.labels):
        return 1.0
    if node.type not in _DESCRIBED:
        return 0.0
    best = max((shared_words(n, label) for n in names for label in node.labels), default=0.0)
    return best if best >= _ENOUGH_WORDS else 0.0


def align(gold: GoldDocument, article: PredictedArticle) -> dict[str, str]:
    """Pair gold entities with nodes, the most similar first, each at most once.

    Returns:
        Node IRI by gold id. Equal scores are decided by gold id, then by IRI.
    """
    candidates = sorted(
        (-score, entity.id, node.iri)
        for entity in gold.entities
        for node in article.entities
        if (score := similarity(entity, node))
    )
    match: dict[str, str] = {}
    used: set[str] = set()
    for _, entity_id, iri in candidates:
        if entity_id not in match and iri not in used:
            match[entity_id] = iri
            used.add(iri)
    return match


def quantity(figure: GoldFigure | PredictedFigure) -> Quantity | None:
    """Read a figure's number or range and unit; None where there is no number."""
    ends = [figure.min, figure.max] if figure.value is None else [figure.value, figure.value]
    stated = [end for end in ends if end is not None]
    try:
        numbers = [float(end) for end in stated]
    except ValueError:
        return None
    if not numbers:
        return None
    unit = (figure.unit or "").strip()
    if unit == "ratio":
        numbers, unit = [100 * number for number in numbers], "percent"
    return Quantity(numbers[0], numbers[-1], unit)


def same_quantity(left: Quantity | None, right: Quantity | None) -> bool:
    """Tell whether two quantities agree but for rounding, in the same unit.

    >>> same_quantity(Quantity(50, 50, "percent"), Quantity(50.1, 50.1, "Percent"))
    True
    >>> same_quantity(Quantity(50, 50, "USD"), Quantity(50, 60, "USD"))
    False
    """
    if left is None or right is None or left.unit.casefold() != right.unit.casefold():
        return False
    return _close(left.low, right.low) and _close(left.high, right.high)


def _close(a: float, b: float) -> bool:
    return abs(a - b) <= _TOLERANCE * max(abs(a), abs(b))
