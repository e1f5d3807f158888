"""From a cleaned article to the text that spaCy reads, and back to the article's offsets.

In: a `CleanArticle`. Out: a spaCy `Doc` of all headlines and paragraphs, separated by blank lines,
with the way back to article offsets and the borders of digest items in `doc.user_data`. Page
furniture is left out. Marking anything is left to the components.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from kgraph.model import BlockKind, CleanArticle

SEPARATOR = "\n\n"
BLOCKS = "kgraph_blocks"
"""Key in `doc.user_data`: a list of `(doc_start, doc_end, article_start, item, is_headline)`."""
ANCHOR = "kgraph_anchor"
"""Key in `doc.user_data`: the article's date as an ISO string, or None."""
ITEMS = "kgraph_items"
"""Key in `doc.user_data`: a list of `(item, outlet_start, outlet_end)`, article offsets."""


OUTLETS = "kgraph_outlets"
"""Key in `doc.user_data`: a list of `(doc_start, doc_end)` where items name their outlet."""


class DocBlock(NamedTuple):
    """A block as it stands in the doc: offsets in characters, half-open."""

    start: int
    end: int
    article_start: int
    item: int
    headline: bool


def layout(cleaned: CleanArticle) -> tuple[str, list[DocBlock]]:
    """Join the blocks worth reading into one text.

    Args:
        cleaned: the article with its blocks.

    Returns:
        The text, and each block's place in it and in the article.
    """
    parts: list[str] = []
    blocks: list[DocBlock] = []
    position = 0
    for block in cleaned.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        text = cleaned.article.text[block.start : block.end]
        headline = block.kind is BlockKind.HEADLINE
        end = position + len(text)
        blocks.append(DocBlock(position, end, block.start, block.item, headline))
        parts.append(text)
        position = end + len(SEPARATOR)
    return SEPARATOR.join(parts), blocks


def make_doc(nlp: Language, cleaned: CleanArticle) -> Doc:
    """Tokenise a cleaned article for `nlp.pipe`; nothing is annotated yet."""
    text, blocks = layout(cleaned)
    doc = nlp.make_doc(text)
    doc.user_data[BLOCKS] = [tuple(block) for block in blocks]
    doc.user_data[ANCHOR] = cleaned.article.date
    doc.user_data[ITEMS] = [(i.index, i.outlet_start, i.outlet_end) for i in cleaned.items]
    doc.user_data[OUTLETS] = list(_outlets(cleaned, blocks))
    return doc


def _outlets(cleaned: CleanArticle, blocks: list[DocBlock]) -> Iterator[tuple[int, int]]:
    for item in cleaned.items:
        if item.outlet_start is None or item.outlet_end is None:
            continue
        for block in blocks:
            offset = item.outlet_start - block.article_start
            if offset >= 0 and block.start + offset < block.end:
                length = item.outlet_end - item.outlet_start
                yield block.start + offset, block.start + offset + length


def blocks_of(doc: Doc) -> list[DocBlock]:
    """The blocks of a doc; a doc made from bare text is one body block."""
    stored = doc.user_data.get(BLOCKS)
    if not stored:
        return [DocBlock(0, len(doc.text), 0, 0, False)]
    return [DocBlock(*block) for block in stored]


class Offsets:
    """Maps characters of a doc to blocks and to characters of its article.

    >>> import spacy
    >>> offsets = Offsets(spacy.blank("en").make_doc("Trade grew."))
    >>> offsets.to_article(6), offsets.item(6)
    (6, 0)
    """

    def __init__(self, doc: Doc) -> None:
        self._blocks = blocks_of(doc)
        self._starts = [block.start for block in self._blocks]

    def block(self, char: int) -> DocBlock:
        """The block that holds a character of the doc."""
        return self._blocks[max(0, bisect_right(self._starts, char) - 1)]

    def to_article(self, char: int) -> int:
        """The article offset of a doc offset."""
        block = self.block(char)
        return block.article_start + char - block.start

    def item(self, char: int) -> int:
        """The number of the digest item that holds a character of the doc."""
        return self.block(char).item

    def is_headline(self, char: int) -> bool:
        """Whether a character of the doc stands in a headline."""
        return self.block(char).headline
