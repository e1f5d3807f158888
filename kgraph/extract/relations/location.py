"""What the rules for places share: settled confidences and the making of `locatedIn`.

In: fillers found by a rule. Out: candidates, without those that a closer predicate claims. Where a
rule looks is left to `kgraph.extract.relations.located_in` and `sites`.
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.hosts import hosted
from kgraph.ontology import Predicate

CONFIDENCE: dict[str, float] = {
    "of-country": 0.95,
    "place-in": 0.95,
    "thing-in": 0.95,
    "event-in": 0.95,
    "seat": 0.95,
    "name": 0.9,
    "venue": 0.8,
    "site": 0.9,
}
"""Precision on development passages, 0.95 at most; held down where a rule fired less than five
times there."""

LAND = (
    r"(?:port|harbou?r|city|town|village|province|region|district|state|island|resort|oblast|valley|"
    r"county|governorate|prefecture|capital|exclave|enclave|peninsula|department|desert|municipality|"
    r"suburb|territory|emirate|commune|hub|township|oasis|archipelago|neighbou?rhood)s?"
)
"""Nouns before the name of a place: the *port* of Sohar."""
_PART = (
    r"(?:shores?|coast|banks?|edge|outskirts|foot|mouth|heart|north|south|east|west|centre|center|"
    r"side|slopes?|waters?|border|lip|tip|end|part|middle|bed|floor|hectares?|acres?|wilderness)"
)
"""Parts of a place: on the *shore* of the lake, in the *north* of the country."""
_WHICH = (
    r"(?:(?:far |deep )?(?:north|south|east|west|mid)[a-z-]*|central|downtown|nearby|upper|lower|"
    r"remote|coastal|inner|outer|rural|greater|new|old|small|eastern-most|ancient|historic|"
    r"humid|right|left|border|steel|copper|mining|resort|holiday|garden|free|inland)"
)
BEFORE_PLACE = (
    rf"(?:the |an? )?(?:{_WHICH} )*"
    rf"(?:(?:{LAND}|{_PART}) (?:of|off|on) (?:the )?)*(?:{_WHICH} )*"
    rf"(?:⟨[CLcl]\d+⟩(?:['’]s?)? (?:{_WHICH} )*(?:(?:{LAND}|{_PART}) (?:of )?)*)?(?:the )?"
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
