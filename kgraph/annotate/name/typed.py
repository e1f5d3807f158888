"""The names of one type, as a group of their own.

In: a doc whose names are typed. Out: the spans of one type. Persons, bodies and places compete for
the same words, so `component` weighs them together; here each type takes what it won.
"""

from spacy.tokens import Doc, Span

from kgraph.annotate.name.component import GROUP as NAMES
from kgraph.ontology import EntityType


def names_of(doc: Doc, kind: EntityType) -> list[Span]:
    """The names that were typed as a kind of thing, in text order.

    >>> import spacy
    >>> names_of(spacy.blank("en")("Nothing yet."), EntityType.PERSON)
    []
    """
    return [span for span in doc.spans.get(NAMES, []) if span.label_ == kind.value]


class TypedNames:
    """Component: writes the names of one type to a group.

    Args:
        kind: the type.
        group: key of the span group.
    """

    def __init__(self, kind: EntityType, group: str) -> None:
        self._kind = kind
        self._group = group

    def __call__(self, doc: Doc) -> Doc:
        """Mark a doc."""
        doc.spans[self._group] = names_of(doc, self._kind)
        return doc
