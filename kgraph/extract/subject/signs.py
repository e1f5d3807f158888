"""Signs that a figure is, or is not, about an entity.

In: a figure and the scene that it stands in. Out: for each candidate entity a set of signs, each a
pair of family and key ("role", "subject have"). What a sign weighs is left to
`kgraph.extract.subject.weights`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from spacy.tokens import Span

from kgraph.extract.reading import Filler
from kgraph.extract.subject.references import PRONOUNS, point_back
from kgraph.extract.subject.roles import Frame
from kgraph.extract.subject.scene import ANY_TYPE, Scene
from kgraph.extract.subject.vocabulary import DECISIVE_FIELDS
from kgraph.ontology import EntityType

Sign = tuple[str, str]
_LINK = re.compile(
    r"(itself|apposed|noun |head|subject (?!say|give|spend)|passive|relative$|object|verb |give )"
)
_CLOSE = re.compile(r"(itself|noun owner|subject (?!say|give|spend|\w+ inner)|relative$)")
NEAR = 3


@dataclass(slots=True)
class Candidate:
    """An entity that a figure may be about.

    Attributes:
        entity: its local id.
        kind: its kind, see `Scene.kind`.
        overlapping, before, after: its mentions that contain the figure, end before it, or stand
            behind it in its sentence.
        roles: roles towards the figure.
        signs: what speaks for or against it.
    """

    entity: str
    kind: str
    overlapping: list[Filler] = field(default_factory=list)
    before: list[Filler] = field(default_factory=list)
    after: list[Filler] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    signs: set[Sign] = field(default_factory=set)

    @property
    def mentions(self) -> list[Filler]:
        """All its mentions near the figure."""
        return [*self.overlapping, *self.before, *self.after]


@dataclass(slots=True)
class Case:
    """A figure with its candidates, ready to be weighed."""

    frame: Frame
    number: int
    candidates: dict[str, Candidate]
    owners: set[str]


def case_of(scene: Scene, figure: Span) -> Case:
    """Collect the candidates of a figure and their signs.

    Args:
        scene: the doc.
        figure: the figure's span, labelled with its unit.

    Returns:
        The case; signs that rest on the figure before are left to `previous_signs`.
    """
    frame, number = Frame(figure), scene.sentence(figure.start)
    mentions = scene.mentions(figure)
    candidates = _candidates(scene, figure, mentions)
    _assign_roles(scene, frame, mentions, candidates)
    owners = {e for e, c in candidates.items() if any(_CLOSE.match(r) for r in c.roles)}
    case = Case(frame, number, candidates, owners)
    lexical = {kind: set(_lexical_signs(frame, kind)) for kind in _kinds(candidates)}
    first = _first_country(scene, case, mentions)
    for candidate in candidates.values():
        candidate.signs |= lexical[candidate.kind]
        candidate.signs.update(_role_signs(frame, candidate, owners))
        candidate.signs.update(_distance_signs(scene, case, candidate))
        candidate.signs.update(_topic_signs(scene, case, candidate))
        if candidate.before:
            candidate.signs.update(_latest_signs(scene, case, candidate))
        if candidate.entity == first:
            candidate.signs.update(_pair_signs(frame))
        if candidate.after:
            candidate.signs.update(_behind_signs(figure, candidate))
    return case


def _candidates(scene: Scene, figure: Span, mentions: list[Filler]) -> dict[str, Candidate]:
    found: dict[str, Candidate] = {}
    for filler in mentions:
        entity = filler.referent.id
        candidate = found.get(entity)
        if candidate is None:
            candidate = found[entity] = Candidate(entity, scene.kind(entity))
        if filler.end <= figure.start:
            candidate.before.append(filler)
        elif filler.start >= figure.end:
            candidate.after.append(filler)
        else:
            candidate.overlapping.append(filler)
    return found


def _assign_roles(
    scene: Scene, frame: Frame, mentions: list[Filler], candidates: dict[str, Candidate]
) -> None:
    """Give the roles of tokens to the entities that they stand for, or point back to."""
    for position in sorted(frame.roles):
        token = scene.words[position]
        found = scene.reading.resolve(token, ANY_TYPE, conjuncts=False)
        for filler in found:
            if filler.referent.id in candidates:
                candidates[filler.referent.id].roles |= frame.roles[position]
        if not found and token.lower_ in PRONOUNS:
            for entity, role in point_back(scene, token, mentions):
                candidates[entity].roles.add(role)


def _kinds(candidates: Mapping[str, Candidate]) -> set[str]:
    return {candidate.kind for candidate in candidates.values()}


def _lexical_signs(frame: Frame, kind: str) -> Iterator[Sign]:
    yield "type", kind
    yield "unit", f"{kind} {frame.unit}"
    yield "verb", f"{kind} {frame.verb_class}"
    yield from (("field", f"{kind} {name}") for name in frame.fields)


def _role_signs(frame: Frame, candidate: Candidate, owners: set[str]) -> Iterator[Sign]:
    for role in candidate.roles:
        yield "role", role
        yield "role by slot", f"{role}: {frame.slot}"
        yield "role of unit", f"{role}: {frame.unit}"
        yield from (("role in field", f"{role}: {f}") for f in DECISIVE_FIELDS if f in frame.fields)
    if any(_LINK.match(role) for role in candidate.roles):
        yield "place", "linked"
    if not candidate.roles:
        yield "role", "none"
    if owners and candidate.entity not in owners:
        yield "place", "another is closer"


def _distance_signs(scene: Scene, case: Case, candidate: Candidate) -> Iterator[Sign]:
    if candidate.overlapping:
        yield "place", "contains"
        yield "contains", candidate.kind
        yield "distance", "0"
    elif not candidate.before:
        yield "distance", "ahead"
    else:
        far = case.number - scene.sentence(candidate.before[-1].start)
        yield "distance", str(far) if far <= 2 else "3" if far <= 4 else "5"


def _topic_signs(scene: Scene, case: Case, candidate: Candidate) -> Iterator[Sign]:
    """Whether the article is mainly about the entity."""
    topic, entity = scene.topic(case.frame.span.start), candidate.entity
    entity_type = candidate.mentions[0].type
    if topic.most.get(entity_type) == entity:
        yield "topic", "most"
    if topic.first.get(entity_type) == entity:
        yield "topic", "first"


def _latest_signs(scene: Scene, case: Case, candidate: Candidate) -> Iterator[Sign]:
    """How and where the last mention before the figure stands."""
    figure, latest = case.frame.span, candidate.before[-1]
    if scene.role(latest) == "speaker":
        yield "place", "speaker"
    if scene.paragraph(latest.start) != scene.paragraph(figure.start):
        yield "place", "other paragraph"
    if scene.sentence(latest.start) == case.number and figure.start - latest.end <= NEAR:
        yield "place", "right before"


def _first_country(scene: Scene, case: Case, mentions: list[Filler]) -> str | None:
    """The country that the figure's sentence names first."""
    countries = (f for f in mentions if f.type is EntityType.COUNTRY)
    here = (f.referent.id for f in countries if scene.sentence(f.start) == case.number)
    return next(here, None)


