"""Exports in noun phrases: `exportsTo`.

In: a `Reading`. Out: candidates from phrases of the masked line: "Chad's gum exports to France",
"Kazakh wheat for Yemen", "the main buyer of Bolivian gas". Verbs of selling and buying are left to
`kgraph.extract.relations.exports_to`.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate, Rule
from kgraph.extract.relations.goods import GOODS
from kgraph.extract.relations.masks import OWN, code, listed, matches
from kgraph.extract.relations.neighbours import last_named
from kgraph.extract.relations.trade import SELLERS, export

_NOUN = r"(?:exports?|sales?|shipments?|deliver(?:y|ies)|supply|supplies)"
_TO = (
    rf"(?:to|for) (?:(?:buyers|customers|clients|partners|refineries|plants|mills) in )?(?:the "
    rf"|its |neighbou?ring )*(?P<to>{listed('CL')})"
)
_GOODS_TO = rf"{GOODS}(?: and {GOODS})* (?:[^.;,⟨⟩]{{0,25}} )??{_TO}"
_ORIGIN = rf"(?P<from>{code('C')}){OWN}? (?:(?!to\b|for\b|and\b)[a-z-]+ ){{0,2}}?{GOODS}"
_BUYER = r"(?:buyers?|importers?|customers?|purchasers?|consumers?|markets?|destinations?|outlets?)"
_FLOW = (
    r"(?:goes|go|went|gone|going|flows?|flowing|flowed|reach(?:es|ed|ing)?|arriv(?:es?|ed|ing)|"
    r"(?:been |be |being |were |was |are |is "
    r")(?:shipped|sold|exported|sent|delivered|pumped|supplied|"
    r"carried|moved|transported))"
)
_PATTERNS: dict[str, tuple[str, ...]] = {
    "noun": (
        # Chad's gum exports to France; Philippine ore shipments to China
        rf"(?P<from>{code('CO')}){OWN}? (?:(?!to\b|from\b|via\b)[a-z-]+ ){{0,4}}?(?P<at>{_NOUN})"
        rf"(?: of [^.;,⟨⟩]{{2,40}}?)? {_TO}",
        # deliveries of Mongolian coal to China
        rf"(?P<at>{_NOUN}) of (?:the )?{_ORIGIN}(?: and {GOODS})* {_TO}",
        # exports of coal from Mongolia to China
        rf"(?P<at>{_NOUN})(?: of [^.;,⟨⟩]{{2,40}}?)? (?:from|by) (?P<from>{code('CO')}) {_TO}",
        # Kazakh wheat for Yemen
        rf"{_ORIGIN}(?: and {GOODS})* (?P<at>for|to) (?:the )?(?P<to>{listed('CL')})",
        # Kazakh oil exports, most of them to China
        rf"{_ORIGIN} (?P<at>{_NOUN}),? (?:most|half|much|nearly all|all|almost all) of "
        rf"(?:them|which|it)"
        rf" {_TO}",
        # Volt's supply contract with Oman
        rf"(?P<from>{code('CO')}){OWN} (?:[a-z-]+ ){{0,3}}?(?P<at>supply|sales|export) "
        rf"(?:contract|deal|agreement)s? with (?P<to>{code('C')})",
    ),
    "flow": (
        # Azerbaijani gas has been flowing to Aleppo
        rf"{_ORIGIN}(?: and {GOODS})*(?: {_NOUN})?(?: [a-z]+){{0,4}}? (?P<at>{_FLOW})(?: "
        rf"[a-z]+){{0,2}}?"
        rf" (?:(?:to|into) )?(?:the )?(?P<to>{listed('CL')})",
    ),
    "sell": (
        # Volt is to ship concentrate to Oman (often taken for a noun by the tagger)
        rf"(?P<from>{code('CO')})(?:,? (?:which|that))? "
        rf"(?:(?:will|would|to|is|are|was|has|have|been|now|"
        rf"also|already|currently|intends?|plans?|hopes?|wants?|began|begun|started|can|could) "
        rf"){{0,4}}"
        rf"(?P<at>ships?|sells?|exports?|suppl(?:y|ies)|sends?|shipping|selling|exporting|supplying|"
        rf"sold|shipped|exported|supplied) (?:[^.;⟨⟩]{{0,40}}? )??{_GOODS_TO}",
    ),
    "buyer": (
        # Brazil, the main buyer of Bolivian gas
        rf"(?P<to>{code('C')})[^.;⟨⟩]{{0,40}} (?P<at>{_BUYER}) (?:of|for) (?:the )?{_ORIGIN}",
        # Oman takes a third of Chad's exports
        rf"(?P<to>{code('C')}) (?:[a-z]+ )?(?P<at>takes?|took|accounts? for|accounted for|absorbs?|"
        rf"absorbed|makes? up|made up|receives?|received)[^.;⟨⟩]{{2,40}}? "
        rf"(?P<from>{code('C')}){OWN}? "
        rf"(?:[a-z-]+ ){{0,3}}?(?:exports|sales|shipments|output)",
        # Oman's position as Chad's largest export market; Oman is Chad's biggest customer
        rf"(?P<to>{code('C')})(?:{OWN} (?:position|status|role|place))?,? (?:as|is|was|remains?|"
        rf"became|being)? ?(?P<from>{code('C')}){OWN} (?:[a-z-]+ ){{0,3}}?(?P<at>export "
        rf"(?:destination|market|outlet|customer)|buyer|customer|importer)\b",
        # Chad's largest export market, Oman
        rf"(?P<from>{code('C')}){OWN} (?:[a-z-]+ ){{0,3}}?(?P<at>export (?:destinations?|markets?|"
        rf"customers?)|buyers?|customers?)(?:,| is| are| remains?| include) "
        rf"(?P<to>{listed('C')})",
        # Oman, the top buyer of Chad's exports; the largest market for Chad's goods is Oman
        rf"(?P<at>{_BUYER}) (?:of|for) (?:the )?{_ORIGIN}(?: is| was| are| remains?|,) "
        rf"(?P<to>{listed('C')})",
        # Gazprom, the seller of half of the gas in Oman; a supplier of gas to Oman
        rf"(?P<from>{code('CO')})[^.;⟨⟩]{{0,40}} (?P<at>suppliers?|exporters?|sellers?|providers?)"
        rf" (?:of [^.;⟨⟩]{{3,40}} )?(?:to|for) (?P<to>{listed('CL')})",
        # Oman's main gas supplier, Gazprom
        rf"(?P<to>{code('C')}){OWN} (?:[a-z-]+ ){{0,4}}?(?P<at>suppliers?|provider)[^.;⟨⟩]{{0,12}}"
        rf" (?P<from>{code('CO')})",
    ),
    "purchases": (
        # Oman's diesel purchases from Chad; imports from Chad to Oman
        rf"(?P<to>{code('C')}){OWN}? (?:[a-z-]+ ){{0,4}}?(?P<at>purchases?|imports?|orders?)"
        rf"(?: of (?:[a-z-]+ ){{1,4}}?)? ?from (?:the )?(?P<from>{listed('CO')})",
        rf"(?P<to>{code('C')}),? whose (?:[a-z-]+ ){{0,4}}?(?P<at>purchases?|imports?)"
        rf"(?: of (?:[a-z-]+ ){{1,4}}?)? ?from (?:the )?(?P<from>{listed('CO')})",
    ),
}
_COMPILED = {
    name: tuple(re.compile(pattern) for pattern in patterns) for name, patterns in _PATTERNS.items()
}
_ACCOUNT = re.compile(
    rf"(?P<to>{listed('CL')}) (?:together |jointly |alone )?(?:also )?(?P<at>"
    r"accounts? for|accounted for|takes?|took|absorbs?|absorbed|makes? up|made up|receives?|"
    r"received|bought|buys?)"
    rf"[^.;⟨⟩]{{2,30}}? (?:of|in) (?:all |total |these |those |the |overall |country['’]s |"
    rf"⟨c\d+⟩(?:['’]s)? ){{0,2}}(?:[a-z]+ ){{0,2}}?(?:exports?|shipments|deliveries|sales abroad)\b"
)
"""Shares of the exports of the country spoken of: "Oman and Mali took 90% of exports"."""
_EXPORTER = re.compile(
    rf"(?P<from>{code('CO')})(?:{OWN})? (?:(?!to\b|from\b)[a-z.0-9,-]+ ){{0,5}}?(?:exports?|"
    r"exported|exporting|shipments|export flows|produced|produces|output|harvest|sales)\b"
)
_TOPIC_REACH = 8
"""How many sentences back it may be said whose exports are spoken of."""
_ALONE = re.compile(
    rf"(?:^|[^⟩'’s] ?)\b(?P<at>[Ee]xports?|[Ss]ales|[Ss]hipments|[Dd]eliveries) {_TO}"
)
"""Exports of the country spoken of: "Sales to Chad tripled"."""


def find_in_phrases(reading: Reading) -> Iterator[Candidate]:
    """Phrases: "Chad's gum exports to France", "the main buyer of Bolivian gas"."""
    for name, match in matches(reading, _COMPILED):
        yield from export(match.fillers("from"), match.fillers("to"), match.trigger, name)


def find_alone(reading: Reading) -> Iterator[Candidate]:
    """Exports of the seller named last: "Chad mines gold. Sales to Oman tripled."."""
    for _, match in matches(reading, {"noun-implicit": (_ALONE,)}):
        buyers = match.fillers("to")
        names = {b.referent.id for b in buyers}
        sellers = last_named(reading, match.trigger, SELLERS, sentences=2)
        sellers = [s for s in sellers if s.referent.id not in names]
        sellers = sellers or _exporter(reading, match.trigger, names)
        yield from export(sellers, buyers, match.trigger, "noun-implicit")


def find_shares(reading: Reading) -> Iterator[Candidate]:
    """Shares of exports: "Chad's exports fell. Oman and Mali took 90% of shipments"."""
    for _, match in matches(reading, {"share": (_ACCOUNT,)}):
        buyers = match.fillers("to")
        sellers = _exporter(reading, match.trigger, {b.referent.id for b in buyers})
        yield from export(sellers, buyers, match.trigger, "share")


def _exporter(reading: Reading, token: Token, others: set[str]) -> list[Filler]:
    """Whose exports are spoken of: who was last said to export, produce or sell."""
    words = reading.words
    floor = reading.sentence_start(token)
    for _ in range(_TOPIC_REACH):
        floor = words[floor - 1].sent.start if floor > 0 else 0
    item = reading.offsets.item(token.idx)
    found: list[Filler] = []
    for _, match in matches(reading, {"topic": (_EXPORTER,)}):
        for seller in match.fillers("from"):
            near = floor <= seller.start < token.i
            if near and reading.offsets.item(words[seller.start].idx) == item:
                found.append(seller)
    return [s for s in found if s.referent.id not in others and s.type in SELLERS][-1:]


RULES: list[Rule] = [find_in_phrases, find_alone, find_shares]
