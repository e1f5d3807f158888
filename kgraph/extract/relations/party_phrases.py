"""Parties of agreements in noun phrases and reports of visits: `partyTo`.

In: a `Reading`. Out: candidates from "Chad's accession to the treaty", "announced its participation
in the accords", "nine agreements signed during his visit", "the visit resulted in nine agreements".
Verbs of signing are left to `kgraph.extract.relations.party_to`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.masks import OWN, Match, code, listed, matches
from kgraph.extract.relations.visitors import visits_before
from kgraph.knowledge.countries import capital_of
from kgraph.ontology import EntityType, Predicate, Status

_AGREEMENTS = rf"(?:the |an? |several |some |over |more than |nearly |about )*(?P<what>{code('A')})"
_JOINING = (
    r"(?P<at>participation|accession|adherence|membership|entry|inclusion|signature|ratification|"
    r"joining|signing|withdrawal|exit|departure)"
)
_OF_VISIT = (
    rf"(?:{code('P')}{OWN}?|⟨p\d+⟩|[Tt]he|[Tt]his|[Tt]hat) (?:[a-z-]+ ){{0,3}}?"
    r"(?P<at>visit|trip|tour|stay|talks)"
)
_PATTERNS: dict[str, tuple[str, ...]] = {
    "joining-noun": (
        # Chad's participation in the accords; its accession to the treaty
        rf"(?P<who>{code('CO')})(?:{OWN})? (?:[a-z-]+ )?{_JOINING} (?:in|to|of|into|from) "
        rf"{_AGREEMENTS}",
        # the accession of Chad and Mali to the treaty
        rf"{_JOINING} (?:of|by) (?:the )?(?P<who>{listed('CO')}) (?:in|to|into|from) {_AGREEMENTS}",
    ),
    "negotiations": (
        # Chad and Mali opened negotiations on a trade pact
        rf"(?P<who>{listed('CO')}) [^.;⟨⟩]{{0,40}}?(?P<at>negotiations|talks|discussions|"
        rf"consultations) (?:on|over|about|for|towards) {_AGREEMENTS}",
    ),
    "anniversary": (
        # marking the tenth anniversary of the pact, the two sides …
        rf"(?P<at>anniversary) of (?:the signing of )?{_AGREEMENTS},? (?P<who>{code('C')}) "
        rf"(?!⟨)",
    ),
}
_VISIT_PATTERNS: dict[str, tuple[str, ...]] = {
    "on-visit": (
        # nine agreements signed during his visit
        rf"{_AGREEMENTS}[^.;⟨⟩]{{0,30}} (?:signed|concluded|reached|inked|sealed|exchanged|"
        rf"finali[sz]ed)(?: [a-z]+){{0,3}}? (?:during|on|at the end of|in the course of) "
        rf"{_OF_VISIT}",
        # the visit resulted in nine agreements
        rf"{_OF_VISIT}[^.;]{{0,60}}? (?:resulted in|produced|yielded|saw|culminated in|led to|"
        rf"ended with|brought|concluded with)(?: the signing of)? {_AGREEMENTS}",
    ),
}
_COMPILED = {n: tuple(re.compile(p) for p in ps) for n, ps in _PATTERNS.items()}
_COMPILED_VISITS = {n: tuple(re.compile(p) for p in ps) for n, ps in _VISIT_PATTERNS.items()}
_CONCLUDED = re.compile(r"\b(?:conclud|complet|finali[sz]|wrapped up|ended)")
"""Negotiations that have led to an agreement: *concluded* talks on a pact."""
_LEAVING = frozenset({"withdrawal", "exit", "departure"})
CONFIDENCE = {"joining-noun": 0.85, "negotiations": 0.75, "anniversary": 0.75, "on-visit": 0.75}
"""Settled by reading; development passages have less than five of each."""


def find_in_nouns(reading: Reading) -> Iterator[Candidate]:
    """Nouns of joining: "Chad's accession to the treaty", "its participation in the accords"."""
    for name, match in matches(reading, _COMPILED):
        status = Status.DENIED if match.words("at") in _LEAVING else None
        if name == "negotiations" and not _CONCLUDED.search(match.text):
            status = Status.PROPOSED
        yield from _parties(match.fillers("who"), match, name, status)


def find_on_visits(reading: Reading) -> Iterator[Candidate]:
    """Outcomes of a visit bind guest and host: "nine deals were signed during his visit"."""
    for name, match in matches(reading, _COMPILED_VISITS):
        for guest, place in visits_before(reading, match.trigger):
            host = _state(reading, place)
            if host is None or host.referent.id != guest.referent.id:
                sides = [guest] if host is None else [guest, host]
                yield from _parties(sides, match, name, None)
                break


def _state(reading: Reading, place: Filler) -> Filler | None:
    """The state that is visited: the country itself, or the one whose capital it is."""
    if place.type is EntityType.COUNTRY:
        return place
    country = capital_of(place.referent.name)
    if country is None:
        return None
    return next((f for f in reading.fillers if f.referent.code == country.code), None)


def _parties(
    parties: list[Filler], match: Match, name: str, status: Status | None
) -> Iterator[Candidate]:
    yield from make(
        Predicate.PARTY_TO,
        parties,
        match.fillers("what"),
        trigger=match.trigger.i,
        rule=f"partyTo/{name}",
        confidence=CONFIDENCE[name],
        status=status,
    )


RULES: list[Rule] = [find_in_nouns, find_on_visits]
