"""What the linker knows of one entity of one article.

In: an `Extraction`. Out: a `Profile` for each entity: names that identify it, names that others may
share, and the facts around it that tell bearers of one name apart. Two entities with equal profiles
are treated alike, so a profile holds nothing of where it came from. Comparing profiles is left to
`kgraph.link.features`.
"""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from kgraph.knowledge.names import fold as fold_name
from kgraph.link import body_name, person_name, thing_name
from kgraph.link.known import Known, known_body, known_leader
from kgraph.link.nearby import countries_beside
from kgraph.link.words import PLAIN_AGREEMENT, RECURRING
from kgraph.model import Entity, Extraction
from kgraph.ontology import EntityType, Predicate

T = EntityType
P = Predicate
DESCRIBED = frozenset({T.PROJECT, T.AGREEMENT, T.EVENT})
NONE: frozenset[str] = frozenset()
Features = list[tuple[str, Decimal]]
"""Signs with their weights, as one would read them aloud."""

fold = lru_cache(maxsize=262_144)(fold_name)
_ROUTE_ENDS = 3
"""States that show a route; an article that names fewer needs those beside the mention."""


class Profile(NamedTuple):
    """One entity as the linker sees it; equal profiles are indistinguishable to it.

    Attributes:
        type: the entity's type.
        hard: ISO code or key of the knowledge data that settles what it is, or "".
        names: normal forms that identify it alone ("abraham accords").
        forms: normal forms that others may share ("mensah", "rail corridor").
        acronyms: forms written as acronyms, folded ("ots").
        bodies: for people, the states and bodies they hold an office in.
        countries: ISO codes of the states it belongs to, lies in or serves.
        ends: for projects, the states and places a route connects.
        beside: for routes told without their ends, states named in the same paragraph.
        parties: for agreements, who takes part; for projects and events, who makes or hosts them.
        years: years in its names and of its claims.
        told: for events that come again, the year of the article.
        editions: numbers of its edition.
        counts: leading numbers of things ("37" agreements).
    """

    type: EntityType
    hard: str = ""
    names: frozenset[str] = NONE
    forms: frozenset[str] = NONE
    acronyms: frozenset[str] = NONE
    bodies: frozenset[str] = NONE
    countries: frozenset[str] = NONE
    ends: frozenset[str] = NONE
    beside: frozenset[str] = NONE
    parties: frozenset[str] = NONE
    years: frozenset[str] = NONE
    told: frozenset[str] = NONE
    editions: frozenset[str] = NONE
    counts: frozenset[str] = NONE

    @property
    def is_anchored(self) -> bool:
        """Whether it says which bearer of its names it is, so that vaguer ones can join it."""
        if self.hard:
            return True
        if self.type is T.PERSON and all("." in name for name in self.names):
            return False  # A family name or initials with an office: two ministers may share both.
        stated = (self.bodies, self.countries, self.ends, self.parties, self.years, self.editions)
        return any(map(bool, stated))


class Tie(NamedTuple):
    """A claim seen from one of its ends: the predicate ("^" if it points here), the other end."""

    predicate: str
    other: Entity
    role: str
    time: str


def profiles(
    extraction: Extraction, types: Mapping[str, EntityType] | None = None
) -> list[Profile]:
    """Build the profiles of an article's entities, in the order of the record.

    Args:
        extraction: what was found in the article.
        types: types that a person has set, by local id of the entity.
    """
    ties = _ties(extraction)
    given = types or {}
    return [
        _profile(extraction, entity, given.get(entity.id, entity.type), ties[entity.id])
        for entity in extraction.entities
    ]


def _ties(extraction: Extraction) -> dict[str, list[Tie]]:
    by_id = {entity.id: entity for entity in extraction.entities}
    found: dict[str, list[Tie]] = defaultdict(list)
    for claim in extraction.claims:
        left, right = by_id[claim.subject], by_id[claim.object]
        role, time = claim.role or "", claim.time or ""
        found[left.id].append(Tie(claim.predicate.value, right, role, time))
        found[right.id].append(Tie(f"^{claim.predicate.value}", left, role, time))
    return found


def _profile(extraction: Extraction, entity: Entity, kind: EntityType, ties: list[Tie]) -> Profile:
    if kind is T.COUNTRY and entity.code:
        return Profile(kind, hard=entity.code)
    if kind is T.PERSON:
        return _person(extraction, entity, ties)
    if kind in DESCRIBED:
        return _thing(extraction, entity, kind, ties)
    return _body(entity, kind, ties)


