"""The states that an article names beside an entity.

In: an extraction and one of its entities. Out: ISO codes of the countries with a mention in a
paragraph that mentions the entity. What that is worth is left to `kgraph.link.thing`.
"""

from kgraph.model import Entity, Extraction
from kgraph.ontology import EntityType

_LIST = 6
"""States in a paragraph that are still those of one route."""


def countries_beside(extraction: Extraction, entity: Entity) -> frozenset[str]:
    """Find the countries mentioned in the paragraphs of an entity, unless they are a long list."""
    text = extraction.article.text
    paragraphs = [_paragraph(text, m.start, m.end) for m in entity.mentions]
    codes = frozenset(
        other.code
        for other in extraction.entities
        if other.type is EntityType.COUNTRY and other.code
        if any(
            start <= mention.start < end for mention in other.mentions for start, end in paragraphs
        )
    )
    return codes if len(codes) <= _LIST else frozenset()


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    after = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if after < 0 else after
