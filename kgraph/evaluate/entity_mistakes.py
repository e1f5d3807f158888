"""Names each entity that was missed or is wrong, says what it most likely comes from, and where.

In: gold annotations, predictions and their alignment for one article. Out: `Mistake` records. The
cause is a reading of the two lists side by side: the nearest node to each missed entity.
"""

from collections.abc import Iterable, Iterator

from kgraph.evaluate.causes import Cause, Reason
from kgraph.evaluate.gold import GoldDocument, GoldEntity
from kgraph.evaluate.mistakes import Mistake, Verdict
from kgraph.evaluate.names import fold_name, shared_words
from kgraph.evaluate.passages import sentence_with
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity
from kgraph.ontology import EntityType, Predicate

SIMILAR = 1 / 3
"""Share of common words from which two names may well mean one thing."""


def entity_mistakes(
    gold: GoldDocument, article: PredictedArticle, match: dict[str, str]
) -> Iterator[Mistake]:
    """List the missed and wrong entities of an article."""
    used = {*match.values()}
    for entity in gold.entities:
        if entity.id not in match:
            reason = why_missed(entity, article.entities, used)
            sentence = sentence_with((entity.name, *entity.aliases), article.passages)
            yield Mistake(
                entity.type, Verdict.MISSED, *reason, gold.doc, entity.name, sentence=sentence
            )
    for node in article.entities:
        if node.iri not in used:
            reason = _why_wrong(node, gold.entities, match)
            words = " | ".join(sorted(node.labels))
            sentence = _sentence_of(node, article)
            yield Mistake(node.type, Verdict.WRONG, *reason, gold.doc, words, sentence=sentence)


def _sentence_of(node: PredictedEntity, article: PredictedArticle) -> str:
    """A sentence that names a node, the longest label first; else one that a claim about it cites.

    The file does not say where a node is mentioned, only what its claims rest on.
    """
    labels = sorted(node.labels, key=lambda label: (-len(label), label))
    cited = (
        claim.sentence
        for claim in reversed(article.claims)
        if node.iri in (claim.subject, claim.object) and claim.predicate != Predicate.HAS_FIGURE
    )
    return sentence_with(labels, article.passages) or next(cited, "")


def why_missed(entity: GoldEntity, nodes: Iterable[PredictedEntity], used: set[str]) -> Reason:
    """Explain why no node answers to an entity; `used` are the nodes that answer to others."""
    nodes = [*nodes]
    named = [node for node in nodes if _share_a_name(entity, node)]
    other_type = [node.type.value for node in named if node.type is not entity.type]
    if any(node.type is entity.type and node.iri in used for node in named):
        return Reason(Cause.WRONG_LINK, "merged with another entity")
    if other_type:
        return Reason(Cause.WRONG_TYPE, other_type[0])
    similar = (node for node in nodes if _likeness(entity, node) >= SIMILAR)
    near = next((n for n in similar if n.type is entity.type and n.iri not in used), None)
    if near:
        return Reason(Cause.OTHER_NAME, min(near.labels, key=lambda label: (len(label), label)))
    return Reason(Cause.NO_MENTION)


def _why_wrong(node: PredictedEntity, golds: Iterable[GoldEntity], match: dict[str, str]) -> Reason:
    golds = [*golds]
    named = [entity for entity in golds if _share_a_name(entity, node)]
    if any(entity.type is node.type for entity in named):
        return Reason(Cause.WRONG_LINK, "second node for one thing")
    if named:
        return Reason(Cause.WRONG_TYPE, f"gold has {named[0].type}")
    similar = (e for e in golds if e.type is node.type and e.id not in match)
    near = next((e for e in similar if _likeness(e, node) >= SIMILAR), None)
    return Reason(Cause.OTHER_NAME, f"gold has {near.name}") if near else Reason(Cause.NOT_IN_GOLD)


def _share_a_name(entity: GoldEntity, node: PredictedEntity) -> bool:
    if entity.type is node.type is EntityType.COUNTRY and entity.code:
        return entity.code == node.code
    folded = {fold_name(name) for name in (entity.name, *entity.aliases)}
    return any(fold_name(label) in folded for label in node.labels)


def _likeness(entity: GoldEntity, node: PredictedEntity) -> float:
    names = (entity.name, *entity.aliases)
    return max((shared_words(n, label) for n in names for label in node.labels), default=0.0)
