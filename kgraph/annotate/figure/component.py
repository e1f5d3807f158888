"""Marks figures.

In: a tokenised doc. Out: `doc.spans["kgraph_figures"]`, id = index into the rows of plain data in
`doc.user_data["kgraph_figures"]`. Reading the numbers is left to `kgraph.quantities`, their
subjects to `kgraph.extract.figures`.
"""

from collections import Counter
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from kgraph.annotate.country.component import GROUP as COUNTRIES
from kgraph.annotate.groups import FIGURES
from kgraph.quantities import QuantityContext, find_quantities


def find(doc: Doc) -> list[tuple[Span, dict[str, Any]]]:
    """Find the figures of a doc with their plain data.

    The countries that the doc speaks of, the most frequent first, settle which dollars are meant.
    """
    counts = Counter(span.kb_id_ for span in doc.spans.get(COUNTRIES, []))
    countries = tuple(code for code, _ in sorted(counts.items(), key=lambda c: (-c[1], c[0])))
    found = []
    for quantity in find_quantities(doc.text, context=QuantityContext(countries=countries)):
        span = doc.char_span(quantity.start, quantity.end, alignment_mode="expand")
        if span is not None:
            found.append((span, _plain(asdict(quantity))))
    return found


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {k: format(v, "f") if isinstance(v, Decimal) else v for k, v in row.items()}


class Figures:
    """Component: writes the group and the rows."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        rows, spans = [], []
        for index, (span, row) in enumerate(find(doc)):
            marked = Span(doc, span.start, span.end, label=row["unit"])
            marked.id_ = str(index)
            spans.append(marked)
            rows.append(row)
        doc.spans[FIGURES] = spans
        doc.user_data[FIGURES] = rows
        return doc


@Language.factory("kgraph_figure")
def create(nlp: Language, name: str) -> Figures:
    """Build the component."""
    return Figures()
