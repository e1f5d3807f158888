"""Participants in noun phrases: `participatesIn`.

In: a `Reading`. Out: candidates from lists of guests ("participants included Chad"), roles ("the
forum's chair, X") and possession ("Chad's team at the games"), read from the surface. Verbs are
left to `kgraph.extract.relations.participates_in`.
"""

import re
from collections.abc import Iterator, Sequence

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.neighbours import fillers_at, last_named
from kgraph.extract.relations.participation import EVENTS, FAR, PEOPLE, take_part
from kgraph.extract.relations.surface import surface_of
from kgraph.ontology import EntityType

_LIST = (
    r"(?P<list>(?:the )?⟨[CPO]\d+⟩"
    r"(?:(?:,|,? and| as well as| or)?[^.;\n⟨⟩]{0,40}⟨[CPO]\d+⟩){0,8})"
)
_EVENT = r"(?:the |[A-Z][a-z]+['’]s )?(?P<event>⟨[Ee]\d+⟩)"
_POSSESSIVE = r"(?:['’]s?)?"
PATTERNS: tuple[tuple[str, str], ...] = (
    # participants (of the forum) included Chad and Mali
    (
        "participants",
        r"(?P<verb>participants|attendees|guests|delegations|delegates|speakers|teams|countries)"
        rf"[^.\n⟨⟩]{{0,40}}?,? (?:included?|including|such as|among them) {_LIST}",
    ),
    # the forum's chair, X
    ("role", rf"{_EVENT}{_POSSESSIVE} (?P<verb>⟨T\d+⟩|winner),? [^.\n]{{0,40}}?(?P<list>⟨P\d+⟩)"),
    # X, the winner of the May election
    (
        "role",
        r"(?P<list>⟨P\d+⟩),? (?:[a-z]+ ){0,3}(?P<verb>⟨T\d+⟩|winner|guest|moderator) (?:of|at|in)"
        rf" {_EVENT}",
    ),
    # the efforts of Chad and Mali at the summit
    (
        "efforts",
        r"(?P<verb>efforts|performance|representatives|leaders|presidents|delegations|athletes|"
        r"teams|ministers|officials|contribution|role|work|progress|presence) (?:of|from) "
        rf"{_LIST} (?:at|in|during) {_EVENT}",
    ),
    # the moderator, X, an economist at Y
    (
        "panel",
        r"\b[Tt]he (?P<verb>moderator|keynote speaker|panell?ist|session chair),? "
        r"(?P<list>⟨P\d+⟩)",
    ),
    # with the participation of Chad and Mali
    ("participation", rf"(?P<verb>participation|attendance|presence) (?:of|by) {_LIST}"),
    # Chad's delegation to the games
    (
        "own-part",
        rf"(?P<list>⟨[CPOcpo]\d+⟩){_POSSESSIVE} (?P<verb>participation|attendance|delegation|team|"
        rf"squad|pavilion|athletes|delegates) (?:[a-z]+ )?(?:at|in|to|for) {_EVENT}",
    ),
    # talks between Chad and Mali
    ("between", rf"{_EVENT}[^.;,\n⟨⟩]{{0,25}} (?P<verb>between|among) {_LIST}"),
    # X is leading Chad's delegation to the games
    (
        "leads-team",
        r"(?P<list>⟨[Pp]\d+⟩)[^.\n⟨⟩]{0,25} (?P<verb>lead|leads|led|leading|head|heads|headed|"
        rf"heading) (?:the |a |his |her |its )?(?:⟨[Cc]\d+⟩{_POSSESSIVE} )?(?:[a-z-]+ ){{0,2}}"
        rf"(?:delegation|team) (?:to|at|for) {_EVENT}",
    ),
    # the forum, attended among others by X
    (
        "attended-by",
        rf"{_EVENT}[^.\n]{{0,60}}? (?P<verb>attended|chaired|co-chaired|opened|moderated|"
        rf"presided over) (?:[a-z]+ ){{0,3}}by {_LIST}",
    ),
)
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in PATTERNS)
_TITLE = 7
"""How many tokens a title before a name may have: "Chad's deputy prime minister X"."""
_CHAIRING = ("chair", "co-chair", "moderator", "presid")
"""Posts that are held at an event: its *chair*, its *president*."""


def find_participants(reading: Reading) -> Iterator[Candidate]:
    """Lists and roles: "the forum's chair, X", "participants included Chad and Mali"."""
    surface = surface_of(reading)
    for name, pattern in _COMPILED:
        for match in surface.find(pattern):
            verb = match.group("verb")
            if verb.startswith("⟨") and not surface.post(verb).role.startswith(_CHAIRING):
                continue
            trigger = reading.words[surface.token(match.start("verb"))]
            events = surface.fillers(match.groupdict().get("event"))
            events = events or last_named(reading, trigger, EVENTS, sentences=FAR)
            takers = _without_origins(reading, surface.fillers(match.group("list")))
            yield from take_part(takers, events, trigger, name)


def _without_origins(reading: Reading, takers: Sequence[Filler]) -> list[Filler]:
    """Leave out whose minister it is: "attended by *Chad's* premier, X"."""
    return [f for f in takers if not _has_title_behind(reading, f)]


def _has_title_behind(reading: Reading, filler: Filler) -> bool:
    words = reading.words
    if filler.type is not EntityType.COUNTRY:
        return False
    for token in words[filler.end : min(len(words), filler.end + _TITLE)]:
        if fillers_at(reading, token.i, PEOPLE):
            return True
        if token.text in {",", ";", "."} or token.pos_ in {"CCONJ", "VERB", "AUX"}:
            return False
    return False


RULES: list[Rule] = [find_participants]
