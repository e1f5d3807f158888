"""Who says a claim, in which sentences, by which rule, with what status.

In: a build and a claim. Out: `ClaimBrief` and `ClaimStory` records, and `explain_claim`, which also
finds what is said of the same ends otherwise. Rules and stand-in words come from the extractions,
since linking merges claims of many rules.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from weakref import WeakKeyDictionary

from kgraph.errors import GraphError
from kgraph.explain.build import Build
from kgraph.explain.quote import brief, brief_or_none, outlets_of, quote_at, quote_sentence
from kgraph.explain.records import ClaimBrief, ClaimExplanation, ClaimStory, Quote, Witness
from kgraph.model import Claim, EntityRef, Evidence, LinkedClaim
from kgraph.ontology import Predicate

_Key = tuple[str, int, int, str, str, frozenset[str]]
_Local = dict[_Key, list[Claim]]
_LOCAL: WeakKeyDictionary[Build, _Local] = WeakKeyDictionary()
"""The claims of single articles by what they became, made once a build."""


def explain_claim(build: Build, claim: str | LinkedClaim) -> ClaimExplanation:
    """Tell all that stands behind a claim.

    Args:
        build: what the claim is from.
        claim: the record or its identifier.

    Raises:
        GraphError: the build has no such claim.
    """
    known = build.claims | build.rejected
    record = known.get(claim) if isinstance(claim, str) else claim
    if record is None:
        raise GraphError("the build has no such claim", where=str(claim))
    ends = record.subject, record.predicate, record.object
    others = (
        c
        for c in build.linked.claims
        if (c.subject, c.predicate, c.object) == ends and c.id != record.id
    )
    return ClaimExplanation(
        claim=story(build, record),
        rejected=record.id in build.rejected,
        otherwise=stories(build, others),
    )


def claim_brief(build: Build, claim: LinkedClaim) -> ClaimBrief:
    """Name a claim with its ends."""
    return ClaimBrief(
        id=claim.id,
        subject=brief(build, claim.subject),
        predicate=claim.predicate,
        object=brief(build, claim.object),
        status=claim.status,
        role=claim.role,
        time=claim.time,
        speaker=brief_or_none(build, claim.speaker),
        confidence=claim.confidence,
    )


def stories(build: Build, claims: Iterable[LinkedClaim]) -> tuple[ClaimStory, ...]:
    """Tell the stories of some claims, by predicate and the names of their ends."""
    return tuple(sorted((story(build, claim) for claim in claims), key=_order))


def story(build: Build, claim: LinkedClaim) -> ClaimStory:
    """Tell who published a claim and which sentences show it."""
    witnesses = tuple(
        sorted(
            (_witness(build, claim, evidence) for evidence in claim.evidence),
            key=lambda w: (w.quote.path, w.quote.start, w.quote.end),
        )
    )
    head = claim_brief(build, claim)
    return ClaimStory(
        **dict(head),
        outlets=outlets_of(witness.quote for witness in witnesses),
        witnesses=witnesses,
    )


def _order(claim: ClaimStory) -> tuple[str, ...]:
    return (
        claim.predicate.value,
        claim.subject.name,
        claim.object.name,
        claim.time or "",
        claim.status.value,
        claim.id,
    )


def _witness(build: Build, claim: LinkedClaim, evidence: Evidence) -> Witness:
    ends = frozenset((claim.subject, claim.object))
    key = _key(evidence, claim.predicate.value, claim.status.value, ends)
    found = _local_claims(build).get(key, [])
    return Witness(
        quote=quote_claim(build, claim, evidence),
        rules=tuple(sorted({local.rule for local in found})),
        confidence=max((local.confidence for local in found), default=Decimal(claim.confidence)),
        subject_as=_words(build, claim.subject, evidence, found),
        object_as=_words(build, claim.object, evidence, found),
    )


def quote_claim(build: Build, claim: LinkedClaim, evidence: Evidence) -> Quote:
    """Quote a piece of evidence for a claim in its sentence."""
    if claim.predicate is Predicate.HAS_FIGURE:  # Its evidence is the figure's few words.
        return quote_at(build, evidence.article, evidence.start, evidence.end)
    return quote_sentence(build, evidence)


def _words(build: Build, node: str, evidence: Evidence, found: Iterable[Claim]) -> tuple[str, ...]:
    """What stands for an end of the claim inside the evidence, in text order without repeats."""
    local = {end for claim in found for end in (claim.subject, claim.object)}
    refs = (EntityRef(article=evidence.article, entity=ident) for ident in sorted(local))
    mentions = sorted(
        (mention.start, mention.text)
        for ref in refs
        if build.homes[ref] == node
        for mention in build.entity(ref).mentions
        if evidence.start <= mention.start and mention.end <= evidence.end
    )
    return tuple(dict.fromkeys(text for _, text in mentions))


def _local_claims(build: Build) -> _Local:
    if build not in _LOCAL:
        index: _Local = defaultdict(list)
        for key, claim in _keyed_claims(build):
            index[key].append(claim)
        _LOCAL[build] = dict(index)
    return _LOCAL[build]


def _keyed_claims(build: Build) -> Iterator[tuple[_Key, Claim]]:
    for ident, extraction in build.extractions.items():
        for claim in extraction.claims:
            ends = frozenset(
                build.homes[EntityRef(article=ident, entity=end)]
                for end in (claim.subject, claim.object)
            )
            for evidence in claim.evidence:
                yield _key(evidence, claim.predicate.value, claim.status.value, ends), claim


def _key(evidence: Evidence, predicate: str, status: str, ends: frozenset[str]) -> _Key:
    return evidence.article, evidence.start, evidence.end, predicate, status, ends
