"""Text to paragraphs, with their offsets.

In: a text and where its prose starts. Out: paragraphs without outer white space. A line end closes
a paragraph, as pasted pages write one paragraph a line; only hard-wrapped lines are joined. What a
paragraph is, is left to `kgraph.clean.classify`.
"""

import re
from typing import NamedTuple

from kgraph.clean.wrapping import join_flags

# All that ends a line for a reader, though only "\\n" counts as a line end in offsets.
_LINE = re.compile(r"[^\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


class Span(NamedTuple):
    """A stretch of the text, half-open."""

    start: int
    end: int


def split_paragraphs(text: str, start: int = 0) -> list[Span]:
    """Find the paragraphs of a text.

    Args:
        text: the whole text.
        start: where its prose starts.

    Returns:
        Spans in order, each from its first to its last character that is not white.

    >>> split_paragraphs("New port\\n\\nIt opened on Friday.\\nShips came.")
    [Span(start=0, end=8), Span(start=10, end=30), Span(start=31, end=42)]
    """
    chunks = _chunks(text, start)
    flags = join_flags([[text[line.start : line.end] for line in chunk] for chunk in chunks])
    paragraphs: list[Span] = []
    for chunk, joins in zip(chunks, flags, strict=True):
        for line, joined in zip(chunk, joins, strict=True):
            if joined:
                paragraphs[-1] = Span(paragraphs[-1].start, line.end)
            else:
                paragraphs.append(line)
    return paragraphs


def _chunks(text: str, start: int) -> list[list[Span]]:
    """Lines that follow each other without a blank line between them."""
    chunks: list[list[Span]] = []
    for match in _LINE.finditer(text, start):
        line = match[0]
        content = line.strip()
        if not content:
            continue
        begin = match.start() + len(line) - len(line.lstrip())
        span = Span(begin, begin + len(content))
        if chunks and text.count("\n", chunks[-1][-1].end, begin) == 1:
            chunks[-1].append(span)
        else:
            chunks.append([span])
    return chunks
