"""Names of persons and outlets in the form in which bylines, credits and citations write them.

In: nothing but words. Out: regular expressions for names, and the test whether a name can be that
of an outlet. Which citation counts is left to `kgraph.clean.outlets`.
"""

import re
from functools import cache

from kgraph.knowledge import Gazetteer, Sense
from kgraph.knowledge.load import load_outlets

_DOMAIN = "(?:az|cn|co|com|eu|ge|in|info|int|io|kg|kz|media|net|news|org|ru|tj|tv|uk|uz)"
_SITE = rf"[a-z0-9][\w-]*\.{_DOMAIN}"
UPPER = "[A-ZÀ-ÖØ-ÞĀČĆĐĒĞĪİŁŌŚŞŠŪŻŽ]"
"""A capital letter of the Latin alphabets that names in English news are written in."""

_WORD = rf"(?:{_SITE}\b|(?:[A-Z]\.){{2,}}|[A-Z]\.{UPPER}[\w-]+|\d*{UPPER}[\w&-]*(?:\.{_DOMAIN}\b)?)"
_LINK = r"(?:of(?:\sthe)?|d(?:[aeou]|[aeo]s|el)(?:\sla)?|al|el|&)"

NAME = rf"{_WORD}(?:(?:\s{_LINK})?\s{_WORD}){{0,5}}"
"""A capitalised name of up to six words, linked by small words ("The Times of Central Asia")."""

_GIVEN = rf"{UPPER}[\w'’-]*\.?"
PERSON = rf"{_GIVEN}(?:\s(?:{_GIVEN}|bin|bint|ibn|al|el|de|da|di|del|van|von|der|du|dos)){{1,4}}"
"""The name of a person: two to five words."""

# Words that newspapers, agencies, stations and sites use in their names.
_MEDIA_WORDS = frozenset(
    "agency broadcasting bulletin chronicle courier daily diplomat dispatch echo economist examiner"
    " express gazette globe guardian herald independent insider journal ledger magazine mail media"
    " messenger mirror monitor news newspaper newswire observer post press radio record report"
    " reporter review sentinel standard star sun telegraph television times today tribune tv voice"
    " watch weekly wire world".split()
)
# What digests call themselves ("News Digest", "Press Review", "World Media Watch").
_GENERIC_WORDS = frozenset(
    "africa asia brief briefing daily digest europe foreign international media monthly news press"
    " report review round-up roundup today watch week weekly world".split()
)
# Bodies that report, publish and announce as well, but are sources within the news, no outlets.
_BODY_WORDS = frozenset(
    "administration army association authority authorities bank bureau cabinet chamber"
    " commission committee company corporation council court department embassy foundation fund"
    " government group inc institute ltd minister ministry mission nations office official"
    " officials organisation organization parliament party police president prime secretary senate"
    " service statistics union university".split()
)
# Words that start a sentence with a capital letter and are no names.
_OPENERS = frozenset(
    "a according after all also although an and another as at author because before both but by"
    " despite during each earlier even experts farmers for from he her here his how however if in"
    " instead it its last later many meanwhile media more most moreover neither no not now"
    " observers of on once one only other our press reporters residents scientists several she"
    " since so some sources still that the their then there these they this those though thus to"
    " today under until what when where which while who with yesterday yet you".split()
)
_CALENDAR_WORD = (
    r"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?"
    r"|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_CALENDAR = re.compile(_CALENDAR_WORD, re.IGNORECASE)
_DATED = re.compile(rf"(?:\sof)?\s{_CALENDAR_WORD}\Z", re.IGNORECASE)


@cache
def known_outlets() -> frozenset[str]:
    """The names of all outlets in the package's data, folded."""
    return frozenset(
        fold_name(name)
        for outlet in load_outlets()
        for name in (outlet.name, *outlet.strong, *outlet.weak)
    )


def fold_name(name: str) -> str:
    """A name without article, case and outer white space, to compare spellings.

    >>> fold_name("The Levant Gazette") == fold_name("levant  gazette")
    True
    """
    words = name.lower().split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def trim_name(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out of a name what is capitalised for another reason: openers, months, demonyms.

    >>> text = "Meanwhile Lusaka Times of October 2 says"
    >>> text[slice(*trim_name(text, 0, 33))]
    'Lusaka Times'
    """
    first, _, rest = text[start:end].partition(" ")
    if rest and first != "The" and (is_opener(first) or _is_demonym_of_outlet(first, rest)):
        start = end - len(rest)
    dated = _DATED.search(text[start:end])
    return start, start + dated.start() if dated else end


def _is_demonym_of_outlet(first: str, rest: str) -> bool:
    """Whether a word only says where a known outlet is from ("Turkish Anadolu Agency")."""
    if fold_name(rest) not in known_outlets() or fold_name(f"{first} {rest}") in known_outlets():
        return False
    hits = Gazetteer.default().find(first)
    return bool(hits) and hits[0].text == first and Sense.DEMONYM in hits[0].senses


def sounds_like_outlet(name: str) -> bool:
    """Tell whether a name is that of a known outlet, holds a word of the press, or is a web site.

    >>> sounds_like_outlet("Lusaka Times"), sounds_like_outlet("Copper Forum")
    (True, False)
    """
    folded = fold_name(name)
    words = folded.split()
    return (
        folded in known_outlets()
        or (len(words) > 1 and not _MEDIA_WORDS.isdisjoint(words))
        or re.fullmatch(_SITE, folded) is not None
    )


def may_be_outlet(name: str) -> bool:
    """Tell whether nothing in a name speaks against an outlet.

    >>> may_be_outlet("Copper Forum"), may_be_outlet("Ministry of Mines"), may_be_outlet("He")
    (True, False, False)
    """
    words = fold_name(name).split()
    if fold_name(name) in known_outlets():
        return True
    if not words or not _BODY_WORDS.isdisjoint(words) or _GENERIC_WORDS.issuperset(words):
        return False
    return not (is_opener(words[0]) or _is_other_entity(name))


def _is_other_entity(name: str) -> bool:
    """Whether the gazetteer knows the whole name, but as no outlet ("Kazakhstan", "IMF")."""
    hits = Gazetteer.default().find(name)
    return bool(hits) and hits[0].text == name and all(r.kind != "outlet" for r in hits[0].readings)


def is_opener(word: str) -> bool:
    """Tell whether a word that starts a sentence with a capital letter is no name.

    >>> is_opener("Meanwhile"), is_opener("Lima")
    (True, False)
    """
    word = word.strip(".,:;").lower()
    return word in _OPENERS or _CALENDAR.fullmatch(word) is not None
