"""Whether a figure is a change, in which direction, and from which base.

In: text and the place of an expression. Out: "up", "down" or None, and the words of the base
("from 2024", "year on year"). "rose to X" is a level; "rose by X", "rose X" and "up X" are changes.
"""

import re

from kgraph.quantities.model import Direction

_UP = (
    r"(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:e[sd]?|ing)"
    r"|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|advanc(?:e[sd]?|ing)|expand(?:s|ed|ing)?|leap(?:s|ed|t|ing)?"
    r"|rall(?:y|ied|ies|ying)|swell(?:s|ed)?|strengthen(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)"
    r"|skyrocket(?:s|ed)?|spik(?:e[sd]?|ing)|rebound(?:s|ed|ing)?|bounc(?:ed|es)"
    r"|widen(?:s|ed|ing)?|appreciat(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?"
    r"|boost(?:s|ed|ing)?|hik(?:e[sd]?|ing)|up|growth|gain|surge|improv(?:e[sd]?|ing)|add(?:s|ed|ing)?"
    r"|warm(?:s|ed|ing)?)"
)
_DOWN = (
    r"(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)"
    r"|decreas(?:e[sd]?|ing)|slip(?:s|ped|ping)?|shr[aiu]nk(?:s|ing)?|shrunken"
    r"|plung(?:e[sd]?|ing)|tumbl(?:e[sd]?|ing)|slump(?:s|ed|ing)?|shed(?:s|ding)?|lost"
    r"|los(?:es?|ing)|contract(?:s|ed|ing)|dip(?:s|ped|ping)?|eas(?:e[sd]?|ing)|slid(?:es?|ing)?"
    r"|sank|sunk|sinks?|retreat(?:s|ed)?|weaken(?:s|ed|ing)?|narrow(?:s|ed|ing)?"
    r"|reduc(?:e[sd]?|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:e[sd]|ing)?"
    r"|lower(?:s|ed|ing)|depreciat(?:e[sd]?|ing)|plummet(?:s|ed|ing)?|down|div(?:ed|es)"
    r"|crash(?:ed|es)|reduction|contraction|slowdown|loss|shav(?:ed|es|ing)|curb(?:s|ed)?|collaps(?:ed|es)"
    r"|cool(?:s|ed|ing)?)"
)
# Their direct object is what is moved, not by how much: "raised $5m", "cut 300 jobs".
_TRANSITIVE = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes"
    " reduce reduces reduced reducing cut cuts cutting trim trims trimmed trimming slash slashes"
    " slashed slashing lose loses losing lost shed sheds shedding gain gains gained gaining expand"
    " expands expanded expanding accelerate improve improves improved strengthen contract add adds"
    " added adding".split()
)
_STEPS = frozenset({"percent", "percentage point", "basis point", "point"})
_FILL = (
    r"(?:by|of|about|around|some|nearly|almost|over|more than|less than|fewer than|at least|up to"
    r"|as much as|as many as|roughly|approximately|just|only|a further|another|an average of"
    r"|a record|an estimated|a|an|as little as|under|below|barely|close to|slightly|sharply"
    r"|further|again|annually|well|a mere|perhaps|rate of|no more than|even|also|an additional)"
)
_DIRECT = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: {_FILL})* $", re.IGNORECASE)
_BY = re.compile(rf"\bby(?: {_FILL})* $", re.IGNORECASE)
_VERB = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.IGNORECASE)
# "made up a third", "put up $5m", "fell short by": particles and idioms that change nothing.
_PHRASAL = re.compile(
    r"\b(?:ma[dk]e?s?|making|puts?|putting|sets?|setting|free[sd]?|take[ns]?|took|taking"
    r"|g[ai]ve[ns]?|giving|picks?|picked|ends?|ended|signs?|signed|buil[dt]s?|back(?:s|ed)?"
    r"|opens?|opened|c[ao]mes?|lined?s?|runs?|ran|snap(?:s|ped)?|holds?|held|shows?|showed|buys?"
    r"|bought|draws?|drew|eats?|ate|use[sd]?|stock(?:s|ed)?|call(?:s|ed)?|cough(?:s|ed)?"
    r"|rack(?:s|ed)?|scoop(?:s|ed)?|soak(?:s|ed)?|mop(?:s|ped)?|gobbl\w+|swallow\w*|tied?s?"
    r"|locks?|locked|pays?|paid|shut|turn\w*|lays?|laid|hand\w*|track\w*|hunt\w*|shoots?|shot"
    r"|wr[io]te\w*|knock\w*|torn?|broken?|burne?d?t?|calm\w*|steps?|stepped|stand\w*|stood|sits?"
    r"|sat|bring|brought) (?:up|down)$|\bfell short$",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r" (?:[a-z]+ )?(?:(?P<up>more|higher|growth|rise|increase|jump|gain|surge|up|hike"
    r"|expansion|faster|larger|bigger|longer|rally|leap|climb)"
    r"|(?P<down>less|lower|fewer|drop|decline|fall|decrease|cut|reduction|down|contraction|slump"
    r"|smaller|loss|cheaper|slower|shorter|dip|plunge))\b"
    r"(?! than (?:\d|an? (?:half|third|quarter|fifth|tenth)|half|[$€£¥]|one|two|three|four|five))"
    r"(?! to\b)"
)
_COUNT_RIGHT = re.compile(r" (?:(?P<up>increase|rise)|(?P<down>fewer|less|decrease))\b(?! than)")
_LEVEL = re.compile(r"(?:above|below|past|beyond|south of|north of)\b", re.IGNORECASE)
_PLACE_RIGHT = re.compile(r" (?:above|below|off|from the|away)\b")
_BOUNDARY = re.compile(r"[;:—(]\s?|, (?:and|but|while|which|who) ")
_PARTICLE = re.compile(r"\b(?:up|down)\b(?! (?:sharply |slightly )?from)", re.IGNORECASE)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_BASE = re.compile(
    r"[ ,]{0,2}(?:[a-z-]+ ){0,4}?(?P<base>"
    r"(?:from|on|over|than|compared (?:with|to)|against|versus|since|below|above)"
    r" (?:in )?(?:the |a |last |its |their |what )?"
    r"(?:same (?:period|month|quarter|months|time)[^.,;)]{0,25}"
    r"|(?:previous|prior|preceding|last|corresponding) [a-z]+"
    r"|(?:year|month|week|quarter) (?:earlier|before|ago)|(?:19|20)\d\d(?:-\d\d)?(?: levels?)?"
    rf"|{_MONTH}(?: \d{{4}})?|(?:year|month|week|quarter)\b)"
    r"|(?:year|month|quarter)[- ](?:on|over)[- ](?:year|month|quarter)|y[/-]?o[/-]?y\b)"
)
_LEFT_REACH = 110
_NEAR_REACH = 56


