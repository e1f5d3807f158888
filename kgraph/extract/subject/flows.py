"""Figures of flows: "shipments to Chad rose 8%" is about who ships.

In: a figure's span in a `Scene`. Out: the id of the seller, or None where the figure is of no flow
or the text does not tell the seller. Shares of single partners ("lifting its share to 40%") are
left to the weighed signs: there the partner is the subject.
"""

from spacy.tokens import Span, Token

from kgraph.extract.subject.scene import Scene
from kgraph.ontology import EntityType

FLOWS = frozenset("delivery export sale shipment supply".split())
"""Nouns of goods on their way out: "*exports* to Oman"."""

_SELLERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})


def seller_of(scene: Scene, figure: Span) -> str | None:
    """Find who sells, for a figure whose clause measures a flow.

    Args:
        scene: the article around.
        figure: the figure.

    Returns:
        The owner of the flow ("Peru's exports"), else the country that the item is mainly about,
        unless it is the partner itself. "Deliveries to other markets tripled", "China and Oman
        accounted for 90% of exports".
    """
    flow = _flow_of(figure.root)
    if flow is None:
        return None
    owners = scene.reading.owners(flow, _SELLERS)
    partners = _partners(scene, flow)
    owners = [f for f in owners if f.referent.id not in partners]
    if owners:
        return owners[0].referent.id
    main = scene.topic(figure.start).most.get(EntityType.COUNTRY)
    return main if main is not None and main not in partners else None


def _flow_of(root: Token) -> Token | None:
    """The noun of flow that the figure measures: the subject of its verb, or "… of exports"."""
    for child in root.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            for inner in child.children:
                if inner.lemma_.lower() in FLOWS and _shares_out(root):
                    return inner
    for ancestor in root.ancestors:
        if ancestor.pos_ not in {"VERB", "AUX"}:
            continue
        if ancestor.dep_ in {"advcl", "acl", "relcl"}:
            return None
        for child in ancestor.children:
            flow = child.dep_ in {"nsubj", "nsubjpass"} and child.lemma_.lower() in FLOWS
            if flow and any(c.dep_ == "prep" and c.lower_ == "to" for c in child.children):
                return child
        return None
    return None


def _shares_out(root: Token) -> bool:
    """ "A and B accounted for 90%": several partners together, so the whole is the seller's."""
    for ancestor in root.ancestors:
        if ancestor.lemma_.lower() in {"account", "take", "buy", "absorb"}:
            subjects = [c for c in ancestor.children if c.dep_ == "nsubj"]
            return any(c.dep_ == "conj" for s in subjects for c in s.children)
    return False


def _partners(scene: Scene, flow: Token) -> set[str]:
    """Entities that the flow goes to, or that take it."""
    found: set[str] = set()
    for preposition in ("to", "into"):
        for token in scene.reading.preps(flow).get(preposition, []):
            found |= {f.referent.id for f in scene.reading.resolve(token, frozenset(EntityType))}
    for ancestor in flow.ancestors:
        if ancestor.lemma_.lower() in {"account", "take", "buy", "absorb"}:
            for child in ancestor.children:
                if child.dep_ == "nsubj":
                    takers = scene.reading.resolve(child, frozenset(EntityType))
                    found |= {f.referent.id for f in takers}
    return found
