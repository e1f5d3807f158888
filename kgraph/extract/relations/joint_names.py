"""Names that say who takes part: "the Chad–Niger conflict", "the Peru-Chile Trade Commission".

In: a `Reading`. Out: candidates from countries and bodies inside the name of an event, body,
agreement or project: joined by dashes, listed behind "between", or attacker and attacked of a war.
Ends of routes are left to `kgraph.extract.relations.connects`, hosts to `hosts`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.routes import is_route
from kgraph.ontology import EntityType, Predicate

SIDES = frozenset({EntityType.COUNTRY, EntityType.ORGANIZATION})
_PART: dict[EntityType, Predicate] = {
    EntityType.EVENT: Predicate.PARTICIPATES_IN,
    EntityType.PROJECT: Predicate.PARTICIPATES_IN,
    EntityType.ORGANIZATION: Predicate.MEMBER_OF,
    EntityType.AGREEMENT: Predicate.PARTY_TO,
}
"""What the sides in a name are to the thing of that type."""
_DASHES = frozenset({"-", "–", "—", "‑", "/"})
_BODIES = re.compile(
    r"\b(?:commission|committee|council|union|alliance|association|chamber|forum|group|working "
    r"group|parliamentary assembly|board|bloc|partnership|dialogue|secretariat)\b",
    re.IGNORECASE,
)
"""Bodies that states form; a Tajik-Omani *company* has owners."""
_SITTING = re.compile(r"\b(?:session|meeting|sitting|round) of\b", re.IGNORECASE)
"""The sitting of a joint body is attended by its delegates, its sides are its members."""
_OF_LAND = re.compile(r"\b(?:border|frontier|crossing|relations|ties)\b", re.IGNORECASE)
WARS = re.compile(
    r"\b(?:wars?|attacks?|invasion|aggression|offensive|assault|strikes?|campaign|operation|"
    r"incursion|bombardment|intervention|occupation|siege|blockade)\b",
    re.IGNORECASE,
)
"""Kinds of armed acts in names: Ruritania's *invasion* of Sylvania."""
_MEETINGS_OF_STATES = re.compile(
    r"\b(?:wars?|conflict|crisis|clash(?:es)?|hostilities|standoff|dispute|truce|ceasefire|talks|"
    r"negotiations|summits?|match|final)\b",
    re.IGNORECASE,
)
"""Events between the states themselves; a Kazakh-Finnish business *forum* is one of firms."""
_ACTED_ON = re.compile(r"\b(?:on|of|against|upon)(?: the)?\s*$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:in|across|over|inside)(?: the)?\s*$", re.IGNORECASE)


def find_joined(reading: Reading) -> Iterator[Candidate]:
    """Names joined by dashes: "the Chad–Niger conflict", "the Kenya-Uganda grain pact"."""
    for outer in _named_things(reading):
        text = reading.text(outer)
        if _SITTING.search(text) or _OF_LAND.search(text):
            continue
        kinds = {EntityType.ORGANIZATION: _BODIES, EntityType.EVENT: _MEETINGS_OF_STATES}
        if outer.type in kinds and not kinds[outer.type].search(text):
            continue
        chain = [f for f in _inside(reading, outer) if _is_joined(reading, f, outer)]
        if len({f.referent.id for f in chain}) > 1:
            yield from _take(reading, chain, outer, "joint-name")


def find_between(reading: Reading) -> Iterator[Candidate]:
    """Sides of an event or project: "the war between Chad and Niger"."""
    words = reading.words
    for outer in _named_things(reading):
        if outer.type in {EntityType.ORGANIZATION, EntityType.AGREEMENT}:
            continue
        between = [i for i in range(outer.start, outer.end) if words[i].lower_ == "between"]
        if not between:
            continue
        sides = [f for f in _inside(reading, outer) if f.start > between[0]]
        if len({f.referent.id for f in sides}) > 1:
            yield from _take(reading, sides, outer, "between-name")


def find_wars(reading: Reading) -> Iterator[Candidate]:
    """Attackers and where the war is: "Ruritania's attack on Sylvania", "the war in Sylvania"."""
    words = reading.words
    for outer in _named_things(reading):
        text = reading.text(outer)
        if outer.type is not EntityType.EVENT or not WARS.search(text):
            continue
        for inner in _inside(reading, outer):
            before = reading.phrase(outer.start, inner.start)
            if _ACTED_ON.search(before) or _WITHIN.search(before):
                yield from _locate(reading, outer, inner)
            elif _owns(reading, inner) and WARS.search(reading.phrase(inner.end, outer.end)):
                yield from _take(reading, [inner], outer, "war")
        for owner in reading.fillers:
            near = owner.type in SIDES and owner.end < outer.start <= owner.end + 2
            if near and words[owner.end].tag_ == "POS":
                yield from _take(reading, [owner], outer, "war")


def _named_things(reading: Reading) -> Iterator[Filler]:
    for filler in reading.fillers:
        long = filler.named and filler.end - filler.start > 1
        if long and filler.type in _PART and not is_route(reading, filler):
            yield filler


def _inside(reading: Reading, outer: Filler) -> list[Filler]:
    """Countries, bodies and places inside a longer name."""
    wanted = SIDES | {EntityType.PLACE}
    found: dict[tuple[int, int], Filler] = {}
    for index in range(outer.start, outer.end):
        for inner in reading.covering_at(index):
            within = outer.start <= inner.start and inner.end <= outer.end
            shorter = within and inner.end - inner.start < outer.end - outer.start
            if shorter and inner.named and inner.type in wanted:
                found.setdefault((inner.start, inner.end), inner)
    return list(found.values())


def _is_joined(reading: Reading, inner: Filler, outer: Filler) -> bool:
    words = reading.words
    before = words[inner.start - 1].text if inner.start > outer.start else ""
    after = words[inner.end].text if inner.end < outer.end else ""
    return before in _DASHES or after in _DASHES


def _owns(reading: Reading, inner: Filler) -> bool:
    """Whether a country possesses or qualifies what follows: "Ruritania's", "Ruritanian"."""
    following = reading.words[inner.end]
    return following.tag_ == "POS" or following.pos_ in {"NOUN", "ADJ", "PROPN"}


def _take(reading: Reading, sides: list[Filler], outer: Filler, rule: str) -> Iterator[Candidate]:
    yield from make(
        _PART[outer.type],
        [f for f in sides if f.type in SIDES],
        [outer],
        trigger=_head(reading, outer),
        rule=f"{_PART[outer.type].value}/{rule}",
        confidence=0.8,
    )


def _locate(reading: Reading, war: Filler, where: Filler) -> Iterator[Candidate]:
    yield from make(
        Predicate.LOCATED_IN,
        [war],
        [where],
        trigger=_head(reading, war),
        rule="locatedIn/war",
        confidence=0.8,
    )


def _head(reading: Reading, filler: Filler) -> int:
    """The noun that says what the thing is: "agreement", "conflict"."""
    return filler.via


RULES: list[Rule] = [find_joined, find_between, find_wars]
