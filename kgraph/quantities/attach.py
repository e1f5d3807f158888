"""From a position where a number may start to an atom with its unit.

In: text and a start offset. Out: an `Atom` with number, currency or unit, rate and place, or a
rejected one, and the offset from which to go on. Joining atoms and deciding on bare ones comes
later, in `kgraph.quantities.ranges` and `kgraph.quantities.decision`.
"""

import re
from decimal import Decimal

from kgraph.quantities.atoms import Atom
from kgraph.quantities.currencies import Money, read_prefix
from kgraph.quantities.currency_choice import CurrencyChooser
from kgraph.quantities.measure import POINTS, measure, pay_prefixed, weigh
from kgraph.quantities.multiples import Multiple, read_multiple, read_odds, read_times
from kgraph.quantities.negatives import find_non_figure, identifier_end
from kgraph.quantities.number_words import read_number_words
from kgraph.quantities.numerals import Numeral, read_digits
from kgraph.quantities.patterns import one_of
from kgraph.quantities.rates import is_exchange_rate, read_rate
from kgraph.quantities.shares import Share, read_share
from kgraph.quantities.units import Unit, read_unit

_WORD = re.compile(r"[^\W_]+")
_MINUS = re.compile(r"(?:(?:^|[\s(])[-−]|(?<!plus or )(?<!plus/)\bminus )$")
_ORDINAL_TAIL = re.compile(r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b")
_NOT_ONE = re.compile(r"(?:\b(?:not|never|without|nor)|n[’']t)\b(?: [a-z]+){0,3} $", re.IGNORECASE)
_ODD = re.compile(r"-odd\b|-plus\b|\+(?![\d\w])")
# Codes that are words or prefixes of names as well ("COP31", "ALL 12", "TOP 10").
_WORDLIKE_CODES = frozenset(
    "ALL BAM COP CUP GEL LAK MOP PEN SOS TOP TRY AMD ANG NIO MUR SAR".split()
)
_PART_OF_UNIT = re.compile(
    r"half an? |(?:a|one)[ -](?:half|quarter) (?:of )?an? |three[ -]quarters of an? "
    r"|(?:(?:a|one)[ -])?(?:half|quarter)[ -]|(?:three|one)[ -]quarters?[ -](?=p)",
    re.IGNORECASE,
)
_K_NAME = re.compile(
    r" "
    + one_of(
        "run runs race races TV TVs video videos display displays screen screens film films movie"
        " movies camera cameras footage resolution fun"
    )
    + r"\b|[,.]"
)
_TWO_DECIMALS = re.compile(r"\.\d\d$")
Step = tuple[Atom | None, int]


class Attacher:
    """Reads the atoms of one text one by one.

    Args:
        text: the whole text.
        chooser: settles ambiguous currencies of this text.
    """

    def __init__(self, text: str, chooser: CurrencyChooser) -> None:
        self.text = text
        self.chooser = chooser

    def read(self, pos: int) -> Step:
        """The atom that starts at `pos`, if any, and where to look for the next."""
        first = self.text[pos]
        if not first.isdigit():
            return self._words(pos)
        return self._digits(pos) if first.isascii() else (None, pos + 1)

    def _digits(self, pos: int) -> Step:
        text = self.text
        prefix = read_prefix(text, pos)
        if prefix is None:
            refused = find_non_figure(text, pos)
            if refused is not None:
                return _rejected(pos, *refused), refused[0]
            if _in_identifier(text, pos):
                end = identifier_end(text, pos)
                return _rejected(pos, end, "number in a name"), end
            share = read_share(text, pos)
            if share is not None:
                return _share_atom(pos, share), share.end
        numeral = read_digits(text, pos, money=prefix is not None)
        if numeral is None:
            end = max(pos + 1, identifier_end(text, pos))
            return _rejected(pos, end, "telephone or reference number"), end
        if prefix is not None and not _looks_paid(text, prefix, numeral):
            end = identifier_end(text, numeral.end)
            return _rejected(pos, end, "letters before the number are no currency"), end
        return self._number(numeral, prefix)

    def _words(self, pos: int) -> Step:
        part = self._part(pos)
        if part is not None:
            return part, part.end
        share = read_share(self.text, pos)
        if share is not None:
            return _share_atom(pos, share), share.end
        multiple = read_multiple(self.text, pos)
        if multiple is not None:
            return _ratio_atom(pos, multiple), multiple.end
        numeral = read_number_words(self.text, pos)
        if numeral is None:
            word = _WORD.match(self.text, pos)
            return None, word.end() if word else pos + 1
        ordinal = _ORDINAL_TAIL.match(self.text, numeral.end)
        if ordinal is not None:
            return _rejected(pos, ordinal.end(), "ordinal"), ordinal.end()
        if numeral.value == 1 and _NOT_ONE.search(self.text[max(0, pos - 36) : pos]):
            return _rejected(pos, numeral.end, "not one: none at all"), numeral.end
        return self._number(numeral, None)

    def _part(self, pos: int) -> Atom | None:
        """ "half a percentage point", "a quarter of a mile", "a quarter-point cut"."""
        part = _PART_OF_UNIT.match(self.text, pos)
        if part is None:
            return None
        unit = read_unit(self.text, part.end() - 1)
        point = POINTS.match(self.text, part.end() - 1)
        if unit is None and point is not None:
            unit = Unit("percentage point", point.end(), ucum="%")
        if unit is None:
            return None
        words = part.group().lower()
        value = Decimal("0.75" if "three" in words else "0.25" if "quarter" in words else "0.5")
        atom = Atom(pos, unit.end, value, value, value, words=True)
        weigh(atom, unit)
        return atom

    def _number(self, numeral: Numeral, prefix: Money | None) -> Step:
        text, end = self.text, numeral.end
        if prefix is None:
            times = read_times(text, numeral.start, end, value=numeral.value)
            times = times or read_odds(text, end, numeral.value)
            if times is not None:
                return _ratio_atom(numeral.start, times), times.end
        atom = _number_atom(numeral)
        odd = _ODD.match(text, end)
        if odd is not None:
            atom.approx = "about" if "odd" in odd.group() else "at_least"
            atom.end = atom.after = odd.end()
        if prefix is not None:
            pay_prefixed(text, atom, prefix, self.chooser)
        else:
            measure(text, atom, numeral.letter, self.chooser)
        _negate(text, atom)
        if atom.kind == "bare" and self._identifier(atom):
            stop = identifier_end(text, atom.end)
            return _rejected(atom.start, stop, "number in a name"), stop
        if atom.kind == "bare" and is_exchange_rate(text, atom.end):
            atom.reject("exchange rate without its currency")
        rate = read_rate(text, atom.end) if atom.kind in ("money", "unit") else None
        if rate is not None:
            atom.period, atom.per = atom.period or rate.period, rate.per
        return atom, atom.end

    def _identifier(self, atom: Atom) -> bool:
        """ "5G", "4x4", "a 5K run": letters that touch digits and are neither scale nor unit."""
        if self.text[atom.end - 1 : atom.end] == "K" and atom.low < 100_000:
            return _K_NAME.match(self.text, atom.end) is not None
        following = self.text[atom.end : atom.end + 1]
        return not atom.words and (following.isalpha() or following == "_")


def _number_atom(numeral: Numeral) -> Atom:
    atom = Atom(
        numeral.start,
        numeral.end,
        numeral.value,
        numeral.value,
        numeral.mantissa,
        numeral.scale,
        plain=numeral.plain,
        words=numeral.form == "words",
        after=numeral.end,
        letter=numeral.letter,
    )
    atom.doubt(0.7, numeral.doubt)
    return atom


def _ratio_atom(start: int, multiple: Multiple) -> Atom:
    atom = Atom(start, multiple.end, multiple.ratio, multiple.ratio, multiple.ratio)
    atom.kind, atom.unit = "multiple", "ratio"
    atom.change, atom.after = multiple.change, multiple.end
    return atom


def _share_atom(start: int, share: Share) -> Atom:
    atom = Atom(start, share.end, share.percent, share.percent, share.percent, after=share.end)
    atom.kind, atom.unit, atom.ucum, atom.words = "share", "percent", "%", True
    return atom


def _rejected(start: int, end: int, reason: str) -> Atom:
    atom = Atom(start, end, Decimal(0), Decimal(0), after=end)
    atom.reject(reason)
    return atom


def _in_identifier(text: str, pos: int) -> bool:
    """ "Il-76", "Suusamyr-2", "#5": a letter or hyphen that joins the digits to a name."""
    before = text[pos - 1 : pos] if pos else ""
    if before.isalpha() or before in ("_", "#", "@"):
        return True
    joint = before in ("-", "‑", "/", "+") and pos > 1
    return joint and (text[pos - 2].isalpha() or (before == "+" and text[pos - 2].isdigit()))


def _looks_paid(text: str, prefix: Money, numeral: Numeral) -> bool:
    """Whether letters before a number that are often no currency are one here.

    One or two letters ("P38 billion") need a scale, a group of thousands or two decimals; codes
    that are words as well ("COP31", "ALL 12") need a large amount.
    """
    if text[prefix.start : prefix.end].strip() in _WORDLIKE_CODES and numeral.value < 1000:
        return False
    if not prefix.loose:
        return True
    written = text[numeral.start : numeral.end]
    return numeral.scale > 1 or "," in written or _TWO_DECIMALS.search(written) is not None


def _negate(text: str, atom: Atom) -> None:
    """Take in a minus sign or the word before the number."""
    match = _MINUS.search(text[max(0, atom.start - 15) : atom.start])
    if match is not None:
        atom.low, atom.high, atom.mantissa = -atom.low, -atom.high, -atom.mantissa
        atom.start -= len(match.group().lstrip(" (\n\t"))
