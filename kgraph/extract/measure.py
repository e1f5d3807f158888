"""What a figure measures: "refined copper output", "cost", "share of exports".

In: a figure's span with its quantity. Out: a short noun phrase, or None. Which entity it is about
is left to `kgraph.extract.subject`.

The text mostly names it ("a *loan* of $2m", "copper *exports* rose by 4%"). Where only the verb or
the unit tells, its noun is given: what *costs* has a cost, a 90-kilometre line a length.
"""

from typing import Any

from spacy.tokens import Span, Token

from kgraph.annotate.groups import FIGURES
from kgraph.extract.reading import Reading
from kgraph.ontology import EntityType

MAX_WORDS = 6
_LEVEL_VERBS = frozenset(
    """
    amount average be become climb come decline dip double drop ease exceed expand fall grow halve
    hit increase jump narrow plunge quadruple reach remain rise shrink slide slip slow stand stay
    surge swell top total triple widen
    """.split()
)
_VERB_NOUNS: dict[str, str] = {
    **dict.fromkeys(("cost", "price"), "cost"),
    **dict.fromkeys(("lend", "loan", "borrow"), "loan"),
    **dict.fromkeys(("invest", "inject", "pour", "pump", "sink", "plough", "put"), "investment"),
    **dict.fromkeys(("pledge", "promise"), "pledge"),
    **dict.fromkeys(("grant", "donate"), "grant"),
    **dict.fromkeys(("spend",), "spending"),
    **dict.fromkeys(("allocate", "earmark", "provide", "raise", "secure"), "funding"),
    **dict.fromkeys(("contribute",), "contribution"),
    **dict.fromkeys(("pay",), "payment"),
    **dict.fromkeys(("owe",), "debt"),
    **dict.fromkeys(("earn",), "earnings"),
    **dict.fromkeys(("value", "worth"), "value"),
}
"""Verbs of money and the noun for the amount."""
_STAKE_VERBS = frozenset("acquire buy control hold keep own purchase retain sell take".split())
_OWNABLE = frozenset({EntityType.ORGANIZATION, EntityType.PROJECT})
_OWNABLE_NOUNS = frozenset("business company firm project share stock venture".split())
_OUTPUT_VERBS = frozenset("generate produce yield".split())
_POWER = frozenset({"kilowatt", "megawatt", "gigawatt", "terawatt"})
_UNIT_NOUNS: dict[str, str] = {
    **dict.fromkeys(_POWER, "capacity"),
    **dict.fromkeys(("kilometre", "mile"), "length"),
    **dict.fromkeys(("hectare", "acre", "square kilometre", "square metre"), "area"),
}
_MEASURE_NOUNS = frozenset(
    """
    area capacity depth distance height length output production size stretch track width
    """.split()
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def measure_of(reading: Reading, figure: Span, row: dict[str, Any]) -> str | None:
    """Find the noun phrase that says what a figure measures.

    Args:
        reading: the annotated doc.
        figure: the figure's span.
        row: the quantity's plain data, with `counted` and `measure_hint`.

    Returns:
        "copper exports" for "copper exports rose by 4%", "loan" for "a loan of $2m", what is
        counted for a count; of a conversion what the converted figure measures; None where
        nothing tells.
    """
    if row["counted"]:
        return str(row["counted"])
    converted = _converted(reading, figure, row)
    if converted is not None:
        return converted
    return (
        _by_unit_of_thing(figure, row["unit"])
        or _share(reading, figure, row["unit"])
        or _named(figure)
        or _by_verb(figure, row["unit"])
        or row["measure_hint"]
        or _UNIT_NOUNS.get(row["unit"])
    )


def _converted(reading: Reading, figure: Span, row: dict[str, Any]) -> str | None:
    """ "98 billion baht ($2.8bn)": both amounts measure one thing."""
    partner = row.get("partner")
    if row.get("relation") != "conversion_of" or partner is None:
        return None
    spans = reading.doc.spans.get(FIGURES, [])
    rows: list[dict[str, Any]] = reading.doc.user_data.get(FIGURES, [])
    # Only what stands before: two conversions that name each other would go on for ever.
    if partner >= len(spans) or spans[partner].start >= figure.start:
        return None
    return measure_of(reading, spans[partner], rows[partner])


def _by_unit_of_thing(figure: Span, unit: str) -> str | None:
    """ "a 90-kilometre line", "a park of 40 MW": the unit says what of the thing is measured."""
    noun = _governing_noun(figure.root)
    if noun is None or noun.lemma_.lower() in _MEASURE_NOUNS:
        return None
    return _UNIT_NOUNS.get(unit)


def _share(reading: Reading, figure: Span, unit: str) -> str | None:
    """ "40% of its exports" is a share of exports; of a firm that is bought or held, a stake."""
    if unit != "percent":
        return None
    whole = _object_of(figure.root, "of")
    verb = _verb_over(figure.root)
    owning = verb is not None and verb.lemma_.lower() in _STAKE_VERBS and _is_object(figure.root)
    if owning and (whole is None or _can_be_owned(reading, whole)):
        return "stake"
    if whole is None or whole.pos_ != "NOUN":
        return None
    return f"share of {_short_phrase(whole, figure)}"


def _can_be_owned(reading: Reading, noun: Token) -> bool:
    named = any(f.type in _OWNABLE for f in reading.covering(noun))
    return named or noun.lemma_.lower() in _OWNABLE_NOUNS


def _named(figure: Span) -> str | None:
    noun = _governing_noun(figure.root) or _subject_noun(figure.root)
    return _short_phrase(noun, figure) if noun is not None else None


def _by_verb(figure: Span, unit: str) -> str | None:
    verb = _verb_over(figure.root)
    if verb is None:
        return None
    lemma = verb.lemma_.lower()
    if len(unit) == 3 and unit.isupper() and lemma in _VERB_NOUNS:
        return _VERB_NOUNS[lemma]
    if lemma in _OUTPUT_VERBS and unit not in _POWER:
        return "output"
    return None


def _governing_noun(root: Token) -> Token | None:
    """ "a cost *of* $2bn", "$2bn in aid", "a $2bn loan"."""
    head = root.head
    if root.dep_ == "pobj" and head.lower_ in {"of", "at"} and head.head.pos_ == "NOUN":
        return head.head
    specifying = _object_of(root, "in", "of")
    if specifying is not None and specifying.pos_ == "PROPN":
        specifying = None
    return _modified(root) or specifying


def _modified(root: Token) -> Token | None:
    """The noun that a figure stands before as a modifier."""
    token = root
    for _ in range(3):
        head = token.head
        if token.dep_ not in {"nummod", "compound", "quantmod", "amod", "nmod"}:
            return None
        amount = head.ent_type_ in {"MONEY", "PERCENT", "QUANTITY"}
        if head.pos_ == "NOUN" and head.i > root.i and not amount:
            return head
        token = head
    return None


def _object_of(root: Token, *prepositions: str) -> Token | None:
    for child in root.children:
        if child.dep_ == "prep" and child.lower_ in prepositions:
            for inner in child.children:
                if inner.dep_ == "pobj" and inner.pos_ in {"NOUN", "PROPN"}:
                    return inner
    return None


def _subject_noun(root: Token) -> Token | None:
    """The subject of the verb that the figure hangs on: "*exports* reached $2bn"."""
    verb = _verb_over(root)
    if verb is None:
        return None
    level = verb.lemma_.lower() in _LEVEL_VERBS
    by = root.dep_ == "pobj" and root.head.lower_ in {"by", "to", "from", "at"}
    wanted = _SUBJECTS if level else frozenset({"dobj", "nsubjpass"}) if by else frozenset()
    for child in verb.children:
        if child.dep_ in wanted:
            noun = _antecedent(child)
            return noun if noun.pos_ == "NOUN" else None
    return None


def _antecedent(token: Token) -> Token:
    """ "trade, *which* stood at $2bn" → trade."""
    if token.tag_ in {"WDT", "WP"} and token.head.dep_ == "relcl":
        return token.head.head
    return token


def _verb_over(token: Token) -> Token | None:
    return next((a for a in token.ancestors if a.pos_ in {"VERB", "AUX"}), None)


def _is_object(root: Token) -> bool:
    return root.dep_ in {"dobj", "nummod", "npadvmod"}


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
