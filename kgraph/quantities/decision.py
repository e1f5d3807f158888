"""Which bare numbers are figures: counts, continued figures, or neither.

In: atoms without a unit, with the words around them. Out: the same atoms as counts with what they
count, as continuations of the figure before ("Of 22 members, 17 …"), as durations, or rejected with
the rule. The rules rest on the noun: units of time make durations, actors in small numbers ("two
ministers") are references to somebody rather than figures.
"""

import re

from kgraph.quantities import nouns
from kgraph.quantities.atoms import Atom
from kgraph.quantities.counted import Counted, read_compound, read_counted, read_single
from kgraph.quantities.lone import decide_lone
from kgraph.quantities.patterns import one_of
from kgraph.quantities.unmask import is_year, unmask

_MAX_SMALL = 10
_MAX_DEFINITE = 5
_LEFT_REACH = 60
_DEFINITE = re.compile(r"\b(?:the|these|those|both|our|his|her|my) $", re.IGNORECASE)
_SOURCE = re.compile(
    r",? (?:familiar|close to|briefed|with (?:direct )?knowledge|who |said|told|involved|aware)"
)
_OTHER_VERBS = " least through across dead charged jailed sentenced hired recruited"
_VICTIMS = re.compile(
    rf"\b{one_of(nouns.HARM + _OTHER_VERBS)}"
    r"(?: at least| another| about| some)? $",
    re.IGNORECASE,
)
_FORECAST = re.compile(
    r" (?:had |have )?(?:expected|forecast|predicted|estimated|projected|polled)\b"
)
_CAPITAL_LEFT = re.compile(r"\b[A-Z][\w-]* $")
_OPENING_LEFT = re.compile(
    r"(?:^|[.!?]\s)[A-Z][a-z]* $|\b(?:The|Some|About|Over|All|Another|Its) $"
)
_SENTENCE_OPENING = re.compile(r"(?:^|[.!?:;]\s|\n|[\"“”'‘(—–-]\s?)$")
_PEOPLES = re.compile(r"(?:ans|ese|ish|is|ers|ks|chs|ns)$")


def decide(text: str, atom: Atom, recent: list[Atom], *, floor: int, everything: bool) -> None:
    """Make a bare atom a count, a continuation, a duration, or reject it.

    Args:
        text: the whole text.
        atom: the bare atom; changed in place.
        recent: the accepted atoms that it may continue, the nearest first.
        floor: start of the sentence.
        everything: read actors and abstractions too (the scope "all").
    """
    before = text[max(floor, atom.start - _LEFT_REACH) : atom.start]
    compound = read_compound(text, atom.after)
    if compound is not None:
        _decide_compound(atom, compound, everything=everything)
        return
    reason = unmask(text, atom, before)
    if reason is not None:
        atom.reject(reason)
        return
    counted = read_counted(text, atom.after)
    if counted is None and atom.plain and atom.low == 1:
        counted = read_single(text, atom.after)
    if counted is None or _expected(text, counted):
        decide_lone(text, atom, recent, before, floor=floor)
    elif is_year(atom, before, counted):
        atom.reject("year")
    else:
        _decide_count(text, atom, counted, before, everything=everything)


def _expected(text: str, counted: Counted) -> bool:
    """ "the 457,000 analysts expected": the noun is the subject of a relative clause."""
    return counted.head in nouns.FORECASTERS and _FORECAST.match(text, counted.end) is not None


def _decide_compound(atom: Atom, compound: Counted, *, everything: bool) -> None:
    """ "57-nation" counts nations; "three-day" is a duration, "five-point" only a shape."""
    noun = compound.head
    if noun == "strong":
        atom.kind, atom.unit = "count", "count"
    elif noun in nouns.TIME_NOUNS:
        _make_duration(atom, noun)
    elif noun in nouns.SHAPE_COMPOUND and not everything:
        atom.reject(f"describes a kind ({noun}), counts nothing")
    elif atom.low < _MAX_SMALL and atom.words and not _counts(noun) and not everything:
        atom.reject("small number in a compound")
    else:
        atom.kind, atom.unit, atom.counted, atom.head = "count", "count", compound.phrase, noun


def _counts(noun: str) -> bool:
    return noun in nouns.COUNTED_COMPOUND


def _make_duration(atom: Atom, noun: str) -> None:
    singular = "century" if noun == "centuries" else noun.rstrip("s")
    atom.kind, atom.unit, atom.head = "duration", singular, noun
    atom.reasons.append("duration")


def _decide_count(
    text: str, atom: Atom, counted: Counted, before: str, *, everything: bool
) -> None:
    head = counted.head
    if head in nouns.TIME_NOUNS or counted.first in nouns.TIME_NOUNS:
        _make_duration(atom, head)
        return
    reason = None if everything else _refers(text, atom, counted, before)
    if head in nouns.OCCASIONS and not everything:
        reason = "how often, not how much"
    elif atom.low == atom.high == 1 and atom.words:
        reason = "one: an article rather than a count"
    elif atom.words and _names(text, atom, counted):
        reason = "number in a name"
    if reason is not None:
        atom.reject(reason)
        return
    named = _CAPITAL_LEFT.search(before) and not _OPENING_LEFT.search(before)
    if atom.plain and atom.low < 1000 and named:
        atom.doubt(0.6, "a name stands before the number")
    atom.kind, atom.unit = "count", "count"
    atom.counted, atom.head = counted.phrase, head


def _refers(text: str, atom: Atom, counted: Counted, before: str) -> str | None:
    """Why a small number points at actors or arranges things, or None."""
    if atom.is_range and atom.words and atom.low <= 2:
        return "one or two: a vague number"
    if atom.low > _MAX_SMALL or atom.is_range or not (atom.words or atom.plain):
        return None
    definite = _DEFINITE.search(before) is not None
    # "all ten member states" is the size of the body, "all ten states" refers to them.
    actors = counted.head in nouns.ACTORS and counted.first != "member"
    if actors and not counted.partitive:
        human = counted.head in nouns.HUMANS and not _SOURCE.match(text, counted.end)
        if (human and not definite) or _VICTIMS.search(before):
            return None
        if atom.words or atom.low < _MAX_SMALL:
            return "a small number of actors refers to them"
    if counted.head in nouns.ABSTRACT and atom.words:
        return "a small number of abstractions orders them"
    if atom.words and atom.low <= _MAX_DEFINITE and definite:
        return "a definite small number refers back"
    return None


def _names(text: str, atom: Atom, counted: Counted) -> bool:
    """ "Seven Sisters", "Two Doors Down" are names; "Two Germans were held" is not."""
    if not (counted.capitalised and text[atom.start : atom.start + 1].isupper()):
        return False
    opens = _SENTENCE_OPENING.search(text[max(0, atom.start - 3) : atom.start]) is not None
    return not opens or _PEOPLES.search(counted.head) is None
