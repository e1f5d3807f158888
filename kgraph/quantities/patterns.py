"""Building blocks for the regular expressions of this package.

In: plain lists of words. Out: pattern source, longest alternative first. No rule lives here.
"""

import re


def one_of(words: str) -> str:
    """An alternation of the words in a blank-separated list; "_" stands for a blank in a word.

    >>> one_of("St Street New_Road")
    '(?:New Road|Street|St)'
    """
    items = sorted({word.replace("_", " ") for word in words.split()}, key=lambda w: (-len(w), w))
    return "(?:" + "|".join(re.escape(item).replace("\\ ", " ") for item in items) + ")"
