"""Citations in prose: the outlets that a paragraph names as the source of what it says.

In: a paragraph. Out: citations. The forms are those in which digests introduce what others wrote;
whether an article is a digest is left to `kgraph.clean.digests`.
"""

import re
from typing import NamedTuple

from kgraph.clean.names import NAME
from kgraph.clean.outlets import Certainty, Citation, find_tail, judge

_TEXT = (
    r"(?:article|story|op-?ed|column|piece|commentary|editorial|essay|interview|feature|dispatch"
    r"|opinion|blog\spost|post|page|reportage)s?"
)
_STUDY = r"(?:report|analysis|review|study|note|survey|publication|material|overview)s?"
_PRESS = (
    r"(?:newspaper|daily|weekly|monthly|magazine|broadsheet|tabloid|portal|newswire|broadcaster"
    r"|paper|journal|website|blog|outlet|publication|(?:news|web|television|TV|radio|online|media)"
    r"\s(?:agency|site|station|channel|service|portal|outlet|platform|network|resource))"
)
_WRITE = r"(?:reports?|reported|writes|write|wrote)"
_TELL = (
    r"(?:says|said|notes?|noted|argues?|argued|observes?|observed|recalls?|recalled|explains?"
    r"|explained|tells|told|asks|warns|warned|describes?|described|quotes?|quoted|predicts|believes"
    r"|claims|examines?|examined|explores?|explored|highlights?|highlighted|covers?|covered|focuses"
    r"|focused|devotes?|devoted|carried|carries|publish(?:es|ed)|released|ran|runs|features?"
    r"|featured|posted|printed|cites?|cited|sums|summed|discuss(?:es|ed)|analy[sz]e[sd]|adds"
    r"|look(?:s|ed)|turns|turned|draws|drew|points|pointed|leads|led|reveals|revealed|informs"
    r"|informed|emphasi[sz]e[sd]|stress(?:es|ed))"
)
_ASIDE = r"(?:,[^,.;]{2,60},)?"
_WHEN = r"(?:\s(?:on|in|late|earlier|last|this)\s[^,;]{3,20}?)?"
_OF = r"(?:the\s)?(?:(?:[\w'’-]+\s){0,2}" + _PRESS + r"\s)?"


class _Form(NamedTuple):
    certainty: Certainty
    pattern: re.Pattern[str]


