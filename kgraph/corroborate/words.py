"""Words that carry content, for comparing what figures measure and what sentences speak of.

In: phrases and sentences. Out: sets of content words with a plain singular. Only words are compared
here; things are compared by their nodes.
"""

import re

from kgraph.knowledge import fold

_STOP = frozenset(
    "a about after all also an and are around as at be been but by for from had has have in into is"
    " it its more most nearly not of on only or other over reportedly said says some such than that"
    " the their these they this to under up was were which will with would".split()
)
_AMOUNT = frozenset(
    "amount budget cost costed costing estimate estimated price priced total valuation value valued"
    " worth".split()
)
"""Words for what something costs or is worth as a whole; they measure the same thing."""

_BEFORE = 60
"""Characters before an amount in which a word for its measure may stand."""

_QUOTED = re.compile(r"[“\"]([^“”\"\n]{8,400})[”\"]")


def singular(word: str) -> str:
    """Take the plural ending off a word.

    >>> singular("agreements"), singular("countries"), singular("gas"), singular("process")
    ('agreement', 'country', 'gas', 'process')
    """
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def content(text: str | None) -> frozenset[str]:
    """The content words of a phrase or sentence, without case, accents and plural endings.

    >>> sorted(content("The total exports of copper"))
    ['copper', 'export', 'total']
    """
    return frozenset(singular(w) for w in fold(text or "").split() if w not in _STOP)


def measured(measure: str | None, before: str) -> frozenset[str]:
    """What an amount measures, in content words; all words for a whole amount are one.

    Args:
        measure: the recorded measure, or None.
        before: the words before the figure, where a measure may stand that was not recorded.

    >>> sorted(measured(None, "a line that will cost ")), sorted(measured("copper exports", ""))
    (['amount'], ['copper', 'export'])
    """
    found = content(measure)
    if found and not found & _AMOUNT:
        return found
    if found & _AMOUNT:
        return (found - _AMOUNT) | {"amount"}
    near = content(before[-_BEFORE:])
    return frozenset({"amount"}) if near & _AMOUNT else frozenset()


def overlap(left: frozenset[str], right: frozenset[str]) -> float:
    """The part of the smaller set that the other has too, 0 to 1."""
    least = min(len(left), len(right))
    return len(left & right) / least if least else 0.0


def quotations(text: str, *, least: int = 3) -> frozenset[str]:
    """The quoted stretches of at least `least` words, folded.

    >>> quotations("He spoke of “a road without end, and without hurry”.")
    frozenset({'road without end and without hurry'})
    """
    folded = (fold(match[1]) for match in _QUOTED.finditer(text))
    return frozenset(quote for quote in folded if len(quote.split()) >= least)
