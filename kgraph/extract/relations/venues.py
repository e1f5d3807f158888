"""Venues of the event that was spoken of: `locatedIn`.

In: a `Reading`. Out: candidates where the clause names a place and only repeats the event by a bare
noun, or leaves it out. Events named beside their place are left to `located_in`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.location import BEFORE_PLACE, locate
from kgraph.extract.relations.masks import code, matches
from kgraph.extract.relations.neighbours import last_alike, last_named
from kgraph.extract.relations.participation import EVENTS

_VENUES: dict[str, tuple[re.Pattern[str], ...]] = {
    "venue": (
        # Lima has been named as the new venue
        re.compile(
            rf"(?P<where>{code('L', named=True)}) (?:has been|was|had been|is|will be) (?:[a-z]+ )?"
            r"(?:named|chosen|selected|picked|confirmed|announced|designated|approved|proposed)"
            r"(?: as)? (?:the |its |a )?(?:[a-z]+ )?(?P<at>venue|location|site|"
            r"host city)(?! (?:of|for) (?:the )?⟨)"
        ),
        # The regatta, due to take place at the Bala resort
        re.compile(
            r"\b(?:[Tt]he|[Tt]his year['’]s|[Nn]ext year['’]s) (?P<what>[Gg]ames|[Ss]ummit|"
            r"[Ff]orum|[Cc]onference|[Ee]xpo|[Tt]ournament|[Cc]hampionships?|[Cc]up|[Ff]estival|[Ee]vent|"
            r"[Mm]eeting|[Ee]xhibition|[Cc]ongress)\b[^.;⟨⟩]{0,50} (?:held|staged|hosted|opens?|"
            rf"opened|takes? place|took place|scheduled|planned)[^.;⟨⟩,]{{0,20}} (?P<at>in|at) "
            rf"{BEFORE_PLACE}(?P<where>{code('CL', named=True)})"
        ),
    )
}


def find_venues(reading: Reading) -> Iterator[Candidate]:
    """Venues of the event spoken of: "Lima was named as the venue", "The Games, held at Sohar"."""
    for name, match in matches(reading, _VENUES):
        noun = match.words("what").lower()
        start = match.trigger.i
        while noun and reading.doc[start].lower_ != noun and start > match.trigger.sent.start:
            start -= 1
        events = last_alike(reading, reading.doc[start], EVENTS) if noun else []
        events = events or last_named(reading, reading.doc[start], EVENTS, sentences=4)
        yield from locate(reading, events, match.fillers("where"), match.trigger, name)


RULES: list[Rule] = [find_venues]