_NAME = re.compile(NAME)
_BEHIND: tuple[_Form, ...] = (
    # "Levant Review published an expert article", "Levant Review devotes a full page"
    _Form(
        Certainty.STRONG,
        re.compile(
            rf"(?:\s{_PRESS}|\sagency)?{_ASIDE}\s(?:has\s)?[a-z]+"
            r"\s(?:an?|its|the|this|another|two|several)\s"
            rf"(?:[\w-]+\s){{0,3}}?{_TEXT}\b"
        ),
    ),
    # "Levant Review, a daily based in Nicosia"
    _Form(
        Certainty.STRONG,
        re.compile(rf",\s(?:an?|the|one\sof|[A-Z]\w+['’]s)\s(?:[\w'’-]+\s){{0,4}}?{_PRESS}\b"),
    ),
    # "Levant Review reports that …", "…, the Levant Review reported on Sept. 30."
    _Form(
        Certainty.STRONG,
        re.compile(rf"(?:\s{_PRESS}|\sagency)?{_ASIDE}\s(?:also\s|has\s)?{_WRITE}\b"),
    ),
    # "On Sept. 26, the Levant Review looked back …"; persons and bodies say things, too.
    _Form(Certainty.WEAK, re.compile(rf"{_ASIDE}\s(?:also\s|has\s)?{_TELL}\b")),
)
_BEFORE: tuple[_Form, ...] = (
    # "the Cypriot newspaper Levant Review"
    _Form(Certainty.STRONG, re.compile(rf"\b{_PRESS}\s\Z")),
    # "in a column for the Levant Review"
    _Form(Certainty.STRONG, re.compile(rf"\b{_TEXT}\s(?:in|for)\s{_OF}\Z")),
    # "an article published on Monday in the Levant Review"; bodies publish reports and studies.
    _Form(
        Certainty.STRONG,
        re.compile(
            rf"\b(?:{_TEXT}|{_STUDY})\s(?:was\s|that\s)?(?:first\s|originally\s)?(?:published|posted"
            rf"|appeared|appearing|carried|released|run|printed){_WHEN}\s(?:in|by|on|at)\s{_OF}\Z"
        ),
    ),
    # "An expert wrote in the Levant Review"
    _Form(Certainty.STRONG, re.compile(rf"\b(?:wrote|writes|writing|write)\s(?:in|for)\s{_OF}\Z")),
    # "according to the Levant Review", "cited by the Levant Review"
    _Form(
        Certainty.WEAK,
        re.compile(rf"\b(?:[Aa]ccording\sto|[Cc]iting|(?:cited|quoted)\sby|told|as\sper)\s{_OF}\Z"),
    ),
)
# "…, writes the Levant Review." and, of persons as well, "…, reported Levant Review on Oct. 3."
_INVERTED = re.compile(rf"[,”\"’]\s?(?:as\s)?(?:{_WRITE}|recalls|notes|says)\s(?P<the>the\s)?\Z")
_CLOSED = re.compile(rf"{_WHEN}[.,;]")
# Words that can stand in front of a cited name; the forms above need be tried behind these only.
_LAST_WORD = re.compile(r"([\w'’-]+)\s\Z")
_PREPOSITIONS = frozenset("to citing by told per in for on at".split())
_LEADING = _PREPOSITIONS | frozenset(
    "the writes wrote write reports reported recalls notes says"
    " newspaper daily weekly monthly magazine broadsheet tabloid portal newswire broadcaster paper"
    " journal website blog outlet publication agency site station channel service platform network"
    " resource".split()
)
# A small word, a verb or a press word may precede an outlet; any other noun makes a person of the
# name ("columnist Ada Roe writes").
_LINKING = frozenset(
    "and as but how if or since that than then though when where which while who why".split()
)
_LEFT = 90


def find_citations(paragraph: str) -> list[Citation]:
    """Find the outlets that a paragraph cites, the surest first, then in text order.

    >>> [c.name for c in find_citations("Ports must merge, the Lusaka Times reported on May 3.")]
    ['Lusaka Times']
    >>> find_citations("The Ministry of Mines reported on May 3 that output fell.")
    []
    """
    names = (_cited(paragraph, match.span()) for match in _NAME.finditer(paragraph))
    found = [citation for citation in names if citation is not None]
    tail = find_tail(paragraph)
    if tail is not None:
        found = [c for c in found if c.start != tail.start] + [tail]
    return sorted(found, key=lambda citation: (-citation.certainty, citation.start))


def _cited(paragraph: str, span: tuple[int, int]) -> Citation | None:
    """A name as the words around it show it."""
    start, end = span
    left = paragraph[max(0, start - _LEFT) : start]
    last = _LAST_WORD.search(left)
    word = last[1] if last else ""
    certainty, near = 0, span
    if word in _LEADING:
        certainty, near = _before(paragraph, left, span)
    if word not in _PREPOSITIONS and (word in _LEADING | _LINKING or not word.islower()):
        for form in _BEHIND:
            match = form.pattern.match(paragraph, end)
            if match is not None:
                certainty, near = max(certainty, form.certainty), (near[0], match.end())
                break
    return judge(paragraph, span, near, Certainty(certainty)) if certainty else None


def _before(paragraph: str, left: str, span: tuple[int, int]) -> tuple[int, tuple[int, int]]:
    start, end = span
    for form in _BEFORE:
        match = form.pattern.search(left)
        if match is not None:
            return form.certainty, (start - len(left) + match.start(), end)
    match = _INVERTED.search(left)
    if match is not None and _CLOSED.match(paragraph, end):
        certainty = Certainty.STRONG if match["the"] else Certainty.WEAK
        return certainty, (start - len(left) + match.start(), end)
    return 0, span
