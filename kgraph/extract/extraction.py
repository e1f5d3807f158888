"""One article at a time: annotate, read, and put the records together.

In: a loaded pipeline and cleaned articles. Out: `Extraction` records in the same order. Linking
across articles is left to `kgraph.link`.
"""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kgraph.annotate.document import make_doc
from kgraph.extract.claims import find_claims
from kgraph.extract.entities import find_entities
from kgraph.extract.figures import find_figures
from kgraph.extract.leaders import find_leaders
from kgraph.extract.reading import Reading
from kgraph.model import CleanArticle, Extraction

BATCH = 8
"""Articles a batch of `nlp.pipe`: more gain no speed and cost memory."""


def extract_articles(nlp: Language, cleaned: Iterable[CleanArticle]) -> Iterator[Extraction]:
    """Extract entities, figures and claims from articles.

    Args:
        nlp: a pipeline from `kgraph.annotate.load_pipeline`.
        cleaned: articles in any order.

    Yields:
        One extraction an article, in the order given.
    """
    pairs = ((make_doc(nlp, article), article) for article in cleaned)
    for doc, article in nlp.pipe(pairs, as_tuples=True, batch_size=BATCH):
        yield extract_doc(doc, article)


def extract_doc(doc: Doc, cleaned: CleanArticle) -> Extraction:
    """Put together the records of one annotated doc."""
    reading = Reading(doc)
    article = cleaned.article
    claims = find_claims(reading, article.id)
    leaders = find_leaders(reading, claims)
    return Extraction(
        article=article,
        items=cleaned.items,
        entities=tuple(find_entities(reading, leaders=leaders)),
        figures=tuple(find_figures(reading, article.id)),
        claims=tuple(claims),
    )
