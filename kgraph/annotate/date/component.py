"""Marks dates.

In: a tokenised doc, with the article's date in `doc.user_data`. Out: `doc.spans["kgraph_dates"]`,
id = the EDTF date, kb_id = the same as one point where it needs an interval ("last week" is noted
as its month), label = its granularity. Reading is left to `kgraph.dates`; which claim a date
belongs to, to `kgraph.extract.qualify`.
"""

import datetime as dt

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.document import ANCHOR
from kgraph.annotate.groups import DATES
from kgraph.dates import find_dates


def find(doc: Doc) -> list[Span]:
    """Find the dates of a doc, relative ones resolved against the article's date.

    >>> import spacy
    >>> [(d.text, d.kb_id_, d.label_) for d in find(spacy.blank("en")("It opened in May 2021."))]
    [('May 2021', '2021-05', 'month')]
    """
    stated = doc.user_data.get(ANCHOR)
    anchor = dt.date.fromisoformat(stated) if stated else None
    found = []
    for date in find_dates(doc.text, anchor=anchor):
        span = doc.char_span(date.start, date.end, alignment_mode="expand")
        if span is None or not date.edtf:
            continue
        marked = Span(
            doc, span.start, span.end, label=date.granularity, kb_id=date.coarse, span_id=date.edtf
        )
        found.append(marked)
    return found


class Dates:
    """Component: writes the group."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[DATES] = find(doc)
        return doc


@Language.factory("kgraph_date")
def create(nlp: Language, name: str) -> Dates:
    """Build the component."""
    return Dates()
