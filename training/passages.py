"""The passages of the corpus as training and measuring need them.

In: `corpus/`. Out: the passages of a split; a passage as an article that the pipeline can read,
and as the gold document that it is scored against.
"""

from functools import cache

from corpus.gold import gold as annotation
from corpus.passage import Passage, load
from corpus.splits import Split, read_splits
from kgraph.annotate.document import SEPARATOR
from kgraph.evaluate.gold import GoldDocument
from kgraph.model import Article, Block, BlockKind, CleanArticle, Item


@cache
def passages(split: Split) -> tuple[Passage, ...]:
    """The passages of a split, by their ids.

    Raises:
        CorpusError: a passage or the splits cannot be read.
    """
    splits = read_splits()
    return tuple(passage for passage in load() if splits.of(passage.doc) is split)


def article(passage: Passage) -> CleanArticle:
    """The passage as an article."""
    return prose(passage.doc, passage.text, passage.date.isoformat())


def prose(ident: str, text: str, date: str | None = None) -> CleanArticle:
    """A text as an article without headline whose paragraphs are all prose."""
    blocks: list[Block] = []
    start = 0
    for paragraph in text.split(SEPARATOR):
        end = start + len(paragraph)
        blocks.append(Block(start=start, end=end, kind=BlockKind.BODY, item=0))
        start = end + len(SEPARATOR)
    source = Article(
        id=ident,
        path=f"{ident}.txt",
        content_hash="",
        text=text,
        date=date,
    )
    return CleanArticle(article=source, blocks=tuple(blocks), items=(Item(index=0),))


def gold(passage: Passage) -> GoldDocument:
    """What people find in the passage."""
    return GoldDocument.model_validate(annotation(passage))
