"""Phrases of hosting and bidding.

In: nothing. Out: patterns over the masked line, by rule name, for `kgraph.extract.relations.hosts`,
which applies them.
"""

import re

from kgraph.extract.relations.masks import OWN, code, listed

_HOST = r"(?:co-|joint )?(?:hosts?|organi[sz]ers?)"
_CANDIDATE = rf"(?:the )?(?P<who>{listed('CLO')})"
_EVENT = rf"(?:the |this year{OWN} |next year{OWN} )?(?P<event>{code('E')})"
_NOUN_PATTERNS: dict[str, tuple[str, ...]] = {
    "host-noun": (
        # the host of the games, Oman
        rf"(?P<at>{_HOST})(?: country| nation| city)? (?:of|for|to) {_EVENT},? {_CANDIDATE}",
        # Oman, (the|as) host of the games
        rf"{_CANDIDATE},? (?:[a-z]+ ){{0,5}}?(?:the |this year{OWN} |as |a )*(?P<at>{_HOST})"
        rf"(?: country| nation| city)? (?:of|for|to) {_EVENT}",
        # the games' host, Oman
        rf"{_EVENT}{OWN} (?P<at>{_HOST})(?: country| nation| city)?,? {_CANDIDATE}",
        # played host to the games
        rf"{_CANDIDATE}[^.;⟨⟩]{{0,40}} play(?:s|ed|ing)? (?P<at>host) to {_EVENT}",
        # the Saudi-hosted talks
        rf"(?P<who>{code('CLO')})\s?-\s?(?P<at>hosted|organi[sz]ed|led) {_EVENT}",
        # Oman's hosting of the games; the staging of the games by Oman
        rf"{_CANDIDATE}{OWN} (?:[a-z]+ )?(?P<at>hosting|staging|organi[sz]ation) of {_EVENT}",
        # Oman was awarded the games; the games were awarded to Oman
        rf"{_CANDIDATE} (?:was|were|has been|had been|have been) "
        rf"(?P<at>awarded|given|granted|handed)"
        rf" {_EVENT}",
        rf"{_EVENT} (?:was|were|has been|had been|have been) (?P<at>awarded|given|handed) to "
        rf"{_CANDIDATE}",
        # the games, organised this year by Oman
        rf"{_EVENT}[^.;⟨⟩]{{0,30}} (?P<at>hosted|organi[sz]ed|staged) (?:[^.;⟨⟩]{{0,30}} )??by"
        rf" {_CANDIDATE}",
    ),
    "verb": (
        # the games, which Oman hosts next year (often taken for a noun by the tagger)
        rf"{_EVENT},? (?:which|that) {_CANDIDATE} (?:will )?(?P<at>(?:co-)?hosts?|stages?)\b",
        # Oman hosts the games
        rf"{_CANDIDATE},? (?P<at>(?:co-)?hosts|stages) (?:the |an? )?(?P<event>{code('E')})",
    ),
    "venue": (
        # Quito is the venue of the expo
        rf"{_CANDIDATE}[^.;⟨⟩]{{0,30}} (?P<at>venue|seat|home|setting|stage) (?:of|for|to)"
        rf"(?: [a-z]+ [a-z]+ of)? {_EVENT}",
    ),
    "bid": (
        # Oman's bid for the games; Oman bids to host the games
        rf"{_CANDIDATE}{OWN}? [^.;⟨⟩]{{0,20}}?(?P<at>bid|bids|candidacy|candidature|application)"
        rf" (?:for|to (?:host|stage|hold|organi[sz]e)) {_EVENT}",
        # the bid of Oman for the games
        rf"(?P<at>bid|candidacy|candidature) (?:of|by|from) {_CANDIDATE} (?:for|to [a-z]+) "
        rf"{_EVENT}",
    ),
    "own": (
        # the bloc's annual summit
        rf"(?P<who>{code('O')}){OWN} (?:[a-z0-9-]+ ){{0,3}}(?P<at>{code('E')})(?P<event>(?<=⟩))",
        # the annual conference of the bloc
        rf"(?P<event>{code('E')}) (?P<at>of) (?:the )?(?P<who>{code('O')})",
    ),
}
HOST_ALONE = re.compile(
    rf"{_CANDIDATE},? (?:which is |who is )?(?:as |the )(?:this year{OWN} )?(?P<at>{_HOST})\b"
    r"(?! (?:of|for|to) ⟨)"
)
"""Oman, the host, has …; Oman, as host, …"""
HOST_PHRASES = {
    name: tuple(re.compile(pattern) for pattern in patterns)
    for name, patterns in _NOUN_PATTERNS.items()
}
"""Rule name to patterns with the host in `who` and the event in `event`."""
