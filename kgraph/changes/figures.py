"""Which figures are new, gone or read otherwise.

In: the correspondence of two builds. Out: `FigureChange`s; a new figure names the known ones of the
same measure about the same thing, so that one sees what it was before. Whether two figures
contradict each other is not judged here.
"""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kgraph.changes.correspondence import Correspondence
from kgraph.changes.measured import by_measure, earlier_figures
from kgraph.changes.records import FigureChange, FigureKind
from kgraph.explain import Build, brief_or_none, quote_evidence, word_figure
from kgraph.model import FigureNode, canonical_decimal

_FIELDS = (
    *("value", "min", "max", "unit", "approx", "change", "counted", "measure", "base", "period"),
    *("per", "time", "status"),
)


def figure_changes(pairing: Correspondence) -> tuple[FigureChange, ...]:
    """List the changes of figures, by kind, path and place."""
    found = list(_changes(pairing))
    kinds = list(FigureKind)
    return tuple(
        sorted(
            found,
            key=lambda c: (kinds.index(c.kind), c.quotes[0].path, c.quotes[0].start, c.id),
        )
    )


def _changes(pairing: Correspondence) -> Iterator[FigureChange]:
    partners = _partners(pairing)
    known = by_measure(pairing)
    for ident, node in pairing.new.figures.items():
        if ident not in partners:
            yield _change(
                pairing, FigureKind.NEW, node, earlier=earlier_figures(pairing, node, known)
            )
        elif details := tuple(_details(pairing, partners[ident], node)):
            yield _change(pairing, FigureKind.CHANGED, node, details=details)
    taken = {partner.id for partner in partners.values()}
    for ident, node in pairing.old.figures.items():
        if ident not in taken:
            yield _change(pairing, FigureKind.GONE, node)


def _partners(pairing: Correspondence) -> dict[str, FigureNode]:
    """The old figure of each new one: at the same place, or the same words of an edited article."""
    partners = {
        ident: pairing.old.figures[ident]
        for ident in pairing.new.figures
        if ident in pairing.old.figures
    }
    left: dict[tuple[str, str], list[FigureNode]] = defaultdict(list)
    for node in _edited(pairing, pairing.old):
        if node.id not in partners:
            left[_words(pairing, node)].append(node)
    for node in _edited(pairing, pairing.new):
        if node.id not in partners and (same := left[_words(pairing, node)]):
            partners[node.id] = same.pop(0)
    return partners


def _edited(pairing: Correspondence, build: Build) -> list[FigureNode]:
    """The figures of edited articles in text order."""
    sources = pairing.sources
    nodes = (n for n in build.linked.figures if sources.place(_article(n)) in sources.edited)
    return sorted(nodes, key=lambda n: (_article(n), n.figure.evidence.start))


def _words(pairing: Correspondence, node: FigureNode) -> tuple[str, str]:
    return pairing.sources.place(_article(node)), node.figure.evidence.text


def _article(node: FigureNode) -> str:
    return node.figure.evidence.article


def _details(pairing: Correspondence, old: FigureNode, new: FigureNode) -> Iterator[str]:
    for what in _FIELDS:
        before, after = _text(getattr(old.figure, what)), _text(getattr(new.figure, what))
        if before != after:
            yield f"{what}: {before} → {after}"
    for what in ("subject", "speaker"):
        known, found = pairing.heir(getattr(old.figure, what)), getattr(new.figure, what)
        if known != found:
            yield f"{what}: {known or 'none'} → {found or 'none'}"


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return canonical_decimal(value)
    return str(value) if value is not None else "none"


def _change(
    pairing: Correspondence,
    kind: FigureKind,
    node: FigureNode,
    *,
    details: tuple[str, ...] = (),
    earlier: tuple[str, ...] = (),
) -> FigureChange:
    build = pairing.old if kind is FigureKind.GONE else pairing.new
    quotes = quote_evidence(build, node.evidence)
    return FigureChange(
        kind=kind,
        id=node.id,
        wording=word_figure(node.figure),
        subject=brief_or_none(build, node.figure.subject),
        details=details,
        earlier=earlier,
        cause=pairing.sources.cause(quotes, gone=kind is FigureKind.GONE),
        quotes=quotes,
    )
