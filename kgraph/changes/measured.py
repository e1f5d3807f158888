"""What was known of a measure before a new figure of it came.

In: the correspondence of two builds. Out: the old figures by subject, unit and measure, and for a
new one the lines that tell its forerunners.
"""

from collections import defaultdict

from kgraph.changes.correspondence import Correspondence
from kgraph.explain import quote_evidence, source_of, word_figure
from kgraph.model import FigureNode

_EARLIER = 3
"""Known figures that a new one names, the latest first."""

Measure = tuple[str, str, str, str]
"""Subject, unit, what is measured or counted, and whether it is a change."""


def by_measure(pairing: Correspondence) -> dict[Measure, list[FigureNode]]:
    """The old figures by what they measure of what; those about nothing known are left out."""
    known: dict[Measure, list[FigureNode]] = defaultdict(list)
    for node in pairing.old.linked.figures:
        if node.figure.subject:
            known[_measure(node, pairing.heir(node.figure.subject) or "")].append(node)
    return known


def _measure(node: FigureNode, subject: str) -> Measure:
    figure = node.figure
    change = figure.change.value if figure.change else ""
    return subject, figure.unit, figure.measure or figure.counted or "", change


def earlier_figures(
    pairing: Correspondence, node: FigureNode, known: dict[Measure, list[FigureNode]]
) -> tuple[str, ...]:
    """What was known of a new figure's subject and measure, the latest first."""
    if not node.figure.subject:
        return ()
    told = []
    for other in known.get(_measure(node, node.figure.subject), []):
        (quote, *_) = quote_evidence(pairing.old, other.evidence)
        told.append((quote.date or "", quote.path, quote.start, other, quote))
    told.sort(key=lambda entry: entry[:3], reverse=True)
    return tuple(
        f"{word_figure(other.figure)} — {source_of(quote)}" for *_, other, quote in told[:_EARLIER]
    )