def read_change(
    text: str, start: int, end: int, *, unit: str = "", floor: int = 0
) -> Direction | None:
    """The direction of the change that the figure at `start` to `end` states.

    Args:
        text: the whole text.
        start, end: the expression with approximators.
        unit: its unit; only shares and steps are read as losses and cuts without "by".
        floor: start of the sentence.

    >>> read_change("exports rose 3.8 percent", 13, 24, unit="percent")
    'up'
    >>> read_change("exports rose to $5", 16, 18, unit="USD") is None
    True
    """
    if _PLACE_RIGHT.match(text, end) or _LEVEL.match(text, start):
        return None
    left = text[max(floor, start - _LEFT_REACH) : start]
    if left.endswith("+"):
        return "up"
    near = left[-_NEAR_REACH:]
    by = _BY.search(near) is not None
    direct = _DIRECT.search(near)
    if direct is not None:
        name = "up" if direct.group("up") else "down"
        if _PHRASAL.search(near[: direct.end(name)]):
            return None
        if by or direct.group(name).lower() not in _TRANSITIVE or unit in _STEPS:
            return "up" if name == "up" else "down"
    if by and (verb := _last_verb(left)) is not None:
        return "up" if verb.group("up") else "down"
    right = (_COUNT_RIGHT if unit == "count" else _RIGHT).match(text, end)
    if right is not None:
        return "up" if right.group("up") else "down"
    return None


def _last_verb(left: str) -> re.Match[str] | None:
    """The verb of change nearest before "by", however far its object sets them apart."""
    verbs = [match for match in _VERB.finditer(left) if not _PHRASAL.search(left[: match.end()])]
    return verbs[-1] if verbs and "short by" not in left else None


def read_base(text: str, end: int) -> str | None:
    """The words behind a change that name its base.

    >>> read_base("up 18 percent on the previous year", 13)
    'on the previous year'
    """
    match = _BASE.match(text, end)
    return " ".join(match.group("base").split()) if match else None


def has_change_verb(text: str, start: int, floor: int) -> bool:
    """Whether a verb of change stands in the clause before `start` ("raise capacity from")."""
    left = _BOUNDARY.split(text[max(floor, start - _LEFT_REACH) : start])[-1]
    return _VERB.search(_PARTICLE.sub("", left)) is not None
