"""Which places a route runs to or through: `connects`.

In: a `Reading`. Out: candidates from names ("the Bo–Kenema road"), verbs ("will link Bo with
Kenema", "runs from Bo via Makeni to Freetown") and nouns ("a pipeline to Lagos"). Sites of projects
that are no routes are left to `kgraph.extract.relations.located_in`.
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.masks import code, matches
from kgraph.extract.relations.neighbours import (
    STOPS,
    fillers_at,
    is_finite,
    last_named,
    word_near,
)
from kgraph.extract.relations.route_ends import ENDS, ends_after
from kgraph.extract.relations.routes import is_route, names_ends
from kgraph.ontology import EntityType, Predicate

ROUTES = frozenset({EntityType.PROJECT})

JOINING = frozenset(
    "link connect join tie reconnect interlink bind hook serve reach cross traverse bridge".split()
)
"""Verbs whose object is an end: will *link* Bo with Kenema, *crosses* the Andes."""
RUNNING = frozenset(
    """
    run go lead pass stretch extend continue end start begin terminate carry bring move transport
    deliver lay build come flow pump ship leave travel construct route send take cut snake wind
    branch plan propose add open operate prolong push supply feed depart pull stop call head
    """.split()
)
"""Verbs with ends behind prepositions: *runs* from Bo to Kenema, *carries* oil to Lagos."""
LAYING = frozenset("lay build construct run".split())
TRACK = frozenset("track tracks rails pipe pipes cable cables".split())
"""What is laid, so that the line itself is left out: will lay *track* from Bo."""
_COURSE = frozenset("run pass go cross lie stretch".split())
LENGTHS = frozenset("km kilometres kilometers miles km. line track section".split())
"""Subjects that stand for the line: 94 *km* pass through the hills."""
FAR = 6
"""How many sentences back a route may stand that is left out."""
CONFIDENCE: dict[str, float] = {
    "name": 0.95,
    "link": 0.95,
    "run": 0.95,
    "noun": 0.9,
}
"""Precision on development passages, 0.95 at most; held down where a rule fired less than five
times there."""

_LINK_NOUN = (
    r"(?:rail\w*|road|route|corridor|pipeline|line|link|cable|service|flights?|interconnector|highway|"
    r"motorway|bridge|tunnel|canal|causeway|track|trains?|section|branch|spur|extension|stretch)"
)
_PATTERNS = {
    "link": (
        # the train will link Bo with Kenema (often taken for a noun by the tagger)
        re.compile(
            rf"(?P<route>{code('J')})(?:,? (?:which|that))? "
            rf"(?:(?:will|would|could|should|to|is|was|"
            r"can|now|also|may) ){0,3}(?P<at>links?|connects?|joins?|serves?|crosses)\b"
        ),
    ),
    "noun": (
        # the service launched by Volt between Bo and Kenema
        re.compile(
            rf"(?P<route>{code('J')}) [a-z]+ed [^.,;⟨⟩]{{0,40}}(?:by (?:the )?{code('CO')} )?"
            r"(?P<at>between)\b"
        ),
        # the cable(, a 300-kilometre line) between Bo and Kenema
        re.compile(
            rf"(?P<route>{code('J')})(?:,? (?:an? |the )?[^.;⟨⟩]{{0,60}}?{_LINK_NOUN})?,? "
            r"(?P<at>from|to|between|via|through|across|under|over|towards?|into)\b"
        ),
    ),
}


def _connect(
    routes: Iterable[Filler],
    ends: Iterable[Filler],
    trigger: Token,
    rule: str,
) -> Iterator[Candidate]:
    yield from make(
        Predicate.CONNECTS,
        routes,
        ends,
        trigger=trigger.i,
        rule=f"connects/{rule}",
        confidence=CONFIDENCE[rule],
    )


def find_named_ends(reading: Reading) -> Iterator[Candidate]:
    """Ends in a name: "the Bo–Kenema road", "a weekly flight from Bo to Lagos"."""
    for route in reading.fillers:
        if is_route(reading, route) and names_ends(reading, route):
            inner = _inside(reading, route)
            yield from _connect([route], inner, reading.words[route.end - 1], "name")


def _inside(reading: Reading, outer: Filler) -> list[Filler]:
    return [
        f
        for f in reading.fillers
        if f.type in ENDS
        and outer.start <= f.start
        and f.end <= outer.end
        and f.end - f.start < outer.end - outer.start
        and reading.words[f.end].tag_ != "POS"
        and not _is_crossed(reading, f)
    ]


def _is_crossed(reading: Reading, filler: Filler) -> bool:
    """What a name only says to be crossed is no end: "the trans-*Caspian* route"."""
    first = reading.words[filler.start]
    prefix = word_near(first, -2) if word_near(first, -1) == "-" else ""
    return prefix in {"trans", "cross", "circum", "pan"}


def find_links(reading: Reading) -> Iterator[Candidate]:
    """Verbs of joining: "The railway will link Bo with Kenema", "a line that crosses Togo"."""
    for verb in reading.tokens(JOINING, "VERB"):
        routes = _routes(reading, verb)
        if routes:
            yield from _connect(routes, ends_after(reading, verb, direct=True), verb, "link")


def find_runs(reading: Reading) -> Iterator[Candidate]:
    """Verbs of running: "The line runs from Bo via Makeni to Freetown"."""
    for verb in reading.tokens(RUNNING, "VERB"):
        routes = _routes(reading, verb)
        if routes:
            yield from _connect(routes, ends_after(reading, verb, direct=False), verb, "run")


def _routes(reading: Reading, verb: Token) -> list[Filler]:
    """The routes a verb is about: its subject or its object, "a line carrying oil" included."""
    clause = read_clause(reading, verb, ROUTES, ROUTES)
    found = [f for f in (*clause.doers, *clause.targets) if is_route(reading, f)]
    return found or _apposed(reading, verb) or _left_out(reading, verb)


def _apposed(reading: Reading, verb: Token) -> list[Filler]:
    """The route behind a description: "the Bo Link, a line of 90 km that will run"."""
    words = reading.words
    for index in range(verb.i - 1, max(reading.sentence_start(verb), verb.i - 24), -1):
        token = words[index]
        here = reading.covering(token)
        if here:
            if here[0].type not in ROUTES:
                return []
            return [f for f in fillers_at(reading, index, ROUTES) if is_route(reading, f)]
        if (is_finite(token) and token.pos_ != "AUX") or token.text in STOPS:
            return []
    return []


def _left_out(reading: Reading, verb: Token) -> list[Filler]:
    """The route spoken of last: "will lay track from Bo", "94 km run through the hills"."""
    near = {word_near(verb, n) for n in (-3, -2, -1, 1, 2, 3)}
    if (verb.lemma_.lower() in LAYING and near & TRACK) or (
        verb.lemma_ in _COURSE and near & LENGTHS
    ):
        return [f for f in last_named(reading, verb, ROUTES, sentences=FAR) if is_route(reading, f)]
    return []


def find_in_nouns(reading: Reading) -> Iterator[Candidate]:
    """Nouns: "a cable between Bo and Kenema", "the Arab pipeline, through Jordan and Syria"."""
    for name, match in matches(reading, _PATTERNS):
        routes = [f for f in match.fillers("route") if is_route(reading, f, loose=True)]
        if routes:
            direct = name == "link"
            start = match.trigger if direct else match.trigger.nbor(-1)
            yield from _connect(
                routes, ends_after(reading, start, direct=direct), match.trigger, name
            )


RULES: list[Rule] = [find_links, find_runs, find_in_nouns, find_named_ends]
