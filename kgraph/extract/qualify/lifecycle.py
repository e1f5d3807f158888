"""Whether a project or event that a text speaks of exists yet.

In: a `Reading`, an entity and a way to read the status of a verb. Out: the status of statements
about where the thing lies: those on a line that is still to be built are plans. Other statements
are left to `status`.
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from kgraph.annotate.groups import Referent
from kgraph.extract.qualify.clauses import is_past, is_verb
from kgraph.extract.qualify.cues import cues_of
from kgraph.extract.qualify.patterns import BUILDING, OPERATING, SCRAPPING
from kgraph.extract.qualify.timeline import timeline_of
from kgraph.extract.reading import Reading
from kgraph.ontology import EntityType, Status

StatusAt = Callable[[Reading, Token], Status]
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})
_OPEN = (Status.PLANNED, Status.PROPOSED, Status.CONDITIONAL)


def status_of_thing(reading: Reading, thing: Referent, status_at: StatusAt) -> Status:
    """The status of a project or event as a thing in the world.

    An event is to come if the text dates it after the article, or only plans it. A project is to
    come if what it does or what is done for it is still planned and nothing shows it at work.
    """
    if thing.entity_type is EntityType.EVENT:
        return _status_of_event(reading, thing, status_at)
    if thing.entity_type is EntityType.PROJECT:
        return _status_of_project(reading, thing, status_at)
    return Status.ASSERTED


def _status_of_event(reading: Reading, thing: Referent, status_at: StatusAt) -> Status:
    timeline = timeline_of(reading)
    date = timeline.of_event(thing.id)
    if date is not None:
        return Status.PLANNED if timeline.is_future(date.id_) else Status.ASSERTED
    found = [status_at(reading, verb) for verb in _verbs(reading, thing)]
    if Status.ASSERTED in found:
        return Status.ASSERTED
    return next((s for s in _OPEN if s in found), Status.ASSERTED)


def _status_of_project(reading: Reading, thing: Referent, status_at: StatusAt) -> Status:
    cues = cues_of(reading)
    found: list[Status] = []
    for root in _roots(reading, thing):
        modifier = cues.modifier(root)
        if modifier is not None:
            found.append(modifier)
    for verb in _verbs(reading, thing):
        status = status_at(reading, verb)
        if status is Status.DENIED and verb.lemma_.lower() in SCRAPPING:
            return Status.DENIED
        if status is not Status.ASSERTED:
            found.append(status)
        elif verb.lemma_.lower() in OPERATING and (is_past(verb) or verb.tag_ in {"VBZ", "VBP"}):
            return Status.ASSERTED
    return next((s for s in _OPEN if s in found), Status.ASSERTED)


def _roots(reading: Reading, thing: Referent) -> Iterator[Token]:
    for filler in reading.fillers:
        if filler.referent.id == thing.id:
            yield reading.words[filler.via]


def _verbs(reading: Reading, thing: Referent) -> Iterator[Token]:
    """Verbs that tell what the thing does or what is done to it."""
    for root in _roots(reading, thing):
        verbs = [root.head] if root.dep_ in _ARGUMENTS else []
        verbs.extend(c for c in root.children if c.dep_ in {"relcl", "acl"})
        for verb in verbs:
            object_ = root.dep_ != "nsubj" and any(
                c.dep_ == "nsubj" and not _is_relative(c) for c in verb.children
            )
            made = (
                thing.entity_type is EntityType.EVENT or verb.lemma_.lower() in BUILDING | SCRAPPING
            )
            if is_verb(verb) and (made or not object_):
                yield verb


def _is_relative(subject: Token) -> bool:
    """ "which", "whose length", "the length of which"."""
    return any(t.tag_ in {"WDT", "WP", "WP$"} for t in subject.subtree)
