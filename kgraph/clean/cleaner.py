"""The cleaning of one article, step by step.

In: an `Article`. Out: a `CleanArticle` with blocks, items and a completed article. Every step is
left to the sibling modules.
"""

from kgraph.clean.classify import classify
from kgraph.clean.completion import complete
from kgraph.clean.digests import split_items
from kgraph.model import Article, Block, CleanArticle


def clean(article: Article) -> CleanArticle:
    """Tell the prose of an article from what surrounds it, and its items from each other.

    The text stays untouched: blocks are offsets into it. Title and date are filled in from the
    article's own lines where its metadata are silent.

    Args:
        article: an article as read.

    Returns:
        Its blocks in text order, without overlap and without outer white space; together they hold
        every character of the prose that is not white.

    >>> text = "New port\\n\\nThe port opened on Friday.\\n\\nShare on social media"
    >>> article = Article(id="a", path="a.txt", content_hash="sha256:0", text=text)
    >>> [(text[b.start : b.end][:8], b.kind.value) for b in clean(article).blocks]
    [('New port', 'headline'), ('The port', 'body'), ('Share on', 'furniture')]
    """
    passages = classify(article.text, article.body_start)
    completed = complete(article, passages)
    numbers, items = split_items(completed, passages)
    blocks = tuple(
        Block(start=passage.start, end=passage.end, kind=passage.kind, item=item)
        for passage, item in zip(passages, numbers, strict=True)
    )
    return CleanArticle(article=completed, blocks=blocks, items=tuple(items))
