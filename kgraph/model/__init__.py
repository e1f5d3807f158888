"""The frozen records in which each stage speaks to the next.

In: nothing. Out: pydantic models; `schemas/` holds their JSON Schema. Behaviour is left to the
stages.
"""

from kgraph.model.article import Article, Block, BlockKind, CleanArticle, Item
from kgraph.model.base import Number, Record, canonical_decimal
from kgraph.model.extraction import (
    Claim,
    Entity,
    Evidence,
    Extraction,
    Figure,
    Mention,
    MentionKind,
)
from kgraph.model.linked import Decision, EntityRef, FigureNode, Linked, LinkedClaim, Node

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Claim",
    "CleanArticle",
    "Decision",
    "Entity",
    "EntityRef",
    "Evidence",
    "Extraction",
    "Figure",
    "FigureNode",
    "Item",
    "Linked",
    "LinkedClaim",
    "Mention",
    "MentionKind",
    "Node",
    "Number",
    "Record",
    "canonical_decimal",
]
