"""Checks a passage against the annotation guide, as far as a program can.

In: a `Passage`. Out: one line a fault. Whether the annotation is true to what the text says is left
to its readers; what concerns several passages at once, to `duplicates`, `shared` and `counts`.
"""

from collections import Counter
from collections.abc import Callable, Iterator

from corpus.faults import Fault
from corpus.passage import Entity, Figure, Passage, Relation
from corpus.unmarked import unmarked
from kgraph.dates import is_edtf
from kgraph.knowledge.countries import by_code
from kgraph.ontology import PREDICATES, EntityType, Predicate, allows

EVIDENCE_WORDS = 12
"""The longest evidence of a relation; from the annotation guide."""

Lines = Iterator[str]


def check_passage(passage: Passage) -> list[Fault]:
    """Find all faults of one passage, in the order of its records."""
    return [Fault(passage.doc, what) for check in CHECKS for what in check(passage)]


def _marks(passage: Passage) -> Lines:
    known = set(_ids(passage))
    for mark in passage.marked.marks:
        words = passage.marked.words(mark)
        if mark.ident not in known:
            yield f"mark {mark.ident} ({words!r}) has no record"
        if words != words.strip():
            yield f"mark {mark.ident} has outer space: {words!r}"


def _identities(passage: Passage) -> Lines:
    yield from _repeated("two records have the id {}", _ids(passage))
    codes = [entity.code for entity in passage.entities if entity.code]
    yield from _repeated("two records are the country {}", codes)
    names = [f"{entity.type} {entity.name!r}" for entity in passage.entities]
    yield from _repeated("two records are the {}", names)


def _ids(passage: Passage) -> list[str]:
    return [entity.id for entity in passage.entities] + [figure.id for figure in passage.figures]


def _repeated(message: str, values: list[str]) -> Lines:
    yield from (message.format(value) for value, count in Counter(values).items() if count > 1)


def _entities(passage: Passage) -> Lines:
    marked = {mark.ident for mark in passage.marked.marks}
    for entity in passage.entities:
        yield from _entity(passage, entity, entity.id in marked)


def _entity(passage: Passage, entity: Entity, marked: bool) -> Lines:
    label = f"{entity.id} {entity.name!r}"
    if not marked:
        yield f"{label} is never marked"
    elif entity.name not in (named := passage.named(entity.id)):
        yield f"{label}: name is none of its named mentions {named}"
    if entity.type is EntityType.COUNTRY:
        if not entity.code or not entity.code.isupper() or by_code(entity.code) is None:
            yield f"{label}: {entity.code!r} is no country code"
    elif entity.code is not None:
        yield f"{label}: code {entity.code!r}, but only countries have one"
    if entity.leader and entity.type is not EntityType.PERSON:
        yield f"{label} is marked as leader, but no person"


def _figures(passage: Passage) -> Lines:
    known = {entity.id for entity in passage.entities}
    for figure in passage.figures:
        if not passage.named(figure.id):
            yield f"{figure.id} is never marked"
        if figure.subject and figure.subject not in known:
            yield f"{figure.id}: subject {figure.subject} has no record"
        if figure.time is not None and not is_edtf(figure.time):
            yield f"{figure.id}: time {figure.time!r} is no EDTF date"
        yield from _amount(figure)


def _amount(figure: Figure) -> Lines:
    low, high = figure.min, figure.max
    ranged = low is not None and high is not None
    if (figure.value is not None) == ranged or (low is None) != (high is None):
        yield f"{figure.id}: needs either value, or min and max"
    if low is not None and high is not None and low >= high:
        yield f"{figure.id}: min {low} is not below max {high}"
    if (figure.unit == "count") != bool(figure.counted):
        yield f"{figure.id}: unit {figure.unit!r} and counted {figure.counted!r} do not fit"


def _relations(passage: Passage) -> Lines:
    types = {entity.id: entity.type for entity in passage.entities}
    for relation in passage.relations:
        label = f"{relation.s} {relation.p} {relation.o}"
        unknown = {relation.s, relation.o, relation.speaker or relation.s} - types.keys()
        if unknown:
            yield f"{label}: {', '.join(sorted(unknown))} has no record"
        elif relation.p is Predicate.HAS_FIGURE:
            yield f"{label}: is written as the figure's subject"
        elif relation.s == relation.o:
            yield f"{label}: joins a thing to itself"
        elif not allows(relation.p, types[relation.s], types[relation.o]):
            yield f"{label}: joins {types[relation.s]} to {types[relation.o]}"
        yield from (f"{label}: {what}" for what in _qualifiers(passage, relation))


def _qualifiers(passage: Passage, relation: Relation) -> Lines:
    if relation.time is not None and not is_edtf(relation.time):
        yield f"time {relation.time!r} is no EDTF date"
    if relation.evidence not in passage.text:
        yield f"evidence {relation.evidence!r} is not in the text"
    if len(relation.evidence.split()) > EVIDENCE_WORDS:
        yield f"evidence {relation.evidence!r} has more than {EVIDENCE_WORDS} words"


def _twice(passage: Passage) -> Lines:
    """Report relations that say the same; symmetric ones also where they are turned round."""
    seen: set[tuple[object, ...]] = set()
    for relation in passage.relations:
        ends = (relation.s, relation.o)
        if PREDICATES[relation.p].symmetric:
            ends = (min(ends), max(ends))
        key = (*ends, relation.p, relation.role, relation.status, relation.time)
        if key in seen:
            yield f"{relation.s} {relation.p} {relation.o} is written twice"
        seen.add(key)


def _unmarked(passage: Passage) -> Lines:
    for slip in unmarked(passage):
        yield f"{slip.name!r} is not marked in {slip.context!r}, though {slip.ident} elsewhere"


CHECKS: tuple[Callable[[Passage], Lines], ...] = (
    _marks,
    _identities,
    _entities,
    _figures,
    _relations,
    _twice,
    _unmarked,
)
"""What is checked; a new check is a function of the passage and a line here."""
