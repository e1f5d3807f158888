"""Uncertain pairs and doubtful claims of a build.

In: a build read back. Out: questions, the most uncertain first: pairs whose score is near the
threshold, and claims read with little confidence, each with the sentences to judge by. Pairs and
claims that a person has decided on are not asked again.
"""

from collections.abc import Iterator
from decimal import Decimal

from kgraph.explain import Build, claim_brief, quote_sentence, word_claim
from kgraph.explain.quote import quote_at
from kgraph.link.features import DOUBT, THRESHOLD
from kgraph.model import ClaimReference, Decision, EntityRef, LinkedClaim, Record, ThingReference
from kgraph.ontology import EntityType

DOUBTFUL = Decimal("0.7")
"""Confidence up to which a claim is asked about; rules without a second sign give no more."""


class Side(Record):
    """One of two things that may be one, as one article speaks of it.

    Attributes:
        node: identifier of the node it is in.
        type, name: as the article has them.
        article: path of the article.
        source: outlet and date, as far as they are known.
        sentence: the first sentence that mentions it.
    """

    node: str
    type: EntityType
    name: str
    article: str
    source: str
    sentence: str

    @property
    def mention(self) -> ThingReference:
        """The thing as this article names it, for a decision against the node it is in."""
        return ThingReference(name=self.name, article=self.article, type=self.type)


class PairQuestion(Record):
    """Are these two one thing?

    Attributes:
        left, right: the two.
        same: what the build took them for.
        score: the sum of the signs.
        signs: signs with their weights.
    """

    left: Side
    right: Side
    same: bool
    score: Decimal
    signs: tuple[tuple[str, Decimal], ...]


class ClaimQuestion(Record):
    """Is this right?

    Attributes:
        claim: the claim, by identifier and by what it says.
        says: the claim in words.
        confidence: how sure the build is.
        sentences: (article, sentence) of the evidence.
    """

    claim: ClaimReference
    says: str
    confidence: Decimal
    sentences: tuple[tuple[str, str], ...]


Question = PairQuestion | ClaimQuestion


def questions(build: Build, *, limit: int | None = None) -> list[Question]:
    """List what a person should look at: pairs, then claims, the most uncertain first.

    Args:
        build: the build; decisions it replayed are taken as settled.
        limit: questions of each kind; None for all.
    """
    return [*_first(_pairs(build), limit), *_first(_claims(build), limit)]


def _first(asked: Iterator[Question], limit: int | None) -> list[Question]:
    found = list(asked)
    return found if limit is None else found[:limit]


def _pairs(build: Build) -> Iterator[PairQuestion]:
    decided = [decision for decision in build.linked.decisions if decision.person]
    settled = {_homes(build, d) for d in decided if not d.same}
    confirmed = {frozenset({d.left, d.right}) for d in decided}
    near = [
        decision
        for decision in build.linked.decisions
        if not decision.person and abs(decision.score - THRESHOLD) <= DOUBT
    ]
    near.sort(
        key=lambda d: (abs(d.score - THRESHOLD), _place(build, d.left), _place(build, d.right))
    )
    seen: set[frozenset[str] | frozenset[EntityRef]] = set()
    for decision in near:
        homes = _homes(build, decision)
        apart = len(homes) > 1
        # Of two nodes one pair is asked about; inside a node each joint may be the weak one.
        pair = frozenset({decision.left, decision.right})
        key = homes if apart else pair
        is_known = key in seen or pair in confirmed or (apart and homes in settled)
        if not is_known and apart is not decision.same:
            seen.add(key)
            yield PairQuestion(
                left=_side(build, decision.left),
                right=_side(build, decision.right),
                same=decision.same,
                score=decision.score,
                signs=decision.features,
            )


def _homes(build: Build, decision: Decision) -> frozenset[str]:
    return frozenset({build.homes[decision.left], build.homes[decision.right]})


def _place(build: Build, ref: EntityRef) -> tuple[str, int]:
    return build.extractions[ref.article].article.path, int(ref.entity[1:])


def _side(build: Build, ref: EntityRef) -> Side:
    entity = build.entity(ref)
    mention = entity.mentions[0]
    quote = quote_at(build, ref.article, mention.start, mention.end)
    return Side(
        node=build.homes[ref],
        type=entity.type,
        name=entity.name,
        article=quote.path,
        source=", ".join(part for part in (quote.outlet, quote.date) if part),
        sentence=quote.sentence,
    )


def _claims(build: Build) -> Iterator[ClaimQuestion]:
    doubtful = [claim for claim in build.linked.claims if claim.confidence <= DOUBTFUL]
    for claim in sorted(doubtful, key=lambda c: (c.confidence, c.id)):
        yield ClaimQuestion(
            claim=_reference(claim),
            says=word_claim(claim_brief(build, claim)),
            confidence=claim.confidence,
            sentences=tuple(
                (quote.path, quote.sentence)
                for quote in (quote_sentence(build, e) for e in claim.evidence)
            ),
        )


def _reference(claim: LinkedClaim) -> ClaimReference:
    return ClaimReference(
        id=claim.id, subject=claim.subject, predicate=claim.predicate.value, object=claim.object
    )
