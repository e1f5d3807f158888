"""What a number is measured in: currency, unit of measure, points, metres written "m".

In: an atom with its number. Out: the same atom with unit, factor, place and, for ambiguous
currencies, candidates. Numbers that get no unit here stay bare.
"""

import re
from decimal import Decimal

from kgraph.quantities.atoms import Atom
from kgraph.quantities.counted import STOP_WORDS, read_counted
from kgraph.quantities.currencies import Money, read_suffix
from kgraph.quantities.currency_choice import CurrencyChooser
from kgraph.quantities.patterns import one_of
from kgraph.quantities.units import Unit, read_unit

POINTS = re.compile(r"[ -](?:points?|pts)(?![A-Za-z])")
_DIMENSION = re.compile(
    rf"[ -]{one_of('wide long tall deep high thick above below away sprint race hurdles from')}\b"
)
_GOODS = one_of(
    "copper uranium cobalt lithium gold silver zinc lead nickel tin beef pork meat fish chicken"
    " cocaine heroin drugs methamphetamine fentanyl marijuana explosives coffee tea sugar cotton"
    " cheese butter cargo food rice flour pressure thrust yellowcake U3O8 ore concentrate steel"
    " carbon plastic waste trash fruit nuts"
)
# "5 million pounds of copper" is weighed, "5 million pounds of investment" is paid.
_WEIGHED = re.compile(
    rf" of (?:\w+ )?{_GOODS}\b| (?:per|a) (?:square|acre|person)|[- ](?:heavier|lighter)"
)
_WEIGHING = re.compile(r"\b(?:weigh\w*|lost|lose|losing|gain\w*|shed)\b[^.]{0,14}$")
_MAGNITUDE_LEFT = re.compile(r"\bmagnitude(?: of)?[ -]$", re.IGNORECASE)
_MT = re.compile(r"[ \u00a0]?mt\b(?![-/])")
_MAX_MILLIONS = 2000
_NEXT_WORD = re.compile(r" ([a-z]{3,})")
_CAPITALISED = re.compile(r"[ -][A-Z][a-z]+ [A-Z]")
_ADJECTIVES = {
    "Canadian": "CAD",
    "Australian": "AUD",
    "US": "USD",
    "Singapore": "SGD",
    "Hong Kong": "HKD",
    "New Zealand": "NZD",
}
_ADJECTIVE = re.compile(
    r" (Canadian|Australian|US|Singapore|Hong Kong|New Zealand)(?=[\s.,;)])(?! [a-z])"
)
_MAX_BODY_WEIGHT = 1000


def pay_prefixed(text: str, atom: Atom, prefix: Money, chooser: CurrencyChooser) -> None:
    """Give an atom the currency that stands before it, and the words that repeat it behind.

    "US$5 million", "$5 million Canadian", "$3 billion USD".
    """
    code, confidence, reason = chooser.choose(prefix)
    suffix = read_suffix(text, atom.end)
    adjective = _ADJECTIVE.match(text, atom.end)
    if suffix is not None and suffix.sure and prefix.noun == "dollar":
        code, confidence, reason = suffix.codes[0], 1.0, ""
        atom.end = atom.after = suffix.end
    elif suffix is not None and code in suffix.codes:
        atom.end = atom.after = suffix.end
    elif prefix.noun == "dollar" and adjective is not None:
        code, confidence, reason = _ADJECTIVES[adjective.group(1)], 1.0, ""
    atom.start, atom.prefixed = prefix.start, True
    atom.kind, atom.unit = "money", code
    atom.candidates = () if confidence == 1.0 else prefix.codes
    atom.doubt(confidence, reason)


def measure(text: str, atom: Atom, letter: str, chooser: CurrencyChooser) -> None:
    """Give an atom the currency or unit that stands behind it, if any.

    Args:
        text: the whole text.
        atom: the number; changed in place.
        letter: the single letter that was read as its scale, "" if none.
        chooser: settles ambiguous currencies.
    """
    end = atom.end
    suffix = read_suffix(text, end)
    if suffix is not None and _is_money(text, atom, suffix):
        _pay(atom, suffix, chooser)
        return
    unit = read_unit(text, end)
    if suffix is not None and suffix.noun == "pound" and not suffix.sure:
        unit = Unit("pound", suffix.end, ucum="[lb_av]")
    if unit is not None and not _in_name(text, atom, unit):
        weigh(atom, unit)
        return
    if _MAGNITUDE_LEFT.search(text[max(0, atom.start - 14) : atom.start]):
        weigh(atom, Unit("magnitude", end))
        return
    tonnes = _MT.match(text, end)
    if tonnes is not None:
        _weigh_mt(atom, tonnes.end())
        return
    points = POINTS.match(text, end)
    if points is not None and text[end] != "-":
        weigh(atom, Unit("point", points.end()))
    elif letter == "m" and _is_length(text, end):
        atom.low = atom.high = atom.mantissa
        atom.scale = Decimal(1)
        weigh(atom, Unit("metre", end, ucum="m"))
        if not _DIMENSION.match(text, end):
            atom.doubt(0.6, "m read as metre")


def _pay(atom: Atom, suffix: Money, chooser: CurrencyChooser) -> None:
    code, confidence, reason = chooser.choose(suffix)
    atom.kind, atom.unit, atom.end, atom.after = "money", code, suffix.end, suffix.end
    atom.low = atom.high = atom.low * suffix.factor
    atom.candidates = () if confidence == 1.0 else suffix.codes
    atom.doubt(confidence, reason)


def weigh(atom: Atom, unit: Unit) -> None:
    """Give an atom a unit of measure."""
    atom.kind, atom.unit, atom.ucum = "unit", unit.name, unit.ucum
    atom.end = atom.after = unit.end
    atom.low *= unit.factor
    atom.high *= unit.factor
    atom.period = unit.period


def _weigh_mt(atom: Atom, end: int) -> None:
    """ "80 mt of coal" are million tonnes in mining and farm news; "27,000 mt" are metric tons."""
    millions = atom.scale == 1 and atom.high < _MAX_MILLIONS
    factor = Decimal(10**6) if millions else Decimal(1)
    weigh(atom, Unit("tonne", end, factor, ucum="t"))
    if millions:
        atom.doubt(0.6, "mt read as million tonnes")


def _is_money(text: str, atom: Atom, suffix: Money) -> bool:
    """Tell pounds of weight and everyday words ("14 won by …") from currencies."""
    if suffix.noun == "pound" and not suffix.sure:
        left = text[max(0, atom.start - 30) : atom.start]
        light = atom.scale == 1 and atom.low < _MAX_BODY_WEIGHT
        if _WEIGHED.match(text, suffix.end) or (light and _WEIGHING.search(left)):
            return False
    year = atom.plain and 1500 <= atom.low <= 2199
    return not suffix.loose or atom.scale > 1 or (atom.low >= 1000 and not year)


def _is_length(text: str, end: int) -> bool:
    """ "5m high", "a 5m wall" are lengths; "5m people" and a lone "5m" are millions."""
    if _DIMENSION.match(text, end):
        return True
    if read_counted(text, end) is not None:
        return False
    word = _NEXT_WORD.match(text, end)
    return word is not None and word.group(1) not in STOP_WORDS


def _in_name(text: str, atom: Atom, unit: Unit) -> bool:
    """ "Ten Mile Range", "Three Mile Island": number, unit and next word have capitals."""
    if not (atom.words and text[atom.start].isupper()):
        return False
    return _CAPITALISED.match(text[atom.end : unit.end + 3]) is not None
