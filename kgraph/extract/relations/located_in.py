"""What lies or takes place where: `locatedIn`.

In: a `Reading`. Out: candidates from prepositions, possessives, seats of firms and names that
contain a place, read from the masked line. Hosts of an event are left to
`kgraph.extract.relations.hosts`, ends of a route to `connects`, building to `sites`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations import sites, venues
from kgraph.extract.relations.blocs import is_bloc
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.joint_names import WARS
from kgraph.extract.relations.location import BEFORE_PLACE, LAND, locate
from kgraph.extract.relations.masks import OWN, code, listed, matches
from kgraph.extract.relations.routes import is_route, names_ends
from kgraph.ontology import EntityType

_AT = r"(?P<at>in|at|near|outside|off|on|beside|around|under|beneath|along)"
_WHERE = rf"(?P<where>{code('CL', named=True)})"
_WHERES = rf"(?P<where>{listed('CL', named=True)})"
_ADJECTIVES = (
    r"(?:(?!(?:in|to|for|from|at|with|by|on|and|of|or|who|which|that|near|into|via)\b)"
    r"[a-z-]+ ){0,3}?"
)
_KINDS = (
    r"(?:(?!(?:to|from|in|at|on|via|and|or|with|for|by|the|an?|its|into)\b)[a-z-]+ ){0,2}"
    rf"{LAND}(?: city| town)?(?: of)?"
)
PATTERNS: dict[str, tuple[str, ...]] = {
    "of-country": (
        # Georgia's Poti, Almaty's Kok-Tobe hill, Qatar's new port at Hamad
        rf"{_WHERE}{OWN} {_ADJECTIVES}(?P<at>{code('L', named=True)})(?!{OWN}| coast| "
        rf"shore)(?P<what>(?<=⟩))",
        # the Georgian port of Poti
        rf"{_WHERE}(?:{OWN})? (?P<at>{_KINDS})(?:,? |\s?[—–:(]\s?)"
        rf"(?P<what>{listed('L', named=True)})",
        # Osh and Jalal-Abad, Kyrgyzstan's largest cities
        rf"(?P<what>{listed('L', named=True)})(?:,| ?[—–(]) ?{_WHERE}{OWN} (?:[a-z-]+ ){{0,3}}"
        rf"(?P<at>{LAND})\b",
        # Vienna, the Austrian capital
        rf"(?P<what>{code('L', named=True)}),? (?:the|a|an) {_WHERE}{OWN}? (?:[a-z-]+ ){{0,2}}"
        rf"(?P<at>{LAND})",
        # Chile, whose capital, Santiago
        rf"{_WHERE},? whose (?:[a-z-]+ )?(?P<at>capital|port|city),? (?P<what>{code('L')})",
    ),
    "place-in": (
        # Kostanay, in northern Kazakhstan; Niš in southern Serbia
        rf"(?P<what>{code('L', named=True)}),? {_AT} {BEFORE_PLACE}{_WHERE}(?!{OWN} [a-z]+ ⟨| "
        rf"border)",
        # the Finnish Lahti
        rf"(?P<where>{code('C', named=True)}) (?P<at>{code('L', named=True)})(?P<what>(?<=⟩))"
        r"(?! (?:coast|shore))",
        # Shusha, a mountain town in Azerbaijan
        rf"(?P<what>{code('L', named=True)}), an? [^.,;⟨⟩]{{3,40}} {_AT} {BEFORE_PLACE}{_WHERE}",
        # Penang, Malaysia
        rf"(?:^|[^⟩,])(?: |\n|[“\"])(?P<what>{code('L', named=True)})(?P<at>,) "
        rf"(?P<where>{code('CL', named=True)})(?=[.,;)\n])(?!, (?:and )?(?:the )?⟨)",
    ),
    "thing-in": (
        # a smelter at Duqm, the terminal in the Omani port of Sohar
        rf"(?P<what>{code('J')}),? {_AT} {BEFORE_PLACE}{_WHERES}",
        # the plant, on the Vakhsh
        rf"(?P<what>{code('J')}),? (?:which )?(?:is |lies |sits |stands |located |situated "
        rf"|planned "
        rf"|built |being built |under construction |proposed |sited ){{1,3}}(?:[a-z]+ )?{_AT} "
        rf"{BEFORE_PLACE}{_WHERES}",
        # the mine south of Lima
        rf"(?P<what>{code('J')}),? (?:[a-z0-9]+ ){{0,3}}(?:[nsew]\S+) (?P<at>of) {_WHERE}",
        # Duqm's refinery, Oman's new port
        rf"(?P<where>{code('L', named=True)}){OWN} {_ADJECTIVES}(?P<at>{code('J')})"
        r"(?P<what>(?<=⟩))",
        # Chad's first solar plant
        rf"(?P<where>{code('C', named=True)}){OWN} {_ADJECTIVES}(?P<at>{code('J', named=True)})"
        r"(?P<what>(?<=⟩))",
        # the Shahid Rezvani terminal of Chabahar
        rf"(?P<what>{code('J')}) (?P<at>of) (?:the )?(?P<where>{code('L', named=True)})",
    ),
    "event-in": (
        # a summit in Lima; the games in and around Suva
        rf"(?P<what>{code('E')}),? {_AT} {BEFORE_PLACE}{_WHERES}",
        # the summit, hosted by Peru in Lima
        rf"(?P<what>{code('E')}),? (?:(?:which|that) )?(?:[a-z]+ ){{0,3}}?(?:hosted|organi[sz]ed|"
        rf"convened|staged|held)(?: [a-z]+){{0,3}}? by (?:the )?{code('CO')},? (?P<at>in|at)"
        rf" {BEFORE_PLACE}{_WHERES}",
        # the summit, which Peru hosts next week in Lima
        rf"(?P<what>{code('E')}),? (?:which|that) (?:the )?{code('CO')} [^.;⟨⟩]{{3,50}}? "
        rf"(?P<at>in|at)"
        rf" {BEFORE_PLACE}{_WHERES}",
        # in Lima the summit ended
        rf"(?P<at>In|in|At) {BEFORE_PLACE}(?P<where>{code('L', named=True)}),? (?:the |an? )?"
        rf"(?P<what>{code('E')})",
        # the forum(, which) will be held this week in Lima
        rf"(?P<what>{code('E')})(?: (?:titled|entitled|called|themed|dubbed) [^.;]{{3,60}}?)?"
        rf"[^.;⟨⟩]{{0,50}} (?:held|opens?|opened|takes? place|took place|"
        rf"taking "
        rf"place|begins?|began|meets?|met|gathers?|convenes?|starts?|closed|ended|staged|organi[sz]ed|"
        rf"played|scheduled|planned|due|set)[^.;⟨⟩,]{{0,30}} (?P<at>in|at|for|near) {BEFORE_PLACE}"
        rf"{_WHERES}",
        # met in Lima for the summit; flew to Lima to attend the summit
        rf"(?P<at>in|to|at|into) {BEFORE_PLACE}{_WHERES}(?: [a-z]+)?(?:,? on [^.;⟨⟩,]{{3,20}}|,? "
        rf"in {code('L')}|, on [^.;,]{{5,50}})?,? "
        rf"(?:for|to attend|"
        rf"to open|to address|to take part in|ahead of|before) (?:the |an? )?(?P<what>{code('E')})",
        # Peru's presidential election
        rf"(?P<where>{code('CL', named=True)}){OWN} {_ADJECTIVES}(?P<at>{code('E')})"
        r"(?P<what>(?<=⟩))",
    ),
    "seat": (
        # Volt, based in Lima; Volt, a lender with its seat in Lima
        rf"(?P<what>{code('O')})\)?,? (?:[^.;⟨⟩]|⟨[Cc]\d+⟩){{0,60}}?(?P<at>based|headquartered|"
        rf"head office|head offices|headquarters|seat|seated|registered|domiciled|incorporated|"
        rf"published|sits|located|situated)(?: (?!at )[a-z]+){{0,2}}? (?:in|at) "
        rf"{BEFORE_PLACE}{_WHERE}",
        # the Lima-based firm Volt
        rf"{_WHERE}\s?-\s?(?P<at>based|headquartered|registered) [^.,;⟨⟩]{{0,40}}?(?:⟨[Cc]\d+⟩ )?"
        rf"(?P<what>{code('O')})",
        # Volt, a Lima-based lender
        rf"(?P<what>{code('O')}),? (?:an? |the )[^.,;⟨⟩]{{0,20}}{_WHERE}\s?-\s?(?P<at>based|"
        r"headquartered|registered)",
        # Kaveri Ports of Chennai; the Institute of Fiscal Studies in Tehran; a bank in Lima, Volt
        rf"(?P<what>{code('O', named=True)})(?:, (?:an? |the )[^.,;⟨⟩]{{3,40}})? (?P<at>in|of) "
        rf"(?P<where>{code('L', named=True)})(?!{OWN} [a-z]+ ⟨)",
        rf"(?:bank|firm|company|institute|think-tank|think tank|yard|lender|group|paper|maker) "
        rf"(?P<at>in|of) {BEFORE_PLACE}{_WHERE}, (?P<what>{code('O')})",
    ),
}
_COMPILED = {
    name: tuple(re.compile(pattern) for pattern in patterns) for name, patterns in PATTERNS.items()
}
_SEATED = re.compile(r"\s?-\s?(?:based|headquartered|registered)")
_WORKS = re.compile(
    r"\b(?:plants?|mines?|refiner(?:y|ies)|ports?|airports?|dams?|reservoirs?|parks?|zones?|terminals?|"
    r"stations?|complex(?:es)?|smelters?|factor(?:y|ies)|mills?|reactors?|farms?|deposits?|fields?|"
    r"city|cluster|resort|hub|yards?|shipyards?|stadium|hospital|fab|works|laborator(?:y|ies)|"
    r"facilit(?:y|ies)|quarr(?:y|ies)|datacent(?:er|re)s?|data cent(?:er|re)s?|metro)\b"
)
"""Works that stand in one place, so that a country's own is in it, unless it builds abroad."""
_OWN_NAMES = re.compile(r"^(?:[a-z-]+ )?(?:fields?|blocks?|deposits?|basin|zone)$")
"""Kinds that only bear a place's name: a *field*, an exploration *block*."""
_STRETCH = re.compile(r"^(?:section|stretch|segment|part|leg|portion)")
_VOTES = re.compile(r"\b(?:elections?|referendum|vote|ballot|polls?|primar(?:y|ies)|census)\b")
_INSIDE = re.compile(
    r"\b(?:in|near|at|outside|on|off|across)(?: the| (?:[nsew]|mid)[a-z-]*| central| and|,)*$"
)


