"""What the rules for money share: types, settled confidences, the making of candidates.

In: fillers found by a rule. Out: candidates of `finances`. Where a rule looks is left to
`finances`, `ownership` and `money_phrases`.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.neighbours import last_named
from kgraph.ontology import EntityType, Predicate

GIVERS = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
WORKS = frozenset({EntityType.PROJECT})
FIRMS = frozenset({EntityType.ORGANIZATION})
TAKERS = GIVERS | WORKS
VENTURES = FIRMS | WORKS

BACK = 5
"""How many sentences back a project may stand that is left out ("will lend $90 million")."""

CONFIDENCE: dict[str, float] = {
    "fund": 0.9,
    "give": 0.9,
    "give-implicit": 0.75,
    "money-object": 0.75,
    "pay-for": 0.9,
    "source": 0.85,
    "budget": 0.7,
    "leave": 0.75,
    "own": 0.75,
    "own-rest": 0.75,
    "sell": 0.6,
    "loan-from": 0.8,
    "loan-for": 0.8,
    "loan-alone": 0.6,
    "loan-of": 0.7,
    "funded-by": 0.85,
    "owner-of": 0.8,
    "subsidiary": 0.8,
    "stake-of": 0.7,
}
"""Precision on development passages; where a rule fired less than five times there, held down."""


def finance(
    givers: Iterable[Filler], takers: Iterable[Filler], trigger: Token, rule: str
) -> Iterator[Candidate]:
    """Candidates of `finances`.

    Args:
        givers: whose money it is; who is among the takers too is left out.
        takers: what or who gets it.
        trigger: the word that shows it.
        rule: a key of `CONFIDENCE`.
    """
    taking = list(takers)
    ids = {f.referent.id for f in taking}
    yield from make(
        Predicate.FINANCES,
        [g for g in givers if g.referent.id not in ids],
        taking,
        trigger=trigger.i,
        rule=f"finances/{rule}",
        confidence=CONFIDENCE[rule],
    )


def related_by_which(reading: Reading, verb: Token) -> list[Filler]:
    """What "in which" is about: "a venture in which Oman holds a third"."""
    for token in reading.words[max(reading.sentence_start(verb) + 1, verb.i - 12) : verb.i]:
        if token.lower_ in {"which", "whose"}:
            works = last_named(reading, token, WORKS, sentences=1)
            return works or last_named(reading, token, VENTURES, sentences=1)
    return []
