"""Quantities: magnitudes in running text, read without a parser.

In: text. Out: quantities with offsets, values in base units, units, qualifiers, and links between
figures; also the numbers that are no figures, with the reason. Dates are `kgraph.dates`, subjects
and speakers `kgraph.extract`.
"""

from kgraph.quantities.model import Quantity, QuantityContext, Reading, Rejection
from kgraph.quantities.reader import read_quantities

__all__ = [
    "Quantity",
    "QuantityContext",
    "Reading",
    "Rejection",
    "find_quantities",
    "read_quantities",
]


def find_quantities(text: str, *, context: QuantityContext | None = None) -> list[Quantity]:
    """Find the figures of a text, in text order.

    Args:
        text: any text; offsets in the result count its characters.
        context: what the caller knows about the article, above all its countries.

    >>> quantity, = find_quantities("a loan of up to €90 million")
    >>> quantity.text, str(quantity.value), quantity.unit, quantity.approx
    ('up to €90 million', '90000000', 'EUR', 'at_most')
    """
    return list(read_quantities(text, context=context).quantities)
