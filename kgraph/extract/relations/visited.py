"""Who travels where: `visited`.

In: a `Reading`. Out: candidates from verbs of visiting ("visited Lima"), verbs of travel with a
destination ("flew to Lima"), nouns ("a trip to Lima") and stays ("is in Lima on a visit"). Meetings
and summits abroad are left to other rules: "met X in Cairo" is no visit.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading, Types
from kgraph.extract.relations.actors import (
    PEOPLE,
    next_tokens,
    people_behind,
    people_doing,
    phrase_after,
    stated_doers,
)
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import coordinated, is_passive, read_clause
from kgraph.ontology import EntityType, Predicate, Status

PLACES: Types = frozenset({EntityType.COUNTRY, EntityType.PLACE})

VISIT_VERBS = frozenset({"visit", "tour", "revisit"})
"""X visited Lima; X is touring Europe."""
TRAVEL_VERBS: dict[str, frozenset[str]] = {
    lemma: frozenset(prepositions.split())
    for lemma, prepositions in (
        ("travel", "to"),
        ("fly", "to into in"),
        ("go", "to"),
        ("come", "to"),
        ("head", "to for"),
        ("arrive", "in at"),
        ("land", "in at"),
        ("proceed", "to"),
        ("continue", "to"),
        ("depart", "for to"),
        ("leave", "for"),
        ("journey", "to"),
        ("jet", "to into"),
        ("drive", "to"),
        ("sail", "to"),
        ("move", "on"),
        ("return", "from"),
        ("be", "to"),
    )
}
"""X flew to Lima, arrived in Lima, left for Lima, has been to Lima."""
TRIP_NOUNS = frozenset(
    """
    visit trip tour journey stop stopover stay pilgrimage voyage
    """.split()
)
"""A visit to Lima, a tour of Peru, a stop in Cuzco."""
MISSIONS = frozenset({"mission"})
"""Trips if a person's own: X's *mission* to Lima; a state's mission there is a body."""
_TRIP_PREPOSITIONS = frozenset({"to", "of", "in", "at", "through", "across", "around"})
_COMPANY = frozenset({"together", "along", "accompanied"})
_BEFORE_PLACE = frozenset({"in", "at"})
_REACH = 12


def find_visits(reading: Reading) -> Iterator[Candidate]:
    """Verbs of visiting: "The minister visited Lima", "an invitation to visit Lima"."""
    for verb in reading.tokens(VISIT_VERBS, "VERB"):
        places = phrase_after(reading, verb.i + 1, PLACES, length=6, commas=False)
        if not places:
            continue
        invited = _invited(reading, verb)
        yield from make(
            Predicate.VISITED,
            invited or people_doing(reading, verb),
            places,
            trigger=verb.i,
            rule="visited/verb",
            confidence=0.95,
            status=Status.PROPOSED if invited else None,
        )


def _invited(reading: Reading, verb: Token) -> list[Filler]:
    """The guest in "invited X to visit Lima"; the invitation alone is a proposal."""
    head = verb.head
    if head.lemma_.lower() != "invite" or head.i >= verb.i:
        return []
    if is_passive(head):
        return list(read_clause(reading, head, PEOPLE, PEOPLE).targets)
    return phrase_after(reading, head.i + 1, PEOPLE)


def find_travel(reading: Reading) -> Iterator[Candidate]:
    """Verbs of travel with a destination: "She flies to Lima", "who had arrived in Lima"."""
    for verb in reading.tokens(frozenset(TRAVEL_VERBS), "VERB", "AUX"):
        lemma = verb.lemma_.lower()
        if lemma == "be" and verb.tag_ != "VBN":
            continue
        start = _after_preposition(verb, TRAVEL_VERBS[lemma])
        if start is None:
            continue
        yield from make(
            Predicate.VISITED,
            _travellers(reading, verb),
            phrase_after(reading, start, PLACES, length=6, commas=False),
            trigger=verb.i,
            rule="visited/travel",
            confidence=0.95,
        )


def _travellers(reading: Reading, verb: Token) -> list[Filler]:
    """Only a stated subject travels: goods and trains fly, arrive and leave, too."""
    return _with_companions(reading, stated_doers(reading, verb), verb)


