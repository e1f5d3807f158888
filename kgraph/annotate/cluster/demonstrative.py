"""Descriptions that point back: "This grain corridor", after a named corridor.

In: clusters of one article. Out: which cluster a demonstrative description joins. "This" before a
whole description says that the thing was just spoken of; the names need not share a word. Bare
"this project" is no mention and is left to `kgraph.annotate.coreference`.
"""

from collections.abc import Sequence

from spacy.tokens import Doc, Span

from kgraph.annotate.document import Offsets

LOOK_BACK = 2
"""Sentences in which the thing was named before."""

_POINTING = frozenset({"this", "these"})


def points_back(span: Span) -> bool:
    """Tell whether a mention stands behind "this", or is definite and measured.

    >>> import spacy
    >>> doc = spacy.blank("en")("This coastal road is long.")
    >>> points_back(doc[1:3]), points_back(doc[0:1])
    (True, False)
    """
    before = span.doc[max(0, span.start - 2) : span.start]
    return any(token.lower_ in _POINTING for token in before) or _is_measured(span)


def _is_measured(span: Span) -> bool:
    """ "the *647-kilometre* line": who gives the length of a definite thing has named it."""
    doc, at = span.doc, span.start
    while at > 0 and (doc[at - 1].like_num or doc[at - 1].text == "-" or _is_unit(doc, at - 1)):
        at -= 1
    return at < span.start and at > 0 and doc[at - 1].lower_ == "the"


def _is_unit(doc: Doc, at: int) -> bool:
    return at > 0 and doc[at - 1].text == "-" and doc[at].pos_ in {"NOUN", "PROPN"}


def antecedent(span: Span, mentions: Sequence[Span]) -> Span | None:
    """The mention of the same type that a pointing description takes up.

    Args:
        span: the description behind "this".
        mentions: all mentions of its type, in text order.

    Returns:
        The nearest one before it in the same digest item, at most `LOOK_BACK` sentences back.
    """
    doc, offsets = span.doc, Offsets(span.doc)
    first = span.sent
    for _ in range(LOOK_BACK):
        if first.start > 0:
            first = doc[first.start - 1].sent
    item = offsets.item(span.start_char)
    near = [
        m
        for m in mentions
        if first.start <= m.start < span.start
        and m.end <= span.start
        and offsets.item(m.start_char) == item
    ]
    return near[-1] if near else None
