"""Money and ownership in noun phrases: `finances`.

In: a `Reading`. Out: candidates from "a loan from Oman for the dam", "Oman's 40% stake in the
mine", "the mine's owner, Volt", read from the surface. Verbs are left to `finances` and
`ownership`.
"""

import re
from collections.abc import Iterator

from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.financing import WORKS, finance
from kgraph.extract.relations.masks import plain_surface
from kgraph.extract.relations.neighbours import last_named

_GIVER = r"(?:the )?(?:state-run |state )?(?:⟨C\d+⟩(?:['’]s)? )?(?P<giver>⟨[CcOo]\d+⟩)"
_TAKER = r"(?P<taker>⟨[CcOoJj]\d+⟩)"
_VENTURE = r"(?P<taker>⟨[OoJj]\d+⟩)"
_MONEY = (
    r"\b(?P<verb>loans?|credits?|grants?|funding|financing|investments?|money|aid|credit line|"
    r"contribution|donation|subsid(?:y|ies)|tranche|funds|assistance)\b"
)
_GAP = r"[^.;:\n⟨⟩]"
_TO = r"(?:for|to|towards|into)(?: the)?"
PATTERNS: tuple[tuple[str, str], ...] = (
    # a loan from Oman for the dam
    (
        "loan-from",
        rf"{_MONEY}{_GAP}{{0,40}}? (?:from|by) {_GIVER}{_GAP}{{0,30}}? {_TO} "
        rf"{_GAP}{{0,30}}?{_TAKER}",
    ),
    # using a loan from Oman
    ("loan-alone", rf"{_MONEY}{_GAP}{{0,12}}? (?:from|by) {_GIVER}(?! (?:for|to|towards|into))"),
    # a loan for the dam from Oman
    (
        "loan-for",
        rf"{_MONEY}{_GAP}{{0,30}}? {_TO} {_GAP}{{0,25}}?{_TAKER}{_GAP}{{0,15}}? from {_GIVER}",
    ),
    # Oman's loan to Chad; World Bank funding for the road
    (
        "loan-of",
        rf"{_GIVER}(?:['’]s?)? {_GAP}{{0,30}}?{_MONEY}{_GAP}{{0,25}}? (?:{_TO}|in(?: the)?) "
        rf"{_GAP}{{0,20}}?{_TAKER}",
    ),
    # the dam, financed by Oman
    (
        "funded-by",
        rf"{_VENTURE}[^.;\n⟨⟩]{{0,40}}? (?P<verb>financed|funded|co-financed|co-funded|owned|"
        r"majority-owned|part-owned|bankrolled|backed|sponsored|controlled)(?: [a-z]+)? by "
        rf"{_GIVER}",
    ),
    # the Omani-funded dam
    (
        "funded-by",
        rf"{_GIVER}-(?P<verb>financed|funded|backed|owned|controlled|sponsored) (?:[a-z-]+ )?"
        rf"{_VENTURE}",
    ),
    # Volt, owner of 40% of the mine; a shareholder in the mine
    (
        "owner-of",
        rf"{_GIVER},? (?:[a-z-]+ ){{0,5}}(?P<verb>owner|co-owner|shareholder|investor|backer|"
        r"financier|sponsor|funder)s? (?:of|in)(?: [0-9.]+ ?(?:%|percent|per cent) of)?(?: the)? "
        rf"{_VENTURE}",
    ),
    # the mine's majority owner, Volt
    (
        "owner-of",
        rf"{_VENTURE}['’]s? (?:[a-z-]+ ){{0,3}}(?P<verb>owner|co-owner|shareholder|parent|backer|"
        rf"investor)s?(?: company)?,? {_GIVER}",
    ),
    # Volt Mining, a subsidiary of Volt
    (
        "subsidiary",
        rf"{_VENTURE}, (?:[a-z-]+ ){{0,4}}(?P<verb>subsidiary|unit|arm|affiliate) of {_GIVER}",
    ),
    # Volt's 40% stake in the mine
    (
        "stake-of",
        rf"{_GIVER}(?:['’]s?)? {_GAP}{{0,40}}?(?P<verb>stake|share|interest|shareholding) "
        rf"{_GAP}{{0,25}}?in (?:the )?{_VENTURE}",
    ),
)
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in PATTERNS)


def find_phrases(reading: Reading) -> Iterator[Candidate]:
    """Givers in noun phrases: "a loan from Oman for the dam", "the mine's owner, Volt"."""
    surface = plain_surface(reading)
    for name, pattern in _COMPILED:
        for match in surface.find(pattern):
            trigger = reading.words[surface.token(match.start("verb"))]
            takers = surface.fillers(match.groupdict().get("taker"))
            takers = takers or last_named(reading, trigger, WORKS, sentences=2)
            yield from finance(surface.fillers(match.group("giver")), takers, trigger, name)


RULES: list[Rule] = [find_phrases]
