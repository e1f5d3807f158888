"""Which bare numbers are figures: counts, continued figures, or neither.

In: atoms without a unit, with the words around them. Out: the same atoms as counts with what they
count, as continuations of the figure before ("Of 22 members, 17 …"), as durations, or rejected with
the rule. The rules rest on the noun: units of time make durations, actors in small numbers ("two
ministers") are references to somebody rather than figures.
"""

import re

from kgraph.quantities import nouns
from kgraph.quantities.atoms import Atom, is_whole
from kgraph.quantities.counted import Counted, read_compound, read_counted, read_single
from kgraph.quantities.patterns import one_of
from kgraph.quantities.unmask import is_year, unmask

_MAX_SMALL = 10
_MAX_DEFINITE = 5
_LEFT_REACH = 60
_APPROX = one_of("about around nearly almost some over more_than up_to at_least just only roughly")
_VERBS_RIGHT = one_of(
    "have has had are were was is did needed required voted promised pass passes will would"
)
_WORDS_RIGHT = one_of(
    "out_of of_them of_these of_those of_which of_whom of_it each apiece other others in on by"
    " from at a_year respectively against for and to the after last this so but or when as ago"
    " earlier more who which that"
)
_CONTINUED_RIGHT = re.compile(rf"\s*(?:$|[.,;:)?!—–”\"]|\s(?:{_VERBS_RIGHT}|{_WORDS_RIGHT})\b)")
_CONTINUED_LEFT = re.compile(
    r"(?:\b"
    + one_of(
        "of which whom and only just to from got received took won lost has have had with or than"
        " says against but another further the_other remaining present current was were is out_of"
        " about around least nearly some over almost up compared_with compared_to versus it"
        " between pumped total below above at by be for required original previous needed"
        " roughly fewer many while including"
    )
    + r" |[,;(—] ?)$"
)
_COMPARED_LEFT = re.compile(
    r"\b(?:from|to|against|than|of which|another|further|versus|only|just|other) $"
)
_SURE_RIGHT = re.compile(r" (?:each|apiece|needed|required|of them|have|has|had)\b")
_OF_THEM = re.compile(r" of (?:them|these|those|whom|which|us)\b")
_TOTAL_LEFT = re.compile(rf"\b{one_of(nouns.TOTALS)} of(?: {_APPROX})? $")
_DEFINITE = re.compile(r"\b(?:the|these|those|both|our|his|her|my) $", re.IGNORECASE)
_INDEX = re.compile(
    r"\b"
    + one_of(
        "Nasdaq Dow S&P FTSE Nikkei Hang_Seng Sensex Nifty DAX CAC Kospi KOSPI Topix Stoxx STOXX"
        " Index index IBEX Ibovespa Bovespa MOEX benchmark Composite gauge"
    )
    + r"\b"
)
_SOURCE = re.compile(
    r",? (?:familiar|close to|briefed|with (?:direct )?knowledge|who |said|told|involved|aware)"
)
_HARM = (
    "killed killing kills injured injuring injures wounded wounding wounds hurt hurting arrested"
    " arresting arrests detained detaining detains"
)
_VICTIMS = re.compile(
    rf"\b{one_of(_HARM + ' least through across dead charged jailed sentenced hired recruited')}"
    r"(?: at least| another| about| some)? $",
    re.IGNORECASE,
)
_HARMED_LEFT = re.compile(rf"\b{one_of(_HARM)}(?: at least| another| about| some)? $")
_FORECAST = re.compile(
    r" (?:had |have )?(?:expected|forecast|predicted|estimated|projected|polled)\b"
)
_PEOPLE_RIGHT = re.compile(
    r" (?:on board|aboard|(?:were |are )?(?:killed|injured|hurt|dead|wounded))\b"
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
        _decide_lone(text, atom, recent, before, floor=floor)
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


def _decide_lone(text: str, atom: Atom, recent: list[Atom], before: str, *, floor: int) -> None:
    """A number without a noun: a continued figure, a large count, or nothing."""
    if atom.plain and 1500 <= atom.low <= 2199:
        atom.reject("year")
        return
    if atom.words and atom.low <= 1:
        atom.reject("one: a pronoun rather than a count")
        return
    if atom.letter == "m" and any(other.unit in nouns.LENGTHS for other in recent):
        atom.low = atom.high = atom.mantissa
        atom.kind, atom.unit, atom.ucum = "unit", "metre", "m"
        atom.doubt(0.7, "m read as metre beside other lengths")
        return
    previous = _antecedent(atom, recent)
    definite = before.lower().endswith("the ")
    if _OF_THEM.match(text, atom.after) and previous is None and not definite:
        _count_lone(atom, 0.7, "what is counted was named before")
        return
    if not is_whole(atom.low) and atom.scale == 1 and _INDEX.search(before):
        atom.kind, atom.unit = "unit", "point"
        atom.doubt(0.6, "an index is named before the number")
        return
    large = atom.scale >= 1000 or (
        not atom.plain and not atom.words and atom.low >= 1000 and is_whole(atom.low)
    )
    right = _CONTINUED_RIGHT.match(text, atom.after) is not None
    sure = _SURE_RIGHT.match(text, atom.after) is not None
    linked = right and (_CONTINUED_LEFT.search(before[-24:]) is not None or sure)
    harmed = right and _HARMED_LEFT.search(before) is not None and atom.scale == 1
    if (_TOTAL_LEFT.search(before) and right) or harmed or _PEOPLE_RIGHT.match(text, atom.after):
        _count_lone(atom, 0.8, "what is counted is not named beside it")
    elif (
        previous is not None
        and (linked or large)
        and _may_follow(previous, atom, before, floor=floor)
    ):
        atom.inherit(previous)
        atom.doubt(0.7, "unit taken from the figure before")
    elif large and atom.scale == 1 and _INDEX.search(before):
        atom.kind, atom.unit = "unit", "point"
        atom.doubt(0.7, "an index is named before the number")
    elif large:
        _count_lone(atom, 0.6, "no noun behind the number")
    else:
        atom.reject("a bare number without anything counted")


def _antecedent(atom: Atom, recent: list[Atom]) -> Atom | None:
    """The figure that a bare number continues: the nearest, of amounts the most similar one.

    "96 trillion shillings ($25 billion), up from 86 trillion" goes on in shillings.
    """
    fitting = [other for other in recent if _continues(atom, other)]
    if not fitting or fitting[0].kind != "money":
        return fitting[0] if fitting else None
    amounts = [other for other in fitting if other.kind == "money" and other.low > 0]
    if not amounts or atom.low <= 0:
        return fitting[0]
    return min(amounts, key=lambda other: abs((other.low / atom.low).log10()))


def _may_follow(previous: Atom, atom: Atom, before: str, *, floor: int) -> bool:
    """Whether a number may take over a unit: beyond its sentence only where it is compared."""
    if previous.kind != "unit" or atom.scale > 1 or previous.start >= floor:
        return True
    return _COMPARED_LEFT.search(before[-16:]) is not None


def _count_lone(atom: Atom, confidence: float, reason: str) -> None:
    atom.kind, atom.unit = "count", "count"
    atom.doubt(confidence, reason)


def _continues(atom: Atom, other: Atom) -> bool:
    """Whether the number is of the order that the unit of the figure before makes likely."""
    if other.kind in ("rejected", "multiple", "bare"):
        return False
    if other.unit == "percent":
        return atom.scale == 1 and atom.low <= 100 and not atom.words
    if other.kind == "money":
        return atom.scale > 1
    if other.kind == "duration":
        return atom.low < 100 and atom.scale == 1
    if other.unit == "count" and atom.scale == 1 and not is_whole(atom.low):
        return False
    if atom.scale >= 10**5:
        return other.high >= 10**4
    return not (other.high >= 10**5 and atom.scale == 1 and atom.low < 1000)
