"""Bare numbers with nothing counted behind them: continued figures, lone counts, or nothing.

In: an atom without unit and noun, and the figures before it. Out: the same atom with the unit of
the figure that it continues ("Of 22 members, 17 …"), as a count of what is not named, or rejected.
Numbers with a noun are decided in `kgraph.quantities.decision`.
"""

import re

from kgraph.quantities import nouns
from kgraph.quantities.atoms import BARE, Atom, is_whole
from kgraph.quantities.patterns import one_of

_MAX_GROWTH = 100
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
_HEADCOUNT_LEFT = re.compile(
    rf"\b{one_of(nouns.HEADCOUNTS)} {one_of(nouns.REACHES)}(?: {_APPROX})? $", re.IGNORECASE
)
_INDEX = re.compile(
    r"\b"
    + one_of(
        "Nasdaq Dow S&P FTSE Nikkei Hang_Seng Sensex Nifty DAX CAC Kospi KOSPI Topix Stoxx STOXX"
        " Index index IBEX Ibovespa Bovespa MOEX benchmark Composite gauge"
    )
    + r"\b"
)
_HARMED_LEFT = re.compile(rf"\b{one_of(nouns.HARM)}(?: at least| another| about| some)? $")
_PEOPLE_RIGHT = re.compile(
    r" (?:on board|aboard|(?:were |are )?(?:killed|injured|hurt|dead|wounded))\b"
)


def decide_lone(text: str, atom: Atom, recent: list[Atom], before: str, *, floor: int) -> None:
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
    heads = _HEADCOUNT_LEFT.search(before) is not None
    if heads:
        # "Crude is $60 a barrel, and arrivals reached 2 million": people are not counted in money.
        recent = [other for other in recent if other.unit == "count"]
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
    heads = heads and right and previous is None
    if (
        (_TOTAL_LEFT.search(before) and right)
        or harmed
        or heads
        or _PEOPLE_RIGHT.match(text, atom.after)
    ):
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
        atom.reject(BARE)


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
    if other.kind == "unit" and atom.low > other.high * _MAX_GROWTH:
        return False
    if atom.scale >= 10**5:
        return other.high >= 10**4
    return not (other.high >= 10**5 and atom.scale == 1 and atom.low < 1000)
