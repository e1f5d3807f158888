"""The table of currencies, loaded from the package's data.

In: `data/currencies.yaml`. Out: lookups by sign, code, noun and phrase, the countries that settle
an ambiguous name, and rough worths. Reading text is left to `kgraph.quantities.currencies`.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import yaml

from kgraph.quantities.units import yaml_loader

DEFAULTS: dict[str, str] = {
    "dollar": "USD",
    "pound": "GBP",
    "rupee": "INR",
    "franc": "CHF",
    "dinar": "IQD",
    "peso": "MXN",
    "riyal": "SAR",
    "rial": "IRR",
    "dirham": "AED",
    "krone": "NOK",
    "krona": "SEK",
    "crown": "SEK",
    "ruble": "RUB",
    "lira": "TRY",
    "leu": "RON",
    "manat": "AZN",
    "som": "KGS",
    "won": "KRW",
    "kwacha": "ZMW",
    "shilling": "KES",
}
"""The reading of an ambiguous noun without any hint: the economy most written about."""

_SHARED_SIGNS: dict[str, tuple[str, ...]] = {
    "$": ("USD",),
    "£": ("GBP",),
    "¥": ("JPY", "CNY"),
    "￥": ("JPY", "CNY"),
    "Rs": ("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
    "Re": ("INR", "PKR", "LKR", "NPR"),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "Kr": ("SEK", "NOK", "DKK", "ISK"),
    "₨": ("PKR", "INR", "LKR", "NPR"),
    "lei": ("RON", "MDL"),
    "₽": ("RUB",),
    "Fr": ("CHF",),
    "C$": ("CAD", "NIO"),
    "B$": ("BND", "BSD", "BBD"),
    "P": ("PHP", "BWP"),
    "K": ("ZMW", "PGK", "MWK"),
    "R": ("ZAR",),
    "N": ("NGN",),
    "Br": ("ETB", "BYN"),
    "CFA": ("XOF", "XAF"),
    "FCFA": ("XAF", "XOF"),
    "SR": ("SAR", "SCR"),
    "Sh": ("KES", "TZS", "UGX"),
    "LE": ("EGP",),
    "$A": ("AUD",),
    "$US": ("USD",),
    "$NZ": ("NZD",),
    "$C": ("CAD",),
    "$HK": ("HKD",),
    "Euro": ("EUR",),
    "Euros": ("EUR",),
    "CNH": ("CNY",),
    "CFAF": ("XAF", "XOF"),
    "Shs": ("KES", "TZS", "UGX"),
}


@dataclass(frozen=True, slots=True)
class CurrencyTable:
    """The lookups made from the data file.

    Attributes:
        codes: all ISO 4217 codes.
        phrases: nouns alone and with an adjective, to the codes they can mean.
        singular: each noun's singular ("roubles" to "ruble").
        signs: signs and codes beside a number, to the codes they can mean.
        prefix: what may stand right before a number, at the end of a slice.
        places: ISO 3166-1 codes of the issuers.
        cues: names of countries, capitals and peoples that settle an ambiguous name.
        first_words: the words with which a phrase can start.
        dollars: rough worth of one unit in US dollars.
    """

    codes: frozenset[str]
    phrases: dict[str, tuple[str, ...]]
    singular: dict[str, str]
    signs: dict[str, tuple[str, ...]]
    prefix: re.Pattern[str]
    places: dict[str, tuple[str, ...]]
    cues: dict[str, tuple[str, ...]]
    first_words: frozenset[str]
    dollars: dict[str, float]


@lru_cache(maxsize=1)
def currency_table() -> CurrencyTable:
    """Load the currency table from the package's data."""
    source = resources.files("kgraph.quantities").joinpath("data/currencies.yaml")
    entries = yaml.load(source.read_text(encoding="utf-8"), Loader=yaml_loader())
    phrases: dict[str, list[str]] = defaultdict(list)
    signs: dict[str, list[str]] = defaultdict(list)
    singular: dict[str, str] = {}
    for code, entry in entries.items():
        nouns = entry["nouns"]
        for noun in nouns:
            singular[noun] = _base(noun)
            _append(phrases[noun], code)
            for adjective in [*entry.get("adjectives", []), *entry.get("cues", [])]:
                _append(phrases[f"{normalise_name(adjective)} {noun}"], code)
        for sign in [code, *entry.get("symbols", [])]:
            _append(signs[sign], code)
    for sign, codes in _SHARED_SIGNS.items():
        signs[sign] = list(codes)
    frozen = {sign: tuple(codes) for sign, codes in signs.items()}
    return CurrencyTable(
        codes=frozenset(entries),
        phrases={phrase: _ranked(phrase, codes) for phrase, codes in phrases.items()},
        singular=singular,
        signs=frozen,
        prefix=_prefix_pattern(frozen),
        places={code: tuple(entry.get("places", [])) for code, entry in entries.items()},
        cues={code: tuple(entry.get("cues", [])) for code, entry in entries.items()},
        first_words=frozenset(phrase.split(" ")[0] for phrase in phrases),
        dollars={code: float(entry["usd"]) for code, entry in entries.items() if "usd" in entry},
    )


def _append(codes: list[str], code: str) -> None:
    if code not in codes:
        codes.append(code)


def _base(noun: str) -> str:
    """The singular under which an ambiguous noun has its default."""
    special = {"roubles": "ruble", "rouble": "ruble", "rubles": "ruble", "kroner": "krone"}
    special |= {"kronor": "krona", "kronur": "krona", "krónur": "krona", "lei": "leu"}
    special |= {"soum": "sum", "soums": "sum", "sums": "sum", "soms": "som"}
    if noun in special:
        return special[noun]
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _ranked(phrase: str, codes: list[str]) -> tuple[str, ...]:
    """The default reading first, the others in alphabetical order."""
    default = DEFAULTS.get(_base(phrase.rsplit(" ", 1)[-1]))
    return tuple(sorted(codes, key=lambda code: (code != default, code)))


def _prefix_pattern(signs: dict[str, tuple[str, ...]]) -> re.Pattern[str]:
    """What may stand right before a number, longest sign first, at the end of a slice."""
    order = sorted(signs, key=lambda sign: (-len(sign), sign))
    body = "|".join(re.escape(sign) for sign in order)
    return re.compile(rf"(?:(?<![^\W\d_])(?<!\d)|(?<=-))({body})\.?-?(?P<gap>[ \u00a0\u202f]?)$")


def normalise_name(phrase: str) -> str:
    """Lower case, hyphens as blanks, no full stops: the form of the keys of `phrases`."""
    return phrase.lower().replace("-", " ").replace(".", "")
