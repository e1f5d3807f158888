"""What each paragraph of an article is: headline, body or furniture.

In: the text. Out: passages in text order that cover all that is not white. Here a paragraph is
judged by its own form; its neighbours and its edges are left to the sibling modules.
"""

import re

from kgraph.clean.edges import cut_datelines, cut_sign_offs
from kgraph.clean.furniture import Furniture, sort_of_furniture
from kgraph.clean.headlines import looks_like_headline
from kgraph.clean.marks import Mark, find_words
from kgraph.clean.names import NAME, sounds_like_outlet
from kgraph.clean.neighbours import judge_by_neighbours
from kgraph.clean.paragraphs import split_paragraphs
from kgraph.clean.passages import Passage
from kgraph.model import BlockKind


def classify(text: str, start: int = 0) -> list[Passage]:
    """Tell headlines, body and furniture apart.

    Args:
        text: the whole text of an article.
        start: where its prose starts.

    >>> text = "New port\\n\\nLAMU, May 3 (Coast Wire) - The port opened on Friday.\\n\\nSearch"
    >>> [(p.kind.value, p.line[:4]) for p in classify(text)]
    [('headline', 'New '), ('furniture', 'LAMU'), ('body', 'The '), ('furniture', 'Sear')]
    """
    passages = [
        passage
        for paragraph in split_paragraphs(text, start)
        for passage in _judge(text, *paragraph)
    ]
    return cut_sign_offs(text, cut_datelines(text, judge_by_neighbours(passages)))


def _judge(text: str, start: int, end: int) -> list[Passage]:
    """A paragraph by its own form; marks around its words become passages of their own."""
    words = find_words(text[start:end])
    first, last = start + words.start, start + words.end
    line = " ".join(text[first:last].split())
    passages = [
        Passage.of_mark(text, start, first),
        Passage(first, last, line, *_kind(line, words.mark)),
    ]
    passages.append(Passage.of_mark(text, last, end))
    return [passage for passage in passages if passage.start < passage.end]


def _kind(line: str, mark: Mark) -> tuple[BlockKind, Furniture | None, Mark]:
    sort = sort_of_furniture(line)
    if sort is None and mark is Mark.DASH and re.fullmatch(NAME, line) and sounds_like_outlet(line):
        sort = Furniture.SOURCE  # "— Lusaka Times" below a piece
    if sort is not None:
        return BlockKind.FURNITURE, sort, mark
    listed = mark in (Mark.BULLET, Mark.DASH)
    if mark is Mark.HEADING or (not listed and looks_like_headline(line)):
        return BlockKind.HEADLINE, None, mark
    return BlockKind.BODY, None, mark
