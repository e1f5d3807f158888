"""Finds the sentence behind a few words, among the passages of an article that a graph cites.

In: passages with offsets, and words or one of the passages. Out: the words of a sentence, or "". A
graph file holds the sentences of its claims and the words of its figures, never a whole text: a
sentence that nothing was read from cannot be found here.
"""

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple


class Passage(NamedTuple):
    """A cited part of an article: offsets of its first character and of the one after its last."""

    start: int
    end: int
    text: str


def sentence_around(cited: Passage, passages: Iterable[Passage]) -> str:
    """Give the longest passage that a cited one lies in: the sentence of a figure's words.

    >>> words = Passage(13, 21, "40 miles")
    >>> sentence_around(words, [words, Passage(0, 22, "The dam runs 40 miles.")])
    'The dam runs 40 miles.'
    """
    around = [p for p in passages if p.start <= cited.start and cited.end <= p.end]
    return max([cited, *around], key=lambda p: p.end - p.start).text


def sentence_with(
    words: Iterable[str], passages: Collection[Passage], *, near: Collection[str] = ()
) -> str:
    """Find the sentence that says certain words.

    Args:
        words: names or wordings of one thing, the best first; the first that is said anywhere
            counts.
        passages: where to look, in the order of the article.
        near: names; a passage that has one of them too comes before the others.

    Returns:
        The first such passage that says more than these words, or "".

    >>> sentence_with(["29"], [Passage(0, 13, "29,400 people"), Passage(14, 26, "29 ships met")])
    '29 ships met'
    """
    for wording in words:
        found = [p.text for p in passages if says(p.text, wording)]
        longer = [text for text in found if len(text.split()) > len(wording.split())]
        close = [text for text in longer if any(says(text, name) for name in near)]
        if longer:
            return (close or longer)[0]
    return ""


def says(text: str, words: str) -> bool:
    """Tell whether a text has these very words, whole, with any space and apostrophes.

    Capitals count: WHO is not who. A number counts only as a whole: 29 is not in 29,400.

    >>> says("the port’s\\n2.5 km quay", "port's"), says("the port’s 2.5 km quay", "5 km")
    (True, False)
    """
    wanted = _flat(words)
    if not wanted:
        return False
    # A currency sign may follow letters: "$5 million" stands in "US$5 million".
    before = r"(?<!\w)(?<!\d[.,])" if wanted[0].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if wanted[-1].isalnum() else ""
    return re.search(before + re.escape(wanted) + after, _flat(text)) is not None


def _flat(text: str) -> str:
    return " ".join(text.replace("’", "'").split())
