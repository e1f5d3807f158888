"""The frozen records in which each stage speaks to the next.

In: nothing. Out: pydantic models; `schemas/` holds their JSON Schema. Behaviour is left to the
stages.
"""

from kgraph.model.article import Article, Block, BlockKind, CleanArticle, Item
from kgraph.model.assessment import (
    Assessment,
    Corroboration,
    Piece,
    Side,
    Tension,
    TensionKind,
    Tie,
    TieKind,
)
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
from kgraph.model.ledger import (
    ClaimReference,
    Ledger,
    LedgerEntry,
    Replayed,
    ThingReference,
    Unapplied,
    Verdict,
)
from kgraph.model.linked import Decision, EntityRef, FigureNode, Linked, LinkedClaim, Node

__all__ = [
    "Article",
    "Assessment",
    "Block",
    "BlockKind",
    "Claim",
    "ClaimReference",
    "CleanArticle",
    "Corroboration",
    "Decision",
    "Entity",
    "EntityRef",
    "Evidence",
    "Extraction",
    "Figure",
    "FigureNode",
    "Item",
    "Ledger",
    "LedgerEntry",
    "Linked",
    "LinkedClaim",
    "Mention",
    "MentionKind",
    "Node",
    "Number",
    "Piece",
    "Record",
    "Replayed",
    "Side",
    "Tension",
    "TensionKind",
    "ThingReference",
    "Tie",
    "TieKind",
    "Unapplied",
    "Verdict",
    "canonical_decimal",
]
