"""Claims, figures and tensions in words.

In: records. Out: clauses that an analyst can read aloud, and the `Tension` records made of them.
"""

import hashlib
from collections.abc import Iterable, Sequence

from kgraph.corroborate.pieces import one_line, place_of
from kgraph.corroborate.scene import Scene
from kgraph.corroborate.words import content
from kgraph.model import Evidence, FigureNode, LinkedClaim, Side, Tension, TensionKind
from kgraph.ontology import Predicate, Status

Statement = LinkedClaim | FigureNode

_VERBS: dict[Predicate, str] = {
    Predicate.HOLDS_POSITION: "holds a post in",
    Predicate.VISITED: "visited",
    Predicate.MET_WITH: "met with",
    Predicate.PARTY_TO: "is party to",
    Predicate.MEMBER_OF: "is a member of",
    Predicate.LOCATED_IN: "is located in",
    Predicate.HOSTS: "hosts",
    Predicate.PARTICIPATES_IN: "participates in",
    Predicate.IMPLEMENTS: "implements",
    Predicate.FINANCES: "finances",
    Predicate.CONNECTS: "connects",
    Predicate.EXPORTS_TO: "exports to",
    Predicate.COOPERATES_WITH: "cooperates with",
    Predicate.HAS_FIGURE: "has the figure",
}


def triple(scene: Scene, claim: LinkedClaim) -> str:
    """Subject, predicate and object in words, without qualifiers."""
    verb = _VERBS[claim.predicate]
    if claim.role:
        verb = f"is {claim.role} of"
    return f"{scene.name(claim.subject)} {verb} {scene.name(claim.object)}"


def say(scene: Scene, record: Statement) -> str:
    """A claim or figure in words, with status and time."""
    if isinstance(record, FigureNode):
        return say_figure(scene, record)
    if record.predicate is Predicate.HAS_FIGURE:
        return say_figure(scene, scene.figures[record.object])
    words = triple(scene, record)
    if record.status is not Status.ASSERTED:
        words += f", {record.status.value}"
    return f"{words} ({record.time})" if record.time else words


def say_figure(scene: Scene, node: FigureNode) -> str:
    """A figure in words: what of what is how much."""
    figure = node.figure
    words = amount(node)
    measure = figure.measure if figure.measure != figure.counted else None
    if measure:
        words = f"{measure} {words}"
    if figure.subject and not _is_counted_set(scene, node):
        words = f"{scene.name(figure.subject)}: {words}"
    if figure.status is not Status.ASSERTED:
        words += f", {figure.status.value}"
    return f"{words} ({figure.time})" if figure.time else words


def _is_counted_set(scene: Scene, node: FigureNode) -> bool:
    """Whether the subject is what is counted: a set of agreements is called by its number."""
    counted = content(node.figure.counted)
    return bool(counted) and counted <= content(scene.name(node.figure.subject or ""))


def amount(node: FigureNode) -> str:
    """The expression with what it counts."""
    text = one_line(node.figure.evidence.text)
    return f"{text} {node.figure.counted}" if node.figure.counted else text


def listed(words: Iterable[str]) -> str:
    """Words as a list in a sentence.

    >>> listed(["Chad"]), listed(["Chad", "Niger", "Mali"])
    ('Chad', 'Chad, Niger and Mali')
    """
    every = [*words]
    return " and ".join([", ".join(every[:-1]), every[-1]] if len(every) > 1 else every)


def tension(scene: Scene, kind: TensionKind, about: str, records: Sequence[Statement]) -> Tension:
    """Make the record of a tension: who says what where."""
    ordered = sorted({record.id: record for record in records}.values(), key=lambda r: r.id)
    ids = tuple(record.id for record in ordered)
    digest = hashlib.sha256("\x1f".join((kind.value, *ids)).encode()).hexdigest()[:16]
    sides = [_side(scene, record, piece) for record in ordered for piece in record.evidence]
    sides.sort(key=lambda s: (place_of(s.piece), s.evidence.start, s.evidence.end, s.record))
    return Tension(
        id=f"tension/{digest}",
        kind=kind,
        about=one_line(about),
        between=ids,
        sides=tuple(sides),
    )


def _side(scene: Scene, record: Statement, evidence: Evidence) -> Side:
    return Side(
        record=record.id,
        statement=say(scene, record),
        piece=scene.pieces.at(evidence),
        evidence=evidence,
        sentence=scene.pieces.sentence(evidence),
    )
