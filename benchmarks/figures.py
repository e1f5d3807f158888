"""Section "figures": reading magnitudes without a parser, beside quantulum3 on the same texts.

In: a number of made-up articles and of runs; the tests' table of cases. Out: lines to print:
words a second of one core, and how many figures of the table each reads right. quantulum3 is no
dependency of kgraph; where it is missing the section says how to get it and measures kgraph alone.
"""

import importlib
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from benchmarks.articles import articles
from benchmarks.speed import Settings
from kgraph.quantities import find_quantities
from tests.quantities.table import Expected, load

MISSING = "quantulum3 not installed: pip install quantulum3, in an environment beside kgraph's"
PEER_ARTICLES = 40
"""The peer reads a few hundred words a second, so it gets no more articles than these."""

_TOLERANCE = 1e-6
_OUR_UNITS = {"percentage": "percent", "dimensionless": "count"}
"""The peer's names where they are not ours; currencies are compared by their codes."""


class Read(NamedTuple):
    """A number that a program has read, with its unit in our words as far as it has one."""

    low: float
    high: float
    unit: str


Reader = Callable[[str], Sequence[Read]]


def figures(settings: Settings) -> Iterator[str]:
    """Measure and describe, line by line."""
    texts = articles(settings.articles)
    few = texts[:PEER_ARTICLES]
    peer = _peer()
    yield f"{len(texts)} articles, {_words(texts):,} words, quickest of {settings.runs} runs"
    yield _speed("kgraph", find_quantities, texts, settings.runs)
    if peer is None:
        yield _accuracy("kgraph", _ours)
        yield MISSING
        return
    yield f"the first {len(few)} of them, {_words(few):,} words"
    yield _speed("kgraph", find_quantities, few, settings.runs)
    yield _speed("quantulum3", peer, few, settings.runs)
    yield _accuracy("kgraph", _ours)
    yield _accuracy("quantulum3", peer)


def share_right(read: Reader) -> tuple[float, float]:
    """The shares of the table's figures that are read with their value, and also with the unit."""
    values = units = total = 0
    for case in load():
        found = list(read(case.sentence)) if case.expected else []
        for wanted in case.expected:
            total += 1
            fitting = [one for one in found if _same_value(one, wanted)]
            values += bool(fitting)
            units += any(one.unit == wanted.unit for one in fitting)
    return values / total, units / total


def _same_value(read: Read, wanted: Expected) -> bool:
    ends = (Decimal(str(read.low)), Decimal(str(read.high)))
    return all(
        abs(end - want) <= abs(want) * Decimal(_TOLERANCE)
        for end, want in zip(ends, (wanted.low, wanted.high), strict=True)
    )


def _ours(sentence: str) -> list[Read]:
    return [
        Read(float(q.low or q.value or 0), float(q.high or q.value or 0), q.unit)
        for q in find_quantities(sentence)
    ]


def _peer() -> Reader | None:
    """The peer's parser behind our interface; None where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parser: Any = importlib.import_module("quantulum3.parser")
            parser.parse("It is 3 km long.")
    except ImportError:
        return None
    return lambda text: [_of_peer(quantity) for quantity in parser.parse(text)]


def _of_peer(quantity: Any) -> Read:
    """A reading of the peer in our words: shares in percent, ranges by their ends."""
    unit = getattr(quantity.unit, "currency_code", None) or _OUR_UNITS.get(
        quantity.unit.name, quantity.unit.name
    )
    value, spread = float(quantity.value), float(quantity.uncertainty or 0)
    if unit == "count" and 0 < value < 1:
        return Read(round(value * 100, 2), round(value * 100, 2), "percent")
    return Read(value - spread, value + spread, unit)


def _words(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _speed(
    name: str, read: Callable[[str], Sequence[object]], texts: Sequence[str], runs: int
) -> str:
    """Words a second of processor time in the quickest run: other work can only slow a run down."""
    read(texts[0])
    seconds = []
    for _ in range(runs):
        start = time.process_time()
        found = sum(len(read(text)) for text in texts)
        seconds.append(time.process_time() - start)
    return f"{name:11} {_words(texts) / min(seconds):10,.0f} words/s  {found:,} figures"


def _accuracy(name: str, read: Reader) -> str:
    values, units = share_right(read)
    return (
        f"{name:11} {values:6.1%} of the figures in the tests' table with their value, "
        f"{units:.1%} with value and unit"
    )
