"""Who says what: the pieces that articles consist of, and the sentence around a place.

In: extractions. Out: for each offset of an article the `Piece` it belongs to, with its outlet, and
the text of each piece. A plain article is one piece, each item of a digest is one. Which pieces are
one text is left to `kgraph.corroborate.ties`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kgraph.model import Article, Evidence, Extraction, Piece

_PARAGRAPH = re.compile(r"[^\n]+")
# A full stop behind one capital, a title or a month abbreviation ends no sentence.
_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|No|vs))(?<!\b(?:Mrs|Gen|Gov|Sen|Rep|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec))(?<!\bSept)[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])"
)
_LINES = re.compile(r"\n+")
# Lines of a wrapped paragraph go on; a blank line, a heading and a line with a full stop end.
_WRAPPED = re.compile(
    r"\n[ \t]*\n\s*|[.!?:][\"”’')\]]*[ \t]*\n|^[^\n]{0,59}\n(?!\s*[a-z])", re.MULTILINE
)
_LONG_LINE = 200
"""Characters; a text with such a line is not wrapped, and each of its lines is a paragraph."""

_REACH = 1000
"""Characters to look either way for the end of a sentence."""

_SPACE = re.compile(r"\s+")


class Stretch(NamedTuple):
    """A paragraph and the number of the item it belongs to."""

    start: int
    end: int
    item: int


class PieceIndex:
    """The pieces of all articles.

    Args:
        extractions: one record an article.
    """

    def __init__(self, extractions: Iterable[Extraction]) -> None:
        self._articles: dict[str, Article] = {}
        self._stretches: dict[str, list[Stretch]] = {}
        self._pieces: dict[tuple[str, int], Piece] = {}
        self._sentences: dict[tuple[str, int, int], tuple[int, int]] = {}
        for extraction in extractions:
            article = extraction.article
            self._articles[article.id] = article
            self._stretches[article.id] = list(_stretches(extraction))
            for piece in _pieces(extraction):
                self._pieces[piece.article, piece.item] = piece

    def all(self) -> list[Piece]:
        """Every piece, by path and item."""
        return sorted(self._pieces.values(), key=place_of)

    def at(self, evidence: Evidence) -> Piece:
        """The piece that a passage stands in."""
        stretches = self._stretches[evidence.article]
        number = bisect_right(stretches, evidence.start, key=lambda s: s.start) - 1
        item = stretches[max(number, 0)].item if stretches else 0
        return self._pieces[evidence.article, item]

    def spans(self, piece: Piece) -> list[tuple[int, int]]:
        """Offsets of the paragraphs of a piece, in text order."""
        return [(s.start, s.end) for s in self._stretches[piece.article] if s.item == piece.item]

    def text(self, piece: Piece) -> str:
        """The words of a piece, without front matter; paragraphs are separated by a line break."""
        text = self._articles[piece.article].text
        return "\n".join(text[start:end] for start, end in self.spans(piece))

    def sentence_span(self, evidence: Evidence) -> tuple[int, int]:
        """Offsets of the sentence or sentences that a passage lies in."""
        key = evidence.article, evidence.start, evidence.end
        if key not in self._sentences:
            text = self._articles[evidence.article].text
            self._sentences[key] = sentence_around(text, evidence.start, evidence.end)
        return self._sentences[key]

    def sentence(self, evidence: Evidence) -> str:
        """The sentence around a passage, on one line."""
        start, end = self.sentence_span(evidence)
        return one_line(self._articles[evidence.article].text[start:end])


def place_of(piece: Piece) -> tuple[str, str, int]:
    """What pieces are sorted by: path, article, item."""
    return piece.path, piece.article, piece.item


def one_line(text: str) -> str:
    """Text with each run of white space as one space."""
    return _SPACE.sub(" ", text).strip()


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Offsets of the sentence around a place.

    >>> text = "Trade grew. Gen. Diop put it at 5 percent. More is planned."
    >>> low, high = sentence_around(text, text.index("5"), text.index("5") + 1)
    >>> text[low:high]
    'Gen. Diop put it at 5 percent.'
    """
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    lines = _WRAPPED if _is_wrapped(text) else _LINES
    found = [m for p in (_END, lines) for m in p.finditer(text, first, last)]
    low = max((m.end() for m in found if m.end() <= start), default=0)
    if not low and first:
        low = text.find(" ", first) + 1
    high = min((m.end() for m in found if m.end() > start and m.end() >= end), default=last)
    while high > end and text[high - 1].isspace():
        high -= 1
    return low, high


def _is_wrapped(text: str) -> bool:
    return not any(len(line) > _LONG_LINE for line in text.split("\n"))


def _pieces(extraction: Extraction) -> Iterator[Piece]:
    article = extraction.article
    items = {item.index: item for item in extraction.items}
    used = {stretch.item for stretch in _stretches(extraction)}
    for index in sorted({*items, *used, 0}):
        item = items.get(index)
        yield Piece(
            article=article.id,
            item=index,
            path=article.path,
            outlet=(item.outlet if item else None) or article.outlet,
            date=(item.date if item else None) or article.date,
        )


def _stretches(extraction: Extraction) -> Iterator[Stretch]:
    """Paragraphs belong to the item of their mentions; those without one follow the last."""
    article = extraction.article
    marks = [(m.start, m.item) for e in extraction.entities for m in e.mentions]
    marks += [(i.outlet_start, i.index) for i in extraction.items if i.outlet_start is not None]
    marks.sort()
    current = 0
    for paragraph in _PARAGRAPH.finditer(article.text, article.body_start):
        first = bisect_right(marks, (paragraph.start() - 1, len(article.text)))
        if first < len(marks) and marks[first][0] < paragraph.end():
            current = marks[first][1]
        yield Stretch(paragraph.start(), paragraph.end(), current)
