"""Brings relations of a gold standard and of a graph into one comparable form.

In: gold annotations, predicted claims and the alignment of entities. Out: statuses and evidence by
`RelationKey`. Figures have no status here; they are scored on their own.
"""

from typing import NamedTuple

from kgraph.evaluate.gold import GoldDocument
from kgraph.evaluate.predicted import PredictedArticle
from kgraph.ontology import PREDICATES, Predicate


class RelationKey(NamedTuple):
    """A predicate between two ends: gold ids where aligned, else node IRIs."""

    predicate: str
    subject: str
    object: str


def relation_key(subject: str, predicate: str, object_: str) -> RelationKey:
    """Build the key; the ends of a symmetric predicate are sorted.

    >>> relation_key("e2", "metWith", "e1") == relation_key("e1", "metWith", "e2")
    True
    """
    rule = PREDICATES.get(Predicate(predicate)) if predicate in {*Predicate} else None
    if rule and rule.symmetric:
        subject, object_ = sorted((subject, object_))
    return RelationKey(predicate, subject, object_)


def gold_relations(gold: GoldDocument) -> dict[RelationKey, str]:
    """Give the status of each gold relation; of repeated ones, the last."""
    return {
        relation_key(r.s, r.p, r.o): r.status.value
        for r in gold.relations
        if r.p is not Predicate.HAS_FIGURE
    }


def predicted_relations(article: PredictedArticle, match: dict[str, str]) -> dict[RelationKey, str]:
    """Give the status of each predicted relation; of repeated ones, that stated first."""
    back = {iri: entity for entity, iri in match.items()}
    return {
        relation_key(back.get(subject, subject), predicate, back.get(object_, object_)): status
        for (subject, predicate, object_), status in statuses(article).items()
        if predicate != Predicate.HAS_FIGURE
    }


def gold_evidence(gold: GoldDocument) -> dict[RelationKey, str]:
    """Give the words that each gold relation was read from; of repeated ones, the last's."""
    return {relation_key(r.s, r.p, r.o): r.evidence for r in gold.relations}


def predicted_evidence(article: PredictedArticle, match: dict[str, str]) -> dict[RelationKey, str]:
    """Give the sentence of each predicted relation; of repeated ones, that of the first."""
    back = {iri: entity for entity, iri in match.items()}
    return {
        relation_key(
            back.get(claim.subject, claim.subject),
            claim.predicate,
            back.get(claim.object, claim.object),
        ): claim.sentence
        for claim in article.claims
    }


def statuses(article: PredictedArticle) -> dict[tuple[str, str, str], str]:
    """Give the status of each triple; of repeated ones, that of the claim the article makes first.

    The triples come last first, so that a dictionary made of them keeps what is stated first.
    """
    return {(c.subject, c.predicate, c.object): c.status for c in article.claims}
