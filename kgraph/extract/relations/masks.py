"""Pieces of patterns over the masked line: codes, lists of codes, and the masked line itself.

In: letters of entity types as `kgraph.extract.relations.surface` codes them. Out: regular
expressions, and the surface of a reading with posts left as words. What a pattern means is left to
the rules.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from spacy.tokens import Token

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.surface import Surface

OWN = r"(?:['’]s?)"
"""The sign of possession: Oman*'s*, the Emirates*'*."""


def code(letters: str, *, named: bool = False) -> str:
    """A pattern for one mention of some types.

    Args:
        letters: type letters in upper case ("CL": a country or place).
        named: leave out pronouns and descriptions.

    >>> code("CL")
    '⟨[CLcl]\\\\d+⟩'
    """
    return rf"⟨[{letters}{'' if named else letters.lower()}]\d+⟩"


def listed(letters: str, *, named: bool = False) -> str:
    """A pattern for mentions joined by "and": "Oman, Chad and the port of Sohar".

    >>> import re
    >>> re.search(listed("C"), "with ⟨C1⟩, ⟨C2⟩ and ⟨C3⟩, ⟨C4⟩ said").group()
    '⟨C1⟩, ⟨C2⟩ and ⟨C3⟩'
    """
    one = code(letters, named=named)
    lead = r"(?:the |neighbou?ring |the (?:[a-z]+ ){1,3}of )?"
    return (
        rf"{one}(?:(?:, {lead}{one}){{0,8}},? (?:and|or|as well as|&) (?:also |then )?{lead}{one})?"
    )


@lru_cache(maxsize=1)
def plain_surface(reading: Reading) -> Surface:
    """The surface of a reading without posts, kept until the next reading comes."""
    return Surface(reading, posts=False)


class Match:
    """A match of a pattern, with its groups as fillers.

    Args:
        surface: where it was found.
        match: the match; its group "at" begins at the word that shows the relation.
    """

    def __init__(self, surface: Surface, match: re.Match[str]) -> None:
        self._surface = surface
        self._match = match

    @property
    def trigger(self) -> Token:
        """The word that shows the relation."""
        return self._surface.reading.words[self._surface.token(self._match.start("at"))]

    @property
    def text(self) -> str:
        """The masked text of the match."""
        return self._match.group()

    def fillers(self, group: str) -> list[Filler]:
        """The mentions in a group; none if the pattern lacks it or it is empty."""
        return list(self._surface.fillers(self._match.groupdict().get(group)))

    def words(self, group: str) -> str:
        """The words of a group, "" if it is empty."""
        return self._match.groupdict().get(group) or ""

    def rest(self, length: int = 30) -> str:
        """The masked text behind the match."""
        return self._surface.text[self._match.end() : self._match.end() + length]


def matches(
    reading: Reading, patterns: Mapping[str, tuple[re.Pattern[str], ...]]
) -> Iterator[tuple[str, Match]]:
    """All matches of named patterns in a reading, in the order of the patterns.

    Args:
        reading: the doc.
        patterns: rule name to patterns, each with a group "at".

    Yields:
        The name and the match.
    """
    surface = plain_surface(reading)
    for name, alternatives in patterns.items():
        for pattern in alternatives:
            for match in surface.find(pattern):
                yield name, Match(surface, match)