def _pair_signs(frame: Frame) -> Iterator[Sign]:
    """Of two countries the first counts: "Tajik-Indonesian trade", "X's trade with Y"."""
    return (("pair", f"first country: {name}") for name in frame.fields)


def _behind_signs(figure: Span, candidate: Candidate) -> Iterator[Sign]:
    yield "behind", "somewhere"
    yield "behind", f"somewhere: {candidate.kind}"
    if modifies(figure, candidate.after[0]):
        yield "behind", "modified"
        yield "behind", f"modified: {candidate.kind}"


def modifies(figure: Span, filler: Filler) -> bool:
    """ "37 agreements", "a 150-MW wind farm", "its P38bn ($665m) smelter"."""
    doc, at = figure.doc, figure.end
    if at < len(doc) and doc[at].text == "(":
        closing = next((t.i for t in doc[at : at + 10] if t.text == ")"), at)
        at = closing + 1
    if at > filler.start or filler.start - at > 4:
        return False
    return all(
        (t.pos_ in {"ADJ", "NOUN", "PROPN"} and t.dep_ != "pobj") or t.text == "-"
        for t in doc[at : filler.start]
    )


def previous_signs(case: Case, entity: str, earlier: tuple[Case, str | None] | None) -> list[Sign]:
    """Signs that an entity has because the figure before was about it.

    Args:
        case: the figure now.
        entity: the candidate.
        earlier: the figure before, with the entity that it is about.
    """
    if earlier is None or earlier[1] != entity:
        return []
    before = earlier[0]
    far = min(2, case.number - before.number)
    found = [("previous", str(far)), ("previous", f"{far} {case.candidates[entity].kind}")]
    same = "same unit" if case.frame.unit == before.frame.unit else "other unit"
    found.append(("previous", f"{far} {same}"))
    if case.owners and entity not in case.owners:
        found.append(("previous", f"{far} but another is closer"))
    if far == 0:
        found.extend(("previous", word) for word in _joined(case.frame.span, before.frame.span))
    return found


def _joined(figure: Span, before: Span) -> Iterator[str]:
    between = figure.doc[before.end : figure.start].text.strip()
    if figure.start - before.end <= 4:
        yield "adjacent"
        if "(" in between:
            yield "bracket"
    if between in {"or", "–", "-", "to", "and", ", or", "from"}:
        yield "joined"
