"""From quantities to figure records: what a figure measures, and which entity it is about.

In: a `Reading` whose doc has figures. Out: `Figure` records. Values and units come from
`kgraph.quantities`; status, time and speaker from `kgraph.extract.qualify`.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.evidence import span_evidence
from kgraph.extract.measure import measure_of
from kgraph.extract.qualify.speaker import speaker_at
from kgraph.extract.qualify.status import status_at
from kgraph.extract.qualify.time import time_at
from kgraph.extract.reading import Filler, Reading
from kgraph.extract.subject import subjects_of
from kgraph.model import Figure
from kgraph.model.base import as_confidence
from kgraph.ontology import Approximation, Change

MANY = 10
"""Counts from here on are hardly equal by chance: twice 37 agreements are the same 37."""

_Identity = tuple[str, str, str, str | None]


def find_figures(reading: Reading, article: str) -> list[Figure]:
    """Find the figures of a doc.

    Returns:
        Figures in text order with ids "f1", "f2", …; an amount that is stated twice about one
        thing is one figure.
    """
    rows: list[dict[str, Any]] = reading.doc.user_data.get(FIGURES, [])
    kept: dict[_Identity, Figure] = {}
    ids: dict[int, str] = {}
    partners: dict[str, tuple[str, int]] = {}
    spans = list(reading.doc.spans.get(FIGURES, []))
    for index, (span, subject) in enumerate(zip(spans, subjects_of(reading, spans), strict=True)):
        figure = _figure(reading, span, rows[index], article=article, subject=subject)
        identity = _identity(figure)
        if identity in kept:
            ids[index] = kept[identity].id
            continue
        ids[index] = f"f{len(kept) + 1}"
        relation = rows[index]["relation"]
        if relation is not None:
            partners[ids[index]] = (relation, rows[index]["partner"])
        kept[identity] = figure.model_copy(update={"id": ids[index]})
    return [_linked(figure, ids, partners) for figure in kept.values()]


def _linked(
    figure: Figure, ids: Mapping[int, str], partners: Mapping[str, tuple[str, int]]
) -> Figure:
    """Put in the figure that it restates or that tells the level before; that may stand behind."""
    relation, index = partners.get(figure.id, ("", -1))
    partner = ids.get(index)
    if partner is None or partner == figure.id:
        return figure
    return figure.model_copy(update={relation: partner})


def _identity(figure: Figure) -> _Identity:
    """What makes two expressions one figure: shares and counts also need the same thing counted."""
    about = None
    many = figure.unit == "count" and (figure.value or 0) >= MANY
    if figure.unit in {"percent", "ratio", "count"} and not many:
        about = (figure.counted or "").split()[-1:] or [figure.subject or figure.evidence.text]
    return (
        str(figure.value),
        f"{figure.min}/{figure.max}",
        figure.unit,
        " ".join(about) if about else None,
    )


def _figure(
    reading: Reading, span: Span, row: dict[str, Any], *, article: str, subject: Filler | None
) -> Figure:
    token = span.root
    return Figure(
        id="f0",
        evidence=span_evidence(reading, span, article),
        value=_decimal(row["value"]),
        min=_decimal(row["low"]),
        max=_decimal(row["high"]),
        unit=row["unit"],
        ucum=row["ucum"],
        approx=Approximation(row["approx"]),
        change=Change(row["change"]) if row["change"] else None,
        counted=row["counted"],
        measure=measure_of(reading, span, row),
        base=row["base"],
        period=row["period"],
        per=row["per"],
        subject=subject.referent.id if subject else None,
        time=time_at(reading, token),
        status=status_at(reading, token),
        speaker=speaker_at(reading, token),
        confidence=as_confidence(row["confidence"]),
        reason="; ".join(row["reasons"]) if row["confidence"] < 1 else "",
    )


def _decimal(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)
