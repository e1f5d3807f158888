"""Choosing the entity that a figure is about.

In: a doc's figures. Out: for each the mention of its entity, or None. The figures are settled in
text order, since neighbours are often about one thing.
"""

from collections.abc import Iterable

from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.reading import Filler, Reading
from kgraph.extract.subject.flows import seller_of
from kgraph.extract.subject.scene import Scene
from kgraph.extract.subject.signs import Candidate, Case, Sign, case_of, previous_signs
from kgraph.extract.subject.weights import WEIGHTS

_WEIGHTS: dict[Sign, float] = {
    (family, key): value for family, keys in WEIGHTS.items() for key, value in keys.items()
}


def subjects_of(reading: Reading, figures: Iterable[Span]) -> list[Filler | None]:
    """Choose the entities that figures are about.

    Args:
        reading: the annotated doc.
        figures: spans in text order, each labelled with its unit.

    Returns:
        For each figure the mention nearest to it of the entity that it is about, or None where
        nothing speaks for any entity.
    """
    scene = Scene(reading)
    earlier: tuple[Case, str | None] | None = None
    found: list[Filler | None] = []
    for figure in figures:
        case = case_of(scene, figure)
        best = case.candidates.get(seller_of(scene, figure) or "") or _best(case, earlier)
        found.append(_nearest(best, figure) if best is not None else None)
        earlier = (case, best.entity if best is not None else None)
    return found


def subject_of(reading: Reading, figure: Span) -> Filler | None:
    """Choose the entity that a figure is about, knowing the doc's other figures.

    "The 300-MW solar park", "the port, worth $2bn", "Peru's exports rose 4 percent".
    """
    spans = list(reading.doc.spans.get(FIGURES, []))
    for span, subject in zip(spans, subjects_of(reading, spans), strict=True):
        if (span.start, span.end) == (figure.start, figure.end):
            return subject
    return subjects_of(reading, [figure])[0]


def _best(case: Case, earlier: tuple[Case, str | None] | None) -> Candidate | None:
    best, most = None, 0.0
    for candidate in case.candidates.values():
        signs = [*candidate.signs, *previous_signs(case, candidate.entity, earlier)]
        # Summed in a fixed order: the order of a set would move the last digit.
        score = sum(sorted(value for value in map(_WEIGHTS.get, signs) if value))
        if score > most:
            best, most = candidate, score
    return best


def weight(sign: Sign) -> float:
    """How much a sign speaks for an entity; 0 for one that says nothing."""
    return _WEIGHTS.get(sign, 0.0)


def _nearest(candidate: Candidate, figure: Span) -> Filler:
    return min(
        candidate.mentions,
        key=lambda f: (max(figure.start - f.end, f.start - figure.end), f.start),
    )
