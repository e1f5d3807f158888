"""Who holds which post where: `holdsPosition`, with the role.

In: a `Reading`. Out: candidates with a canonical role. Stated posts are read from the surface
("Chad's trade minister, X", "X, chair of Y", "X, who heads Y"), a counterpart takes over the role
of the other person. Titles that leave the country open are left to
`kgraph.extract.relations.bare_titles`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.bare_titles import bare_posts
from kgraph.extract.relations.candidate import Candidate, Rule, make
from kgraph.extract.relations.surface import Surface, surface_of
from kgraph.extract.relations.titles import ABROAD, ADDRESS, ADVERBS, ASIDE, BODY, HOLDER, POST
from kgraph.ontology import Predicate

_FIELD = r"(?: (?:on|in)(?: the)? ⟨[A-Za-z]\d+⟩)?"
"""What an expert knows: an expert *on Chad* from the institute."""
_OF = rf"{_FIELD}(?: (?:of|at|for|with|from|in)(?: the)?(?: [a-z][a-z'-]+){{0,3}}?)? "
_NO_NAME = rf"(?!,? ?{ADDRESS}⟨P)"
"""The title belongs to the name before it, not to one that follows."""

_SHORT = r"(?:(?! by )[a-z ]){0,40}?"
"""A few words, but no agent: "was appointed", not "was met by"."""
_SUBJECT = r"(?P<holder>⟨[Pp]\d+⟩)"
_APPOSITION = r"(?:(?: of|,)(?:[^.,\n⟨]|⟨[COT]\d+⟩){1,60},?)??"
"""What may part a name from its verb: "X, a former minister of Chad, now heads Y"."""

HEADS_OF = re.compile(
    rf"{_SUBJECT}{ASIDE}{_APPOSITION},? (?:(?:and|who) )?"
    r"(?:now |also |has |had |formerly |until [a-z ]+ )?"
    r"(?P<verb>chairs|chaired|heads|headed|heading|leads|led|leading|runs|run|ran|running|directs|"
    r"directed|manages|coaches|co-chairs|governs|presides over|teaches at|lectures at|works for)"
    rf"(?: the)?(?: [A-Za-z][a-z'-]+){{0,4}}? {BODY}"
)
HEADED_BY = re.compile(
    rf"{BODY},? (?:which is |is |was |now )?"
    r"(?P<verb>chaired|headed|led|run|directed|managed|founded)"
    rf" by (?:{POST},? )?(?:(?:a|an|the) [a-z -]+, )?{ADDRESS}{HOLDER}"
)
VERB_ROLES = {
    "chair": "chair",
    "co-chair": "co-chair",
    "head": "head",
    "le": "leader",
    "run": "head",
    "ran": "head",
    "direct": "director",
    "manage": "manager",
    "coach": "coach",
    "govern": "governor",
    "preside": "president",
    "found": "founder",
    "teach": "lecturer",
    "lecture": "lecturer",
    "work": "employee",
}
"""What a verb of leading makes its subject: "who chairs Y" → chair."""

STATED: dict[str, tuple[re.Pattern[str], float]] = {
    name: (re.compile(pattern), confidence)
    for name, pattern, confidence in (
        # President X of Angola; Professor X of the university
        ("title-name-of", rf"{POST},? {ADDRESS}{HOLDER},? (?:of|from)(?: the)? {BODY}", 0.95),
        # Kenyan Foreign Secretary X; its president, X; the agency's acting head, X
        (
            "body-title-name",
            rf"{BODY}(?:['’]s?)? {ADVERBS}{POST}{ABROAD}(?: and host| here)?,? {ADDRESS}{HOLDER}",
            0.95,
        ),
        # President of the Republic of Chad X; the head of the agency, X
        (
            "title-of-body-name",
            rf"{POST}{_OF}{BODY}(?:['’]s|(?: [a-z]+){{1,2}}|['’]s [a-z]+| \(⟨O\d+⟩\))?{ABROAD},? "
            rf"{ADDRESS}{HOLDER}",
            0.95,
        ),
        # President X's visit, the first by a Chadian head of state
        (
            "first-by-head",
            rf"{POST},? {ADDRESS}{HOLDER}(?:['’]s?)? [^.\n]{{3,60}}?\b(?:first|second|third|latest|"
            r"only)(?: [a-z]+){0,3}? (?:by|of|for|from) (?:an?|any) (?P<body>⟨C\d+⟩) (?:[a-z]+ of "
            r"[a-z]+|[a-z]+|⟨T\d+⟩)",
            0.9,
        ),
        # Chad, whose trade minister, X
        (
            "body-whose-title",
            rf"(?<! of ){BODY}(?: of ⟨C\d+⟩)?, whose {ADVERBS}{POST},? {ADDRESS}{HOLDER}",
            0.95,
        ),
        # X, the Chadian trade minister; X, 66, its chair
        (
            "name-body-title",
            rf"{HOLDER}{ASIDE},? {ADVERBS}{BODY}(?:['’]s?)? {ADVERBS}{POST}{_NO_NAME}",
            0.9,
        ),
        # X, head of the agency; X, an economist at Y
        ("name-title-of-body", rf"{HOLDER}{ASIDE}, {ADVERBS}{POST}{_OF}{BODY}", 0.9),
        # X, who was Chad's trade minister; X became president of Chad
        (
            "name-is-body-title",
            rf"{HOLDER}{ASIDE},? (?:who )?(?:now |is|was|became|has been|had been|remains|as|until)"
            rf"{_SHORT} ?{BODY}(?:['’]s)? {ADVERBS}{POST}{_NO_NAME}",
            0.9,
        ),
        (
            "name-is-title-of",
            rf"{_SUBJECT}{ASIDE}{_APPOSITION},? (?:and )?(?:who )?"
            r"(?:now |is|was|became|has been|had been|remains|takes? over|took office as|"
            rf"took over|named|appointed|elected|to be){_SHORT} ?{POST}{_OF}{BODY}",
            0.9,
        ),
    )
}

_C, _P = r"⟨C\d+⟩", r"⟨P\d+⟩"
ALIGNED = re.compile(
    rf"{POST} of (?P<bodies>{_C}(?:(?:,| and|, and) {_C})+),? "
    rf"(?P<holders>{_P}(?:(?:,| and|, and) {_P})+)"
)
"""The leaders of Chad and Mali, X and Y."""
PLURAL_TITLE = re.compile(rf"{POST}(?P<list>[^\n]{{0,80}}?(?:{_P} \({_C}\)[^\n⟨]{{0,10}})+)")
BRACKETED = re.compile(rf"({_P}) \(({_C})\)")
"""The ambassadors X (Chad) and Y (Mali)."""

COUNTERPART = (
    re.compile(
        r"⟨C(?P<c>\d+)⟩ (?:counterpart|colleague|opposite number|peer)(?: and (?:host|guest))?,? "
        rf"{ADDRESS}{HOLDER}"
    ),
    re.compile(
        rf"{HOLDER}, (?:his|her|their|⟨p\d+⟩) ⟨C(?P<c>\d+)⟩ "
        r"(?:counterpart|colleague|opposite number)"
    ),
    re.compile(
        r"(?:counterparts?|colleagues?)[^.\n]{0,30} (?:from|of|in)"
        r"(?: ⟨C\d+⟩, [^.\n]{0,20}⟨P\d+⟩,? and)? "
        rf"⟨C(?P<c>\d+)⟩, {ADDRESS}{HOLDER}"
    ),
)
"""His Finnish counterpart, X; X, her Armenian counterpart; counterparts from Mali, X, and Chad."""


def find_stated_posts(reading: Reading) -> Iterator[Candidate]:
    """Posts whose body stands beside them: "Chad's envoy, X", "X, an analyst at Y"."""
    surface = surface_of(reading)
    for name, (pattern, confidence) in STATED.items():
        for match in surface.find(pattern):
            trigger = surface.token(match.start("post"))
            for role in _roles(surface, match.group("post")):
                yield from make(
                    Predicate.HOLDS_POSITION,
                    surface.fillers(match.group("holder")),
                    surface.fillers(match.group("body")),
                    trigger=trigger,
                    rule=f"holdsPosition/{name}",
                    confidence=confidence,
                    role=role,
                )


def find_headed_bodies(reading: Reading) -> Iterator[Candidate]:
    """Verbs of leading: "X, who chairs the federation", "a firm run by X"."""
    surface = surface_of(reading)
    for name, pattern in (("heads", HEADS_OF), ("headed-by", HEADED_BY)):
        for match in surface.find(pattern):
            verb = match.group("verb")
            role = next(role for stem, role in VERB_ROLES.items() if verb.startswith(stem))
            yield from make(
                Predicate.HOLDS_POSITION,
                surface.fillers(match.group("holder")),
                surface.fillers(match.group("body")),
                trigger=surface.token(match.start("verb")),
                rule=f"holdsPosition/{name}",
                confidence=0.95,
                role=role,
            )


def find_counterparts(reading: Reading) -> Iterator[Candidate]:
    """A counterpart holds the same office elsewhere: "met his Finnish counterpart, X"."""
    surface = surface_of(reading)
    for pattern in COUNTERPART:
        for match in surface.find(pattern):
            holders = surface.fillers(match.group("holder"))
            trigger = surface.token(match.start("c") - 2)
            yield from make(
                Predicate.HOLDS_POSITION,
                holders,
                surface.fillers(f"⟨C{match.group('c')}⟩"),
                trigger=trigger,
                rule="holdsPosition/counterpart",
                confidence=0.95,
                role=_role_of_other(reading, surface, holders, trigger),
            )


def find_listed_posts(reading: Reading) -> Iterator[Candidate]:
    """Lists: "the leaders of Chad and Mali, X and Y", "ambassadors X (Chad) and Y (Mali)"."""
    surface = surface_of(reading)
    for match in surface.find(ALIGNED):
        countries = re.findall(r"⟨C\d+⟩", match.group("bodies"))
        holders = re.findall(r"⟨P\d+⟩", match.group("holders"))
        if len(countries) == len(holders):
            for holder, country in zip(holders, countries, strict=True):
                yield from _listed(surface, match, holder, country)
    for match in surface.find(PLURAL_TITLE):
        for pair in BRACKETED.finditer(match.group("list")):
            yield from _listed(surface, match, pair.group(1), pair.group(2))


def _listed(
    surface: Surface, match: re.Match[str], holder: str, country: str
) -> Iterator[Candidate]:
    role = surface.post(match.group("post")).role
    yield from make(
        Predicate.HOLDS_POSITION,
        surface.fillers(holder),
        surface.fillers(country),
        trigger=surface.token(match.start("post")),
        rule="holdsPosition/list",
        confidence=0.9,
        role=role.removesuffix("s"),
    )


@lru_cache(maxsize=1)
def posts_held(reading: Reading) -> tuple[Candidate, ...]:
    """All posts of a doc, kept until the next doc comes: rules for other predicates ask, too."""
    stated = [c for rule in _STATED_RULES for c in rule(reading)]
    return (*stated, *bare_posts(reading, stated))


def find_posts_held(reading: Reading) -> Iterator[Candidate]:
    """Posts, stated or bare: "Chad's envoy, X"; "President X flew home", in a report on Chile."""
    yield from posts_held(reading)


def _roles(surface: Surface, codes: str) -> list[str]:
    return [surface.post(code).role for code in re.findall(r"⟨T\d+⟩", codes)]


def _role_of_other(
    reading: Reading, surface: Surface, holders: Sequence[Filler], before: int
) -> str | None:
    """The role of the person to whom the counterpart is one: the last one titled before."""
    own = {holder.referent.id for holder in holders}
    role = None
    for match in re.finditer(
        rf"{POST}[^.\n⟨⟩]{{0,20}}(?:⟨C\d+⟩,? )?{ADDRESS}{HOLDER}", surface.text
    ):
        titled = surface.fillers(match.group("holder"))
        if surface.token(match.start()) < before and not own & {f.referent.id for f in titled}:
            role = _roles(surface, match.group("post"))[0]
    return role


_STATED_RULES: list[Rule] = [
    find_stated_posts,
    find_headed_bodies,
    find_counterparts,
    find_listed_posts,
]
RULES: list[Rule] = [find_posts_held]
