"""Names and descriptions of projects, agreements and events.

In: a form as a text writes it. Out: `ThingName`: its base without words of time and praise, its
edition, years and count, and what kind of work it is. Comparing is left to `thing`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from kgraph.knowledge.names import fold
from kgraph.link.body_name import normal
from kgraph.link.words import MODES, MODIFIERS, ORDINALS, SMALL, WAYS

_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBERED = re.compile(r"(\d+)(?:st|nd|rd|th)")
_ROMAN = {"ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}
_MEASURED = re.compile(
    r"[\d,.]+[-\s]?(?:km|kilometers?|kilometres?|miles?|mw|gw|megawatts?)\b", re.I
)


class ThingName(NamedTuple):
    """A form taken apart.

    Attributes:
        base: what is left, folded ("eurasian economic forum").
        edition: number of the edition, or "".
        years: years in the form.
        number: a leading number of things ("37" of "37 agreements"), or "".
        proper: whether it is a name: half of its words are capitalised, and there are several.
        long: number of words that count in the base.
    """

    base: str
    edition: str
    years: frozenset[str]
    number: str
    proper: bool
    long: int


@lru_cache(maxsize=262_144)
def parse(form: str) -> ThingName:
    """Take a name or description apart.

    >>> parse("third Eurasian Economic Forum")[:2], parse("3rd Eurasian Economic Forum")[:2]
    (('eurasian economic forum', '3'), ('eurasian economic forum', '3'))
    >>> parse("2029 Asian Winter Games").years, parse("60 bilateral agreements").number
    (frozenset({'2029'}), '60')
    >>> parse("proposed rail link").base, parse("proposed rail link").proper
    ('rail link', False)
    """
    words = normal(_MEASURED.sub(" ", form)).split()
    years = frozenset(word for word in words if _YEAR.fullmatch(word))
    rest = [word for word in words if word not in years]
    edition = count = ""
    kept: list[str] = []
    for position, word in enumerate(rest):
        number = _edition(word, position)
        if number and not edition:
            edition = number
        elif word.isdigit() and not kept:
            count = word
        elif kept or word not in MODIFIERS or _is_capital(form, word):
            kept.append(word)
    long = sum(word not in SMALL for word in kept)
    return ThingName(" ".join(kept or rest or words), edition, years, count, _is_name(form), long)


def _edition(word: str, position: int) -> str:
    numbered = _NUMBERED.fullmatch(word)
    if numbered:
        return numbered[1]
    return ORDINALS.get(word, "") or (_ROMAN.get(word, "") if position == 0 else "")


def _is_capital(form: str, word: str) -> bool:
    """Whether a folded word stands capitalised in the form, as part of a name does."""
    return any(part[:1].isupper() and fold(part) == word for part in re.split(r"[\s–-]+", form))


def _is_name(form: str) -> bool:
    words = [word for word in re.split(r"[\s–—-]+", form) if word and fold(word) not in SMALL]
    words = [word for word in words if not word[0].isdigit()]
    capitals = sum(word[:1].isupper() for word in words)
    return len(words) > 1 and capitals * 2 >= len(words)


@lru_cache(maxsize=262_144)
def mode_of(base: str) -> str:
    """What a work is for, by the first word that says so; "" if none does.

    >>> mode_of("rail corridor"), mode_of("railway line"), mode_of("steppe park")
    ('rail', 'rail', '')
    """
    return next((MODES[word] for word in base.split() if word in MODES), "")


@lru_cache(maxsize=262_144)
def is_way(base: str) -> bool:
    """Whether a description is of a work that leads from place to place.

    >>> is_way("rail link"), is_way("rail corridor linking oman to india"), is_way("solar park")
    (True, True, False)
    """
    return any(word in WAYS for word in base.split())
