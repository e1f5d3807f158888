"""What an article's own lines say about it: title and date of publication.

In: an article and its passages. Out: the article, completed where its metadata were silent. Nothing
that the metadata state is overruled.
"""

import re
from collections.abc import Iterator, Sequence

from kgraph.clean.furniture import Furniture
from kgraph.clean.passages import Passage
from kgraph.dates import find_dates
from kgraph.model import Article, BlockKind

_DATED = (Furniture.BYLINE, Furniture.DATE, Furniture.DATELINE)
_PUBLISHED = re.compile(r"\b(?:published|posted|date)\b", re.IGNORECASE)
_FULL_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_FEWEST_WORDS = 3


def complete(article: Article, passages: Sequence[Passage]) -> Article:
    """Fill in title and date from the text.

    Args:
        article: the article as read.
        passages: its passages in text order.
    """
    found = {
        "title": article.title or _title(passages),
        "date": article.date or _date(passages),
    }
    return article.model_copy(update=found)


def _title(passages: Sequence[Passage]) -> str | None:
    """The first headline above the prose; one of a word or two only if there is no longer one."""
    lines = [passage.line for passage in _head(passages) if passage.kind is BlockKind.HEADLINE]
    longer = [line for line in lines if len(line.split()) >= _FEWEST_WORDS]
    return next(iter(longer or lines), None)


def _date(passages: Sequence[Passage]) -> str | None:
    """The first complete date above the prose; one below only where it says what it is."""
    above = [passage for passage in _head(passages) if passage.sort in _DATED]
    below = [p for p in passages if p.sort in _DATED and _PUBLISHED.search(p.line)]
    for passage in (*above, *below):
        for mention in find_dates(passage.line):
            if _FULL_DATE.fullmatch(mention.edtf):
                return mention.edtf
    return None


def _head(passages: Sequence[Passage]) -> Iterator[Passage]:
    for passage in passages:
        if passage.kind is BlockKind.BODY:
            return
        yield passage
