"""How exact a number is meant: "around", "more than", "up to", "-odd", "or so".

In: text and the place of an expression. Out: the approximation and the span widened by the words
that carry it. Verbs that set a bound ("will exceed 640 km") set it without joining the span.
"""

import re
from dataclasses import dataclass

from kgraph.quantities.model import Approximation
from kgraph.quantities.patterns import one_of

_ABOUT_WORDS = (
    "about around roughly approximately approx approx. nearly almost close_to closer_to near_to"
    " circa ca. c. an_estimated some perhaps maybe barely practically virtually in_the_region_of"
    " in_the_order_of on_the_order_of of_the_order_of somewhere_around somewhere_near"
    " something_like an_approximate nigh_on not_far_from not_far_off in_the_vicinity_of"
    " as_good_as little_short_of a_little_short_of just_short_of more_or_less give_or_take"
    " an_average_of_about nearing approaching approached nears probably reportedly_about"
)
_DEGREE = r"(?:(?:well|slightly|a little|little|far|just|much|a bit|significantly|considerably) )?"
_MORE = one_of("more greater higher better larger bigger longer further heavier")
_LESS = one_of("less fewer lower smaller shorter")
_LEAST_WORDS = (
    "at_least at_the_very_least nothing_less_than in_excess_of well_in_excess_of upwards_of"
    " upward_of a_minimum_of minimum_of as_low_as as_few_as as_little_as north_of beyond past_the"
    " well_past_the a_good fully comfortably_over"
)
_MOST_WORDS = (
    "up_to upto as_many_as as_much_as as_high_as as_large_as as_long_as as_heavy_as as_far_as"
    " as_big_as at_most at_the_most not_exceeding never_more_than a_maximum_of maximum_of max."
    " to_a_maximum_of south_of a_ceiling_of nothing_over"
)
_ABOUT = one_of(_ABOUT_WORDS)
_AT_LEAST = rf"{_DEGREE}(?:{_MORE} than|over|above)|(?:no|not) {_LESS} than|{one_of(_LEAST_WORDS)}"
_AT_MOST = (
    rf"{_DEGREE}(?:{_LESS} than|under|below|shy of)|(?:no|not) {_MORE} than|{one_of(_MOST_WORDS)}"
)
_WORD_END = re.compile(r"([A-Za-z.]+)\s+$")
# The last words of all of these: most numbers have none before them, and need no more search.
_LAST_WORDS = frozenset(
    phrase.rsplit("_", 1)[-1]
    for phrase in f"{_ABOUT_WORDS} {_LEAST_WORDS} {_MOST_WORDS} than over above under below".split()
)
_LEFT = re.compile(
    rf"(?:(?<![\w-])(?:(?P<least>{_AT_LEAST})|(?P<most>{_AT_MOST})|(?P<about>{_ABOUT}))[ \u00a0]+"
    r"|(?P<sign>[~≈><≥≤] ?))$",
    re.IGNORECASE,
)
_BOUND_VERB = re.compile(
    r"\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops"
    r"|(?:to|will|may|could|would) top|outstripp?(?:s|ed|ing)?|breach(?:es|ed|ing)?"
    r"|(?P<motion>(?:pass|cross)(?:es|ed)?))(?: the)? $",
    re.IGNORECASE,
)
# "passed 2 laws" enacts, "passed 2 million" surpasses.
_LARGE = re.compile(r"[,$€£¥]|illion|thousand|bn|mn|mln|lakh|crore|\d{4}")
_RIGHT = re.compile(
    r"(?P<odd>-odd\b)|(?P<so> or so\b)|(?P<more> (?:or|and) (?:more|above|over|higher|greater)\b)"
    r"|(?P<plus>\+(?!\d)|-plus\b)|(?P<least> at least\b)"
    r"|(?P<most> at most\b| or (?:less|fewer|lower|below)\b)",
)
_SIGNS: dict[str, Approximation] = {
    "~": "about",
    "≈": "about",
    ">": "at_least",
    "≥": "at_least",
    "<": "at_most",
    "≤": "at_most",
}
# "spread over 26 villages", "divided over three years": extent, not a lower bound.
_EXTENT_OVER = re.compile(
    r"\b(?:extend\w*|stretch\w*|cover\w*|rul\w+|presid\w+|worr\w+|"
    + one_of(
        "spread scattered dispersed distributed divided split all carried control lead advantage"
        " victory dispute conflict war concern concerns talks protest protests row deal taken took"
        " take turned handed hand"
    )
    + r") $",
    re.IGNORECASE,
)
_REACH = 36


@dataclass(frozen=True, slots=True)
class Approximated:
    """The approximation and the widened span."""

    approx: Approximation
    start: int
    end: int


def read_approximation(text: str, start: int, end: int, *, floor: int = 0) -> Approximated:
    """Read the approximators around an expression.

    Args:
        text: the whole text.
        start, end: the expression with its unit.
        floor: offset that the words on the left may not reach beyond.

    >>> read_approximation("worth around $7 billion", 13, 23)
    Approximated(approx='about', start=6, end=23)
    """
    approx, widened = _left(text, start, floor)
    bound = _BOUND_VERB.search(text[max(floor, start - 18) : start]) if widened == start else None
    if bound is not None:
        surpassed = bound.group("motion") is None or _LARGE.search(text, start, end)
        return Approximated("at_least" if surpassed else "exact", start, end)
    right = _RIGHT.match(text, end)
    if right is not None and right.lastgroup in ("odd", "so"):
        return Approximated("about", widened, right.end())
    if right is not None and right.lastgroup in ("more", "plus", "least"):
        return Approximated("at_least", widened, right.end())
    if right is not None:
        return Approximated("at_most", widened, right.end())
    return Approximated(approx, widened, end)


def _left(text: str, start: int, floor: int) -> tuple[Approximation, int]:
    """The outermost approximator wins: "up to some 30" is at most 30."""
    approx: Approximation = "exact"
    for _ in range(2):
        slice_start = max(floor, start - _REACH)
        left = text[slice_start:start]
        match = _LEFT.search(left) if _may_approximate(left) else None
        if match is None:
            break
        words = match.group().strip().lower()
        if words == "over" and _EXTENT_OVER.search(
            text[max(floor, start - 60) : slice_start + match.start()]
        ):
            break
        approx = _meaning(match)
        start = slice_start + match.start()
    return approx, start


def _may_approximate(left: str) -> bool:
    """Whether the words before a number end like an approximator; cheap, and never too strict."""
    if not left[-1:].isspace() or left[-2:-1] in _SIGNS:
        return left[-1:] in _SIGNS or left[-2:-1] in _SIGNS
    words = _WORD_END.search(left)
    return words is not None and words.group(1).lower() in _LAST_WORDS


def _meaning(match: re.Match[str]) -> Approximation:
    if match.group("sign"):
        return _SIGNS[match.group("sign").strip()]
    if match.group("least"):
        return "at_least"
    return "at_most" if match.group("most") else "about"
