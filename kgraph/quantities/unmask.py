"""Bare numbers that the words around them unmask: ages, years, names, addresses, scores.

In: an atom without a unit and the words before it. Out: the rule that takes it for no figure, or
None. What the form of the digits alone gives away is found in `kgraph.quantities.negatives`.
"""

import re

from kgraph.quantities.atoms import Atom, is_whole
from kgraph.quantities.counted import Counted
from kgraph.quantities.patterns import one_of

_SCORE_LEFT = re.compile(r"\d[-–—]$")
_SCORE_RIGHT = re.compile(r"[-–—]\d")
_PER = re.compile(r"\b(?:per|for every|out of every|in every) $")
_STREET = one_of("Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Square Place Way Court")
_ADDRESS = re.compile(rf" (?:[A-Z][\w'’.]+ ){{1,3}}{_STREET}\b")
_COMPOUND = re.compile(r"-[^\W\d_]")
_ANY_CASE_DESIGNATORS = (
    "number article section chapter resolution highway route phase page flight room gate unit"
    " reactor stage type class level tier grade round figure item paragraph law annex category"
    " code version district ward school scene"
)
_CAPITAL_DESIGNATORS = (
    "Line Package Terminal Berth Block Group Channel Bill Act Rule Protocol Table Decree Order"
    " Case Expo Agenda Vision Euro Boeing Airbus Apollo Falcon Sputnik World_War Formula Game"
    " Week Day Matchday Strategy Horizon Platform Track Study Area Hall Building Pier Shaft Well"
    " Pavilion Appendix Schedule Title Windows Model Box S&P FTSE Nikkei CAC DAX Euro_Stoxx Stoxx"
    " STOXX Russell Fortune Forbes CSI Nasdaq Top PlayStation Xbox Interstate Squadron Billboard"
    " Hot Level Category"
)
_DESIGNATOR = re.compile(
    rf"(?:\b(?:[Nn]os?\.|pp?\.|M|{one_of(_CAPITAL_DESIGNATORS)}s?"
    rf"|(?i:{one_of(_ANY_CASE_DESIGNATORS)}s?)) ?|#)$"
)
_GROUP_OF = re.compile(r"\b(?:[Gg]roup of|G-?|C|Gang of|Big|Magnificent|[Tt]op|P) ?$")
_AGE_WORDS = re.compile(r"(?:-|\s)years?[- ](?:old|of age)|-year-olds?|\s+years old")
_AGED = re.compile(
    r"\b(?:(?:aged?|ages|aged between|turn(?:s|ed|ing)|died at|dies at|age of)"
    r"|aged? \d{1,2}(?:,| and| or| to)) $"
)
_AGE_LEFT = re.compile(
    r"\b(?:who is|who was|[Ss]?[Hh]e is|[Ss]?[Hh]e was|[Ss]?[Hh]e['’]s|now|only|, then) $"
)
_AGE_RIGHT = re.compile(r"[,.;)]|\s+(?:and|when|who|but)\b")
_NAME_LEFT = re.compile(r"(?:[A-ZÀ-Ž][\w’'-]+|\)), $")
_NO_PERSON = one_of(
    "number order letter member quarter corner cluster factor offer power tower paper sector floor"
    " minister tremor error"
)
_PERSON = one_of(
    "widow girl boy wife nurse monk nun student resident pensioner youth bride child recruit"
    " merchant migrant"
)
_PERSON_OF = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he|[Aa]nother) (?:[\w-]+ ){{0,3}}(?!{_NO_PERSON}\b)"
    rf"(?:\w*m[ae]n|\w+(?:er|or|ist|ian|ress)|{_PERSON}) of $"
)
_PERSON_RIGHT = re.compile(r"[,.;)]|\s+(?:who|and|whose|from)\b|\s+[a-z]+s\b")
_YEAR_LEFT = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|until|till|from|to|of|for|during|before|after|between|and|early"
    r"|late|mid|year|fiscal|financial|spring|summer|autumn|winter|through|than|around|circa|dated"
    r"|the|FY|end|ended|ending|[A-Z][a-z]+),? ?$"
)
_DATED = re.compile(r"\b(?:in|since|by|until|of|from) $", re.IGNORECASE)
_MIN_APPOSITIVE_AGE = 14


_EACH_OF = re.compile(
    r"\b(?:families|households|groups|teams|crews|classes|squads|panels|convoys|pairs) of"
    r"(?: (?:more than|fewer than|less than|at least|up to|about|around|over|some))? $"
)


def unmask(text: str, atom: Atom, before: str) -> str | None:
    """The reason why a bare number is no figure, or None.

    Args:
        text: the whole text.
        atom: the number.
        before: the words of its sentence before it.
    """
    if _SCORE_LEFT.search(before) or _SCORE_RIGHT.match(text, atom.after):
        return "part of a score or a code"
    if _PER.search(before):
        return "base of a rate"
    if _ADDRESS.match(text, atom.after):
        return "address"
    if _COMPOUND.match(text, atom.after):
        return "part of a compound word"
    if is_age(text, atom, before):
        return "age"
    if " of " in before[-16:] and _EACH_OF.search(before):
        return "size of each group"
    if atom.plain and (_DESIGNATOR.search(before[-24:]) or _GROUP_OF.search(before[-24:])):
        return "number in a name or a reference"
    if atom.words and _NUMBERED.search(before):
        return "number in a name or a reference"
    return None


_NUMBERED = re.compile(
    r"\b(?:number|top|No\.|phase|chapter|article|part|act|page) $", re.IGNORECASE
)


def is_age(text: str, atom: Atom, before: str) -> bool:
    """Whether the number is somebody's age: "aged 12", "Mollick, 58,", "a fisherman of 61"."""
    if atom.scale != 1 or not 1 <= atom.low <= 120 or not is_whole(atom.low):
        return False
    if _AGE_WORDS.match(text, atom.after) or _AGED.search(before):
        return True
    if atom.words or not atom.plain:
        return False
    if _AGE_LEFT.search(before) and _AGE_RIGHT.match(text, atom.after):
        return True
    if atom.low < _MIN_APPOSITIVE_AGE:
        return False
    if _NAME_LEFT.search(before) and text[atom.after : atom.after + 1] in tuple(",.;)"):
        return True
    return bool(_PERSON_OF.search(before)) and _PERSON_RIGHT.match(text, atom.after) is not None


def is_year(atom: Atom, before: str, counted: Counted) -> bool:
    """Whether a bare number before a noun is a year: "the 2024 elections", "In 1493 James IV".

    "2000 soldiers" and "1200 workers" are counted.
    """
    if not (atom.plain and 1000 <= atom.low <= 2199):
        return False
    if 1900 <= atom.low <= 2100:
        return atom.low not in (2000, 2100) or _YEAR_LEFT.search(before) is not None
    if atom.low >= 1400 and counted.first_capital:
        return True
    return _DATED.search(before) is not None and bool(atom.low % 10)
