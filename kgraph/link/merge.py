"""Merges what many articles say: nodes, figures and claims with stable identifiers.

In: extractions and the clusters of their entities. Out: nodes, figures and claims. Judging which
entities are one is left to `kgraph.link.derive`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from kgraph.knowledge.countries import by_code
from kgraph.knowledge.names import fold
from kgraph.link.claims import Ids
from kgraph.link.identifiers import Ref, digest
from kgraph.link.kept import Kept
from kgraph.link.known import known_name, leader_of
from kgraph.model import Entity, EntityRef, Extraction, Figure, FigureNode, Node
from kgraph.ontology import EntityType


def merge_entities(
    ident: str, refs: Sequence[Ref], entities: Mapping[Ref, Entity], kind: EntityType, key: str
) -> Node:
    """Merge the entities of one cluster into a node.

    Args:
        ident: identifier of the node.
        refs: its entities, in order of article.
        entities: all entities.
        kind: type of the node.
        key: its entry in the knowledge data, or "".
    """
    members = [entities[ref] for ref in refs]
    forms: Counter[str] = Counter()
    for member in members:
        for form in (member.name, *member.aliases):
            forms[form] += sum(m.text == form for m in member.mentions) or 1
    name = _name(members, forms, key)
    leader = leader_of(key) if kind is EntityType.PERSON else None
    ids = [m.wikidata for m in members] + [leader.wikidata if leader else None]
    return Node(
        id=ident,
        type=kind,
        name=name,
        aliases=tuple(sorted(set(forms) - {name})),
        code=members[0].code,
        leader=any(m.leader for m in members),
        wikidata=min((one for one in ids if one), default=None),
        members=tuple(EntityRef(article=article, entity=entity) for article, entity in refs),
        mentions=sum(len(m.mentions) for m in members),
    )


def _name(members: list[Entity], forms: Counter[str], key: str) -> str:
    """The usual name of a known thing as texts write it; else the fullest that an article uses."""
    if members[0].type is EntityType.COUNTRY and members[0].code:
        country = by_code(members[0].code)
        if country is not None:
            return country.name
    usual = fold(known_name(key))
    known = [form for form in forms if usual and fold(form) == usual]
    names = Counter(m.name for m in members)
    if known:
        return min(known, key=lambda n: (-forms[n], n))
    return min(names, key=lambda n: (-len(n.split()), -names[n], -forms[n], n))


def link_figures(
    extractions: Iterable[Extraction], ids: Ids, kept: Kept[FigureNode]
) -> list[FigureNode]:
    """Give each figure a stable identifier and let it speak of nodes.

    Args:
        extractions: in order of article.
        ids: the node of each entity.
        kept: figures made before.
    """
    return [
        kept.get(
            (x.article.id, figure.id, *_ends(figure, x, ids)),
            partial(_figure, figure, x, ids),
        )
        for x in extractions
        for figure in x.figures
    ]


def _ends(figure: Figure, extraction: Extraction, ids: Ids) -> list[str | None]:
    """The nodes that a figure speaks of, on which its record depends."""
    return [ids.get((extraction.article.id, end or "")) for end in (figure.subject, figure.speaker)]


def _figure(figure: Figure, extraction: Extraction, ids: Ids) -> FigureNode:
    def node(local: str | None) -> str | None:
        return ids[extraction.article.id, local] if local else None

    ident = _figure_id(figure, extraction)
    partners = {f.id: f for f in extraction.figures}
    restated = partners.get(figure.conversion_of or "")
    before = partners.get(figure.changed_from or "")
    record = figure.model_copy(
        update={
            "subject": node(figure.subject),
            "speaker": node(figure.speaker),
            "conversion_of": _figure_id(restated, extraction) if restated else None,
            "changed_from": _figure_id(before, extraction) if before else None,
        }
    )
    return FigureNode(id=ident, figure=record, evidence=(figure.evidence,))


def _figure_id(figure: Figure, extraction: Extraction) -> str:
    evidence = figure.evidence
    return f"figure/{digest(extraction.article.id, str(evidence.start), str(evidence.end))}"
