"""Everything the rules look up: nodes, figures, sentences, parties and places, indexed once.

In: extractions and what linking made of them. Out: a `Scene` that answers questions such as "which
things does this sentence name". Judging is left to the rules.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from kgraph.corroborate.pieces import PieceIndex
from kgraph.corroborate.ties import Shared, find_ties
from kgraph.corroborate.witnesses import Witnesses
from kgraph.knowledge import fold
from kgraph.knowledge.cities import load_cities
from kgraph.model import Evidence, Extraction, FigureNode, Linked, LinkedClaim, Node
from kgraph.ontology import EntityType, Predicate, Status

_Key = tuple[str, int]


class Scene:
    """The records of a build and their indexes.

    Args:
        extractions: one record an article.
        linked: what linking made of them.
    """

    def __init__(self, extractions: Sequence[Extraction], linked: Linked) -> None:
        self.linked = linked
        self.pieces = PieceIndex(extractions)
        self.nodes: dict[str, Node] = {node.id: node for node in linked.nodes}
        self.figures: dict[str, FigureNode] = {figure.id: figure for figure in linked.figures}
        self._texts = {article.id: article.text for article in linked.articles}
        self._mentions = self._mentioned(extractions)

    def _mentioned(
        self, extractions: Sequence[Extraction]
    ) -> dict[str, list[tuple[int, int, str]]]:
        """Where each article speaks of which node, in text order."""
        ids = {(m.article, m.entity): node.id for node in self.linked.nodes for m in node.members}
        found: dict[str, list[tuple[int, int, str]]] = {}
        for extraction in extractions:
            article = extraction.article.id
            found[article] = sorted(
                (mention.start, mention.end, ids[article, entity.id])
                for entity in extraction.entities
                for mention in entity.mentions
                if (article, entity.id) in ids
            )
        return found

    def named(self, article: str, start: int, end: int) -> list[str]:
        """Ids of the nodes that a stretch of an article speaks of, in text order."""
        mentions = self._mentions.get(article, [])
        first = bisect_left(mentions, (start,))
        found = []
        for low, high, node in mentions[first:]:
            if low >= end:
                break
            if high <= end:
                found.append(node)
        return found

    def before(self, evidence: Evidence) -> str:
        """The words of the sentence before a passage."""
        start, _ = self.pieces.sentence_span(evidence)
        return self._texts[evidence.article][start : evidence.start]

    def name(self, node: str) -> str:
        """What a node is called."""
        return self.nodes[node].name

    @cached_property
    def outlets(self) -> dict[_Key, str | None]:
        """Key of the outlet of each piece: the node that bears its name, else its folded name."""
        known: dict[str, str] = {}
        for node in self.linked.nodes:
            if node.type is EntityType.ORGANIZATION:
                for name in (node.name, *node.aliases):
                    known.setdefault(fold(name), node.id)
        return {
            (p.article, p.item): known.get(fold(p.outlet), fold(p.outlet)) if p.outlet else None
            for p in self.pieces.all()
        }

    @cached_property
    def ties(self) -> list[Shared]:
        """Pairs of pieces that share words."""
        outlets = set(self.outlets.values())
        named = {
            (piece.article, piece.item): frozenset(
                node
                for start, end in self.pieces.spans(piece)
                for node in self.named(piece.article, start, end)
                if node in outlets
            )
            for piece in self.pieces.all()
        }
        return find_ties(self.pieces, named, self.outlets)

    @cached_property
    def witnesses(self) -> Witnesses:
        """Counts the independent outlets among passages."""
        return Witnesses(self.pieces, self.outlets, self.ties)

    @cached_property
    def by_predicate(self) -> dict[Predicate, list[LinkedClaim]]:
        """The claims of each predicate, by id."""
        found: dict[Predicate, list[LinkedClaim]] = defaultdict(list)
        for claim in self.linked.claims:
            found[claim.predicate].append(claim)
        return found

    @cached_property
    def parties(self) -> dict[str, list[LinkedClaim]]:
        """The claims that name parties of each agreement, refusals left out."""
        found: dict[str, list[LinkedClaim]] = defaultdict(list)
        for claim in self.by_predicate.get(Predicate.PARTY_TO, []):
            if claim.status is not Status.DENIED:
                found[claim.object].append(claim)
        return found

    @cached_property
    def _cities(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for city in load_cities():
            for spelling in city.spellings:
                found.setdefault(fold(spelling), city.country)
        return found

    def city(self, node: str) -> str | None:
        """The code of the country of a city, None for what is no known city."""
        record = self.nodes[node]
        if record.type is not EntityType.PLACE:
            return None
        return self._cities.get(fold(record.name))