def find_in_line(reading: Reading) -> Iterator[Candidate]:
    """Phrases: "Georgia's Poti", "a smelter at Duqm", "the Lima-based firm Volt"."""
    for name, match in matches(reading, _COMPILED):
        what = match.fillers("what") or match.fillers("at")
        where = match.fillers("where")
        if name == "seat" and match.words("at") in {"in", "of"}:
            what = [w for w in what if not is_bloc(w.referent)]
        if name == "event-in":
            what = [w for w in what if w.start < where[0].start or not _is_war(reading, w)]
        if name == "thing-in":
            what = [_its_end(reading, w) for w in what if _may_lie(reading, w, where)]
        yield from locate(reading, what, where, match.trigger, name)


def _its_end(reading: Reading, work: Filler) -> Filler:
    """What lies behind a route's last end is where that end is: "a line to *Sohar* on the sea"."""
    if not (is_route(reading, work) and names_ends(reading, work)):
        return work
    inner = [f for f in _inside(reading, work) if f.end == work.end]
    ends = [f for f in inner if f.type is EntityType.PLACE]
    return ends[0] if ends else work


def _is_war(reading: Reading, event: Filler) -> bool:
    """Whose attack it is does not say where it is: "Ruritania's war"."""
    return WARS.search(reading.text(event)) is not None


