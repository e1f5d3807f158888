"""Fixed phrases of membership: "the union, whose members are A and B", "EU members A and B".

In: a `Reading`. Out: `memberOf` candidates read from the surface, where lists and relative clauses
defeat the parser. Verbs and the noun "membership" are left to `member_of`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Reading
from kgraph.extract.relations.blocs import is_bloc
from kgraph.extract.relations.candidate import Candidate, make
from kgraph.extract.relations.clauses import read_clause
from kgraph.extract.relations.masks import plain_surface
from kgraph.extract.relations.surface import Surface, surface_of
from kgraph.ontology import EntityType, Predicate, Status

STATES = frozenset({EntityType.COUNTRY})
_C = r"⟨[Cc]\d+⟩"
_O = r"⟨[Oo]\d+⟩"
_THE = r"(?:the )?"
_LIST = rf"(?P<list>{_THE}{_C}(?:(?:,| and|, and) {_THE}{_C})*)"
_BODY = rf"(?P<body>{_O}(?: \({_O}\))?)"
_BODIES = rf"(?P<body>{_O}(?: \({_O}\))?(?:(?:,| and|, and) {_THE}{_O})*)"
_KIND = r"(?:[a-z0-9-]+ ){0,3}?"


def _words(most: int) -> str:
    """A pattern for a few words between two parts of a phrase, as few as will do."""
    return rf"(?: [a-z]+){{0,{most}}}?"


PHRASES: dict[str, tuple[str, float, Status | None]] = {
    # the union, whose four members are A, B and C
    "whose-members": (
        rf"{_BODIES},? whose {_KIND}members[a-z ]*? (?:are|include) {_LIST}",
        0.95,
        None,
    ),
    # members of the council: A, B and C
    "members-list": (
        rf"(?:members|countries|states)(?: of)? {_THE}{_BODIES} ?"
        rf"(?:[—–:(,-]|such as|like|including) ?{_LIST}",
        0.9,
        None,
    ),
    # EU members Greece and Malta
    "body-member-names": (
        rf"{_BODIES}(?:['’]s)? (?:member|member states?|members|member countries) {_LIST}",
        0.9,
        None,
    ),
    # Greece and Malta, both EU members; Chad, the club's newest member
    "names-body-member": (
        rf"{_LIST},(?: one of| both| all| an?| the| now| already| once| long){{0,3}} "
        rf"{_THE}{_BODIES}(?:['’]s)? {_KIND}members?\b(?! of)",
        0.95,
        None,
    ),
    # the bank, of which Chad is a founding member; the union, to which Chad belongs
    "of-which": (
        rf"{_BODY},? (?:of|to) which {_LIST}{_words(3)} "
        r"(?:member|belong|belongs|belonged|acceded|join|joined)",
        0.95,
        None,
    ),
    # the club that Chad co-founded
    "which-joined": (
        rf"{_BODIES},? (?:which|that) {_LIST}{_words(3)} (?:joined|entered|co-founded|founded)",
        0.95,
        None,
    ),
    "which-left": (
        rf"{_BODIES},? (?:which|that) {_LIST}{_words(3)} (?:quit|left|exited)",
        0.9,
        Status.DENIED,
    ),
    # Chad and Mali, which make up the group
    "make-up": (
        rf"{_LIST},? (?:which|who){_words(2)} (?:make up|form|constitute|comprise) {_THE}{_BODIES}",
        0.95,
        None,
    ),
    # Iceland, already in NATO
    "already-in": (
        rf"{_LIST},?{_words(3)} (?:already|long) (?:part of|inside|in) {_THE}{_BODIES}",
        0.85,
        None,
    ),
    # Uzbekistan, not yet in the WTO
    "not-yet-in": (
        rf"{_LIST},?{_words(2)} (?:not yet|still not|never) (?:part of|inside|in) {_THE}{_BODIES}",
        0.85,
        Status.DENIED,
    ),
    # Serbia, a candidate for the union
    "candidate": (
        rf"{_LIST},(?: both)?(?: an?)? candidates? (?:for|to join) {_THE}{_BODIES}",
        0.85,
        Status.PROPOSED,
    ),
}
_ACTING = (
    r"(?:co-?operat|coordinat|collaborat|interact|work|act|participat|engag|partner|integrat|deepen|"
    r"promot|role|position|presidency|chairmanship|commitments?|obligations?|partners)[a-z]*"
)
_WITHIN = (
    r"(?:within(?: (?:the )?(?:framework|format|auspices|ranks|structures|mechanisms?)(?: of)?| "
    r"⟨a\d+⟩ of)?|(?:in|under) (?:the )?(?:framework|auspices|ranks) of|"
    r"(?:multilateral |regional |international )*(?:mechanisms?|platforms?|blocs?|"
    r"organi[sz]ations?|bodies|formats?|structures?|groupings?|forums?|institutions?) (?:such as|"
    r"like|including))"
)
WITHIN = re.compile(
    rf"(?P<list>{_C})[^.;\n⟨⟩]{{0,80}}?\b(?P<verb>{_ACTING})(?: [a-z]+){{0,3}}?"
    rf"(?: with {_THE}(?P<others>{_C}(?:(?:,| and|, and) {_THE}{_C})*)"
    rf"(?: and (?:its )?other [a-z]+)?)?[^.;\n⟨⟩]{{0,60}}? {_WITHIN} {_THE}{_BODIES}"
)
"""Chad cooperates with Mali and other states within the framework of the union; Chad plays an
active role in blocs such as the union."""
_COMPILED = {name: re.compile(pattern) for name, (pattern, _, _) in PHRASES.items()}


def find_listed_members(reading: Reading) -> Iterator[Candidate]:
    """Fixed phrases: "the union, whose members are A and B", "EU members A and B"."""
    surface = surface_of(reading)
    for name, (_, confidence, status) in PHRASES.items():
        for match in surface.find(_COMPILED[name]):
            yield from make(
                Predicate.MEMBER_OF,
                surface.fillers(match.group("list")),
                surface.fillers(match.group("body")),
                trigger=_trigger(surface, match),
                rule=f"memberOf/{name}",
                confidence=confidence,
                status=status,
            )


def find_acting_within(reading: Reading) -> Iterator[Candidate]:
    """States that act within a bloc: "Chad cooperates with Mali within the union"."""
    surface = plain_surface(reading)
    for match in surface.find(WITHIN):
        states = [*surface.fillers(match.group("list")), *surface.fillers(match.group("others"))]
        yield from make(
            Predicate.MEMBER_OF,
            states,
            [f for f in surface.fillers(match.group("body")) if is_bloc(f.referent)],
            trigger=surface.token(match.start("verb")),
            rule="memberOf/acting-within",
            confidence=0.7,
        )


ROLE = re.compile(
    rf"\b(?:active|leading|key|central|prominent|important|growing|greater|bigger)(?: [a-z]+)? "
    rf"(?P<verb>role|part|voice|presence|participation|involvement|engagement) (?:in|within) "
    rf"(?:(?:[a-z]+ ){{1,4}}(?:such as|like|including) )?{_THE}{_BODIES}"
)
"""Plays an active role in groupings such as the union."""


def find_roles_within(reading: Reading) -> Iterator[Candidate]:
    """States with a part in a bloc: "Chad, which plays an active role in the union"."""
    surface = plain_surface(reading)
    for match in surface.find(ROLE):
        noun = reading.words[surface.token(match.start("verb"))]
        verb = next((a for a in noun.ancestors if a.pos_ in {"VERB", "AUX"}), None)
        states = read_clause(reading, verb, STATES, frozenset()).doers if verb is not None else ()
        yield from make(
            Predicate.MEMBER_OF,
            states,
            [f for f in surface.fillers(match.group("body")) if is_bloc(f.referent)],
            trigger=noun.i,
            rule="memberOf/role-within",
            confidence=0.7,
        )


def _trigger(surface: Surface, match: re.Match[str]) -> int:
    """The last long word of a match outside its names: the verb or "member"."""
    words = [m for m in re.finditer(r"[a-z]{4,}", match.group()) if m.group() != "whose"]
    offset = words[-1].start() if words else len(match.group()) - 1
    return surface.token(match.start() + offset)
