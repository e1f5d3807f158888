"""What an article speaks of around a figure: its topics and its latest mentions.

In: a `Reading`. Out: a `Scene` that answers where and how entities were last mentioned. Signs for
and against a candidate are left to `kgraph.extract.subject.signs`.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass

from spacy.tokens import Span

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.subject.vocabulary import LENDERS, SPEAKERS, verb_class
from kgraph.ontology import EntityType

ANY_TYPE = frozenset(EntityType)
LOOK_BACK = 20
"""Sentences before a figure whose things may still be the topic."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What a digest item is mainly about, by type of entity.

    Attributes:
        first: the entity of each type that is mentioned first.
        most: the entity of each type that is mentioned most often.
        counts: mentions of each entity.
    """

    first: dict[EntityType, str]
    most: dict[EntityType, str]
    counts: Counter[str]


class Scene:
    """Mentions of one doc by sentence, paragraph and item."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self._sentence_starts = [s.start for s in reading.doc.sents]
        self._paragraph_starts = [t.i for t in self.words if t.is_space and "\n" in t.text]
        self._mention_starts = [f.start for f in reading.fillers]
        self._mention_items = [self.item(f.start) for f in reading.fillers]
        by_item: dict[int, list[Filler]] = defaultdict(list)
        for filler, item in zip(reading.fillers, self._mention_items, strict=True):
            by_item[item].append(filler)
        self._topics = {item: _topic(fillers) for item, fillers in by_item.items()}
        self._kinds = {r.id: _kind(r.entity_type, r.name) for r in reading.referents.values()}

    def kind(self, entity: str) -> str:
        """The type of an entity; bodies that lend or only report are kinds of their own."""
        return self._kinds[entity]

    def sentence(self, position: int) -> int:
        """Number of the sentence that a token stands in."""
        return bisect_right(self._sentence_starts, position) - 1

    def paragraph(self, position: int) -> int:
        """Number of the paragraph that a token stands in."""
        return bisect_right(self._paragraph_starts, position)

    def item(self, position: int) -> int:
        """Number of the digest item that a token stands in."""
        return self.reading.offsets.item(self.words[position].idx)

    def topic(self, position: int) -> Topic:
        """The topics of the digest item that a token stands in."""
        return self._topics[self.item(position)]

    def mentions(self, figure: Span) -> list[Filler]:
        """Mentions of the figure's item from `LOOK_BACK` sentences before to its sentence's end."""
        number = self.sentence(figure.start)
        first = self._sentence_starts[max(0, number - LOOK_BACK)]
        low = bisect_right(self._mention_starts, first - 1)
        end = self.reading.sentence_end(self.words[figure.start])
        high = bisect_right(self._mention_starts, end - 1)
        item = self.item(figure.start)
        near = zip(self.reading.fillers[low:high], self._mention_items[low:high], strict=True)
        return [filler for filler, of in near if of == item]

    def role(self, filler: Filler) -> str:
        """How a mention stands in its own clause: "subject", "speaker", else ""."""
        root = self.words[filler.via]
        head = root.head
        if root.dep_ in {"nsubj", "nsubjpass"}:
            saying = verb_class(head.lemma_.lower(), of_money=True) == "say"
            return "speaker" if saying else "subject"
        according = head.lower_ == "to" and head.head.lower_ == "according"
        return "speaker" if root.dep_ == "pobj" and according else ""


def _topic(fillers: list[Filler]) -> Topic:
    counts = Counter(f.referent.id for f in fillers)
    first: dict[EntityType, str] = {}
    most: dict[EntityType, str] = {}
    for filler in fillers:
        entity = filler.referent.id
        first.setdefault(filler.type, entity)
        best = most.setdefault(filler.type, entity)
        if counts[entity] > counts[best]:
            most[filler.type] = entity
    return Topic(first, most, counts)


def _kind(entity_type: EntityType, name: str) -> str:
    if entity_type is not EntityType.ORGANIZATION:
        return entity_type.value
    words = set(name.lower().replace("-", " ").split())
    if words & LENDERS:
        return "Lender"
    return "Speaker" if words & SPEAKERS else "Organization"
