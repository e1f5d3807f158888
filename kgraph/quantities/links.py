"""Figures that know of each other: the same amount in another unit.

In: the decided atoms in order. Out: partners set on conversions ("930 billion tenge, or $1.9
billion", "€102m ($110m)"), and on levels with the one before behind them ("8 tonnes, up from 7
tonnes"). The levels of "from X to Y" are linked in `kgraph.quantities.ranges`.
"""

import re
from itertools import pairwise

from kgraph.quantities.atoms import Atom
from kgraph.quantities.currency_choice import CurrencyChooser
from kgraph.quantities.currency_table import currency_table
from kgraph.quantities.patterns import one_of
from kgraph.quantities.scan import Sentences

_ABOUT = one_of(
    "about around nearly almost some roughly over just_over just_under approximately more_than"
    " less_than up_to equivalent_to or approx approx. an_estimated"
)
_OPENING = re.compile(
    r"(?:[ \u00a0][a-z-]+){0,3}?"
    r"(?: ?[(\[]|,? or |, i\.e\. |, that(?:’s|'s| is) |, which is |,? equal to |,? equivalent to "
    r"| — or |, call it |, some | = )(?:[a-z]+ )?"
    rf"(?:{_ABOUT} |[~≈] ?)*$"
)
_RISEN_FROM = re.compile(
    rf"[^;:\n]{{0,60}}?[ (](?:up|down|higher|lower)(?: [a-z]+ly)? from (?:{_ABOUT} |only |just )?"
)
_FROM_BEFORE = re.compile(
    r",?(?: (?:in|at|by|last|this) [^,;:\n]{0,30}?)?,? from "
    rf"(?:{_ABOUT} |only |just |a (?:peak|high|low|record)(?: level)? of )?"
)
_TO_LEVEL = re.compile(r"\bto $")
# Rates move over the years; beyond this factor two amounts are not the same.
_RATE_SPREAD = 4.0
_BY_RATE = 0.95
_SETTLED_ELSEWHERE = 0.8
_FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"tonne", "pound", "ounce", "kilogram", "short ton", "long ton", "gram", "bushel"}),
    frozenset(
        {"kilometre", "metre", "mile", "foot", "inch", "centimetre", "yard", "nautical mile"}
    ),
    frozenset(
        {"hectare", "acre", "square kilometre", "square mile", "square metre", "square foot"}
    ),
    frozenset(
        {"cubic metre", "cubic foot", "litre", "gallon", "barrel", "tonne", "cubic kilometre"}
    ),
    frozenset({"degree Celsius", "degree Fahrenheit"}),
    frozenset({"kilometre per hour", "mile per hour", "knot"}),
)


def link_conversions(text: str, atoms: list[Atom], chooser: CurrencyChooser) -> None:
    """Link each amount that restates the one before it, and let the rate settle currencies."""
    for first, second in pairwise(atoms):
        if second.partner is not None or not _same_dimension(first, second):
            continue
        gap = text[first.end : second.start]
        if len(gap) <= 48 and _OPENING.match(gap) is not None and _plausible(first, second):
            second.partner, second.relation = first, "conversion_of"
            if second.change is None:
                second.change = first.change
            _settle(first, second, chooser)
            _settle(second, first, chooser)


def link_levels_before(text: str, atoms: list[Atom], sentences: Sentences) -> None:
    """Link a level to the one before it, told behind: "8 tonnes this year, up from 7 tonnes"."""
    for index, second in enumerate(atoms):
        first = next((a for a in reversed(atoms[:index]) if a.unit == second.unit), None)
        if first is None or first.partner is not None or second.partner is not None:
            continue
        if sentences.index_of(first.start) != sentences.index_of(second.start):
            continue
        gap = text[first.end : second.start]
        moved = _RISEN_FROM.fullmatch(gap) or (
            _FROM_BEFORE.fullmatch(gap) and _TO_LEVEL.search(text[: first.start])
        )
        if moved and first.change is None and second.change is None:
            first.partner, first.relation = second, "changed_from"


def spread_settled(atoms: list[Atom]) -> None:
    """Read an ambiguous name like a place in the text where a conversion has settled it.

    Amounts that took their unit from another one follow it.
    """
    settled = {atom.candidates: atom.unit for atom in atoms if atom.candidates and _by_rate(atom)}
    for atom in atoms:
        unit = settled.get(atom.candidates)
        if atom.candidates and unit is not None and atom.confidence < _SETTLED_ELSEWHERE:
            atom.unit, atom.confidence = unit, _SETTLED_ELSEWHERE
            atom.reasons[-1:] = [f"{unit}: settled elsewhere in the text"]
    for atom in atoms:
        if atom.source is not None and atom.kind == "money":
            atom.unit = atom.source.unit


def _by_rate(atom: Atom) -> bool:
    return atom.confidence == _BY_RATE


def _plausible(first: Atom, second: Atom) -> bool:
    """Whether two amounts of money can be worth the same, as far as their rates are known."""
    worth = currency_table().dollars
    rates = [worth.get(atom.unit or "") for atom in (first, second)]
    unsure = bool(first.candidates or second.candidates)
    if first.kind != "money" or rates[0] is None or rates[1] is None or unsure:
        return True
    one, two = float(first.low) * rates[0], float(second.low) * rates[1]
    return one > 0 and 1 / _RATE_SPREAD < two / one < _RATE_SPREAD


def _settle(unsure: Atom, known: Atom, chooser: CurrencyChooser) -> None:
    """Choose an ambiguous currency by the conversion: Rs 850 crore ($102m) are Indian rupees."""
    worth = currency_table().dollars.get(known.unit or "")
    if not unsure.candidates or known.candidates or worth is None:
        return
    code = chooser.by_conversion(unsure.candidates, float(unsure.low), float(known.low) * worth)
    if code is not None:
        unsure.unit, unsure.confidence = code, _BY_RATE
        unsure.reasons[-1:] = [f"{code}: fits the conversion beside it"]


def _same_dimension(first: Atom, second: Atom) -> bool:
    if first.unit is None or second.unit is None:
        return False
    if first.unit == second.unit:
        return bool(first.candidates or second.candidates) and first.unit != "USD"
    if first.kind == "money" and second.kind == "money":
        return True
    return any(first.unit in family and second.unit in family for family in _FAMILIES)
