"""Whose words a claim is.

In: a `Reading` whose doc has attributed stretches, and the token that shows the claim. Out: the id
of the entity to which the text attributes that token's statement, or None: what the article says
in its own voice has no speaker. Who speaks where is left to `kgraph.annotate.speaker`.
"""

from functools import lru_cache
from typing import NamedTuple

from spacy.tokens import Token

from kgraph.annotate.groups import ATTRIBUTED
from kgraph.annotate.speaker.attribution import Kind
from kgraph.extract.qualify.clauses import clause_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate

_BACKGROUND = frozenset({Predicate.LOCATED_IN, Predicate.CONNECTS, Predicate.PARTY_TO})


def speaker_of(reading: Reading, candidate: Candidate) -> str | None:
    """The speaker of a relation candidate.

    Offices and places that a noun phrase names in passing are the article's knowledge, not the
    speaker's words.
    """
    trigger = reading.words[candidate.trigger]
    if candidate.predicate is Predicate.HOLDS_POSITION:
        return None
    if candidate.predicate in _BACKGROUND and trigger.pos_ in {
        "NOUN",
        "PROPN",
        "ADP",
        "ADJ",
        "PUNCT",
    }:
        return None
    return speaker_at(reading, trigger)


def speaker_at(reading: Reading, trigger: Token) -> str | None:
    """The entity whose words a token is: that of the shortest stretch around it.

    Relative clauses in reported speech give what the article knows: "said that the line, which
    links …, would open". What somebody wants of others counts where nobody else speaks.

    Args:
        reading: the annotated doc.
        trigger: the word that states something.
    """
    around = [s for s in _stretches(reading) if s.start <= trigger.i < s.end]
    firm = [s for s in around if s.kind is not Kind.WISH] or around
    if not firm:
        return None
    best = min(firm, key=lambda s: (s.end - s.start, -s.rank))
    if best.kind is Kind.CLAUSE and _is_aside(trigger):
        return None
    return best.speaker


def _is_aside(trigger: Token) -> bool:
    clause = clause_of(trigger)
    return clause.dep_ == "relcl" or (clause.dep_ == "acl" and clause.tag_ == "VBN")


class _Stretch(NamedTuple):
    """A stretch with its rank: what stands within a sentence comes before what goes on."""

    start: int
    end: int
    rank: int
    kind: Kind
    speaker: str


@lru_cache(maxsize=2)
def _stretches(reading: Reading) -> list[_Stretch]:
    spans = reading.doc.spans.get(ATTRIBUTED, [])
    return [_Stretch(s.start, s.end, n, Kind(s.label_), s.id_) for n, s in enumerate(spans)]
