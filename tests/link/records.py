"""Short ways to write the extractions that linking takes."""

from collections.abc import Iterable
from decimal import Decimal

from kgraph.model import Article, Claim, Entity, Evidence, Extraction, Mention
from kgraph.ontology import EntityType, Predicate

TEXT = "x" * 400


def article(
    ident: str,
    entities: Iterable[Entity],
    claims: Iterable[Claim] = (),
    *,
    date: str | None = None,
    text: str = TEXT,
) -> Extraction:
    return Extraction(
        article=Article(
            id=ident, path=f"{ident}.txt", content_hash=f"sha256:{ident}", text=text, date=date
        ),
        items=(),
        entities=tuple(entities),
        figures=(),
        claims=tuple(claims),
    )


def entity(number: int, kind: EntityType, name: str, *aliases: str, **more: object) -> Entity:
    mention = Mention(start=0, end=len(name), text=name)
    fields = {"id": f"e{number}", "type": kind, "name": name, "aliases": tuple(sorted(aliases))}
    return Entity.model_validate({**fields, "mentions": (mention,), **more})


def claim(
    number: int, subject: int, predicate: Predicate, object_: int, *, source: str, **more: object
) -> Claim:
    evidence = Evidence(article=source, start=10 * number, end=10 * number + 5, text="xxxxx")
    fields = {
        "id": f"c{number}",
        "subject": f"e{subject}",
        "predicate": predicate,
        "object": f"e{object_}",
        "confidence": Decimal("0.8"),
        "rule": "test",
        "evidence": (evidence,),
    }
    return Claim.model_validate({**fields, **more})


def country(number: int, name: str, code: str) -> Entity:
    return entity(number, EntityType.COUNTRY, name, code=code, key=code)


def holder(ident: str, name: str, *aliases: str, of: str = "", kind: str = "") -> Extraction:
    """An article on one person, who holds an office in a state (ISO code) or a body (name)."""
    person = entity(1, EntityType.PERSON, name, *aliases)
    if not of:
        return article(ident, [person])
    place = country(2, of, of) if len(of) == 2 else entity(2, EntityType.ORGANIZATION, of)
    post = claim(1, 1, Predicate.HOLDS_POSITION, 2, source=ident, role=kind or None)
    return article(ident, [person, place], [post])
