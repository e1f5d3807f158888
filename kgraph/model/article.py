"""Articles as read, and what cleaning makes of them.

In: nothing. Out: `Article` (the text as read from its file, with what is known about it), and
`CleanArticle`: the same text with its blocks told apart and its digest items numbered. All offsets
are half-open, in characters of `Article.text`.
"""

from enum import StrEnum

from pydantic import Field

from kgraph.model.base import Record


class Article(Record):
    """One news article as read from a file.

    Attributes:
        id: stable identifier, the first 16 hexadecimal digits of the content hash.
        path: path below the input folder with "/" between parts; a record of a JSON-lines file
            has "#" and its id or line number behind the file's path.
        content_hash: "sha256:" and the digest of `text` in UTF-8.
        text: the whole text, line ends as "\\n"; for `.md` and `.txt` the file's content, front
            matter included; for `.html` the extracted prose; for `.jsonl` the field `text`.
        body_start: where the prose starts in `text` (behind front matter).
        title, outlet, url, lang, kind: as the metadata state them, or None.
        date: ISO date of publication (YYYY-MM-DD), or None.
    """

    id: str
    path: str
    content_hash: str
    text: str
    body_start: int = 0
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None
    lang: str | None = None
    kind: str | None = None


class BlockKind(StrEnum):
    """What a stretch of an article is."""

    HEADLINE = "headline"
    BODY = "body"
    FURNITURE = "furniture"


class Block(Record):
    """A paragraph, a heading or a piece of page furniture.

    Attributes:
        start, end: half-open offsets into `Article.text`, without outer white space.
        kind: headline, body or furniture; furniture is left out of extraction.
        item: number of the item it belongs to, from 0.
    """

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    kind: BlockKind
    item: int = Field(ge=0)


class Item(Record):
    """A piece of an article with a source of its own; a plain article has exactly one.

    Attributes:
        index: number in the article, from 0.
        outlet: the outlet that the text names for the item, else the article's, else None.
        outlet_start, outlet_end: where the text names that outlet, or None.
        date: EDTF date that the text names for the item's publication, else the article's.
    """

    index: int = Field(ge=0)
    outlet: str | None = None
    outlet_start: int | None = None
    outlet_end: int | None = None
    date: str | None = None


class CleanArticle(Record):
    """An article with its blocks in text order and its items."""

    article: Article
    blocks: tuple[Block, ...]
    items: tuple[Item, ...]
