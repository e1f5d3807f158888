"""One number told of two things: which of them is it about?

In: a scene. Out: subject tensions between figures that state one number in sentences that tell one
fact, and yet are about different things ("a bridge worth $3 billion", "an accord worth
$3 billion"); the numbers confirm each other all the same.
"""

from collections.abc import Iterator

from kgraph.corroborate.likeness import SPECIFIC, Subject
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.support import same_figures
from kgraph.corroborate.wording import amount, listed, tension
from kgraph.corroborate.words import content, overlap
from kgraph.model import Tension, TensionKind

_SAME_NAME = 0.5


def subject_tensions(scene: Scene) -> Iterator[Tension]:
    """Find the figures that agree in everything but the thing they are about."""
    for group in same_figures(scene):
        subjects = [Subject(scene, node) for node in group]
        specific = [s for s in subjects if _thing(scene, s) is not None]
        things = sorted({thing for s in specific if (thing := _thing(scene, s))})
        if len(things) < 2 or not any(_differ(scene, things[0], thing) for thing in things[1:]):
            continue
        names = listed(sorted(scene.name(thing) for thing in things))
        about = f"{amount(group[0])}: told of {names}; which of them it is about is not clear"
        yield tension(scene, TensionKind.SUBJECT, about, [s.node for s in specific])


def _thing(scene: Scene, subject: Subject) -> str | None:
    thing = subject.specific
    return thing if thing and scene.nodes[thing].type in SPECIFIC else None


def _differ(scene: Scene, left: str, right: str) -> bool:
    """Things of one type with most words in common may be one thing under two names."""
    one, other = scene.nodes[left], scene.nodes[right]
    return one.type is not other.type or (
        overlap(content(one.name), content(other.name)) < _SAME_NAME
    )
