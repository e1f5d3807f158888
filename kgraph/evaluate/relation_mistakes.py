"""Names each relation that was missed, is wrong or has the wrong status, says why, and where.

In: gold annotations, predictions and their alignment for one article. Out: `Mistake` records. The
cause is a reading of the two lists side by side: the relation that comes nearest, or an end that
was missed.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kgraph.evaluate.causes import Cause, Reason
from kgraph.evaluate.entity_mistakes import why_missed
from kgraph.evaluate.gold import GoldDocument
from kgraph.evaluate.mistakes import Mistake, Verdict
from kgraph.evaluate.passages import sentence_with
from kgraph.evaluate.predicted import PredictedArticle
from kgraph.evaluate.relations import (
    RelationKey,
    gold_evidence,
    gold_relations,
    predicted_evidence,
    predicted_relations,
)
from kgraph.ontology import PREDICATES, Predicate


class _Sides(NamedTuple):
    """One article as both sides see it, with what is needed to speak of it."""

    gold: GoldDocument
    article: PredictedArticle
    match: dict[str, str]
    wanted: dict[RelationKey, str]
    found: dict[RelationKey, str]
    names: dict[str, str]


def relation_mistakes(
    gold: GoldDocument, article: PredictedArticle, match: dict[str, str]
) -> Iterator[Mistake]:
    """List the missed and wrong relations of an article, and those with a wrong status."""
    names = {node.iri: min(node.labels, default=node.iri) for node in article.entities}
    names |= {entity.id: entity.name for entity in gold.entities}
    wanted, found = gold_relations(gold), predicted_relations(article, match)
    sides = _Sides(gold, article, match, wanted, found, names)
    said, cited = gold_evidence(gold), predicted_evidence(article, match)
    for key in sorted({*wanted, *found}):
        judged = _judge(key, sides)
        if judged is None:
            continue
        verdict, reason = judged
        sentence = cited.get(key, "")
        if verdict is Verdict.MISSED:
            sentence = sentence_with([said[key]], article.passages) or said[key]
        words = f"{names.get(key.subject, key.subject)} → {names.get(key.object, key.object)}"
        yield Mistake(key.predicate, verdict, *reason, gold.doc, words, sentence=sentence)


def _judge(key: RelationKey, sides: _Sides) -> tuple[Verdict, Reason] | None:
    """What is wrong with a relation, and why; None if it is right."""
    wanted, found = sides.wanted, sides.found
    if key not in found:
        reason = _lost_end(key, sides) or _nearest(key, found.keys() - wanted.keys())
        return Verdict.MISSED, reason or Reason(Cause.NOT_FOUND)
    if key not in wanted:
        known = {entity.id for entity in sides.gold.entities}
        stray = [sides.names.get(e, e) for e in (key.subject, key.object) if e not in known]
        nearest = _nearest(key, wanted.keys())
        return Verdict.WRONG, nearest or Reason(Cause.NOT_IN_GOLD, ", ".join(stray))
    if wanted[key] != found[key]:
        detail = f"{found[key]} instead of {wanted[key]}"
        return Verdict.STATUS, Reason(Cause.WRONG_STATUS, detail)
    return None


def _lost_end(key: RelationKey, sides: _Sides) -> Reason | None:
    """Explain a missed relation by the first of its ends that no node answers to."""
    used = {*sides.match.values()}
    entities = {entity.id: entity for entity in sides.gold.entities}
    for end in (key.subject, key.object):
        if end not in sides.match:
            name = sides.names.get(end, end)
            if end not in entities:
                return Reason(Cause.NO_MENTION, name)
            cause, detail = why_missed(entities[end], sides.article.entities, used)
            return Reason(cause, f"{name} ({detail})" if detail else name)
    return None


def _nearest(key: RelationKey, others: Iterable[RelationKey]) -> Reason | None:
    """Explain a relation by the one among others that comes nearest to it."""
    ranked = sorted(others)
    if key._replace(subject=key.object, object=key.subject) in ranked:
        return Reason(Cause.WRONG_DIRECTION)
    ends = {key.subject, key.object}
    same_pair = [o.predicate for o in ranked if {o.subject, o.object} == ends]
    if same_pair:
        return Reason(Cause.OTHER_PREDICATE, ", ".join(dict.fromkeys(same_pair)))
    rule = PREDICATES.get(Predicate(key.predicate)) if key.predicate in {*Predicate} else None
    for other in ranked:
        shared = (
            ends & {other.subject, other.object}
            if rule and rule.symmetric
            else (key.subject == other.subject or key.object == other.object)
        )
        if other.predicate == key.predicate and shared:
            return Reason(Cause.WRONG_LINK, "one end differs")
    return None
