"""What a figure measures: "refined copper output", "cost", "share of exports".

In: a figure's span with its quantity. Out: a short noun phrase of the text, or None. Which entity
it is about is left to `kgraph.extract.subject`.
"""

from typing import Any

from spacy.tokens import Span, Token

from kgraph.extract.reading import Reading

MAX_WORDS = 6
_LEVEL_VERBS = frozenset(
    """
    amount be climb decline double drop exceed fall grow halve hit increase jump reach remain rise
    shrink slide stand surge total triple
    """.split()
)


def measure_of(reading: Reading, figure: Span, row: dict[str, Any]) -> str | None:
    """Find the noun phrase that says what a figure measures.

    Args:
        reading: the annotated doc.
        figure: the figure's span.
        row: the quantity's plain data, with `counted` and `measure_hint`.

    Returns:
        "copper exports" for "copper exports rose by 4%", "loan" for "a loan of $2m", what is
        counted for a count, else a noun near by, else None.
    """
    if row["counted"]:
        return str(row["counted"])
    noun = _governing_noun(figure.root) or _subject_noun(figure.root)
    if noun is not None:
        return _short_phrase(noun, figure)
    return row["measure_hint"] or None


def _governing_noun(root: Token) -> Token | None:
    """ "a cost *of* $2bn", "$2bn in aid", "a $2bn loan"."""
    token = root
    for _ in range(3):
        head = token.head
        if token.dep_ == "pobj" and head.lower_ == "of" and head.head.pos_ == "NOUN":
            return head.head
        if token.dep_ in {"nummod", "compound", "quantmod", "amod", "nmod"} and head.pos_ == "NOUN":
            token = head
            if token.i > root.i and token.ent_type_ not in {"MONEY", "PERCENT", "QUANTITY"}:
                return token
            continue
        break
    for child in root.children:
        if child.dep_ == "prep" and child.lower_ in {"in", "of"}:
            for inner in child.children:
                if inner.dep_ == "pobj" and inner.pos_ == "NOUN":
                    return inner
    return None


def _subject_noun(root: Token) -> Token | None:
    """The subject of the verb that the figure hangs on: "*exports* reached $2bn"."""
    for ancestor in root.ancestors:
        if ancestor.pos_ in {"VERB", "AUX"}:
            if ancestor.lemma_.lower() not in _LEVEL_VERBS:
                return None
            for child in ancestor.children:
                if child.dep_ in {"nsubj", "nsubjpass"} and child.pos_ == "NOUN":
                    return child
            return None
    return None


def _short_phrase(noun: Token, figure: Span) -> str:
    """The noun with the modifiers before it and a short "of" behind it."""
    start = noun.i
    for child in noun.lefts:
        if child.dep_ in {"compound", "amod", "nmod"} and child.pos_ in {"NOUN", "ADJ", "PROPN"}:
            start = min(start, child.left_edge.i)
    end = noun.i + 1
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            edge = child.right_edge.i + 1
            if not (child.i <= figure.start < edge) and edge - start <= MAX_WORDS:
                end = edge
    words = [t for t in noun.doc[start:end] if not figure.start <= t.i < figure.end]
    return " ".join(t.text for t in words[:MAX_WORDS])
