"""Evidence: exact stretches of the article.

In: places in an annotated doc. Out: `Evidence` with offsets into the article's text. Which place
shows a claim is left to the callers.
"""

from spacy.tokens import Span

from kgraph.extract.reading import Reading
from kgraph.model import Evidence


def span_evidence(reading: Reading, span: Span, article: str) -> Evidence:
    """Cut a span out of the article, without outer white space.

    A span never crosses a block, since paragraphs begin sentences.
    """
    text = span.text
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    start = reading.offsets.to_article(span.start_char + lead)
    return Evidence(article=article, start=start, end=start + len(stripped), text=stripped)


def sentence_evidence(reading: Reading, token: int, article: str) -> Evidence:
    """The sentence that holds a token."""
    return span_evidence(reading, reading.doc[token].sent, article)
