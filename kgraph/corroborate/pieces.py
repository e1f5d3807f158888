"""Who says what: the pieces that articles consist of, and the sentence around a place.

In: extractions. Out: for each offset of an article the `Piece` it belongs to, with its outlet, and
the text of each piece. A plain article is one piece, each item of a digest is one. Which pieces are
one text is left to `kgraph.corroborate.ties`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kgraph.corroborate.breaks import Breaks
from kgraph.model import Article, Evidence, Extraction, Piece

_PARAGRAPH = re.compile(r"[^\n]+")
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
        self._breaks: dict[str, Breaks] = {}
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
            if evidence.article not in self._breaks:
                self._breaks[evidence.article] = Breaks(self._articles[evidence.article].text)
            breaks = self._breaks[evidence.article]
            self._sentences[key] = breaks.sentence_around(evidence.start, evidence.end)
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
