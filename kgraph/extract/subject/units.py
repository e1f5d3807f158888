"""What sort of magnitude a figure is, as far as its subject depends on it.

In: a figure's span, its label being the unit. Out: the name of a class. Reading units is left to
`kgraph.quantities`.
"""

import re

from spacy.tokens import Span, Token

from kgraph.extract.subject.vocabulary import CHANGING_VERBS, OWNING_VERBS, SHARING_VERBS

_CURRENCY = re.compile(r"(?!TEU)[A-Z]{3}")
_AREAS_AND_LENGTHS = frozenset(
    {
        *("kilometre", "metre", "centimetre", "mile", "foot", "square kilometre", "square metre"),
        *("hectare", "acre"),
    }
)
_PARTS = frozenset("third thirds quarter quarters half fifth fifths tenth every in".split())
_CHANGE_BEFORE = frozenset({"by", "up", "down"})
_CHANGE_AFTER = frozenset("more less higher lower growth increase rise fall drop".split())


def unit_class(span: Span) -> str:
    """The class of a figure's unit.

    Returns:
        "money", "count", "ratio", "length" (areas too), "power", "goods" for other physical units;
        of percentages "share" (40% *of* its exports), "growth" (*up* 4%), else "percent"; "none"
        where the unit is not known.
    """
    unit = span.label_
    if unit in {"", "count", "ratio"}:
        return unit or "none"
    if _CURRENCY.fullmatch(unit):
        return "money"
    if unit in {"percent", "percentage point", "basis point"}:
        return _percent_class(span)
    if unit in _AREAS_AND_LENGTHS:
        return "length"
    return "power" if "watt" in unit or unit.endswith("volt") else "goods"


def _percent_class(span: Span) -> str:
    doc = span.doc
    after = doc[span.end].lower_ if span.end < len(doc) else ""
    before = doc[span.start - 1].lower_ if span.start else ""
    verb = _verb_over(span.root)
    if after == "of":
        return "share"
    changing = verb in CHANGING_VERBS and before != "to"
    if changing or before in _CHANGE_BEFORE or after in _CHANGE_AFTER:
        return "growth"
    if verb in OWNING_VERBS | SHARING_VERBS or any(t.lower_ in _PARTS for t in span):
        return "share"
    return "percent"


def _verb_over(token: Token) -> str:
    for ancestor in (token, *token.ancestors):
        if ancestor.pos_ in {"VERB", "AUX"}:
            return ancestor.lemma_.lower()
    return ""
