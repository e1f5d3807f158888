"""A doc as a line of text in which every mention is one word, for surface patterns.

In: a `Reading`. Out: a `Surface`: its text, in which mentions stand as "⟨C12⟩", matches of regular
expressions in it, and the way back to mentions and tokens. The small parser often loses
appositions and titles; these are read from the surface. What a pattern means is left to the rules.

A code is a letter for the type and the number of the mention's group: `C` country, `P` person, `O`
organisation, `L` place, `J` project, `A` agreement, `E` event, lower case for references; `T` is a
post. Several entities behind the same words ("both countries") share a code.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.posts import Post, find_posts
from kgraph.ontology import EntityType

_LETTERS = {
    EntityType.COUNTRY: "C",
    EntityType.PERSON: "P",
    EntityType.ORGANIZATION: "O",
    EntityType.PLACE: "L",
    EntityType.PROJECT: "J",
    EntityType.AGREEMENT: "A",
    EntityType.EVENT: "E",
}
_CODE = re.compile(r"⟨([A-Za-z])(\d+)⟩")


class Surface:
    """The masked text of a reading.

    Args:
        reading: the doc.
        posts: whether to mask posts too; without, their words can be matched.

    Attributes:
        text: the text with codes in place of mentions and posts; white space is single blanks,
            paragraphs end in a line break.
        posts: the posts found between mentions; code "⟨T3⟩" is `posts[3]`.
    """

    def __init__(self, reading: Reading, *, posts: bool = True) -> None:
        self.reading = reading
        self._groups = _groups(reading.fillers)
        taken = {i for group in self._groups for i in range(group[0].start, group[0].end)}
        self.posts: list[Post] = list(find_posts(reading.doc, taken)) if posts else []
        self._starts: list[int] = []
        self._tokens: list[int] = []
        self.text = self._mask()

    def _mask(self) -> str:
        words = self.reading.words
        spans = [(g[0].start, g[0].end, _letter(g), n) for n, g in enumerate(self._groups)]
        spans += [(p.start, p.end, "T", n) for n, p in enumerate(self.posts)]
        covered = {start: (end, f"⟨{letter}{n}⟩") for start, end, letter, n in spans}
        parts: list[str] = []
        length = index = 0
        while index < len(words):
            end, piece = covered.get(index) or (index + 1, words[index].text)
            if words[index].is_space:
                piece = "\n" if "\n" in piece else " "
            piece += " " if words[end - 1].whitespace_ else ""
            self._starts.append(length)
            self._tokens.append(index)
            parts.append(piece)
            length += len(piece)
            index = end
        return "".join(parts)

    def token(self, position: int) -> int:
        """The index of the token at a position of the masked text."""
        return self._tokens[max(0, bisect_right(self._starts, position) - 1)]

    def fillers(self, code: str | None) -> Sequence[Filler]:
        """The mentions behind a code, or all codes of a longer stretch."""
        return [
            filler
            for letter, number in _CODE.findall(code or "")
            if letter != "T"
            for filler in self._groups[int(number)]
        ]

    def post(self, code: str) -> Post:
        """The post behind a code "⟨T3⟩"."""
        match = _CODE.search(code)
        if match is None:
            raise ValueError(f"no code in {code!r}")
        return self.posts[int(match.group(2))]

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of a pattern, overlapping starts included."""
        position = 0
        while match := pattern.search(self.text, position):
            yield match
            position = match.start() + 1


@lru_cache(maxsize=1)
def surface_of(reading: Reading) -> Surface:
    """The surface of a reading, kept until the next reading comes: several rules share it."""
    return Surface(reading)


def _letter(group: Sequence[Filler]) -> str:
    first = group[0]
    letter = _LETTERS[first.type]
    return letter if first.named else letter.lower()


def _groups(fillers: Sequence[Filler]) -> list[list[Filler]]:
    """Outermost mentions; those over the same words in one group."""
    groups: list[list[Filler]] = []
    for filler in sorted(fillers, key=lambda f: (f.start, -f.end)):
        if groups and filler.start < groups[-1][0].end:
            if (filler.start, filler.end) == (groups[-1][0].start, groups[-1][0].end):
                groups[-1].append(filler)
            continue
        groups.append([filler])
    return groups
