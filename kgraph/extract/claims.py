"""From relation candidates to claims with qualifiers and evidence.

In: a `Reading` and the rules of `kgraph.extract.relations`. Out: `Claim`s, one for each subject,
predicate, object, status, role, time and speaker, with all evidence. Finding candidates is left to
the rules, entities and figures to their own modules.
"""

from collections import defaultdict

from kgraph.extract.evidence import sentence_evidence
from kgraph.extract.qualify.speaker import speaker_of
from kgraph.extract.qualify.status import status_of
from kgraph.extract.qualify.time import time_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations import find_relations
from kgraph.extract.relations.candidate import Candidate
from kgraph.model import Claim, Evidence
from kgraph.model.base import as_confidence
from kgraph.ontology import PREDICATES, Status

_Key = tuple[str, str, str]


def find_claims(reading: Reading, article: str) -> list[Claim]:
    """Find the claims of a doc.

    Args:
        reading: the annotated doc.
        article: id of the article, for evidence.

    Returns:
        Claims in order of their first evidence, with ids "c1", "c2", …
    """
    grouped: dict[_Key, list[Candidate]] = defaultdict(list)
    for candidate in find_relations(reading):
        grouped[_key(candidate)].append(candidate)
    claims = [_claim(reading, group, article) for group in grouped.values()]
    claims.sort(key=lambda c: (c.evidence[0].start, c.predicate.value, c.subject, c.object))
    return [c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(claims, 1)]


def _key(candidate: Candidate) -> _Key:
    left, right = candidate.subject.referent.id, candidate.object.referent.id
    if PREDICATES[candidate.predicate].symmetric and _number(left) > _number(right):
        left, right = right, left
    return candidate.predicate.value, left, right


def _number(ident: str) -> int:
    return int(ident[1:])


def _claim(reading: Reading, group: list[Candidate], article: str) -> Claim:
    """Join the candidates of one pair: the surest one gives the qualifiers.

    What is stated as a fact in one sentence and planned in another of the same article is a fact.
    """
    judged = [(c, c.status or status_of(reading, c)) for c in group]
    best, status = min(
        judged, key=lambda j: (-j[0].confidence, j[1] is not Status.ASSERTED, j[0].trigger)
    )
    _, left, right = _key(best)
    evidence: dict[tuple[int, int], Evidence] = {}
    for candidate in group:
        piece = sentence_evidence(reading, candidate.trigger, article)
        evidence[(piece.start, piece.end)] = piece
    confidence = 1.0
    for candidate in group:
        confidence *= 1.0 - candidate.confidence
    return Claim(
        id="c0",
        subject=left,
        predicate=best.predicate,
        object=right,
        status=status,
        role=next((c.role for c in [best, *group] if c.role), None),
        time=time_of(reading, best),
        speaker=speaker_of(reading, best),
        confidence=as_confidence(1.0 - confidence),
        rule=best.rule,
        evidence=tuple(evidence[k] for k in sorted(evidence)),
    )