def _may_lie(reading: Reading, work: Filler, where: list[Filler]) -> bool:
    """Whether a country's own plant lies at home: "Chad's dam", not "Chad's corridor scheme"."""
    owner = where[0] if where else None
    if work.type is EntityType.PLACE or owner is None:
        return True
    if owner.type is not EntityType.COUNTRY or owner.end >= len(reading.doc):
        return True
    if reading.words[owner.end].tag_ != "POS" and owner.end != work.start:
        return True
    if work.start < owner.start:
        return True
    others = {f.referent.id for f in _inside(reading, work)} - {owner.referent.id}
    text = f"{reading.text(work)} {work.referent.name}".lower()
    return not others and not is_route(reading, work) and _WORKS.search(text) is not None


def find_in_names(reading: Reading) -> Iterator[Candidate]:
    """Names that contain the place: "the wind farm near Haima", "the Uzbek capital"."""
    for outer in reading.fillers:
        for inner in _inside(reading, outer):
            if _lies_in(reading, outer, inner):
                trigger = reading.words[outer.end - 1]
                yield from locate(reading, [outer], [inner], trigger, "name")


def _lies_in(reading: Reading, outer: Filler, inner: Filler) -> bool:
    """Whether a name inside another says where that one is, by the type of the outer one."""
    rest = reading.phrase(inner.end, outer.end).lower()
    if outer.type is EntityType.ORGANIZATION:
        return _SEATED.match(rest) is not None
    if outer.type is EntityType.PLACE:
        return inner.type is EntityType.COUNTRY
    if outer.type is EntityType.PROJECT and _OWN_NAMES.search(rest):
        return False
    near = reading.phrase(max(outer.start, inner.start - 5), inner.start).lower()
    if inner.start == outer.start and rest.startswith(("in ", "at ", "near ", "of ")):
        return False
    if is_route(reading, outer) and not near.endswith((" in", " in the")):
        return inner.type is EntityType.COUNTRY and _STRETCH.search(rest) is not None
    if _is_joined(reading, inner, outer):
        return False
    if inner.type is EntityType.COUNTRY and not _INSIDE.search(near):
        return outer.type is EntityType.EVENT and _VOTES.search(rest) is not None
    if near.endswith(("for", "for the")):
        return False
    return not near.endswith("of") or outer.type is EntityType.PROJECT


