"""Where building goes on: `locatedIn` of projects and events through a verb.

In: a `Reading`. Out: candidates from clauses of building, opening and holding that name the place
behind a preposition, at the front of the sentence or before "where". Places that stand next to what
lies there are left to `kgraph.extract.relations.located_in`.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.building import BUILDING
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.location import locate
from kgraph.extract.relations.neighbours import fillers_at, introduced, possesses
from kgraph.extract.relations.routes import is_route
from kgraph.ontology import EntityType

SITED = frozenset({EntityType.PROJECT, EntityType.EVENT})
PLACES = frozenset({EntityType.PLACE})
AREAS = PLACES | {EntityType.COUNTRY}
RAISING = BUILDING | frozenset(
    """
    put erect place locate situate site install hold stage host organise organize convene open have
    operate own run show see inspect tour break
    """.split()
)
"""Verbs of making and showing: is *erecting* a dam, *has* a refinery, *inspected* the plant."""
_PREPOSITIONS = frozenset({"in", "at", "near", "outside", "on", "beside", "off", "around"})
_FRONT = frozenset({"in", "at", "near", "outside", "on", "off"})
_FRONT_REACH = 6


def find_sites(reading: Reading) -> Iterator[Candidate]:
    """Verbs: "is building a port near Haima", "In Aktau, Volt is building a hub"."""
    for verb in reading.tokens(RAISING, "VERB", "AUX"):
        targets = read_clause(reading, verb, frozenset(), SITED).targets
        what = [f for f in targets if not is_route(reading, f)]
        if not what:
            continue
        where = introduced(reading, verb, _PREPOSITIONS, AREAS)
        where = [f for f in where if verb.i < f.start and not _is_inside(f, what)]
        where = where or _before_where(reading, verb) or _fronted(reading, verb)
        yield from locate(reading, what, where, verb, "site")


def _is_inside(inner: Filler, outer: list[Filler]) -> bool:
    return any(f.start <= inner.start and inner.end <= f.end for f in outer)


def _before_where(reading: Reading, verb: Token) -> list[Filler]:
    """The place of a relative clause: "Shusha, where Volt is completing a centre"."""
    words = reading.words
    for index in range(verb.i - 1, max(reading.sentence_start(verb), verb.i - 16), -1):
        if words[index].lower_ == "where":
            back = index - 2 if words[index - 1].text == "," else index - 1
            return fillers_at(reading, back, AREAS) if back >= 0 else []
    return []


def _fronted(reading: Reading, verb: Token) -> list[Filler]:
    """The place that a sentence begins with: "In Aktau, on the Kazakh shore, Volt …"."""
    words = reading.words
    start = reading.sentence_start(verb)
    while start < verb.i and (words[start].is_space or words[start].is_punct):
        start += 1
    if words[start].lower_ not in _FRONT:
        return []
    for index in range(start + 1, min(verb.i, start + _FRONT_REACH)):
        found = fillers_at(reading, index, AREAS)
        if found and not possesses(reading, found[0]) and words[found[0].end].pos_ != "NOUN":
            return found
        if words[index].text == ",":
            return []
    return []


RULES: list[Rule] = [find_sites]
