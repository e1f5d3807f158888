"""What the rules for taking part share: types, settled confidences, events that are left out.

In: a `Reading`. Out: candidates of `participatesIn` and the events behind bare nouns. Where a rule
looks is left to `participates_in`, `unnamed_events` and `participants`.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.neighbours import last_named, word_near
from kgraph.ontology import EntityType, Predicate, Status

TAKERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PERSON})
PEOPLE = frozenset({EntityType.PERSON})
EVENTS = frozenset({EntityType.EVENT})
WORKS = frozenset({EntityType.PROJECT})
JOINED = EVENTS | WORKS

GATHERINGS = frozenset(
    """
    gathering meeting summit forum session conference event talks games tournament sitting
    ceremony congress expo exhibition congregation assembly competition festival vote election
    """.split()
)
"""Bare nouns for an event just named: told the *gathering*, chaired the *sitting*."""
FAR = 10
"""How many sentences back an event may stand that is left out."""
_INVITING = frozenset({"invite", "ask", "urge", "encourage", "request"})

CONFIDENCE: dict[str, float] = {
    "attend": 0.9,
    "at-event": 0.9,
    "gathered": 0.7,
    "take-part": 0.9,
    "partner": 0.7,
    "leave": 0.8,
    "invited": 0.8,
    "represented": 0.9,
    "relative": 0.85,
    "implicit": 0.8,
    "fronted": 0.8,
    "speech": 0.8,
    "participants": 0.7,
    "role": 0.8,
    "participation": 0.7,
    "own-part": 0.7,
    "between": 0.6,
    "leads-team": 0.8,
    "attended-by": 0.8,
    "efforts": 0.75,
    "panel": 0.7,
    "signed-at": 0.7,
    "development": 0.7,
}
"""Precision on development passages; where a rule fired less than five times there, held down."""


def take_part(
    takers: Iterable[Filler],
    joined: Iterable[Filler],
    trigger: Token,
    rule: str,
    status: Status | None = None,
) -> Iterator[Candidate]:
    """Candidates of `participatesIn`.

    Args:
        takers: who takes part.
        joined: the events or projects.
        trigger: the word that shows it.
        rule: a key of `CONFIDENCE`.
        status: where the rule settles it.
    """
    yield from make(
        Predicate.PARTICIPATES_IN,
        takers,
        joined,
        trigger=trigger.i,
        rule=f"participatesIn/{rule}",
        confidence=CONFIDENCE[rule],
        status=status,
    )


def invited(reading: Reading, verb: Token) -> tuple[Filler, ...]:
    """Who is invited does what follows: "invited Chad to attend the summit"."""
    if verb.dep_ not in {"xcomp", "ccomp", "advcl"} or verb.head.lemma_.lower() not in _INVITING:
        return ()
    return read_clause(reading, verb.head, frozenset(), TAKERS).targets


def meant(reading: Reading, verb: Token) -> list[Filler]:
    """The event behind a bare noun after a verb: "chaired the sitting", "told the gathering"."""
    if word_near(verb, 1) in {"the", "this", "that"} and word_near(verb, 2) in GATHERINGS:
        return last_named(reading, verb, EVENTS, sentences=FAR)
    return []
