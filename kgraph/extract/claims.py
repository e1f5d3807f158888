"""From relation candidates to claims with qualifiers and evidence.

In: a `Reading` and the groups of `kgraph.extract.weighing`. Out: `Claim`s, one for each subject,
predicate and object, with status, role, time, speaker and all evidence. Finding and weighing
candidates is left to `weighing`, entities and figures to their own modules.
"""

from kgraph.combine.statuses import choose
from kgraph.extract.evidence import sentence_evidence
from kgraph.extract.opinions import RULE
from kgraph.extract.qualify.speaker import speaker_of
from kgraph.extract.qualify.status import status_of
from kgraph.extract.qualify.time import time_of
from kgraph.extract.reading import Reading
from kgraph.extract.weighing import Group, find_groups
from kgraph.model import Claim, Evidence
from kgraph.model.base import as_confidence
from kgraph.ontology import Status


def find_claims(reading: Reading, article: str) -> list[Claim]:
    """Find the claims of a doc.

    Args:
        reading: the annotated doc.
        article: id of the article, for evidence.

    Returns:
        Claims in order of their first evidence, with ids "c1", "c2", …
    """
    claims = [_claim(reading, group, article) for group in find_groups(reading)]
    claims.sort(key=lambda c: (c.evidence[0].start, c.predicate.value, c.subject, c.object))
    return [c.model_copy(update={"id": f"c{n}"}) for n, c in enumerate(claims, 1)]


def _claim(reading: Reading, group: Group, article: str) -> Claim:
    """Join the candidates of one pair: the surest one gives the qualifiers.

    What is stated as a fact in one sentence and planned in another of the same article is a fact.
    """
    judged = [(c, c.status or status_of(reading, c)) for c in group.candidates]
    best, status = min(
        judged, key=lambda j: (-j[0].confidence, j[1] is not Status.ASSERTED, j[0].trigger)
    )
    if group.opinion is not None:
        status = choose(status, group.opinion.statuses(), ruled=_is_ruled(group))
    _, left, right = group.key
    evidence: dict[tuple[int, int], Evidence] = {}
    for token in _shown(group):
        piece = sentence_evidence(reading, token, article)
        evidence[(piece.start, piece.end)] = piece
    return Claim(
        id="c0",
        subject=left,
        predicate=best.predicate,
        object=right,
        status=status,
        role=next((c.role for c in [best, *group.candidates] if c.role), None),
        time=time_of(reading, best),
        speaker=speaker_of(reading, best),
        confidence=as_confidence(group.confidence),
        rule=best.rule,
        evidence=tuple(evidence[k] for k in sorted(evidence)),
    )


def _shown(group: Group) -> list[int]:
    """Tokens in the sentences that show a relation; the network cites both mentions' sentences."""
    if group.opinion is None or _is_ruled(group):
        return [c.trigger for c in group.candidates]
    return [group.opinion.pair.left[0], group.opinion.pair.right[0]]


def _is_ruled(group: Group) -> bool:
    """Whether the rules found the claim."""
    return any(c.rule != RULE for c in group.candidates)
