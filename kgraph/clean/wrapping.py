"""Hard-wrapped text: which line ends are only the edge of a page.

In: lines of text in chunks between blank lines. Out: for each line whether it continues the line
before. Wrapped text is told by lines that break off in mid-sentence and go on with a small letter;
its width then tells a full line from the short last line of a paragraph.
"""

from collections.abc import Sequence
from itertools import pairwise

from kgraph.clean.marks import Mark, find_words

# Nobody wraps wider than this (mail 72, terminals 80, wide editors 120) or narrower than a column.
_WIDEST, _NARROWEST = 120, 35
# Ragged typesetting leaves this share of the line blank; a shorter line ends its paragraph.
_FULL = 0.85
# Of the breaks without a sentence end, so many go on with a small letter in wrapped prose; the
# others start with a name. In lists hardly any does.
_SHARE = 0.4
_CLOSERS = "\"'”’)]»*_"


def join_flags(chunks: Sequence[Sequence[str]]) -> list[list[bool]]:
    """Tell which lines continue the line before.

    Args:
        chunks: lines without outer white space, in groups between blank lines.

    Returns:
        One flag for each line, in the same groups; the first of a group is always False.

    >>> join_flags([["The new bridge over the river will be", "open to lorries by May."]])
    [[False, True]]
    >>> join_flags([["New bridge opens", "Lorries may cross by May."]])
    [[False, False]]
    """
    width = _wrap_width(chunks)
    return [
        [False, *(_continues(a, b, width) for a, b in pairwise(chunk))] if chunk else []
        for chunk in chunks
    ]


def _wrap_width(chunks: Sequence[Sequence[str]]) -> int:
    """The width at which the text was wrapped; 0 if it was not."""
    broken = [
        (above, below)
        for chunk in chunks
        for above, below in pairwise(chunk)
        if _NARROWEST <= len(above) <= _WIDEST and not ends_sentence(above) and below[0].isalpha()
    ]
    widths = sorted(len(above) for above, below in broken if below[0].islower())
    if not widths or len(widths) < _SHARE * len(broken):
        return 0
    return widths[int(0.9 * (len(widths) - 1))]


def _continues(above: str, below: str, width: int) -> bool:
    if not width or len(above) > _WIDEST or find_words(below).mark is not Mark.NONE:
        return False
    if below[0].islower() and not ends_sentence(above):
        return len(above) >= _NARROWEST
    first_word = below.split(maxsplit=1)[0]
    return len(above) + 1 + len(first_word) >= _FULL * width and len(above) <= width + 5


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, quotation marks and brackets set aside.

    >>> ends_sentence("“It opened.”"), ends_sentence("It opened"), ends_sentence("Who pays?")
    (True, False, True)
    """
    return text.rstrip(_CLOSERS)[-1:] in set(".!?:;…")
