"""Lines that say who wrote, when and where it came from.

In: one line with white space folded. Out: BYLINE, DATE or SOURCE, or None. Dates are read by
`kgraph.dates`; what they mean for the article is left to `kgraph.clean.completion`.
"""

import re

from kgraph.clean.furniture.rules import Furniture
from kgraph.clean.names import NAME, PERSON
from kgraph.dates import find_dates

_LONGEST = 160
_TAIL = r"(?:\s?(?:[,|·•–—/(]|\bin\b|\bfor\b|\bat\b)\s?[^.;]{0,90})?"
_DESK = (
    r"(?:(?:[Oo]ur |[Tt]he )?(?:[Ss]taff|[Ss]pecial|[Cc]hief|[Ss]enior|[Nn]ews|[Ww]eb)? ?"
    r"(?:[Rr]eporters?|[Cc]orrespondents?|[Ww]riters?|[Ss]taff|[Dd]esk|[Aa]gencies"
    r"|[Ee]ditorial [Bb]oard|[Nn]ewsroom)"
    r"|AFP|AP|Reuters|Xinhua|Bloomberg|APA|DPA|EFE|PTI|UNI|IANS|ANI|APP)"
)
_ROLE = (
    r"(?:[Ww]riter|[Aa]uthors?|[Rr]eporters?|[Cc]orrespondents?|[Ee]ditors?|[Tt]ext|[Ww]ords"
    r"|[Ss]tory|[Ii]nterview|[Cc]olumnist|[Jj]ournalist|[Tt]ranslat(?:or|ion)"
    r"|(?:[Ww]ritten|[Ee]dited|[Tt]ranslated|[Pp]osted|[Pp]ublished|[Ww]ords|[Tt]ext|[Ss]tory"
    r"|[Rr]eport|[Cc]ompiled|[Cc]ontributed|[Pp]repared) by)"
)
_BYLINE = re.compile(
    rf"(?:By|BY|by) (?:{PERSON}|{_DESK})(?:(?:,| and| &) (?:{PERSON}|{_DESK}))*{_TAIL}"
    rf"|{_ROLE} ?: ?\S[^.;]{{1,80}}|{_ROLE} (?:{PERSON}|{_DESK})(?:(?:,| and| &) {PERSON})*{_TAIL}"
    rf"|(?:{PERSON}|{_DESK}),? (?:[Ss]taff (?:[Ww]riter|[Rr]eporter)|[Cc]orrespondent|[Rr]eporter)"
    rf"|{PERSON}(?: ?/ ?{PERSON})+|{NAME} (?:[Ss]taff|[Dd]esk|[Cc]orrespondent|[Rr]eporter)"
    r"|\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Translated) (?:and [a-z]+ )?by"
    r" [A-Z].{2,250}"
    r"|\(?[Ww]ith (?:inputs?|files|(?:additional )?reporting|contributions?) (?:from|by)\b.{2,80}"
    r"|\(?[Ww]ith (?:[Aa]gencies|[Aa]gency [A-Za-z]+)\)?"
)
_SOURCE = re.compile(rf"[(\[]?(?:[Ss]ources?|SOURCES?|[Vv]ia|[Ff]rom) ?: ?{NAME}.{{0,50}}")
_CLOCK = (
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\b\.?"
    r"|\b(?:(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?|[A-Z]{1,2}[SD]?T|CEST|hrs|hours?)\b"
)
_AGE = (
    r"\d+\s?(?:-|–)?\s?(?:sec(?:ond)?s?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)"
    r"\s(?:ago|read|reading time)"
)
_READING = r"(?:estimated )?read(?:ing)? time:?\s*\d+\s?(?:min(?:ute)?s?)?|listen to this article"
_LABEL = (
    r"\b(?:(?:first |last |latest )?(?:published|posted|updated?|modified|edited|created)"
    r"(?: (?:on|at))?|(?:published |release )?date(?: of publication)?"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|on|at|today|yesterday|just now)\b"
)
_TIMES = re.compile(rf"{_AGE}|{_READING}|{_CLOCK}|{_LABEL}", re.IGNORECASE)
_TELLS_TIME = re.compile(rf"{_AGE}|{_READING}|\b(?:updated|published|posted)\b", re.IGNORECASE)
_DESCRIBED = re.compile(rf"(?:{PERSON}|{NAME})(?:\s?[,|·•/–—-]\s?(?:{PERSON}|{NAME}))*")
_LEAD = re.compile(r"(?:by|in|on)\s", re.IGNORECASE)
_SEPARATOR = re.compile(r"[,|·•–—/]")


def sort_of_byline(line: str) -> Furniture | None:
    """Tell whether a line names author, date or source of a piece.

    Args:
        line: one paragraph, white space folded, marks of layout taken off.

    >>> sort_of_byline("By Ada Roe in Nairobi"), sort_of_byline("Updated: Jan 3")
    (<Furniture.BYLINE: 'byline'>, <Furniture.DATE: 'date'>)
    >>> sort_of_byline("By Tuesday the port was closed.") is None
    True
    """
    if _BYLINE.fullmatch(line):
        return Furniture.BYLINE
    if len(line) > _LONGEST:
        return None
    if _SOURCE.fullmatch(line):
        return Furniture.SOURCE
    return _sort_of_date(line)


def _sort_of_date(line: str) -> Furniture | None:
    """A line of nothing but dates and times, or of these and a name beside a separator."""
    dates = find_dates(line) if any(map(str.isdigit, line)) else []
    if not dates and not _TELLS_TIME.search(line) and not _TIMES.fullmatch(line):
        return None
    rest = line
    for mention in reversed(dates):
        rest = rest[: mention.start] + " " + rest[mention.end :]
    rest = _LEAD.sub("", _TIMES.sub(" ", rest).strip(" ,.:;|·•–—-/()[]"))
    if not rest:
        return Furniture.DATE
    has_day = any(mention.granularity == "day" for mention in dates)
    if has_day and _SEPARATOR.search(line) and _DESCRIBED.fullmatch(" ".join(rest.split())):
        return Furniture.BYLINE
    return None