def _is_joined(reading: Reading, inner: Filler, outer: Filler) -> bool:
    """Names joined by a dash are sides or ends: "the Central Asia-Chad Summit"."""
    words = reading.words
    before = words[inner.start - 1].text if inner.start > outer.start else ""
    after = words[inner.end].text if inner.end < outer.end else ""
    return not {before, after}.isdisjoint({"-", "–", "—"})


def _inside(reading: Reading, outer: Filler) -> list[Filler]:
    found: dict[str, Filler] = {}
    for index in range(outer.start, outer.end):
        for inner in reading.covering_at(index):
            within = outer.start <= inner.start and inner.end <= outer.end
            if within and inner.end - inner.start < outer.end - outer.start:
                found.setdefault(inner.referent.id, inner)
    return list(found.values())


def find_behind_names(reading: Reading) -> Iterator[Candidate]:
    """The country behind a name that ends in a place: "the *plant in Szeged*, Hungary,"."""
    words = reading.words
    for outer in reading.fillers:
        if outer.type not in _ENDING_IN_PLACES or outer.end + 1 >= len(words):
            continue
        where = [f for f in reading.covering_at(outer.end + 1) if f.type is EntityType.COUNTRY]
        ends = not where or where[0].end >= len(words) or words[where[0].end].text in _CLOSING
        if where and ends and words[outer.end].text == ",":
            inner = [f for f in _inside(reading, outer) if f.end == outer.end]
            what = [f for f in inner if f.type is EntityType.PLACE]
            yield from locate(reading, what, where[:1], words[outer.end], "place-in")


_ENDING_IN_PLACES = frozenset({EntityType.PROJECT, EntityType.EVENT, EntityType.AGREEMENT})
_CLOSING = frozenset({".", ",", ";", ")", "\n\n"})
RULES: list[Rule] = [find_in_line, find_in_names, find_behind_names, *venues.RULES, *sites.RULES]
