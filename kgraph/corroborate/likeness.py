"""Whether two figures speak of one thing, and in which respect.

In: figures of a scene. Out: what each measures, whom its sentence concerns, and whether two
sentences are alike enough to tell the same fact. Numbers are left to `kgraph.corroborate.values`.
"""

from functools import cached_property

from kgraph.corroborate.scene import Scene
from kgraph.corroborate.words import content, measured, overlap
from kgraph.model import FigureNode, Piece
from kgraph.ontology import EntityType

SPECIFIC = frozenset((EntityType.AGREEMENT, EntityType.EVENT, EntityType.PROJECT))
"""Things with one cost and one size; a country has many, one for each partner and matter."""

ALIKE = 0.5
"""Share of content words from which on two sentences with two things in common tell one fact."""


class Subject:
    """A figure with what its sentence says about it.

    Args:
        scene: the records of the build.
        node: the figure.
    """

    def __init__(self, scene: Scene, node: FigureNode) -> None:
        self.node = node
        self.figure = node.figure
        self._scene = scene

    @cached_property
    def piece(self) -> Piece:
        """The piece that states it."""
        return self._scene.pieces.at(self.figure.evidence)

    @cached_property
    def place(self) -> tuple[str, int]:
        """Article and item of the piece, quicker to compare than the piece."""
        return self.piece.article, self.piece.item

    @cached_property
    def measure(self) -> frozenset[str]:
        """What it measures or counts, in content words; empty if the text does not say."""
        if self.figure.counted:
            return content(self.figure.counted)
        return measured(self.figure.measure, self._scene.before(self.figure.evidence))

    @cached_property
    def words(self) -> frozenset[str]:
        """Content words of the sentence, those of the figure left out."""
        sentence = content(self._scene.pieces.sentence(self.figure.evidence))
        return sentence - content(self.figure.evidence.text)

    @cached_property
    def things(self) -> frozenset[str]:
        """Nodes that the sentence names."""
        place = self.figure.evidence
        start, end = self._scene.pieces.sentence_span(place)
        return frozenset(self._scene.named(place.article, start, end))

    @cached_property
    def partners(self) -> frozenset[str]:
        """Other countries in the sentence: trade with one of them is not trade with all."""
        return frozenset(
            thing
            for thing in self.things - {self.figure.subject}
            if self._scene.nodes[thing].type is EntityType.COUNTRY
        )

    @cached_property
    def specific(self) -> str | None:
        """The agreement, event or project it is about.

        Where the recorded subject is a country or region, the last such thing that the sentence
        names before the figure: "an accord on wheat, worth $2 billion".
        """
        subject = self.figure.subject
        if subject is not None and self._scene.nodes[subject].type in SPECIFIC:
            return subject
        place = self.figure.evidence
        start, _ = self._scene.pieces.sentence_span(place)
        before = self._scene.named(place.article, start, place.start)
        named = [thing for thing in before if self._scene.nodes[thing].type in SPECIFIC]
        return named[-1] if named else subject

    @cached_property
    def is_specific(self) -> bool:
        """Whether the recorded subject is one agreement, event or project."""
        subject = self.figure.subject
        return subject is not None and self._scene.nodes[subject].type in SPECIFIC


def alike(left: Subject, right: Subject) -> bool:
    """Whether the sentences of two figures tell one fact: two things in common, and most words."""
    return len(left.things & right.things) >= 2 and overlap(left.words, right.words) >= ALIKE
