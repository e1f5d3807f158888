"""The marks in a passage: taking them out, and putting them in again.

In: markup, that is text with `⟦e1:words⟧` around each name and `⟦e1~words⟧` around each reference
by pronoun or description; marks nest and never cross. Out: the plain text and its marks, in the
order in which they open, and back. What the ids stand for is left to `passage`.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from corpus.faults import CorpusError

_SIGN = re.compile(r"⟦(?:(?P<ident>[ef][0-9]+)(?P<kind>[:~]))?|⟧")
_CONTEXT = 20


class Mark(NamedTuple):
    """A mention of an entity or figure.

    Attributes:
        ident: id of the record it mentions ("e1", "f3").
        start: offset of its first character in the plain text.
        end: offset after its last character.
        named: whether it names the thing (`:`) or only refers to it (`~`).
    """

    ident: str
    start: int
    end: int
    named: bool


class Marked(NamedTuple):
    """A text and its mentions, outer marks before those inside them."""

    text: str
    marks: tuple[Mark, ...]

    def words(self, mark: Mark) -> str:
        """Give the stretch of the text that a mark encloses."""
        return self.text[mark.start : mark.end]


def parse(markup: str) -> Marked:
    """Take the marks out of a text.

    Raises:
        CorpusError: a mark that is not closed, not opened, empty or without a proper id.

    >>> parse("⟦e1:Kazakh⟧ wheat")
    Marked(text='Kazakh wheat', marks=(Mark(ident='e1', start=0, end=6, named=True),))
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    open_: list[int] = []
    length = position = 0
    for sign in _SIGN.finditer(markup):
        pieces.append(markup[position : sign.start()])
        length += len(pieces[-1])
        position = sign.end()
        near = markup[sign.start() : sign.start() + _CONTEXT]
        if sign["ident"]:
            open_.append(len(marks))
            marks.append(Mark(sign["ident"], length, length, sign["kind"] == ":"))
        elif sign[0] == "⟦":
            raise CorpusError(f"bad mark near {near!r}", remedy="write ⟦e1:name⟧ or ⟦e1~words⟧")
        elif not open_:
            raise CorpusError(f"⟧ without ⟦ near {near!r}", remedy="open the mark or remove ⟧")
        else:
            number = open_.pop()
            marks[number] = marks[number]._replace(end=length)
            if marks[number].start == length:
                raise CorpusError(f"mark {marks[number].ident} encloses nothing")
    if open_:
        raise CorpusError(f"mark {marks[open_[-1]].ident} is not closed", remedy="add ⟧")
    return Marked("".join(pieces) + markup[position:], tuple(marks))


def render(marked: Marked) -> str:
    """Put the marks into their text: the inverse of `parse`.

    Marks of the same extent nest in the order given, the first one outermost.

    Raises:
        CorpusError: marks that cross, are empty or lie outside the text, or a text that has
            signs of marks in it.

    >>> render(Marked("both states", (Mark("e1", 0, 11, False), Mark("e2", 0, 11, False))))
    '⟦e1~⟦e2~both states⟧⟧'
    """
    text = marked.text
    if _SIGN.search(text):
        raise CorpusError("the plain text has ⟦ or ⟧ in it", remedy="remove it")
    pieces: list[str] = []
    ends: list[int] = []
    position = 0
    for mark in sorted(marked.marks, key=lambda m: (m.start, -m.end)):
        position = _close(pieces, ends, text, (position, mark.start))
        if not position <= mark.start < mark.end <= min([len(text), *ends[-1:]]):
            raise CorpusError(f"mark {mark.ident} is empty, crosses another or leaves the text")
        pieces.append(text[position : mark.start] + f"⟦{mark.ident}{':' if mark.named else '~'}")
        position = mark.start
        ends.append(mark.end)
    position = _close(pieces, ends, text, (position, len(text)))
    return "".join(pieces) + text[position:]


def _close(pieces: list[str], ends: list[int], text: str, stretch: tuple[int, int]) -> int:
    """Write the text of a stretch as far as marks end in it; give where the rest begins."""
    position, limit = stretch
    while ends and ends[-1] <= limit:
        end = ends.pop()
        pieces.append(text[position:end] + "⟧")
        position = end
    return position


def outermost(marks: Iterable[Mark]) -> list[Mark]:
    """Leave out the marks that lie inside others, in the order of the text.

    >>> [mark.ident for mark in outermost(parse("⟦e1:⟦e2:Baku⟧ summit⟧ in ⟦e2:Baku⟧").marks)]
    ['e1', 'e2']
    """
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.start, -m.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept
