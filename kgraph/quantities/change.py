"""Whether a figure is a change, in which direction, and from which base.

In: text and the place of an expression. Out: "up", "down" or None, and the words of the base
("from 2024", "year on year"). "rose to X" is a level; "rose by X", "rose X" and "up X" are changes.
"""

import re

from kgraph.quantities.model import Direction
from kgraph.quantities.movement import DOWN, FILL, UP, movement_before

# Their direct object is what is moved, not by how much: "raised $5m", "cut 300 jobs".
_TRANSITIVE = frozenset(
    "raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes"
    " reduce reduces reduced reducing cut cuts cutting trim trims trimmed trimming slash slashes"
    " slashed slashing lose loses losing lost shed sheds shedding gain gains gained gaining expand"
    " expands expanded expanding accelerate improve improves improved strengthen contract add adds"
    " added adding".split()
)
_STEPS = frozenset({"percent", "percentage point", "basis point", "point"})
_BY = re.compile(rf"\bby(?: (?:{FILL}))* $", re.IGNORECASE)
_VERB = re.compile(rf"\b(?:(?P<up>{UP})|(?P<down>{DOWN}))\b", re.IGNORECASE)
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
    r"(?! than (?:\d|an? (?:half|third|quarter|fifth|tenth)|half|[$€£¥]|one|two|three|four|five)"
    r"(?![\d ]*(?: [a-z]+)? (?:ago|earlier|before)\b))"
    r"(?! to\b)"
)
_COUNT_RIGHT = re.compile(r" (?:(?P<up>increase|rise)|(?P<down>fewer|less|decrease))\b(?! than)")
# "added a 25% tariff", "lost a 5% stake": with an article and a noun the share describes the noun.
_ARTICLE = re.compile(r"\ban? $", re.IGNORECASE)
_NOUN_RIGHT = re.compile(
    r" (?:tariff|tax|levy|dut(?:y|ies)|surcharge|stake|share|interest|fee|rate)\b"
)
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
    moved = movement_before(near)
    if moved is not None and not (_ARTICLE.search(near) and _NOUN_RIGHT.match(text, end)):
        if _PHRASAL.search(near[: moved.end]):
            return None
        if by or moved.word not in _TRANSITIVE or unit in _STEPS:
            return moved.direction
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
