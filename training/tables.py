"""The tables of the model card, in Markdown.

In: what was measured. Out: tables by name. Where they go is left to `card`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kgraph.combine.precision import Band
from kgraph.encoder.labels import PREDICATES, TYPES
from kgraph.evaluate import Share, Tally
from training.bands import Claims
from training.crossner import GROUPS
from training.measure import Scores, Side

PUBLIC = "public"
"""The table that needs texts from outside this project."""
PROMISES = (0.7, 0.8, 0.9)
"""Wanted precisions that the card tries out."""


Row = tuple[str, Sequence[Tally]]


class Measured(NamedTuple):
    """All that the tables are made of.

    Attributes:
        scores: of the held-out passages.
        bands: by predicate, of the development passages.
        claims: by predicate, of the held-out passages.
        public: by side and group of types, of a public set, if there is one.
    """

    scores: Scores
    bands: Mapping[str, Sequence[Band]]
    claims: Mapping[str, Claims]
    public: Mapping[Side, Mapping[str, Tally]] | None = None


def tables(measured: Measured) -> dict[str, str]:
    """All tables of the card; that of the public set only if it was measured."""
    found = {
        "mentions": _mentions(measured.scores),
        "entities": _entities(measured.scores),
        "relations": _relations(measured.scores),
        "given": _given(measured.scores),
        "precision": _precision(measured),
    }
    return found if measured.public is None else found | {PUBLIC: _public(measured.public)}


def _mentions(scores: Scores) -> str:
    rows = [(kind.value, [scores.mentions[side][kind] for side in Side]) for kind in TYPES]
    total = [_sum(scores.mentions[side].values()) for side in Side]
    return _by_side("Named mention in place", list(Side), [*rows, ("all", total)])


def _public(tallies: Mapping[Side, Mapping[str, Tally]]) -> str:
    names = list(dict.fromkeys(GROUPS.values()))
    rows = [(name, [tallies[side].get(name, Tally()) for side in Side]) for name in names]
    total = [_sum(tallies[side].values()) for side in Side]
    return _by_side("Name in place", list(Side), [*rows, ("all", total)])


def _entities(scores: Scores) -> str:
    """The network alone has no entities: only the rules know which mentions mean one thing."""
    sides = [Side.RULES, Side.BOTH]
    names = {f"entity {kind.value}": kind.value for kind in TYPES} | {"ENTITIES": "all"}
    return _by_side("Entity", sides, _rows(scores, sides, names))


def _relations(scores: Scores) -> str:
    names = {f"relation {p.value}": p.value for p in PREDICATES} | {"RELATIONS": "all"}
    table = _by_side("Relation", list(Side), _rows(scores, list(Side), names))
    shares = [scores.articles[side].shares["relation status right"] for side in Side]
    cells = [cell for share in shares for cell in ("", "", f"{share.value:.3f}")]
    return table + _row(["status right", *cells, ""])


def _rows(scores: Scores, sides: Sequence[Side], names: Mapping[str, str]) -> list[Row]:
    return [
        (shown, [scores.articles[side].tallies[name] for side in sides])
        for name, shown in names.items()
    ]


def _by_side(title: str, sides: Sequence[Side], rows: Iterable[Row]) -> str:
    heads = [f"{side.value} {name}" for side in sides for name in ("P", "R", "F1")]
    lines = _head([title, *heads, "in the text"])
    for name, tallies in rows:
        cells = [cell for tally in tallies for cell in _cells(tally)]
        lines += _row([name, *cells, str(_wanted(tallies[0]))])
    return lines


def _given(scores: Scores) -> str:
    lines = _head(["Relation", "P", "R", "F1", "in the text"])
    given = scores.given
    rows = [(predicate.value, given.relations[predicate]) for predicate in PREDICATES]
    for name, tally in [*rows, ("all", _sum(given.relations.values()))]:
        lines += _row([name, *_cells(tally), str(_wanted(tally))])
    lines += _row(["status right", "", "", *_share(given.statuses)])
    return lines + _row(["reference right", "", "", *_share(given.references)])


def _precision(measured: Measured) -> str:
    """Whether claims are as precise as the bands promise, in passages that did not make them."""
    lines = _head(["Wanted", "predicates that reach it", "claims kept", "right"])
    for wanted in PROMISES:
        least = {
            predicate: next((b.confidence for b in bands if b.precision >= wanted), None)
            for predicate, bands in measured.bands.items()
        }
        kept = [
            ok
            for predicate, (confidences, right) in measured.claims.items()
            for confidence, ok in zip(confidences, right, strict=True)
            if (border := least.get(predicate)) is not None and confidence >= border
        ]
        reached = sum(border is not None for border in least.values())
        share = Share(sum(kept), len(kept))
        lines += _row([f"{wanted:.2f}", str(reached), str(share.of), f"{share.value:.3f}"])
    return lines


def _sum(tallies: Iterable[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        total.right += tally.right
        total.wrong += tally.wrong
        total.missed += tally.missed
    return total


def _wanted(tally: Tally) -> int:
    return tally.right + tally.missed


def _cells(tally: Tally) -> list[str]:
    return [f"{value:.3f}" for value in (tally.precision, tally.recall, tally.f1)]


def _share(share: Share) -> list[str]:
    return [f"{share.value:.3f}", str(share.of)]


def _head(cells: Sequence[str]) -> str:
    return _row(cells) + _row([":--", *["--:"] * (len(cells) - 1)])


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
