"""Currency signs, codes and names beside a number.

In: text and a position right before or behind a number. Out: the currencies that the sign or name
can stand for, the strongest reading first. Which of them is meant is settled by
`kgraph.quantities.currency_choice`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from kgraph.quantities.currency_table import CurrencyTable, currency_table, normalise_name

# "14 won by the party", "two marks", "three crowns": nouns that need a large number or a cue.
WEAK_NOUNS = frozenset(
    "sum sums won sol sols soles mark marks crown crowns bucks zig tala sterling reals dram drams"
    " florin florins guilder guilders kip".split()
)
# One or two letters are a currency only before a scale, decimals or a group ("P38 billion").
_LOOSE_SIGNS = frozenset(
    "Euro R P K N D Q L E BD DA DH RO MT LE TL LL LD RF VT MK Le Br Ks Af KM Ar".split()
)
_CENTS = {
    "cent": "dollar",
    "cents": "dollar",
    "pence": "pound",
    "paisa": "rupee",
    "paise": "rupee",
    "kopeck": "ruble",
    "kopecks": "ruble",
    "kopek": "ruble",
    "kopeks": "ruble",
    "tiyn": "tenge",
    "halalas": "riyal",
    "halala": "riyal",
    "fils": "dinar",
    "centavos": "peso",
    "eurocent": "euro",
    "eurocents": "euro",
}
_HUNDREDTH = Decimal("0.01")
_WORD = re.compile(r"[ \u00a0\u202f-]?(U\.S\.A?\.?|U\.K\.?|[^\W\d_]+(?:['ʻ’]a?n?g?a?)?)")
_CODE = re.compile(r"[ \u00a0\u202f]?([A-Z]{3,4}|Rs|Tk)(?![A-Za-z0-9])")
_LETTER_SIGNS = frozenset("FCFA CFA CFAF RMB CNH NIS SDR Rs Tk".split())
_PENCE = re.compile(r"(p|¢)(?![A-Za-z0-9])")
_SIGN_AFTER = re.compile(
    r"[ \u00a0\u202f]?(kr\.?(?![A-Za-z])|лв|zł|Kč|Ft(?![A-Za-z])|[€£$¥₹₽₸₺₴₩₦₱₫₭₮₲₵₡₪฿֏৳៛₾₼₨])"
)


@dataclass(frozen=True, slots=True)
class Money:
    """A currency sign or name.

    Attributes:
        codes: the ISO 4217 codes it can stand for, the usual one first.
        start, end: its offsets.
        noun: the informal name that was read ("dollar"), "" for signs and codes.
        sure: the code itself, an adjective or an unshared sign was written.
        factor: 0.01 for cents and the like.
        loose: letters that are often no currency ("P", "K").
    """

    codes: tuple[str, ...]
    start: int
    end: int
    noun: str = ""
    sure: bool = True
    factor: Decimal = Decimal(1)
    loose: bool = False


def read_prefix(text: str, start: int) -> Money | None:
    """Read the currency sign or code that ends right before the number at `start`.

    >>> read_prefix("N$3.1 billion", 2).codes
    ('NAD',)
    >>> read_prefix("the 3 plants", 4) is None
    True
    """
    before = text[start - 1 : start]
    if before.isspace():
        before = text[start - 2 : start - 1]
    if not before or before.isdigit() or before in ",;:()":
        return None
    table = currency_table()
    match = table.prefix.search(text[max(0, start - 9) : start])
    if match is None:
        return None
    sign = match.group(1)
    codes = table.signs[sign]
    loose = sign in _LOOSE_SIGNS
    if match.group("gap") and (len(sign) == 1 and sign.isalpha()):
        return None
    offset = max(0, start - 9) + match.start(1)
    noun = "dollar" if sign == "$" else ""
    return Money(codes, offset, start, noun, len(codes) == 1 and sign != "$", loose=loose)


def read_suffix(text: str, pos: int) -> Money | None:
    """Read the currency name, code or sign that stands right behind a number.

    >>> read_suffix("3.4 billion Namibian dollars", 11).codes
    ('NAD',)
    >>> read_suffix("9.4 US cents", 3).factor
    Decimal('0.01')
    """
    table = currency_table()
    pence = _PENCE.match(text, pos)
    if pence is not None and not text.startswith(("720", "1080", "480", "2160"), max(0, pos - 4)):
        code_of_cent = "GBP" if pence.group(1) == "p" else "USD"
        return Money((code_of_cent,), pos, pence.end(), factor=_HUNDREDTH)
    match = _SIGN_AFTER.match(text, pos)
    if match is not None:
        sign = match.group(1)
        codes = table.signs.get(sign.rstrip("."), ())
        if codes and not (sign == "$" and text[match.end() : match.end() + 1].isdigit()):
            return Money(codes, pos, match.end(), "", len(codes) == 1 and sign != "$")
    named = _read_name(table, text, pos)
    if named is not None:
        return named
    code = _CODE.match(text, pos)
    if code is not None and (code.group(1) in table.codes or code.group(1) in _LETTER_SIGNS):
        codes = table.signs[code.group(1)]
        return Money(codes, pos, code.end(), "", len(codes) == 1)
    return None


def _read_name(table: CurrencyTable, text: str, pos: int) -> Money | None:
    """The longest currency name at `pos`: adjectives and noun, or noun alone."""
    words: list[str] = []
    found: Money | None = None
    end = pos
    while len(words) < 5:
        match = _WORD.match(text, end)
        if match is None:
            break
        if match.group(1) == "Cent":
            break
        words.append(normalise_name(match.group(1)))
        end = match.end()
        if len(words) == 1 and words[0] not in table.first_words and words[0] not in _CENTS:
            return None
        found = _named(table, words, pos, end) or found
    return found


def _named(table: CurrencyTable, words: list[str], pos: int, end: int) -> Money | None:
    phrase, last = " ".join(words), words[-1]
    codes = table.phrases.get(phrase)
    if codes is not None:
        noun = table.singular[last]
        if phrase == "pounds sterling":
            return Money(("GBP",), pos, end, noun)
        return Money(codes, pos, end, noun, len(codes) == 1, loose=phrase in WEAK_NOUNS)
    if phrase in ("pounds sterling", "pound sterling"):
        return Money(("GBP",), pos, end, "pound")
    main = _CENTS.get(last)
    if main is None:
        return None
    codes = table.phrases.get(" ".join([*words[:-1], main]))
    if codes is None:
        return None
    return Money(codes, pos, end, main, len(codes) == 1, _HUNDREDTH)
