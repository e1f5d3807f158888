"""An article as people and as a graph see it, for tests of what is told about the difference."""

from kgraph.evaluate.gold import GoldDocument, GoldEntity, GoldRelation
from kgraph.evaluate.passages import Passage
from kgraph.evaluate.predicted import PredictedArticle, PredictedClaim, PredictedEntity
from kgraph.ontology import EntityType

ENTITIES = {
    "Kenya": ("Country", "KE"),
    "Norway": ("Country", "NO"),
    "Ada": ("Person", None),
    "Fjord Pact": ("Agreement", None),
}


def gold(*relations: tuple[str, ...]) -> GoldDocument:
    """Four entities and relations: subject, predicate, object, status, and the text's words."""
    fields = ("s", "p", "o", "status", "evidence")
    return GoldDocument(
        doc="7",
        entities=tuple(
            GoldEntity(id=name, type=EntityType(type_), name=name, code=code)
            for name, (type_, code) in ENTITIES.items()
        ),
        relations=tuple(
            GoldRelation.model_validate(dict(zip(fields, relation, strict=False)))
            for relation in relations
        ),
    )


def article(
    *claims: tuple[str, ...],
    without: str = "",
    extra: tuple[PredictedEntity, ...] = (),
    text: tuple[str, ...] = (),
) -> PredictedArticle:
    """The same entities, less one and plus some, claims, last first, and cited sentences."""
    nodes = tuple(
        PredictedEntity(f"n/{name}", EntityType(type_), frozenset({name}), code, False)
        for name, (type_, code) in ENTITIES.items()
        if name != without
    )
    stated = tuple(PredictedClaim(f"n/{s}", p, f"n/{o}", *rest) for s, p, o, *rest in claims)
    return PredictedArticle(nodes + extra, (), stated, passages(*text))


def node(type_: str, *labels: str) -> PredictedEntity:
    """One more node."""
    return PredictedEntity("n/extra", EntityType(type_), frozenset(labels), None, False)


def passages(*sentences: str) -> tuple[Passage, ...]:
    """Sentences one after the other, with their offsets."""
    found: list[Passage] = []
    for sentence in sentences:
        start = found[-1].end + 1 if found else 0
        found.append(Passage(start, start + len(sentence), sentence))
    return tuple(found)
