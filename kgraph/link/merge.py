"""Merges what many articles say: nodes, figures and claims with stable identifiers.

In: extractions and the clusters of their entities. Out: a `Linked` record, every tuple sorted by id.
Judging which entities are one is left to `kgraph.link.decide`.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from kgraph.knowledge.countries import by_code
from kgraph.link.decide import Decisions
from kgraph.link.identifiers import digest, node_ids
from kgraph.model import (
    Claim,
    Entity,
    EntityRef,
    Extraction,
    Figure,
    FigureNode,
    Linked,
    LinkedClaim,
    Node,
)
from kgraph.model.base import as_confidence
from kgraph.ontology import PREDICATES, EntityType, Predicate

_Ids = dict[EntityRef, str]


def merge(extractions: Sequence[Extraction], decisions: Decisions) -> Linked:
    """Merge the records of all articles along the clusters."""
    entities = {
        EntityRef(article=x.article.id, entity=e.id): e for x in extractions for e in x.entities
    }
    drafts = [_draft(cluster, entities) for cluster in decisions.clusters]
    named = [
        draft.model_copy(update={"id": ident})
        for draft, ident in zip(drafts, node_ids(drafts), strict=True)
    ]
    nodes = sorted(named, key=lambda n: n.id)
    ids: _Ids = {ref: node.id for node in nodes for ref in node.members}
    figures = [_figure(f, x, ids) for x in extractions for f in x.figures]
    claims = _claims(extractions, ids) + [_has_figure(f) for f in figures if f.figure.subject]
    return Linked(
        articles=tuple(sorted((x.article for x in extractions), key=lambda a: a.id)),
        nodes=tuple(nodes),
        figures=tuple(sorted(figures, key=lambda f: f.id)),
        claims=tuple(sorted(claims, key=lambda c: c.id)),
        decisions=decisions.decisions,
    )


def _draft(cluster: tuple[EntityRef, ...], entities: dict[EntityRef, Entity]) -> Node:
    members = [entities[ref] for ref in cluster]
    forms: Counter[str] = Counter()
    for member in members:
        for form in (member.name, *member.aliases):
            forms[form] += sum(m.text == form for m in member.mentions) or 1
    name = _name(members, forms)
    return Node(
        id="draft",
        type=members[0].type,
        name=name,
        aliases=tuple(sorted(set(forms) - {name})),
        code=members[0].code,
        leader=any(m.leader for m in members),
        wikidata=min((m.wikidata for m in members if m.wikidata), default=None),
        members=cluster,
        mentions=sum(len(m.mentions) for m in members),
    )


def _name(members: list[Entity], forms: Counter[str]) -> str:
    """A country's usual name; else the fullest name that an article settled on."""
    if members[0].type is EntityType.COUNTRY and members[0].code:
        country = by_code(members[0].code)
        if country is not None:
            return country.name
    names = Counter(m.name for m in members)
    return min(names, key=lambda n: (-len(n.split()), -names[n], -forms[n], n))


def _figure(figure: Figure, extraction: Extraction, ids: _Ids) -> FigureNode:
    def node(local: str | None) -> str | None:
        return ids[EntityRef(article=extraction.article.id, entity=local)] if local else None

    ident = _figure_id(figure, extraction)
    partners = {f.id: f for f in extraction.figures}
    partner = partners.get(figure.conversion_of or "")
    record = figure.model_copy(
        update={
            "subject": node(figure.subject),
            "speaker": node(figure.speaker),
            "conversion_of": _figure_id(partner, extraction) if partner else None,
        }
    )
    return FigureNode(id=ident, figure=record, evidence=(figure.evidence,))


def _figure_id(figure: Figure, extraction: Extraction) -> str:
    evidence = figure.evidence
    return f"figure/{digest(extraction.article.id, str(evidence.start), str(evidence.end))}"


def _has_figure(node: FigureNode) -> LinkedClaim:
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


_ClaimKey = tuple[str, str, str, str, str, str, str]


def _claims(extractions: Sequence[Extraction], ids: _Ids) -> list[LinkedClaim]:
    """One claim for each subject, predicate, object, status, time, role and speaker."""
    grouped: dict[_ClaimKey, list[Claim]] = defaultdict(list)
    for extraction in extractions:
        for claim in extraction.claims:
            key = _claim_key(claim, extraction.article.id, ids)
            if key[0] != key[2]:
                grouped[key].append(claim)
    return [_linked(key, claims) for key, claims in grouped.items()]


def _claim_key(claim: Claim, article: str, ids: _Ids) -> _ClaimKey:
    left = ids[EntityRef(article=article, entity=claim.subject)]
    right = ids[EntityRef(article=article, entity=claim.object)]
    if PREDICATES[claim.predicate].symmetric:
        left, right = sorted((left, right))
    speaker = ids[EntityRef(article=article, entity=claim.speaker)] if claim.speaker else ""
    return (
        left,
        claim.predicate.value,
        right,
        claim.status.value,
        claim.role or "",
        claim.time or "",
        speaker,
    )


def _linked(key: _ClaimKey, claims: list[Claim]) -> LinkedClaim:
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