def _handle(entity: Entity) -> str:
    return entity.code or entity.key or fold(entity.name)


def _forms(entity: Entity) -> list[str]:
    return [entity.name, *entity.aliases]


def _person(extraction: Extraction, entity: Entity, ties: list[Tie]) -> Profile:
    offices = [tie for tie in ties if tie.predicate == P.HOLDS_POSITION.value]
    held = frozenset((_handle(tie.other), tie.role) for tie in offices)
    parsed = [person_name.parse(form) for form in _forms(entity)]
    year = int((extraction.article.date or "0")[:4])
    known = known_leader(entity.key, tuple(_forms(entity)), held, year)
    context = known or Known(
        "", frozenset(handle for handle, _ in held), frozenset(map(_state, offices)) - {""}
    )
    return Profile(
        T.PERSON,
        hard=context.key,
        names=frozenset(name.plain for name in parsed if name.is_full),
        forms=frozenset(name.plain for name in parsed if not name.is_full),
        bodies=context.bodies,
        countries=context.countries,
    )


def _state(tie: Tie) -> str:
    """The state of an office: itself, or the one that the body belongs to."""
    if tie.other.code:
        return tie.other.code
    state = body_name.state_body(body_name.normal(tie.other.name))
    return state[1] if state else known_body(tie.other.key)


def _body(entity: Entity, kind: EntityType, ties: list[Tie]) -> Profile:
    located = P.LOCATED_IN.value
    lies = frozenset(t.other.code for t in ties if t.predicate == located and t.other.code)
    home = known_body(entity.key)
    countries = frozenset({home}) if home else NONE if entity.key else lies
    names: set[str] = set()
    forms: set[str] = set()
    for form in _forms(entity):
        normal = body_name.place_normal(form) if kind is T.PLACE else body_name.normal(form)
        state = body_name.state_body(normal) if kind is T.ORGANIZATION else None
        if state is None:
            (names if len(normal) > 2 or entity.key else forms).add(normal)
            continue
        words, code = state
        for one in sorted({code} if code else countries):
            names.add(f"{words} of {one}")
        forms.add(words)
    return Profile(
        kind,
        hard=entity.key or "",
        names=frozenset(names - {""}),
        forms=frozenset(forms - {""}),
        acronyms=frozenset(
            fold(f).replace(" ", "") for f in _forms(entity) if body_name.is_short(f)
        ),
        countries=countries,
    )


def _thing(extraction: Extraction, entity: Entity, kind: EntityType, ties: list[Tie]) -> Profile:
    parsed = [thing_name.parse(form) for form in _forms(entity)]
    names = frozenset(name.base for name in parsed if name.proper and name.long > 1)
    forms = frozenset(name.base for name in parsed) - names
    ends = _ends(ties, P.CONNECTS)
    bases = names | forms
    is_way = kind is T.PROJECT and any(map(thing_name.is_way, bases))
    is_open = is_way and not names and len(ends) < _ROUTE_ENDS
    recurs = kind is T.EVENT and any(w in RECURRING for base in bases for w in base.split())
    year = (extraction.article.date or "")[:4]
    return Profile(
        kind,
        hard=entity.key or "",
        names=frozenset(n for n in names if not _is_plain(n, kind)) - {""},
        forms=(forms | frozenset(n for n in names if _is_plain(n, kind))) - {""},
        countries=_ends(ties, P.LOCATED_IN),
        ends=ends,
        beside=countries_beside(extraction, entity) if is_open else NONE,
        parties=_ends(ties, P.PARTY_TO, P.IMPLEMENTS, P.HOSTS, inverse=True),
        years=frozenset().union(*(n.years for n in parsed), *(_years(t.time) for t in ties)),
        told=frozenset({year}) if recurs and year else NONE,
        editions=frozenset(name.edition for name in parsed) - {""},
        counts=frozenset(name.number for name in parsed) - {""},
    )


def _is_plain(base: str, kind: EntityType) -> bool:
    """Whether a capitalised name is made of words that many agreements share."""
    return kind is T.AGREEMENT and all(w in PLAIN_AGREEMENT for w in base.split() if len(w) > 3)


def _ends(ties: list[Tie], *predicates: Predicate, inverse: bool = False) -> frozenset[str]:
    wanted = {f"^{p.value}" if inverse else p.value for p in predicates}
    return frozenset(_handle(tie.other) for tie in ties if tie.predicate in wanted)


def _years(time: str) -> frozenset[str]:
    return frozenset({time[:4]}) if time[:4].isdigit() else NONE
