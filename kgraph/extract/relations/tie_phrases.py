"""Phrases of partnership, alliance and trade.

In: nothing. Out: patterns over the masked line, by rule name, for
`kgraph.extract.relations.cooperates_with`, which applies them.
"""

import re

from kgraph.extract.relations.masks import OWN, code, listed

_TIE = (
    r"(?i:co-?operation|partnerships?|alliance|collaboration|ties|relations|relationship|friendship|"
    r"trade(?: turnover| relations| ties| volume)?|turnover|commerce|business "
    r"ties|interaction|tie-up|"
    r"joint ventures?)"
)
_PARTNER = r"(?:partners?|ally|allies)"
_PAIR = (
    rf"(?:the )?(?P<one>{code('CO')}),? and (?:the )?(?:[a-z-]+ ){{0,4}}?(?:⟨C\d+⟩(?:['’]s?)? )?"
    rf"(?P<two>{code('CO')})(?: \(⟨O\d+⟩\))?"
)
_ITS = r"(?:an?|the|its|their|his|her|our|one of|⟨[a-z]\d+⟩(?:['’]s?)?)"
"""Articles and owners; a pronoun that refers to a mention is masked."""
_GROUP = r"(?P<group>⟨[co]\d+⟩)"
_BE = r"(?:are|were|remain|have been|became|become|will be|being|as)"
_PATTERNS: dict[str, tuple[str, ...]] = {
    "between": (
        # trade (in gum) between Chad and Oman
        rf"\b{_TIE}(?: [^.;⟨⟩]{{0,50}})?? (?P<at>between|among|of) (?P<group>{listed('CO')})",
        rf"\b{_TIE}(?: [a-z]+){{0,5}}? (?P<at>between|among) {_PAIR}",
        # Chad and Oman('s)? deepen(ing) cooperation
        rf"{_PAIR} [^.;⟨⟩]{{3,50}}? (?P<at>{_TIE})\b(?! with| agreement| deal| pact| treaty| "
        rf"memorandum)",
        rf"{_GROUP} [^.;⟨⟩]{{3,50}}?(?:{_ITS} [^.;⟨⟩]{{0,30}}?)?\b(?P<at>{_TIE})\b(?! with| "
        rf"agreement| deal)",
        # Chad-Omani cooperation
        rf"(?P<one>{code('C')})\s?[-–]\s?(?P<two>{code('C')}) (?:[a-z]+ ){{0,3}}(?P<at>{_TIE})",
    ),
    "with": (
        # Chad's (strategic) partnership (in mining) with Oman
        rf"(?P<one>{code('CO')}){OWN}? (?:(?!and\b|but\b|to\b)[a-z-]+ ){{0,4}}?(?P<at>{_TIE})"
        rf"(?: (?:in|on) [a-z "
        rf"]{{3,30}})?"
        rf" with (?:the )?(?:⟨C\d+⟩['’]s? )?(?P<two>{listed('CO')})",
        # Chad's relations with Oman, Mali, and other states
        rf"(?P<one>{code('CO')}){OWN} (?:[a-z-]+ ){{0,3}}?(?P<at>{_TIE}) with (?:the )?"
        rf"(?P<two>{code('CO')}(?:, (?:the )?{code('CO')})+),? and other",
    ),
    "partners": (
        # Chad and Oman(, who) are strategic partners; Chad and Oman, allies in the campaign
        rf"{_PAIR},? (?:(?:who|which) )?(?:{_BE} (?:[a-z]+ ){{0,3}}?)?(?:[a-z]+ ){{0,2}}?"
        rf"(?P<at>partners|allies)\b",
        rf"{_GROUP},? (?:[^.;]{{0,25}}, )?(?:have )?{_BE} (?:[a-z]+ "
        rf"){{0,3}}?(?P<at>partners|allies)\b",
    ),
    "partner-of": (
        # Chad remains one of Oman's closest partners
        rf"(?P<one>{code('CO')})(?:,| is| was| remains?| became| has become| as) [^.;⟨⟩]{{0,30}}?"
        rf"(?P<two>{code('CO')}){OWN} (?:[a-z-]+ ){{0,4}}?(?P<at>{_PARTNER})\b",
        # Chad, an ally of Oman; described Chad as a partner of Oman
        rf"(?P<one>{code('CO')})(?:,| is| was| remains?| became| has become| as) (?:[\"“] "
        rf"?)?(?:an? |the |"
        rf"one of )?(?:[a-z-]+ ){{0,5}}?(?P<at>{_PARTNER}) (?:country )?(?:of|to) (?:the )?"
        rf"(?P<two>{code('CO')})",
        # Chad's biggest trading partner, Oman; Chad's partners include Oman
        rf"(?P<one>{code('CO')}){OWN} (?:[a-z-]+ ){{0,4}}?(?P<at>{_PARTNER})(?:,| is| are| "
        rf"remains?| include)"
        rf" (?P<two>{code('CO')})",
        # Chad calls Oman its partner
        rf"(?P<one>{code('CO')})[^.;⟨⟩]{{0,40}} "
        rf"(?:calls?|called|considers?|named|sees|regards|describe[sd])"
        rf" (?P<two>{code('CO')}) (?:as )?(?:[\"“] ?)?{_ITS}? ?[^.;⟨⟩]{{0,25}}?"
        rf"(?P<at>{_PARTNER})\b",
        # Chad and its ally Oman
        rf"(?P<one>{code('CO')})(?:,? and|,? with|,) {_ITS} (?:[a-z-]+ "
        rf"){{0,2}}(?P<at>partner|ally),?"
        rf" (?P<two>{code('CO')})",
    ),
    "status": (
        # Chad obtained the status of partner of the bloc
        rf"(?P<one>{code('C')})[^.;⟨⟩]{{0,50}} (?P<at>partner(?: country)?|observer and partner) "
        rf"of (?:the )?"
        rf"(?P<two>{code('O')})",
    ),
    "joint": (
        # in partnership with Oman
        rf"(?P<one>{code('CO')})[^.;]{{0,80}} in "
        rf"(?P<at>partnership|cooperation|collaboration|alliance) "
        rf"with (?:the )?(?:⟨C\d+⟩['’]s? )?(?P<two>{code('CO')})",
    ),
    "two-states": (
        # a partnership announced by Chad and Oman
        rf"{_PAIR} (?:have |has "
        rf")?(?:announced|launched|formed|agreed|signed|sealed|struck|established|"
        rf"entered)[^.;⟨⟩]{{0,30}} (?P<at>partnership|alliance|cooperation|collaboration)\b",
    ),
}
TIE_PHRASES = {
    name: tuple(re.compile(pattern) for pattern in patterns) for name, patterns in _PATTERNS.items()
}
"""Rule name to patterns with the sides in `one` and `two`, or both in `group`."""
