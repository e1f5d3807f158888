"""Leaves out what is not sure enough for an analyst who prefers few claims and sure ones.

In: an `Extraction` and the share of claims that must be right. Out: the same extraction without
the claims, and without the subjects of figures, whose confidence was not found to be that precise.
The measurements are `kgraph.combine.precision`'s.
"""

from decimal import Decimal

from kgraph.combine.precision import least_confidence
from kgraph.model import Extraction
from kgraph.ontology import Predicate


def keep_precise(extraction: Extraction, wanted: float) -> Extraction:
    """Keep claims of which at least a share was right where it was measured.

    Args:
        extraction: the records of one article, made by rules and network together.
        wanted: share of right claims, above 0 and at most 1.

    Returns:
        The records without the claims of a predicate and confidence that fall short. Entities and
        figures stay; a figure loses its subject where subjects fall short.

    Raises:
        ModelError: the file of measurements is missing or damaged.
    """
    claims = tuple(c for c in extraction.claims if _is_sure(c.predicate, c.confidence, wanted))
    subjects = least_confidence(Predicate.HAS_FIGURE, wanted) is not None
    figures = extraction.figures
    if not subjects:
        figures = tuple(f.model_copy(update={"subject": None}) for f in figures)
    return extraction.model_copy(update={"claims": claims, "figures": figures})


def _is_sure(predicate: Predicate, confidence: Decimal, wanted: float) -> bool:
    least = least_confidence(predicate, wanted)
    return least is not None and float(confidence) >= least
