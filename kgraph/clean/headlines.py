"""Headlines: what a title or a heading looks like.

In: one paragraph that is no furniture. Out: whether it can be a headline. Newspapers write no full
stop behind one, and no second sentence into one. Lists look the same line by line; telling them
apart is left to `kgraph.clean.classify`, which sees the neighbours.
"""

import re

from kgraph.clean.names import UPPER

_LONGEST = 180
_CLOSERS = "\"'”’)]»*_"
_OPENING = re.compile(rf"[\"'“‘«(\[$€£¥₸₽]*(?:{UPPER}|\d|[a-z]{{1,2}}{UPPER})")
# "the U.S." and "at 9 a.m." end in a point that closes no sentence.
_ABBREVIATED = re.compile(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|No|vs|etc)\.$")
# Four small letters and a point: shorter ones are often abbreviations ("Gov. Roe", "Sept. 3").
_TWO_SENTENCES = re.compile(r"[a-z0-9)”\"]{4}[.!?]+[\"'”’)]*\s+[\"'“‘(]*[A-Z]")
_TWO_STATEMENTS = re.compile(r"[a-z0-9)”\"]{4}\.+[\"'”’)]*\s+(?:[–—-]\s?)?[\"'“‘(]*[A-Z]")
_SPEECH = re.compile(r"[,?!][\"”’']+ (?:\w+ ){0,4}(?:said|says|added|told|noted|asked)\b")


def looks_like_headline(line: str, *, longest: int = _LONGEST) -> bool:
    """Tell whether a line has the form of a headline.

    Args:
        line: one paragraph, white space folded.
        longest: length in characters above which it is prose without a full stop.

    >>> looks_like_headline("Ghana sells first oil of the new field to India")
    True
    >>> looks_like_headline("Ghana sold its first oil to India."), looks_like_headline("and so on")
    (False, False)
    """
    if len(line) > longest or not _OPENING.match(line):
        return False
    bare = line.rstrip(_CLOSERS)
    if bare[-1:] in ".,;…:" and not _ABBREVIATED.search(bare):
        return False
    return not (_TWO_STATEMENTS.search(line) or _SPEECH.search(line))
