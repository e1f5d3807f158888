"""Lines broken for their width: the same text with such breaks as spaces.

In: text as its file has it. Out: text of the same length, so that offsets hold in both. Breaks that
end a headline, a list item or a paragraph stay.
"""

import re

_MIN_WIDTH = 50
_MAX_WIDTH = 140
# A wrapped line ends inside a sentence and goes on with a small letter, a number or money.
_WRAP = re.compile(r"(?<=[^\s.!?:;…])\n(?=[a-z%]|[A-Z]{0,3}[$€£¥₹₽₸₺]?\d)")


def unwrap(text: str) -> str:
    r"""Make a space of each break that only keeps a line from getting too wide.

    >>> unwrap("The two sides agreed on Monday to spend up to $3.4\nbillion.\n\n12 ships")
    'The two sides agreed on Monday to spend up to $3.4 billion.\n\n12 ships'
    >>> unwrap("Population\n5.3 million")
    'Population\n5.3 million'
    """
    if "\n" not in text:
        return text
    breaks = [
        at
        for at in (match.start() for match in _WRAP.finditer(text))
        if _MIN_WIDTH <= at - text.rfind("\n", 0, at) - 1 <= _MAX_WIDTH
    ]
    if not breaks:
        return text
    starts = [0, *(at + 1 for at in breaks)]
    return " ".join(text[a:b] for a, b in zip(starts, [*breaks, None], strict=True))
