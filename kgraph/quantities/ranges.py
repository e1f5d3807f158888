"""Ranges and enumerations: numbers that share a unit or a scale.

In: the atoms of a text in order. Out: the same list with the two ends of a range merged into one
atom ("US$14-15 billion", "between 35% and 40%") and with units passed back to numbers that are
listed before them ("24.5 and 51 percent"). "from X to Y" after a verb of change is no range but two
levels, which are linked.
"""

import re
from decimal import Decimal
from itertools import pairwise

from kgraph.quantities.atoms import BARE, Atom
from kgraph.quantities.change import has_change_verb
from kgraph.quantities.patterns import one_of

_DASH = re.compile(r"\s?[-–—‑]\s?$|-to-$")
_ABOUT = one_of(
    "about around nearly almost some roughly over perhaps even approximately an_estimated"
)
_LEVEL = one_of(
    "about around nearly almost some roughly over just only as_many_as as_much_as more_than"
    " at_least up_to just_over just_under less_than under a_record an_estimated the"
)
_TO = re.compile(rf" (?:to|through|till|and up to|up to)(?: {_ABOUT})? $")
_OR = re.compile(r" or (?:even |perhaps )?$")
_IN_LIST = re.compile(r"\d, $")
_AND = re.compile(rf",? and (?:{_ABOUT} |up to )?$")
_LIST = re.compile(r"(?:,|,? and|,? or|,? but|,? and then|/| x| ×| by) $")
# "12 x 450-tonne cranes" are cranes, "12 x 8 metres" are two lengths.
_TIMES = re.compile(r" ?[x×] $")
_BETWEEN = re.compile(rf"\bbetween (?:{_ABOUT} )?$", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom (?:(?:{_LEVEL}|the (?:current|present|previous)) )?$", re.IGNORECASE)
_BY = re.compile(r"\bby (?:about |around |nearly |almost |some |over |a further )?$")
_TO_LEVEL = re.compile(
    r"(?:,| [a-z]+(?: [a-z]+){0,5}| (?:in|last|this) [^.;:!?\n]{0,24})? to "
    rf"(?:{_LEVEL} )*$"
)
_JOINTS = frozenset({" and ", " or ", ", and "})
_OF_WHOLE = re.compile(r" (?:out )?of (?:the |its |their |a |an )?(?:[a-z]+ ){0,2}$")
_MAX_SPREAD = Decimal(1000)


def merge_ranges(text: str, atoms: list[Atom], floors: list[int]) -> list[Atom]:
    """Merge the ends of ranges; `floors` holds the sentence start of each atom."""
    merged: list[Atom] = []
    for index, atom in enumerate(atoms):
        if merged and _is_range(text, merged[-1], atom, floors[index]):
            _merge(text, merged[-1], atom, floors[index])
        else:
            merged.append(atom)
    return merged


def _is_range(text: str, first: Atom, second: Atom, floor: int) -> bool:
    if first.is_range or first.kind == "multiple" or not _joinable(first) or not _joinable(second):
        return False
    gap = text[first.after : second.start]
    if len(gap) > 16 or not _compatible(first, second):
        return False
    left = text[max(floor, first.start - 30) : first.start]
    ends = _ends(first, second)
    if _AND.match(gap) is not None:
        return _BETWEEN.search(left) is not None
    if ends[0] >= ends[1] or (ends[0] > 0 and ends[1] / ends[0] > _MAX_SPREAD):
        return False
    if _OR.match(gap) is not None and _IN_LIST.search(left) is None:
        return first.words == second.words and ends[1] <= ends[0] * 2 and first.unit is None
    if _DASH.match(gap) is not None:
        return not (
            first.plain and second.plain and second.kind == "bare" and _scored(text, second)
        )
    if _TO.match(gap) is None:
        return False
    return not _is_shift(text, first, second, floor)


def _scored(text: str, second: Atom) -> bool:
    """ "won 2-3": a bare pair without a noun behind it is a score or a code."""
    return re.match(r"(?:\s+[a-z]|-[a-z])", text[second.after :]) is None


def _is_shift(text: str, first: Atom, second: Atom, floor: int) -> bool:
    """Whether "X to Y" are the levels before and after, not the ends of a range."""
    left = text[max(floor, first.start - 30) : first.start]
    if _FROM.search(left):
        return has_change_verb(text, first.start, floor)
    ends = _ends(first, second)
    if _BY.search(left):
        own_units = first.unit is not None and first.unit != "percent"
        distinct = (own_units and second.unit is not None) or ends[1] > ends[0] * 3
        return distinct and has_change_verb(text, first.start, floor)
    if first.unit is None or second.unit is None:
        return False
    close = has_change_verb(text, first.start, max(floor, first.start - 16))
    return close and (first.unit != "percent" or ends[1] > ends[0] * 3)


def _joinable(atom: Atom) -> bool:
    return atom.kind in ("bare", "money", "unit", "share", "multiple")


def _compatible(first: Atom, second: Atom) -> bool:
    """The first end has no unit, or the same, or a sign before it that serves both."""
    if first.kind == "share" or second.kind == "share":
        return first.kind == second.kind
    if second.kind == "multiple":
        return first.kind == "bare"
    if first.unit is None or first.unit == second.unit:
        return True
    return first.prefixed and second.unit is None


def _ends(first: Atom, second: Atom) -> tuple[Decimal, Decimal]:
    """The two values, the scale of the second end passed to the first where it has none."""
    if _shares_scale(first, second):
        return first.mantissa * second.scale * _factor(second), second.low
    if first.unit is None and second.unit is not None:
        return first.low * _factor(second), second.low
    return first.low, second.low


def _shares_scale(first: Atom, second: Atom) -> bool:
    if first.scale != 1 or second.scale == 1 or first.mantissa >= 1000:
        return False
    return first.mantissa < second.mantissa * 10 and (
        first.unit is None or (first.prefixed and first.mantissa <= second.mantissa)
    )


def _factor(atom: Atom) -> Decimal:
    """What the unit sign multiplied the number by ("5.2 bcm")."""
    plain = atom.mantissa * atom.scale
    return atom.low / plain if plain else Decimal(1)


def _merge(text: str, first: Atom, second: Atom, floor: int) -> None:
    low, high = _ends(first, second)
    if low > high:
        low, high = high, low
    left = text[max(floor, first.start - 30) : first.start]
    opening = _BETWEEN.search(left) or _FROM.search(left)
    if opening is not None:
        first.start -= len(left) - opening.start()
    first.low, first.high, first.is_range = low, high, low != high
    first.end, first.after = second.end, second.after
    first.plain = first.plain and second.plain and second.unit is None
    first.period, first.per = second.period or first.period, second.per or first.per
    if second.unit is not None:
        first.kind, first.unit, first.ucum = second.kind, second.unit, second.ucum
        first.change = second.change
    first.scale = second.scale
    first.confidence = min(first.confidence, second.confidence)
    first.reasons += second.reasons


def share_units(text: str, atoms: list[Atom]) -> None:
    """Pass a unit back to bare numbers listed before it, and a currency sign on to those behind."""
    for index in range(len(atoms) - 2, -1, -1):
        atom, following = atoms[index], atoms[index + 1]
        if atom.kind != "bare" or atom.head or (following.prefixed and atom.scale == 1):
            continue
        if following.kind not in ("unit", "money") or following.prefixed:
            continue
        gap = text[atom.after : following.start]
        if len(gap) > 14 or _LIST.match(gap) is None:
            continue
        if _TIMES.match(gap) and text[following.end : following.end + 2].strip()[:1].isalpha():
            continue
        low, high = (_ends(atom, following)) if not atom.is_range else (atom.low, atom.high)
        atom.low = low
        atom.high = high if atom.is_range else low
        atom.kind, atom.unit, atom.ucum = following.kind, following.unit, following.ucum
        atom.plain = False
        atom.reasons.append("unit shared with the number behind it")


def share_scales(text: str, atoms: list[Atom]) -> None:
    """Pass a scale back to a bare number listed before it: "7.9 and 6.4 million crates"."""
    for first, second in pairwise(atoms):
        if first.kind != "bare" or second.kind != "bare" or first.is_range or first.words:
            continue
        gap = text[first.after : second.start]
        if gap in _JOINTS and _shares_scale(first, second) and first.mantissa != 1:
            first.low = first.high = first.mantissa * second.scale
            first.scale, first.plain = second.scale, False


def share_counted(text: str, atoms: list[Atom]) -> None:
    """Count numbers listed before a count like it: "12, 15 and 20 villages"."""
    joined = False
    for first, second in reversed(list(pairwise(atoms))):
        gap = text[first.after : second.start]
        joined = gap in _JOINTS or (gap == ", " and joined)
        if not joined or second.kind != "count" or second.counted is None:
            joined = False
        elif first.reasons in (["no noun behind the number"], [BARE]):
            first.reasons.clear()
            first.inherit(second)
            first.confidence = second.confidence
            first.reasons.append("counts the same as the number behind it")


def share_of_set(text: str, atoms: list[Atom]) -> None:
    """Give the part the unit of the whole: "108 of the planned 190 kilometres"."""
    for first, second in pairwise(atoms):
        if first.kind != "bare" or second.kind not in ("unit", "money") or second.prefixed:
            continue
        if _OF_WHOLE.match(text[first.after : second.start]):
            first.kind, first.unit, first.ucum = second.kind, second.unit, second.ucum
            if first.scale == 1 and second.scale > 1 and first.mantissa < 1000:
                first.low = first.high = first.low * second.scale
            first.reasons.append("unit of the whole that it is part of")


def link_shifts(text: str, atoms: list[Atom], floors: list[int]) -> None:
    """Link the levels of "from X to Y", and give a bare first level the unit of the second."""
    for index in range(len(atoms) - 1):
        first, second = atoms[index], atoms[index + 1]
        if first.kind == "rejected" or second.kind == "rejected" or second.is_range:
            continue
        left = text[max(floors[index], first.start - 30) : first.start]
        if _FROM.search(left) is None or _TO_LEVEL.match(text, first.end, second.start) is None:
            continue
        if text[first.end : second.start].count("\n") or floors[index] != floors[index + 1]:
            continue
        if first.kind == "bare" and text[first.after : first.after + 4] != " to ":
            continue
        if first.kind == "bare" and second.unit is not None and not _is_dated(first):
            low, _ = _ends(first, second)
            first.low = first.high = low
            first.kind, first.unit, first.ucum = second.kind, second.unit, second.ucum
        if first.unit == second.unit and not _is_dated(first):
            second.partner, second.relation = first, "changed_from"


def _is_dated(atom: Atom) -> bool:
    """Whether a bare number may be a year ("from 2028 to 5 terawatt-hours")."""
    return atom.kind == "bare" and atom.plain and 1500 <= atom.low <= 2199


def complete_shifts(atoms: list[Atom]) -> None:
    """Count the level before like the level after: "cut from 900 to 600 clerks"."""
    for atom in atoms:
        first = atom.partner
        if first is None or atom.relation != "changed_from" or atom.kind != "count":
            continue
        if first.kind == "rejected" and first.reasons == [BARE]:
            first.reasons.clear()
            first.inherit(atom)
