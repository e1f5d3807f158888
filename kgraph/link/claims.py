"""One claim for all who make it.

In: the claims of many articles and the node of each entity. Out: `LinkedClaim`s with every piece of
evidence. Which entities are one node is left to `kgraph.link.derive`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial

from kgraph.link.identifiers import Ref, digest
from kgraph.link.kept import Kept
from kgraph.model import Claim, Extraction, FigureNode, LinkedClaim
from kgraph.model.base import as_confidence
from kgraph.ontology import PREDICATES, Predicate

Ids = Mapping[Ref, str]
_Key = tuple[str, str, str, str, str, str, str]


def link_claims(
    extractions: Iterable[Extraction], ids: Ids, kept: Kept[LinkedClaim]
) -> list[LinkedClaim]:
    """Give one claim for each subject, predicate, object, status, time, role and speaker.

    Args:
        extractions: in order of article.
        ids: the node of each entity.
        kept: claims made before.
    """
    grouped: dict[_Key, list[Claim]] = defaultdict(list)
    told: dict[_Key, list[str]] = defaultdict(list)
    for extraction in extractions:
        for claim in extraction.claims:
            key = _key(claim, extraction.article.id, ids)
            if key[0] != key[2]:
                grouped[key].append(claim)
                told[key] += (extraction.article.id, claim.id)
    return [
        kept.get((key, *told[key]), partial(_linked, key, claims))
        for key, claims in grouped.items()
    ]


def figure_claim(node: FigureNode) -> LinkedClaim:
    """Give the claim that a figure is about its subject."""
    figure = node.figure
    assert figure.subject is not None
    return LinkedClaim(
        id=f"claim/{digest(figure.subject, Predicate.HAS_FIGURE.value, node.id)}",
        subject=figure.subject,
        predicate=Predicate.HAS_FIGURE,
        object=node.id,
        status=figure.status,
        time=figure.time,
        speaker=figure.speaker,
        confidence=figure.confidence,
        evidence=node.evidence,
    )


def _key(claim: Claim, article: str, ids: Ids) -> _Key:
    left = ids[article, claim.subject]
    right = ids[article, claim.object]
    if PREDICATES[claim.predicate].symmetric:
        left, right = sorted((left, right))
    speaker = ids[article, claim.speaker] if claim.speaker else ""
    return (
        left,
        claim.predicate.value,
        right,
        claim.status.value,
        claim.role or "",
        claim.time or "",
        speaker,
    )


def _linked(key: _Key, claims: list[Claim]) -> LinkedClaim:
    left, predicate, right, _, role, time, speaker = key
    doubt = 1.0
    for claim in claims:
        doubt *= 1.0 - float(claim.confidence)
    evidence = {(e.article, e.start, e.end): e for c in claims for e in c.evidence}
    return LinkedClaim(
        id=f"claim/{digest(*key)}",
        subject=left,
        predicate=Predicate(predicate),
        object=right,
        status=claims[0].status,
        role=role or None,
        time=time or None,
        speaker=speaker or None,
        confidence=as_confidence(1.0 - doubt),
        evidence=tuple(evidence[k] for k in sorted(evidence)),
    )
