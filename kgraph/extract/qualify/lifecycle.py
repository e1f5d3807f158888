"""Whether a project or event that a text speaks of exists yet.

In: a `Reading`, an entity and a way to read the status of a verb. Out: the status of statements
about where the thing lies: those on a line that is still to be built are plans. Other statements
are left to `status`.
"""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from kgraph.annotate.groups import Referent
from kgraph.extract.qualify.clauses import is_past, is_verb
from kgraph.extract.qualify.cues import Cues, cues_of
from kgraph.extract.qualify.patterns import (
    BUILDING,
    OPERATING,
    PREPARING,
    SCRAPPING,
    WISHING,
    WORKING,
)
from kgraph.extract.qualify.timeline import timeline_of
from kgraph.extract.reading import Reading
from kgraph.ontology import EntityType, Status

StatusAt = Callable[[Reading, Token], Status]
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj"})
_OPEN = (Status.PLANNED, Status.PROPOSED, Status.CONDITIONAL)


def status_of_thing(reading: Reading, thing: Referent, status_at: StatusAt) -> Status:
    """The status of a project or event as a thing in the world.

    An event is to come if the text dates it after the article, or only plans it. A project is to
    come if it is wished for or being built, or if what it does or what is done for it is still
    planned, and nothing shows it at work.
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
        said = (cues.modifier(root), _status_under(cues, _over(root)))
        found.extend(status for status in said if status is not None and status in _OPEN)
    for verb in _verbs(reading, thing):
        status = status_at(reading, verb)
        if status is Status.DENIED and verb.lemma_.lower() in SCRAPPING:
            return Status.DENIED
        if status is not Status.ASSERTED:
            found.append(status)
        elif _is_under_way(verb):
            found.append(Status.PLANNED)
        elif verb.lemma_.lower() in OPERATING and (is_past(verb) or verb.tag_ in {"VBZ", "VBP"}):
            return Status.ASSERTED
    return next((s for s in _OPEN if s in found), Status.ASSERTED)


def _over(root: Token) -> Token | None:
    """The noun or verb that a thing depends on: "a *study* of the line", "*wants* a line"."""
    if root.dep_ == "dobj":
        return root.head
    if root.dep_ == "pobj" and root.head.lower_ in {"of", "for", "on"}:
        return root.head.head
    return None


def _status_under(cues: Cues, over: Token | None) -> Status | None:
    """What "the proposal for", "the feasibility study of", "wants" say of a thing."""
    if over is None:
        return None
    lemma = over.lemma_.lower()
    if lemma in PREPARING and over.pos_ == "NOUN":
        return Status.PLANNED
    if lemma in WISHING or over.pos_ == "NOUN":
        return cues.governing(over)
    return None


def _is_under_way(verb: Token) -> bool:
    """What is being built does not exist yet: "are building", "is being laid"."""
    if verb.lemma_.lower() not in WORKING:
        return False
    helpers = [c for c in verb.children if c.dep_ in {"aux", "auxpass"}]
    if any(h.tag_ in {"VBD", "VBN"} for h in helpers):
        return False
    return verb.tag_ == "VBG" or any(h.lower_ == "being" for h in helpers)


def _roots(reading: Reading, thing: Referent) -> Iterator[Token]:
    """The heads of its mentions, and of what is added to them: "the Bo railway, a *line* that"."""
    for filler in reading.fillers:
        if filler.referent.id == thing.id:
            root = reading.words[filler.via]
            yield root
            yield from (c for c in root.children if c.dep_ == "appos" and c.pos_ == "NOUN")


def _verbs(reading: Reading, thing: Referent) -> Iterator[Token]:
    """Verbs that tell what the thing does or what is done to it."""
    for root in _roots(reading, thing):
        verbs = [root.head] if root.dep_ in _ARGUMENTS else []
        verbs.extend(_told_by(c) for c in root.children if c.dep_ in {"relcl", "acl"})
        for verb in verbs:
            object_ = root.dep_ != "nsubj" and any(
                c.dep_ == "nsubj" and not _is_relative(c) for c in verb.children
            )
            made = (
                thing.entity_type is EntityType.EVENT or verb.lemma_.lower() in BUILDING | SCRAPPING
            )
            if is_verb(verb) and (made or not object_):
                yield verb


def _told_by(verb: Token) -> Token:
    """The verb that says what is to be: "which the bank is to *build*"."""
    below = (c for c in verb.children if c.dep_ == "xcomp" and is_verb(c))
    return next(below, verb) if verb.lemma_ == "be" else verb


def _is_relative(subject: Token) -> bool:
    """ "which", "whose length", "the length of which"."""
    return any(t.tag_ in {"WDT", "WP", "WP$"} for t in subject.subtree)
