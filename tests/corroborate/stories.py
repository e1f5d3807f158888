"""Small articles with the claims and figures that extraction would find, linked by name."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from kgraph.corroborate import assess
from kgraph.model import (
    Article,
    Assessment,
    Claim,
    Entity,
    EntityRef,
    Evidence,
    Extraction,
    Figure,
    FigureNode,
    Item,
    Linked,
    LinkedClaim,
    Mention,
    Node,
)
from kgraph.ontology import EntityType, Predicate

TYPES = {
    "Chad": "Country",
    "Niger": "Country",
    "Mali": "Country",
    "Togo": "Country",
    "Ama Diop": "Person",
    "Issa Keita": "Person",
    "Lagoon Bank": "Organization",
    "Delta Wire": "Organization",
    "Sahel Forum": "Event",
    "Dune Railway": "Project",
    "Accra": "Place",
    "Lagos": "Place",
}
"""What the names in the stories are; other names are agreements."""

CODES = {"Chad": "TD", "Niger": "NE", "Mali": "ML", "Togo": "TG"}


def story(
    text: str,
    *claims: tuple[Any, ...],
    outlet: str | None = None,
    date: str | None = None,
    items: Sequence[tuple[str, str]] = (),
) -> Extraction:
    """One article.

    Args:
        text: its words; each name in it is a mention.
        claims: (subject, predicate, object[, fields]), or (subject, expression, fields) of figures;
            a claim is shown by the sentence given as the field `at`, else by the first one.
        outlet, date: of the article.
        items: outlet and first words of each item of a digest.
    """
    digest = hashlib.sha256(f"{text}{outlet}".encode()).hexdigest()
    article = Article(
        id=digest[:16],
        path=f"{outlet or digest[:4]}.txt",
        content_hash=f"sha256:{digest}",
        text=text,
        outlet=outlet,
        date=date,
    )
    starts = [text.index(words) for _, words in items]
    names = sorted({n for c in claims for n in (c[0], c[2]) if isinstance(n, str)})
    names += sorted(n for n in TYPES if n in text and n not in names)
    local = {name: f"e{number}" for number, name in enumerate(names, 1)}
    entities = [_entity(name, local[name], text, starts) for name in names]
    figures, relations = [], []
    for number, claim in enumerate(claims, 1):
        if isinstance(claim[2], dict):
            figures.append(_figure(article, number, claim, local))
        else:
            relations.append(_claim(article, number, claim, local))
    pieces = [Item(index=i, outlet=o, date=date) for i, (o, _) in enumerate(items)]
    return Extraction(
        article=article,
        items=tuple(pieces or [Item(index=0, outlet=outlet, date=date)]),
        entities=tuple(entities),
        figures=tuple(figures),
        claims=tuple(relations),
    )


def _entity(name: str, ident: str, text: str, starts: Sequence[int]) -> Entity:
    places = [i for i in range(len(text)) if text.startswith(name, i)] or [0]
    mentions = [
        Mention(
            start=place,
            end=place + len(name),
            text=name,
            item=max(0, sum(start <= place for start in starts) - 1),
        )
        for place in places
    ]
    kind = EntityType(TYPES.get(name, "Agreement"))
    code = CODES.get(name)
    return Entity(id=ident, type=kind, name=name, code=code, key=code, mentions=tuple(mentions))


def _evidence(article: Article, words: str | None) -> Evidence:
    words = words or article.text.split(". ")[0]
    start = article.text.index(words)
    return Evidence(article=article.id, start=start, end=start + len(words), text=words)


def _claim(article: Article, number: int, told: tuple[Any, ...], local: dict[str, str]) -> Claim:
    fields = dict(told[3]) if len(told) > 3 else {}
    evidence = _evidence(article, fields.pop("at", None))
    speaker = fields.pop("speaker", None)
    return Claim(
        id=f"c{number}",
        subject=local[told[0]],
        predicate=Predicate(told[1]),
        object=local[told[2]],
        speaker=local[speaker] if speaker else None,
        confidence=Decimal("0.9"),
        rule="story",
        evidence=(evidence,),
        **fields,
    )


def _figure(article: Article, number: int, told: tuple[Any, ...], local: dict[str, str]) -> Figure:
    fields = {"unit": "USD", **told[2]}
    fields.setdefault("value", Decimal("".join(filter(str.isdigit, told[1]))))
    return Figure(
        id=f"f{number}",
        evidence=_evidence(article, told[1]),
        subject=local[told[0]],
        confidence=Decimal(1),
        **fields,
    )


def linked(extractions: Iterable[Extraction]) -> Linked:
    """Link by name alone, as simply as can be."""
    members: dict[tuple[str, EntityType], list[EntityRef]] = defaultdict(list)
    claims: dict[str, LinkedClaim] = {}
    figures: list[FigureNode] = []
    every = list(extractions)
    for x in every:
        ids = {e.id: _ident(e.type, e.name) for e in x.entities}
        for entity in x.entities:
            ref = EntityRef(article=x.article.id, entity=entity.id)
            members[entity.name, entity.type].append(ref)
        for found in x.claims:
            claim = _linked_claim(found, ids)
            known = claims.get(claim.id, claim)
            merged = dict.fromkeys((*known.evidence, *claim.evidence))
            claims[claim.id] = claim.model_copy(update={"evidence": tuple(merged)})
        for figure in x.figures:
            record = figure.model_copy(update={"subject": ids[figure.subject or ""]})
            ident = f"figure/{x.article.id}-{figure.id}"
            figures.append(FigureNode(id=ident, figure=record, evidence=(figure.evidence,)))
    nodes = [
        Node(
            id=_ident(kind, name),
            type=kind,
            name=name,
            code=CODES.get(name),
            members=tuple(refs),
            mentions=len(refs),
        )
        for (name, kind), refs in members.items()
    ]
    return Linked(
        articles=tuple(sorted((x.article for x in every), key=lambda a: a.id)),
        nodes=tuple(sorted(nodes, key=lambda n: n.id)),
        figures=tuple(sorted(figures, key=lambda f: f.id)),
        claims=tuple(claims[ident] for ident in sorted(claims)),
    )


def _ident(kind: EntityType, name: str) -> str:
    return f"{kind.lower()}/{name.lower().replace(' ', '-')}"


def _linked_claim(claim: Claim, ids: dict[str, str]) -> LinkedClaim:
    fields = claim.model_dump(exclude={"id", "rule", "evidence"})
    fields |= {"subject": ids[claim.subject], "object": ids[claim.object]}
    fields["speaker"] = ids[claim.speaker] if claim.speaker else None
    ident = "claim/" + "-".join(str(fields[k]) for k in sorted(fields) if k != "confidence")
    return LinkedClaim(id=ident, evidence=claim.evidence, **fields)


def compare(*extractions: Extraction) -> Assessment:
    """Link and assess some stories."""
    return assess(extractions, linked(extractions))


def kinds(*extractions: Extraction) -> list[str]:
    """The kinds of the tensions between some stories."""
    return [tension.kind.value for tension in compare(*extractions).tensions]
