"""The magnitude reader: text in, quantities with offsets out.

In: any text, and what the caller knows about the article. Out: a `Reading`. The steps: scan for
starts, attach units, join ranges and lists, decide on bare numbers, read the qualifiers, link.
The subject of a figure and its date need syntax and are left to `kgraph.extract`.
"""

import re
from itertools import pairwise

from kgraph.quantities.approximation import read_approximation
from kgraph.quantities.atoms import BARE, Atom, plain_decimal
from kgraph.quantities.attach import Attacher
from kgraph.quantities.change import read_base, read_change
from kgraph.quantities.currency_choice import CurrencyChooser
from kgraph.quantities.decision import decide
from kgraph.quantities.hints import read_hint
from kgraph.quantities.lines import unwrap
from kgraph.quantities.links import link_conversions, link_levels_before, spread_settled
from kgraph.quantities.model import Quantity, QuantityContext, Reading, Rejection
from kgraph.quantities.ranges import (
    complete_shifts,
    link_shifts,
    merge_ranges,
    share_counted,
    share_of_set,
    share_scales,
    share_units,
)
from kgraph.quantities.rates import read_rate
from kgraph.quantities.scan import Sentences, find_starts

_OR_RATHER = re.compile(r"(?: an? [a-z]+)?,? or ")


def read_quantities(text: str, *, context: QuantityContext | None = None) -> Reading:
    """Read every magnitude of a text, and tell which numbers are none.

    Args:
        text: any text; paragraphs separated by line breaks.
        context: what the caller knows about the article; nothing by default.

    >>> reading = read_quantities("Trade rose 12% to $3.4 billion in 2024.")
    >>> [(q.text, str(q.value), q.unit, q.change) for q in reading.quantities]
    [('12%', '12', 'percent', 'up'), ('$3.4 billion', '3400000000', 'USD', None)]
    >>> [(r.text, r.reason) for r in reading.rejected]
    [('2024', 'year')]
    """
    context = context or QuantityContext()
    source, text = text, unwrap(text)
    chooser = CurrencyChooser(text, context)
    atoms = _collect(text, chooser)
    if not atoms:
        return Reading((), ())
    sentences = Sentences(text)
    floors = [sentences.start_of(atom.start) for atom in atoms]
    atoms = merge_ranges(text, atoms, floors)
    share_units(text, atoms)
    share_scales(text, atoms)
    share_of_set(text, atoms)
    floors = [sentences.start_of(atom.start) for atom in atoms]
    link_shifts(text, atoms, floors)
    everything = context.scope == "all"
    _decide_all(text, atoms, sentences, everything=everything)
    share_counted(text, atoms)
    complete_shifts(atoms)
    accepted = [atom for atom in atoms if _accepted(atom, everything)]
    for atom in accepted:
        _qualify(text, atom, sentences.start_of(atom.start))
    _pass_on_changes(text, accepted)
    accepted = [atom for atom in accepted if not _is_score(atom, everything)]
    link_conversions(text, accepted, chooser)
    link_levels_before(text, accepted, sentences)
    spread_settled(accepted)
    rejected = [atom for atom in atoms if not _accepted(atom, everything)]
    return Reading(_quantities(source, accepted), tuple(_rejection(source, a) for a in rejected))


def _collect(text: str, chooser: CurrencyChooser) -> list[Atom]:
    attacher = Attacher(text, chooser)
    atoms: list[Atom] = []
    pos = find_starts(text, 0)
    while pos >= 0:
        atom, end = attacher.read(pos)
        if atom is not None:
            atoms.append(atom)
        pos = find_starts(text, max(end, pos + 1))
    return atoms


def _accepted(atom: Atom, everything: bool) -> bool:
    if atom.kind == "duration":
        return everything
    return atom.kind not in ("rejected", "bare")


def _is_score(atom: Atom, everything: bool) -> bool:
    """Points are a figure as the change of an index, otherwise a score."""
    if atom.unit != "point" or atom.change is not None or everything:
        return False
    if atom.low >= 1000 or atom.low % 1:
        return False
    atom.reject("points without a change are a score")
    return True


def _in_reach(atom: Atom, sentences: int) -> bool:
    """Counts and measures are continued in the next sentence, money and shares only in theirs."""
    return sentences == 0 or (sentences == 1 and atom.kind != "money" and atom.unit != "percent")


def _decide_all(text: str, atoms: list[Atom], sentences: Sentences, *, everything: bool) -> None:
    recent: list[Atom] = []
    for atom in atoms:
        if atom.kind == "bare":
            here = sentences.index_of(atom.start)
            near = [a for a in recent if _in_reach(a, here - sentences.index_of(a.start))]
            floor = sentences.start_of(atom.start)
            decide(text, atom, near, floor=floor, everything=everything)
        if atom.kind != "rejected":
            recent = [atom, *recent[:3]]


def _qualify(text: str, atom: Atom, floor: int) -> None:
    """Approximation, change with its base, period and a hint at the measure."""
    found = read_approximation(text, atom.start, atom.end, floor=floor)
    if found.approx != "exact":
        atom.approx = found.approx
    atom.start, atom.end = found.start, found.end
    if atom.change is None and atom.unit != "ratio" and atom.low >= 0:
        atom.change = read_change(text, atom.start, atom.end, unit=atom.unit or "", floor=floor)
    if atom.change is not None:
        atom.base = read_base(text, atom.end)
    if atom.kind == "count" and atom.period is None:
        end = atom.end + 1 + len(atom.counted) if atom.counted else atom.end
        rate = read_rate(text, end)
        atom.period = rate.period if rate else None
    atom.hint = read_hint(text, atom.start, atom.end, unit=atom.unit or "", floor=floor)


def _pass_on_changes(text: str, atoms: list[Atom]) -> None:
    """ "up 4% and 11% respectively", "fell 0.3%, or 112 points": listed changes share the verb."""
    for first, second in pairwise(atoms):
        if first.change is None or second.change is not None:
            continue
        gap = text[first.end : second.start]
        listed = gap in (" and ", ", ", ", and ") and first.unit == second.unit
        # "gained 13 percent, half of it from technology": a part of the change is no second one.
        listed = listed and second.kind != "share"
        if listed or (_OR_RATHER.fullmatch(gap) and second.unit != "count"):
            second.change = first.change


def _quantities(text: str, atoms: list[Atom]) -> tuple[Quantity, ...]:
    index = {id(atom): place for place, atom in enumerate(atoms)}
    return tuple(
        Quantity(
            start=atom.start,
            end=atom.end,
            text=text[atom.start : atom.end],
            value=None if atom.is_range else plain_decimal(atom.low),
            low=plain_decimal(atom.low) if atom.is_range else None,
            high=plain_decimal(atom.high) if atom.is_range else None,
            unit=atom.unit or "count",
            approx=atom.approx,
            change=atom.change,
            counted=atom.counted if atom.unit == "count" else None,
            period=atom.period,
            per=atom.per,
            base=atom.base,
            relation=atom.relation if id(atom.partner) in index else None,
            partner=index.get(id(atom.partner)) if atom.partner else None,
            measure_hint=atom.hint,
            ucum=atom.ucum,
            confidence=round(atom.confidence, 2),
            reasons=tuple(atom.reasons),
        )
        for atom in atoms
    )


def _rejection(text: str, atom: Atom) -> Rejection:
    reason = atom.reasons[-1] if atom.reasons else BARE
    return Rejection(atom.start, atom.end, text[atom.start : atom.end], reason)
