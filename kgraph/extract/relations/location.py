"""What the rules for places share: settled confidences and the making of `locatedIn`.

In: fillers found by a rule. Out: candidates, without those that a closer predicate claims. Where a
rule looks is left to `kgraph.extract.relations.located_in` and `sites`.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.hosts import hosted
from kgraph.ontology import EntityType, Predicate

CONFIDENCE: dict[str, float] = {
    "of-country": 0.9,
    "place-in": 0.85,
    "thing-in": 0.9,
    "event-in": 0.9,
    "seat": 0.9,
    "name": 0.8,
}
"""Precision on development passages."""

BEFORE_PLACE = (
    r"(?:[a-z]+ and (?:in|at|around) )?"
    r"(?:(?:the |an? )?(?:[a-z-]+ ){0,3}?(?:of |off |on )?)?"
    r"(?:the )?(?:[nsew][a-z]+(?:ern)? |central |downtown |nearby )?"
    r"(?:⟨[Cc]\d+⟩(?:['’]s?)? (?:[a-z-]+ ){1,3}?(?:of )?)?"
)
"""What may stand between a preposition and a place: "in *the Omani port of* Sohar"."""


def locate(
    reading: Reading, what: Iterable[Filler], where: Iterable[Filler], trigger: Token, rule: str
) -> Iterator[Candidate]:
    """Candidates of `locatedIn`, except for an event and its host."""
    taken = hosted(reading)
    for found in make(
        Predicate.LOCATED_IN,
        what,
        where,
        trigger=trigger.i,
        rule=f"locatedIn/{rule}",
        confidence=CONFIDENCE[rule],
    ):
        if (found.subject.referent.id, found.object.referent.id) not in taken:
            yield found
