"""Whether the clause around a date speaks of the past or of the future.

In: a text and the offsets of a date in it. Out: a direction from -2 to 2. It reads cue words near
the date, not syntax: what it decides is only which Friday or which June is meant.
"""

import re

# Words that announce what is still to come: "will travel", "is to open", "due in Manila".
_FUTURE = (
    r"(?:will|won't|shall|would|must|should|may|might|could|can|due|planned|planning|plans?|scheduled"
    r"|slated|expect(?:s|ed)?|intends?|intended|aims?|hopes?|hoping|awaits?|promised|pledged"
    r"|want(?:s|ed)?|upcoming|forthcoming|invit(?:ed|es)|invitation|beginning|starting|going to"
    r"|to be|[Ii]f|[Oo]nce|[Uu]nless|(?:is|are|was|were|be|not|yet|set|ready|ordered|agreed|decided"
    r"|vowed|offered|asked|hoped) to)"
)
# The scheduled present: "flies on Tuesday", "hosts in May"; with a date it tells what is arranged.
_SCHEDULED = (
    r"(?:flies|leaves|begins|ends|starts|opens|closes|meets?|arrives|travels|departs|continues"
    r"|hosts?|holds|receives|gathers?|convenes|joins|quits|resumes|expires|takes over|goes to"
    r"|comes into|runs out|kicks off|assumes|expects|proceeds)"
)
_SPEECH = r"(?:said|told|announced|reported|added|noted|wrote|declared|confirmed|stressed|informed)"
# What tells of things that happened: auxiliaries, irregular past forms and the ending -ed.
_PAST = (
    r"(?:was|were|had|has|have|did|held|met|came|went|took|gave|made|left|began|won|lost|fell|rose"
    r"|grew|sent|spent|paid|saw|put|cut|hit|shut|sold|bought|built|brought|broke|became|kept|led"
    r"|flew|spoke|stood|ran|got|since|earlier|ago|last|[a-z]{3,}ed)"
)
_CUE = re.compile(
    rf"(?P<future>\b(?:{_FUTURE}|{_SCHEDULED})\b|['\u2019]ll\b)"
    rf"|(?P<speech>\b{_SPEECH}\b)|(?P<past>\b{_PAST}\b)|(?P<comma>[,;:\u2014])"
)
# A sentence ends with a mark, a quote or bracket perhaps, and a space before a capital.
_STOP = re.compile(
    r"[.!?;][\"'\u201d\u2019)]*\s+(?=[A-Z\u201c\"\u2018'])|\n|[.!?][\"\u201d]\s|:\s+[\"\u201c]?(?=[A-Z])"
)
_BACK, _AHEAD = 160, 90
# "will be formally opened": a past form this close behind a future word belongs to it.
_REACH = 45
# Nothing but little words between the last comma and the date: ", and on", ", who on".
_BARE_START = re.compile(
    r"(?:^|[,;:\u2014(\u201c\"])\s*(?:(?:and|but|who|which|where|then|later|early|late|on|in|by|from|at"
    r"|of|the|to|also|while|when)\b[\s-]*)*\Z",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?P<word>since|by|before|until|till|through|from)\s+(?:the\s+|early\s+|late\s+|end\s+of\s+)*\Z",
    re.IGNORECASE,
)
# "from 4 to 6 May": the whole span goes with its verb.
_SPAN = re.compile(r"\s(?:to|until|till|through|and)\s|[-\u2010-\u2015]")


def direction(text: str, start: int, end: int) -> int:
    """The time that the clause around ``text[start:end]`` speaks of.

    Returns:
        -2 certainly past ("since Friday"), -1 past, 0 not told, 1 future.

    >>> direction("The guest will travel to Almaty on Friday.", 35, 41)
    1
    >>> direction("They met on Friday.", 12, 18)
    -1
    """
    before = _STOP.split(text[max(0, start - _BACK) : start])[-1]
    lead = _LEAD.search(before)
    word = lead["word"].lower() if lead else ""
    if word == "since":
        return -2
    found = _cue_around(before, text[end : end + _AHEAD])
    if word and found < 0 and not _SPAN.search(text, start, end):
        return 0  # "offered to sell from January", "promised it by June": that may be to come
    return 1 if word == "by" else found


def _cue_around(before: str, after: str) -> int:
    """A date at the head of its clause goes with the verb behind it, else with that before."""
    after = _STOP.split(after, maxsplit=1)[0]
    if _BARE_START.search(before):
        return _first_cue(after) or _last_cue(before)
    return _last_cue(before) or _first_cue(after)


def _first_cue(words: str) -> int:
    for match in _CUE.finditer(words):
        if match.lastgroup != "comma":
            return 1 if match.lastgroup == "future" else -1
    return 0


def _last_cue(words: str) -> int:
    """The cue nearest to the date; participles of a future verb phrase count for the future."""
    result, future_end = 0, -_REACH - 1
    for match in _CUE.finditer(words):
        if match.lastgroup == "future":
            result, future_end = 1, match.end()
        elif match.lastgroup == "comma":
            future_end = -_REACH - 1
        elif match.lastgroup == "speech" or match.start() - future_end > _REACH:
            result = -1
    return result
