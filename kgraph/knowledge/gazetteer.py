"""Finding known names in text.

In: plain text. Out: non-overlapping hits, leftmost and longest first, each with all its readings.
Case counts ("US" and "us" differ); a possessive ending is left out; hyphens and dashes bound words
("Kazakhstan-China"). Which reading holds, and whether a name is part of a longer one that the
gazetteer does not know, is left to `kgraph.annotate`.
"""

import re
from collections.abc import Iterator
from copy import copy
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation

from kgraph.knowledge.load import load_other_meanings
from kgraph.knowledge.records import Strength
from kgraph.knowledge.surfaces import Reading, Sense, Surfaces, build_surfaces
from kgraph.ontology import EntityType

# One character for one character, so that offsets stay: apostrophes, dashes, spaces, line ends.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʻʼ`´′", "'"),
        **dict.fromkeys("‐‑–", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\n\t", " "),
    }
)

# The article tells "the Gulf" from a gulf, but is no part of a name.
_ARTICLE = re.compile("(?:[Tt]he )?")
_MONEY = frozenset("$€£¥₹")

# "US dollars", "Swiss francs": part of an amount, no mention of the country. Left out are units
# that are words: "won", "real", "crown".
_CURRENCY_UNIT = re.compile(
    " (?:afghani|baht|birr|bolivianos?|cedis?|cents?|dinars?|dirhams?|dollars?|dong|drams?|euros?|"
    "forints?|francs?|guaran[ií]s?|hryvnias?|kip|koruna|krona|krone|kroner|kronor|kwacha|kwanzas?|"
    "kyats?|lari|lei|leu|lev|leva|liras?|manats?|meticais|metical|naira|pesos?|pounds?|pula|rands?|"
    "renminbi|rials?|riels?|ringgit|riyals?|roubles?|rubles?|rupees?|rupiahs?|shekels?|shillings?|"
    r"som|somoni|soms|soum|sums|taka|tenge|tugriks?|yen|yuan|zlotys?)\b"
)


class Hit(NamedTuple):
    """A known expression in a text.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        text: the expression as it stands.
        readings: what it can mean, strong readings first; never empty.
    """

    start: int
    end: int
    text: str
    readings: tuple[Reading, ...]

    @property
    def entity_type(self) -> EntityType:
        """The entity type of the first reading."""
        return self.readings[0].entity_type

    @property
    def key(self) -> str:
        """The key of the first reading."""
        return self.readings[0].key

    @property
    def strength(self) -> Strength:
        """The strength of the first reading, the strongest."""
        return self.readings[0].strength

    @property
    def sense(self) -> Sense:
        """The sense of the first reading."""
        return self.readings[0].sense

    @property
    def senses(self) -> tuple[Sense, ...]:
        """The senses of all readings in their order, each once."""
        return tuple(dict.fromkeys(reading.sense for reading in self.readings))

    def reading(self, entity_type: EntityType) -> Reading | None:
        """Give the first reading as an entity of this type, if there is one."""
        return next((r for r in self.readings if r.entity_type is entity_type), None)


class Gazetteer:
    """An automaton over all known expressions.

    Args:
        surfaces: expressions with their readings.
        other_meanings: expressions that contain a name but mean something else; they are
            matched and dropped.

    >>> [(hit.text, hit.key) for hit in Gazetteer.default().find("Kazakh–Turkish talks")]
    [('Kazakh', 'KZ'), ('Turkish', 'TR')]
    """

    def __init__(self, surfaces: Surfaces, *, other_meanings: tuple[str, ...] = ()) -> None:
        table: Surfaces = {surface.translate(_PLAIN): r for surface, r in surfaces.items()}
        table.update(dict.fromkeys((m.translate(_PLAIN) for m in other_meanings), ()))
        patterns = sorted(table)
        self._readings: list[tuple[Reading, ...] | None] = [table[pattern] for pattern in patterns]
        self._automaton = AhoCorasick(patterns, implementation=Implementation.ContiguousNFA)

    @classmethod
    def default(cls, *, leaders: bool = False) -> "Gazetteer":
        """Give the gazetteer over all data files and cities, built once a process.

        Args:
            leaders: also find the full names of known leaders, as Person.
        """
        return _default() if leaders else _default_without_leaders()

    def without_leaders(self) -> "Gazetteer":
        """Give a gazetteer over the same automaton in which the names of leaders mean nothing.

        It finds what one made from the same surfaces without leaders finds.
        """
        other = copy(self)
        other._readings = [readings and _but_leaders(readings) for readings in self._readings]
        return other

    def __len__(self) -> int:
        return sum(readings is not None for readings in self._readings)

    def find(self, text: str) -> list[Hit]:
        """Find all known expressions, in the order of the text, without overlaps.

        Args:
            text: plain text; offsets of the hits count its characters.
        """
        hits: list[Hit] = []
        end_of_last = 0
        plain = text.translate(_PLAIN)
        for start, end, readings in self._candidates(plain):
            if start < end_of_last:
                continue
            end_of_last = end
            if readings and not _CURRENCY_UNIT.match(plain, end):
                start = _after_article(text, start, end)
                hits.append(Hit(start, end, text[start:end], readings))
        return hits

    def _candidates(self, plain: str) -> Iterator[tuple[int, int, tuple[Reading, ...]]]:
        """Give all matches of whole words, leftmost first, at one place the longest first.

        The automaton reports overlapping matches, so that a match that ends inside a word
        ("Oman" in "Omaniyya") cannot hide a shorter one that does not.
        """
        found = [
            (start, -end, pattern)
            for pattern, start, end in self._automaton.find_matches_as_indexes(
                plain, overlapping=True
            )
            if _is_bounded(plain, start, end)
        ]
        for start, end, pattern in sorted(found):
            readings = self._readings[pattern]
            if readings is not None:
                yield start, -end, readings


@cache
def _default() -> Gazetteer:
    return Gazetteer(build_surfaces(leaders=True), other_meanings=load_other_meanings())


@cache
def _default_without_leaders() -> Gazetteer:
    return _default().without_leaders()


def _but_leaders(readings: tuple[Reading, ...]) -> tuple[Reading, ...] | None:
    """The readings as anything but a leader; None for what is nothing else."""
    return tuple(r for r in readings if r.entity_type is not EntityType.PERSON) or None


def _after_article(text: str, start: int, end: int) -> int:
    match = _ARTICLE.match(text, start, end)
    return match.end() if match else start


def _is_bounded(text: str, start: int, end: int) -> bool:
    """Tell whether a match stands as words of its own, not inside a word, handle or address."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    next_ = text[end + 1] if end + 1 < len(text) else " "
    if before.isalnum() or before in "_@" or after.isalnum() or after == "_" or after in _MONEY:
        return False  # inside a word or handle; US$14
    if before == "'" and start > 1 and text[start - 2].isalpha():
        return False  # d'Ivoire, O'Higgins
    if after == "'" and next_.isalpha() and next_ not in "sS":
        return False  # the start of a longer word: N'Djamena, Qur'an
    return not (after == "." and next_.islower())  # bloomberg.com, Booking.com
