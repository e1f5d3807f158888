"""Pronouns that the coreference step left open.

In: a pronoun of a figure's clause that stands for no mention. Out: entities it may point back to,
with the manner as a role. It is only a sign among others, so it may guess where coreference must
not.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler
from kgraph.extract.subject.scene import Scene
from kgraph.ontology import EntityType

PRONOUNS = frozenset({"it", "its", "they", "their"})
_REACH = 2
"""Sentences over which a pronoun points back."""


def point_back(scene: Scene, pronoun: Token, mentions: list[Filler]) -> Iterator[tuple[str, str]]:
    """Entities that an open pronoun may stand for.

    Args:
        scene: the doc.
        pronoun: one of `PRONOUNS`.
        mentions: mentions around the figure, in text order.

    Yields:
        Entity and role: "pronoun" for what was mentioned last, "pronoun subject" for the last
        subject of a clause.
    """
    number = scene.sentence(pronoun.i)
    near = [
        f
        for f in mentions
        if f.end <= pronoun.i
        and f.type is not EntityType.PERSON
        and number - scene.sentence(f.start) <= _REACH
    ]
    subjects = [f for f in near if scene.role(f) in {"subject", "speaker"}]
    if near:
        yield near[-1].referent.id, "pronoun"
    if subjects:
        yield subjects[-1].referent.id, "pronoun subject"
