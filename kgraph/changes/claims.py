"""Which claims are new, gone, have another status, or more or less evidence.

In: the correspondence of two builds. Out: `ClaimChange`s. Claims are compared under the new names
of their ends; figures are left to `kgraph.changes.figures`.
"""

from collections.abc import Iterator

from kgraph.changes.correspondence import Correspondence
from kgraph.changes.records import ClaimChange, ClaimKind
from kgraph.changes.said import Said, grouped
from kgraph.explain import claim_brief, quote_sentence
from kgraph.model import Evidence

_QUOTES = 3
"""Sentences that show a change of a claim."""


def claim_changes(pairing: Correspondence) -> tuple[ClaimChange, ...]:
    """List the changes of claims, by kind, predicate and identifiers of the ends."""
    old, new = grouped(pairing.old, pairing), grouped(pairing.new, None)
    found = [
        change
        for ends in sorted(old.keys() | new.keys())
        for change in _compare(pairing, old.get(ends, []), new.get(ends, []))
    ]
    kinds = list(ClaimKind)
    return tuple(sorted(found, key=lambda c: (kinds.index(c.kind), _order(c))))


def _order(change: ClaimChange) -> tuple[str, ...]:
    claim = change.claim
    return claim.predicate.value, claim.subject.id, claim.object.id, claim.id


def _compare(pairing: Correspondence, old: list[Said], new: list[Said]) -> Iterator[ClaimChange]:
    """The changes of the claims between the same two ends."""
    former = {said.qualifiers: said for said in old}
    for said in new:
        if said.qualifiers in former:
            yield from _evidence(pairing, former[said.qualifiers], said)
    kept = {said.qualifiers for said in new}
    gone = [said for said in old if said.qualifiers not in kept]
    for said in new:
        if said.qualifiers not in former:
            before = _predecessor(pairing, gone, said)
            if before:
                gone.remove(before)
            yield _arrival(pairing, said, before, sorted({other.status for other in old}))
    for said in gone:
        yield _change(pairing, ClaimKind.GONE, said, (), list(said.claim.evidence))


def _predecessor(pairing: Correspondence, gone: list[Said], said: Said) -> Said | None:
    """What was said instead before: by the same sentence, else by the same speaker."""

    def likeness(other: Said) -> tuple[bool, bool, int]:
        unknown = pairing.sources.unknown(said.claim.evidence, other.claim.evidence)
        shares = len(unknown) < len(said.claim.evidence)
        same = sum(a == b for a, b in zip(said.qualifiers, other.qualifiers, strict=True))
        return shares, other.speaker == said.speaker, same

    likely = [other for other in gone if any(likeness(other)[:2])]
    return max(likely, key=lambda other: (*likeness(other), other.claim.id), default=None)


def _arrival(
    pairing: Correspondence, said: Said, before: Said | None, statuses: list[str]
) -> ClaimChange:
    """A claim that the old build lacks: another status, other qualifiers, or new altogether."""
    evidence = list(said.claim.evidence)
    if before and before.status == said.status:
        details = tuple(_differences(before, said))
        return _change(pairing, ClaimKind.CHANGED, said, details, evidence)
    known = [before.status] if before else statuses
    if known and said.status not in known:
        details = (f"status: {', '.join(known)} → {said.status}",)
        return _change(pairing, ClaimKind.STATUS, said, details, evidence)
    details = ("known with another time, role or speaker",) if known else ()
    return _change(pairing, ClaimKind.NEW, said, details, evidence)


def _differences(before: Said, said: Said) -> Iterator[str]:
    for what in ("role", "time", "speaker"):
        pair = getattr(before, what), getattr(said, what)
        if pair[0] != pair[1]:
            yield f"{what}: {pair[0] or 'none'} → {pair[1] or 'none'}"


def _evidence(pairing: Correspondence, before: Said, said: Said) -> Iterator[ClaimChange]:
    """The change of a claim that both builds make with the same qualifiers."""
    old, new = before.claim.evidence, said.claim.evidence
    more, less = pairing.sources.unknown(new, old), pairing.sources.unknown(old, new)
    confidence = before.claim.confidence, said.claim.confidence
    details = [
        f"{len(pieces)} {how} sentence{'' if len(pieces) == 1 else 's'}"
        for pieces, how in ((more, "more"), (less, "fewer"))
        if pieces
    ]
    if confidence[0] != confidence[1]:
        details.append(f"confidence: {confidence[0]} → {confidence[1]}")
    if more and less:
        yield _change(pairing, ClaimKind.OTHER, said, tuple(details), more)
    elif more:
        yield _change(pairing, ClaimKind.MORE, said, tuple(details), more)
    elif less:
        yield _change(pairing, ClaimKind.LESS, said, tuple(details), less)
    elif details:
        yield _change(pairing, ClaimKind.CHANGED, said, tuple(details), list(new))


def _change(
    pairing: Correspondence,
    kind: ClaimKind,
    said: Said,
    details: tuple[str, ...],
    evidence: list[Evidence],
) -> ClaimChange:
    gone = kind in (ClaimKind.GONE, ClaimKind.LESS)
    quoting = pairing.old if gone else pairing.new
    quotes = sorted(
        (quote_sentence(quoting, piece) for piece in evidence),
        # What the other build lacks comes first: it is what caused the change.
        key=lambda q: (pairing.sources.in_both(q.article), q.path, q.start, q.end),
    )
    return ClaimChange(
        kind=kind,
        claim=claim_brief(pairing.old if kind is ClaimKind.GONE else pairing.new, said.claim),
        details=details,
        cause=pairing.sources.cause(quotes, gone=gone),
        quotes=tuple(quotes[:_QUOTES]),
    )