def _with_companions(reading: Reading, people: list[Filler], verb: Token) -> list[Filler]:
    """Add those who travel along: "X, together with Y, arrived", "accompanied by Minister Y"."""
    words = reading.words
    known = {f.referent.id for f in people}
    for token in verb.sent:
        if token.lower_ not in _COMPANY or words[token.i + 1].lower_ not in {"with", "by"}:
            continue
        others = phrase_after(reading, token.i + 2, PEOPLE)
        before = [f for f in reading.in_sentence(verb.sent, PEOPLE) if f.end <= token.i]
        group = [*before[-1:], *others]
        if known & {f.referent.id for f in group}:
            people = [*people, *(f for f in group if f.referent.id not in known)]
    return people


def _after_preposition(verb: Token, prepositions: frozenset[str]) -> int | None:
    for token in next_tokens(verb, 7):
        if token.lower_ in prepositions:
            return None if token.nbor(1).lower_ == "from" else token.i + 1
        if token.text in {",", ";"} or token.pos_ in {"VERB", "SCONJ"}:
            return None
        if token.pos_ == "ADP" and token.lower_ not in {"on", "by", "back", "in", "over", "at"}:
            return None
    return None


def find_trips(reading: Reading) -> Iterator[Candidate]:
    """Nouns: "made a trip to Lima", "his visit to Lima", "a stop in Cuzco was cancelled"."""
    for noun in reading.tokens(TRIP_NOUNS | MISSIONS, "NOUN", "PROPN"):
        places = _goal(reading, noun)
        if noun.lemma_.lower() in MISSIONS and not _is_persons(reading, noun):
            continue
        if places:
            guests = _guests(reading, noun)
            yield from make(
                Predicate.VISITED,
                guests or people_behind(reading, noun),
                places,
                trigger=noun.i,
                rule="visited/trip",
                confidence=0.85,
                status=Status.PROPOSED if guests else None,
            )


def _is_persons(reading: Reading, noun: Token) -> bool:
    """Whether it is a person's: "*her* first mission to Lima", not "the mission to Lima"."""
    owners = (c for c in noun.children if c.dep_ == "poss")
    return any(reading.resolve(owner, PEOPLE) for owner in owners)


def _guests(reading: Reading, noun: Token) -> list[Filler]:
    """Those invited: "invited X to pay a visit"."""
    verb = noun.head
    return _invited(reading, verb) if verb.pos_ == "VERB" else []


def _goal(reading: Reading, noun: Token) -> list[Filler]:
    for token in next_tokens(noun, _REACH):
        if token.lower_ in _TRIP_PREPOSITIONS and not reading.covering(token):
            places = phrase_after(reading, token.i + 1, PLACES, length=6, commas=False)
            if places:
                return places
        if token.text in {".", ",", ";"}:
            return []
    return []


def find_stays(reading: Reading) -> Iterator[Candidate]:
    """Stays: "who is in Lima on a state visit", "is due in Lima", "is expected in Lima"."""
    for noun in reading.tokens(TRIP_NOUNS, "NOUN", "PROPN"):
        if _goal(reading, noun):
            continue
        places = _stated_before(reading, noun)
        yield from make(
            Predicate.VISITED,
            _with_companions(reading, people_behind(reading, noun), noun),
            places,
            trigger=noun.i,
            rule="visited/stay",
            confidence=0.9,
        )
    for token in reading.tokens(frozenset({"due", "expect"})):
        start = _after_preposition(token, _BEFORE_PLACE)
        if start is not None:
            yield from make(
                Predicate.VISITED,
                people_doing(reading, token),
                phrase_after(reading, start, PLACES, length=5, commas=False),
                trigger=token.i,
                rule="visited/due-in",
                confidence=0.65,
                status=Status.PLANNED,
            )


def _stated_before(reading: Reading, noun: Token) -> list[Filler]:
    """The place of "in Lima on a visit": behind "in", shortly before the noun."""
    words = reading.words
    for filler in reversed(reading.in_sentence(noun.sent, PLACES)):
        if (filler.start, filler.end) != _widest(reading, filler):
            continue
        if filler.end > noun.i or noun.i - filler.end > _REACH or filler.start == 0:
            continue
        between = words[filler.end : noun.i]
        if any(t.pos_ == "VERB" or t.text in {",", ";"} for t in between):
            continue
        if words[filler.start - 1].lower_ in {"in", "to", "into"} or words[
            max(0, filler.start - 2)
        ].lower_ in {"in", "to"}:
            return coordinated(reading, [filler], PLACES)
    return []


def _widest(reading: Reading, filler: Filler) -> tuple[int, int]:
    """The mention of which this one may be a part: "Uzbek" in "the Uzbek capital"."""
    outer = reading.covering_at(filler.start)[0]
    return outer.start, outer.end


RULES: list[Rule] = [find_visits, find_travel, find_trips, find_stays]
