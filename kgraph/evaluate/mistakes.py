"""Names each miss, wrong find and wrong qualifier, and says what it most likely comes from.

In: gold annotations, predictions and their alignment for one article. Out: `Mistake` records. The
cause is a reading of the two lists side by side, the nearest wrong find to each miss; it points a
developer to the stage to look at and has no weight in the scores.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kgraph.evaluate.gold import GoldDocument, GoldEntity, GoldFigure
from kgraph.evaluate.matching import Quantity, quantity
from kgraph.evaluate.names import fold_name, shared_words
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity, PredictedFigure
from kgraph.evaluate.relations import RelationKey, gold_relations, predicted_relations
from kgraph.ontology import PREDICATES, EntityType, Predicate

_SIMILAR = 1 / 3
"""Share of common words from which two names may well mean one thing."""


class Mistake(NamedTuple):
    """One difference between the graph and the gold standard.

    Attributes:
        kind: entity type, "Figure" or predicate.
        verdict: "missed", "wrong", or "wrong status" (found, but with another status).
        cause: a few words, such as "wrong type: Place".
        document: the article.
        words: what was missed or found, in words.
    """

    kind: str
    verdict: str
    cause: str
    document: str
    words: str


def entity_mistakes(
    gold: GoldDocument, article: PredictedArticle, match: dict[str, str]
) -> Iterator[Mistake]:
    """List the missed and wrong entities of an article."""
    used = {*match.values()}
    for entity in gold.entities:
        if entity.id not in match:
            cause = _why_missed(entity, article.entities, used)
            yield Mistake(entity.type, "missed", cause, gold.doc, entity.name)
    for node in article.entities:
        if node.iri not in used:
            cause = _why_wrong(node, gold.entities, match)
            words = " | ".join(sorted(node.labels))
            yield Mistake(node.type, "wrong", cause, gold.doc, words)


def _why_missed(entity: GoldEntity, nodes: Iterable[PredictedEntity], used: set[str]) -> str:
    named = [node for node in nodes if _share_a_name(entity, node)]
    other_type = [node.type.value for node in named if node.type is not entity.type]
    if any(node.type is entity.type and node.iri in used for node in named):
        return "wrong link: merged with another entity"
    if other_type:
        return f"wrong type: {other_type[0]}"
    similar = (node for node in nodes if _likeness(entity, node) >= _SIMILAR)
    near = next((n for n in similar if n.type is entity.type and n.iri not in used), None)
    return f"other name: {min(near.labels, key=len)}" if near else "no mention found"


def _why_wrong(node: PredictedEntity, golds: Iterable[GoldEntity], match: dict[str, str]) -> str:
    named = [entity for entity in golds if _share_a_name(entity, node)]
    if any(entity.type is node.type for entity in named):
        return "wrong link: second node for one thing"
    if named:
        return f"wrong type: gold has {named[0].type}"
    similar = (e for e in golds if e.type is node.type and e.id not in match)
    near = next((e for e in similar if _likeness(e, node) >= _SIMILAR), None)
    return f"other name: gold has {near.name}" if near else "not in gold"


def _share_a_name(entity: GoldEntity, node: PredictedEntity) -> bool:
    if entity.type is node.type is EntityType.COUNTRY and entity.code:
        return entity.code == node.code
    folded = {fold_name(name) for name in (entity.name, *entity.aliases)}
    return any(fold_name(label) in folded for label in node.labels)


def _likeness(entity: GoldEntity, node: PredictedEntity) -> float:
    names = (entity.name, *entity.aliases)
    return max((shared_words(n, label) for n in names for label in node.labels), default=0.0)


def missed_figure(gold: GoldDocument, figure: GoldFigure, left: list[PredictedFigure]) -> Mistake:
    """Name a figure that no figure of the graph equals; `left` are the unclaimed ones."""
    words = f"{figure.text} = {spell_quantity(quantity(figure))}"
    near = [f for f in left if f.text and shared_words(f.text, figure.text) >= _SIMILAR]
    wanted = quantity(figure)
    unit = [
        f.unit
        for f in left
        if (q := quantity(f)) and wanted and (q.low, q.high) == (wanted.low, wanted.high)
    ]
    cause = "no mention found"
    if unit:
        cause = f"wrong unit: {unit[0]}"
    elif near:
        cause = f"wrong number: {spell_quantity(quantity(near[0]))}"
    return Mistake("Figure", "missed", cause, gold.doc, words)


def wrong_figure(gold: GoldDocument, figure: PredictedFigure) -> Mistake:
    """Name a figure that the gold standard does not have."""
    words = f"{figure.text or figure.iri} = {spell_quantity(quantity(figure))}"
    return Mistake("Figure", "wrong", "not in gold", gold.doc, words)


def spell_quantity(value: Quantity | None) -> str:
    """Write a quantity for a reader.

    >>> spell_quantity(Quantity(7e9, 7e9, "USD")), spell_quantity(Quantity(14, 15, "percent"))
    ('7000000000 USD', '14 to 15 percent')
    """
    if value is None:
        return "no number"
    ends = [f"{end:.15g}" for end in (value.low, value.high)]
    return f"{' to '.join(dict.fromkeys(ends))} {value.unit}"


def relation_mistakes(
    gold: GoldDocument, article: PredictedArticle, match: dict[str, str]
) -> Iterator[Mistake]:
    """List the missed and wrong relations of an article, and those with a wrong status."""
    wanted, found = gold_relations(gold), predicted_relations(article, match)
    names = {node.iri: min(node.labels, default=node.iri) for node in article.entities}
    names |= {entity.id: entity.name for entity in gold.entities}
    known = {entity.id for entity in gold.entities}
    for key in sorted({*wanted, *found}):
        words = f"{names.get(key.subject, key.subject)} → {names.get(key.object, key.object)}"
        if key not in found:
            ends = [end for end in (key.subject, key.object) if end not in match]
            lost = f"no mention found of {names.get(ends[0], ends[0])}" if ends else ""
            cause = lost or _nearest(key, found.keys() - wanted.keys(), "not found")
            yield Mistake(key.predicate, "missed", cause, gold.doc, words)
        elif key not in wanted:
            stray = [end for end in (key.subject, key.object) if end not in known]
            cause = _nearest(
                key, wanted.keys(), "an end is not in gold" if stray else "not in gold"
            )
            yield Mistake(key.predicate, "wrong", cause, gold.doc, words)
        elif wanted[key] != found[key]:
            cause = f"{found[key]} instead of {wanted[key]}"
            yield Mistake(key.predicate, "wrong status", cause, gold.doc, words)


def _nearest(key: RelationKey, others: Iterable[RelationKey], otherwise: str) -> str:
    """Explain a relation by the one among others that comes nearest to it."""
    ranked = sorted(others)
    if key._replace(subject=key.object, object=key.subject) in ranked:
        return "wrong direction"
    ends = {key.subject, key.object}
    same_pair = [o.predicate for o in ranked if {o.subject, o.object} == ends]
    if same_pair:
        return f"only other predicate: {', '.join(dict.fromkeys(same_pair))}"
    rule = PREDICATES.get(Predicate(key.predicate)) if key.predicate in {*Predicate} else None
    for other in ranked:
        shared = (
            ends & {other.subject, other.object}
            if rule and rule.symmetric
            else (key.subject == other.subject or key.object == other.object)
        )
        if other.predicate == key.predicate and shared:
            return "wrong link: one end differs"
    return otherwise
