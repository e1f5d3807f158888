"""A hint at what a figure measures, from the words next to it.

In: text and the place of an expression. Out: a short noun phrase ("loan", "share of exports",
"capacity") or None. It is nearness only; syntax in `kgraph.extract` overrules it.
"""

import re

from kgraph.quantities.patterns import one_of

_LINK = one_of(
    "of at worth totalling totaling reached was were is hit stood_at amounted_to came_to rose_to"
    " fell_to grew_to rose fell grew climbed_to averaged estimated_at put_at valued_at by"
)
_FILLER = one_of(
    "a an the about around nearly almost some roughly over up_to more_than record further total"
)
_NOUN_OF = re.compile(
    rf"(?<![\w'’-])(?P<noun>(?:[a-z-]+ ){{0,2}}[a-z-]{{3,}}) {_LINK}(?: {_FILLER})* ?$"
)
_OF_NOUN = re.compile(
    r" (?:of|in) (?:(?:the|its|their|all|total|his|our|her) )*"
    r"(?P<noun>[a-z][a-z-]{2,}(?: [a-z][a-z-]{3,}){0,2})"
)
_CUT = frozenset(
    "the a an its their his her our that which who and or but in on at to of for by with from as is"
    " was were are has have had will would could this these those it they he she last year month"
    " week said while when where also than then so up down into over under not be been more most"
    " between during after before since until through across".split()
)
_GENERIC = frozenset(
    "year month week day million billion percent per cent about around total".split()
)


def read_hint(text: str, start: int, end: int, *, unit: str, floor: int = 0) -> str | None:
    """A short noun phrase that the figure at `start` to `end` seems to measure.

    >>> read_hint("approved a loan of $40 million", 19, 30, unit="USD")
    'loan'
    >>> read_hint("covers 38 percent of export income", 7, 17, unit="percent")
    'share of export income'
    """
    if unit == "percent":
        match = _OF_NOUN.match(text, end)
        noun = _trim_right(match.group("noun")) if match else ""
        if noun:
            return f"share of {noun}"
    match = _NOUN_OF.search(text[max(floor, start - 48) : start])
    if match is not None:
        return _trim_left(match.group("noun")) or None
    return None


def _trim_left(phrase: str) -> str:
    """The words behind the last function word of a phrase."""
    kept: list[str] = []
    for word in reversed(phrase.split()):
        if word in _CUT or word in _GENERIC:
            break
        kept.insert(0, word)
    return " ".join(kept)


def _trim_right(phrase: str) -> str:
    """The words before the first function word of a phrase."""
    kept: list[str] = []
    for word in phrase.split():
        if word in _CUT:
            break
        kept.append(word)
    return " ".join(kept)
