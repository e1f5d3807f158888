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
    return _evidence(reading, span.start, span.end, article)


def sentence_evidence(reading: Reading, token: int, article: str) -> Evidence:
    """The sentence that holds a token."""
    word = reading.words[token]
    return _evidence(reading, reading.sentence_start(word), reading.sentence_end(word), article)


def _evidence(reading: Reading, start: int, end: int, article: str) -> Evidence:
    text = reading.phrase(start, end)
    lead = len(text) - len(text.lstrip())
    stripped = text.strip()
    first = reading.offsets.to_article(reading.words[start].idx + lead)
    return Evidence(article=article, start=first, end=first + len(stripped), text=stripped)
