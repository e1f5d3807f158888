"""Names of people: what two of them have in common.

In: names as texts write them, with or without titles. Out: `PersonName`, and for a pair a
relation with its weight. Whether the people are one is left to `kgraph.link.person`, which adds
their offices.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from kgraph.knowledge.names import fold, is_initial, person_key, to_ascii
from kgraph.knowledge.offices import find_offices, is_honorific, is_name_title
from kgraph.link.words import PARTICLES, POSTNOMINALS

_DOUBLED = re.compile(r"(.)\1+")
_PUNCTUATION = re.compile(r"[,;()\"“”]+")
_OPEN = frozenset("aeiouyj")
_NEAR_LENGTH = 5
"""Shorter keys that differ in a letter are other names: Amin, Amir."""

Relation = tuple[str, Decimal]

SAME = ("same name", Decimal("0.9"))
ROMANISED = ("same name in another romanisation", Decimal("0.8"))
REORDERED = ("same name in another order", Decimal("0.7"))
SHORTER = ("shorter form of the same name", Decimal("0.7"))
INITIALS = ("initials and family name fit", Decimal("0.5"))
NEAR = ("nearly the same spelling", Decimal("0.45"))
FAMILY = ("same family name", Decimal("0.3"))
DIFFERENT = ("different full names", Decimal("-0.8"))


class PersonName(NamedTuple):
    """A name without titles.

    Attributes:
        plain: folded words, initials with a full stop ("k. tokayev").
        keys: romanisation key of each word that counts, initials as first letters of such keys.
        initials: number of leading words that are initials.
    """

    plain: str
    keys: tuple[str, ...]
    initials: int

    @property
    def is_full(self) -> bool:
        """Whether it has more than a family name."""
        return len(self.keys) > 1

    def given(self) -> list[str]:
        """The words that count before the family name, folded."""
        return [word for word in self.plain.split() if word not in PARTICLES][:-1]

    @property
    def joined(self) -> str:
        """All keys in one: "Kassym-Jomart" and "Kasymjomart" are written alike."""
        return _DOUBLED.sub(r"\1", "".join(self.keys))


@lru_cache(maxsize=262_144)
def parse(name: str) -> PersonName:
    """Take a name apart.

    >>> parse("President K.-J. Tokayev").plain, parse("Dr. Ama Mensah").plain
    ('k. j. tokayev', 'ama mensah')
    >>> parse("Ursula von der Leyen").keys == parse("Ursula Leyen").keys
    True
    """
    tokens = _PUNCTUATION.sub(" ", _without_office(name)).split()
    while len(tokens) > 1 and (is_honorific(tokens[0]) or is_name_title(tokens[0])):
        tokens = tokens[1:]
    while len(tokens) > 1 and fold(tokens[-1]).replace(" ", "") in POSTNOMINALS:
        tokens = tokens[:-1]
    plain: list[str] = []
    for position, token in enumerate(tokens):
        short = position < len(tokens) - 1 and is_initial(to_ascii(token))
        plain += [f"{word}." if short else word for word in _folded(token)]
    return parse_plain(" ".join(plain))


@lru_cache(maxsize=262_144)
def parse_plain(plain: str) -> PersonName:
    """Take apart a name in the form of `PersonName.plain`."""
    words = plain.split()
    keys = tuple(_key(word) for word in words if word not in PARTICLES)
    return PersonName(plain, keys or tuple(words), sum(word.endswith(".") for word in words))


def _key(word: str) -> str:
    """A romanisation key; of an initial, the letter that such keys begin with: K and Q are one.

    The vowels behind it make a word long enough for the rules of romanisation.
    """
    return person_key(f"{word[:-1]}anta")[:1] if word.endswith(".") else person_key(word)


def _folded(token: str) -> list[str]:
    """Fold a word of a name; the initial A and the given name An are no articles."""
    return fold(f"x {token}").split()[1:]


def _without_office(name: str) -> str:
    """Leave out a title of office in front: "Foreign Minister Ama Mensah"."""
    for hit in find_offices(name):
        if hit.start == 0 and name[hit.end :].strip():
            return name[hit.end :]
    return name


def relate(left: PersonName, right: PersonName) -> Relation | None:
    """Say what two names have in common; None if nothing.

    >>> relate(parse("Kassym-Jomart Tokayev"), parse("Q. Toqaev"))[0]
    'initials and family name fit'
    >>> relate(parse("Ama Mensah"), parse("Kofi Mensah"))[0]
    'different full names'
    >>> relate(parse("Ama Mensah"), parse("Mensah"))[0]
    'same family name'
    """
    if left.plain == right.plain:
        return SAME if left.is_full else FAMILY
    if not left.is_full or not right.is_full:
        return _family(left, right)
    if left.initials or right.initials:
        return _initials(left, right)
    if left.keys == right.keys or left.joined == right.joined:
        return ROMANISED
    if sorted(left.keys) == sorted(right.keys):
        return REORDERED
    if _is_shorter(left.keys, right.keys) or _is_shorter(right.keys, left.keys):
        return SHORTER
    return NEAR if _is_near(left.keys, right.keys) else DIFFERENT


def _family(left: PersonName, right: PersonName) -> Relation | None:
    short, long = sorted((left, right), key=lambda name: len(name.keys))
    # The family name comes first in East Asia: Xi is Xi Jinping.
    return FAMILY if short.keys[0] in (long.keys[-1], long.keys[0]) else None


def _initials(left: PersonName, right: PersonName) -> Relation:
    if left.keys[-1] != right.keys[-1]:
        return DIFFERENT
    pairs = zip(left.given(), right.given(), strict=False)
    return INITIALS if all(first_letters(a) & first_letters(b) for a, b in pairs) else DIFFERENT


def first_letters(word: str) -> frozenset[str]:
    """The letters that an initial of a given name may be, vowels and glides as one.

    Khairulla is Kh., K. or H., as one romanises; Yusuf is Y., I. or J.

    >>> sorted(first_letters("khairulla")), first_letters("y.") & first_letters("iusuf")
    (['h', 'k'], frozenset({'-'}))
    """
    letters = word.rstrip(".")
    key = person_key(f"{letters}anta" if word.endswith(".") else letters)
    return frozenset("-" if first in _OPEN else first for first in (letters[:1], key[:1]))


def _is_shorter(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name leaves out middle words or outer ones, in the same order."""
    if not 1 < len(short) < len(long):
        return False
    rest = iter(long)
    return all(word in rest for word in short) and (short[-1] == long[-1] or short[:2] == long[:2])


def _is_near(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether one long word differs in one letter that is no ending: Karimov, Karimova differ."""
    if len(left) != len(right):
        return False
    unlike = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(unlike) != 1 or min(map(len, unlike[0])) < _NEAR_LENGTH:
        return False
    (a, b) = unlike[0]
    return a[-1] == b[-1] and a[0] == b[0] and OSA.distance(a, b) == 1
