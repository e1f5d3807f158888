"""Stage two: articles to blocks of prose.

In: an `Article`. Out: a `CleanArticle`: the same text with headlines, body and page furniture told
apart, and digests split into items with their own outlet and date. Language is left to
`kgraph.annotate`; offsets always count in `Article.text`.
"""

from kgraph.clean.cleaner import clean

__all__ = ["clean"]
