"""Units of measure behind a number: the table and its lookup.

In: text and the position behind a number. Out: the unit, the factor of its sign ("bcm" = 10^9 cubic
metres), a period where the sign carries one ("bpd"), and the UCUM code. Money is left to
`kgraph.quantities.currencies`; index points and counted nouns to `kgraph.quantities.counted`.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from importlib import resources
from typing import Any

import yaml

from kgraph.errors import KnowledgeError

_SIGN = re.compile(r"(?:[ \u00a0\u202f]{0,3}|-)([A-Za-zµμ°º℃℉%％‰][A-Za-zµμ.]*[²³23]?(?:/[a-z]+)?)")
_WORD = re.compile(r"[ \u00a0\u202f-]{1,3}([A-Za-zöü]+\.?|20(?=-foot))")
_INCH = re.compile(r" {1,3}in(?=[).]?\))")
_CELSIUS = re.compile(r"([CF])(?![A-Za-z0-9])")
_LETTER_AFTER = re.compile(r"[A-Za-z0-9²³]")
_MAX_WORDS = 5
# A lone letter behind a space is rather a name or an initial ("World War 2 V") than a unit.
_LONE_LETTERS = frozenset("tmglWVL")
# Plurals that are everyday nouns as well; as a singular compound ("two-yard") they stay units.
_IRREGULAR = {"foot": "feet", "inch": "inches"}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as found behind a number.

    Attributes:
        name: our unit string.
        end: offset behind it (0 in the table itself).
        factor: what the sign multiplies the number by.
        period: period that the sign carries, or None.
        ucum: UCUM code.
    """

    name: str
    end: int
    factor: Decimal = Decimal(1)
    period: str | None = None
    ucum: str | None = None


@dataclass(frozen=True, slots=True)
class _Table:
    phrases: dict[str, Unit]
    signs: dict[str, Unit]
    first_words: frozenset[str]


@lru_cache(maxsize=1)
def unit_table() -> _Table:
    """Load the unit table.

    Raises:
        KnowledgeError: the data file gives one spelling to two units.
    """
    source = resources.files("kgraph.quantities").joinpath("data/units.yaml")
    entries = yaml.load(source.read_text(encoding="utf-8"), Loader=yaml_loader())
    phrases: dict[str, Unit] = {}
    signs: dict[str, Unit] = {}
    for name, entry in entries.items():
        unit = Unit(name, 0, ucum=entry.get("ucum"))
        for phrase in _phrases(name, entry):
            _add(phrases, phrase, unit)
        for sign in entry.get("signs", []):
            _add(signs, sign, unit)
        for sign, factor in entry.get("scaled", {}).items():
            _add(signs, sign, Unit(name, 0, Decimal(factor), ucum=unit.ucum))
        for sign, (factor, period) in entry.get("rates", {}).items():
            _add(signs, sign, Unit(name, 0, Decimal(factor), period, unit.ucum))
    return _Table(phrases, signs, frozenset(phrase.split(" ")[0] for phrase in phrases))


def yaml_loader() -> Any:
    """The fast YAML loader where libyaml is there, the slow one elsewhere."""
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _add(table: dict[str, Unit], spelling: str, unit: Unit) -> None:
    if table.setdefault(spelling, unit) != unit:
        raise KnowledgeError(
            f"{spelling!r} stands for two units", where="units.yaml", remedy="keep one"
        )


def _phrases(name: str, entry: dict[str, Any]) -> list[str]:
    """All spellings in words, normalised: singular, plural, -er for -re, hyphens as spaces."""
    spellings: list[str] = list(entry.get("plurals", []))
    for singular in [name, *entry.get("names", [])]:
        last = singular.rsplit(" ", 1)[-1]
        plural = singular[: len(singular) - len(last)] + _IRREGULAR.get(last, last + "s")
        spellings += [singular, plural]
    spellings += [s.replace("metre", "meter").replace("litre", "liter") for s in spellings]
    return sorted({_normal(s) for s in spellings})


def _normal(phrase: str) -> str:
    return phrase.lower().replace("-", " ").replace(".", "")


def read_unit(text: str, pos: int) -> Unit | None:
    """Read the unit of measure that starts right at `pos` (after one space or hyphen).

    >>> read_unit("5.2 bcm a year", 3).name, read_unit("5.2 bcm a year", 3).factor
    ('cubic metre', Decimal('1000000000'))
    >>> read_unit("300 square kilometers", 3).name
    'square kilometre'
    >>> read_unit("300 routes", 3) is None
    True
    """
    table = unit_table()
    inch = _INCH.match(text, pos)
    if inch is not None:
        return replace(table.phrases["inch"], end=inch.end())
    longest = _read_phrase(table, text, pos)
    if longest is not None:
        return longest
    match = _SIGN.match(text, pos)
    if match is None:
        return None
    celsius = _CELSIUS.match(text, pos)
    if celsius is not None and text[pos - 1 : pos].isdigit():
        name = "degree Celsius" if celsius.group(1) == "C" else "degree Fahrenheit"
        return replace(table.phrases[name.lower().replace("degree", "degrees")], end=celsius.end())
    sign, end = match.group(1), match.end()
    while sign and sign not in table.signs and sign[-1] in ".23":
        sign, end = sign[:-1], end - 1
    unit = table.signs.get(sign)
    if unit is None and "/" in sign:
        sign = sign.split("/")[0]
        end = match.start(1) + len(sign)
        unit = table.signs.get(sign)
    if unit is None or (sign[-1].isalpha() and _LETTER_AFTER.match(text, end)):
        return None
    if sign in _LONE_LETTERS and text[pos : pos + 1] == "-":
        return None
    return Unit(unit.name, end, unit.factor, unit.period, unit.ucum)


def _read_phrase(table: _Table, text: str, pos: int) -> Unit | None:
    """The longest unit spelled in words at `pos`."""
    words: list[str] = []
    found: Unit | None = None
    end = pos
    while len(words) < _MAX_WORDS:
        match = _WORD.match(text, end)
        if match is None:
            break
        words.append(match.group(1).lower().rstrip("."))
        end = match.end()
        if len(words) == 1 and words[0] not in table.first_words:
            return None
        unit = table.phrases.get(" ".join(words))
        if unit is not None and not text[end : end + 1].isalnum():
            stop = end - 1 if text[end - 1] == "." and not _abbreviated(match.group(1)) else end
            found = Unit(unit.name, stop, unit.factor, unit.period, unit.ucum)
    return found


def _abbreviated(word: str) -> bool:
    """Whether the full stop behind a word belongs to an abbreviation ("sq.")."""
    return word.lower() in ("sq.", "cu.")
