"""Noun phrases around a head noun: their borders, and signs that they name one specific thing.

In: a parsed doc and a head token. Out: `Phrase` with the span of the bare phrase ("grain
terminal"), the span with its prepositional tail ("grain terminal in Mersin") and the signs of
specificity. Which heads make which type is left to the components for projects, agreements and
events.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from kgraph.annotate.groups import VARIANTS

JOINERS = frozenset({"-", "–", "—", "/", "&", "‑"})
_CONTENT = frozenset({"ADJ", "NOUN", "PROPN", "NUM"})
_EVALUATIVE = frozenset(
    """
    ambitious another ballooning big biggest bilateral certain comprehensive costly crucial current
    different disputed entire existing famous final flagship former full future giant global great
    high historic huge important international joint key landmark large larger largest last lasting
    latest long-awaited long-delayed main major massive mega modern much-anticipated multilateral
    national new newest next ongoing only other own past planned possible potential present previous
    proposed prospective recent regional revised rival same separate several signed significant
    similar single small so-called special such upcoming various vast vital whole wider world's
    """.split()
)
"""Adjectives in front that describe and do not name: "a *landmark* pipeline treaty"."""

POSSESSIVE_TAGS = frozenset({"POS", "PRP$", "WP$"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase around a head.

    Attributes:
        head: index of the head noun.
        start, end: token range of the bare phrase, without determiner and evaluative adjectives.
        wide_start: start with the evaluative adjectives and ordinals.
        long_end: end with the prepositional tail, at least `end`.
        determiner: "a", "the", "possessive", "number", "other" or "".
        modifiers: number of content words before the head.
        capitals: number of capitalised words that are not sentence-initial, the head included.
        plural: whether the head is plural.
    """

    head: int
    start: int
    end: int
    wide_start: int
    long_end: int
    determiner: str
    modifiers: int
    capitals: int
    plural: bool


def is_capitalised(token: Token) -> bool:
    """Whether a word is capitalised in a place where common words are not."""
    if not token.text[:1].isupper():
        return False
    return not token.is_sent_start or token.pos_ == "PROPN"


def phrase(head: Token, *, tails: frozenset[str]) -> Phrase:
    """Read the noun phrase around a head noun.

    Args:
        head: the head noun.
        tails: prepositions whose objects belong to the name of such a thing ("on", "between").

    Returns:
        The phrase with its borders and signs.
    """
    doc = head.doc
    wide = _left_edge(head)
    start = wide
    start = _behind_modifiers(doc, start, head.i)
    end = _right_edge(head)
    words = [doc[i] for i in range(start, end) if doc[i].pos_ in _CONTENT or doc[i].is_alpha]
    return Phrase(
        head=head.i,
        start=start,
        end=end,
        wide_start=wide,
        long_end=_tail(doc, end, tails),
        determiner=_determiner(doc, wide),
        modifiers=sum(1 for t in words if t.i < head.i and t.pos_ in _CONTENT),
        capitals=sum(1 for t in words if is_capitalised(t)),
        plural=head.tag_ in {"NNS", "NNPS"},
    )


def _behind_modifiers(doc: Doc, start: int, head: int) -> int:
    """Skip adjectives and measures that do not name: "*new 150-megawatt* solar park"."""
    while True:
        at = _behind_measure(doc, start, head)
        if at < head and _is_dispensable(doc[at]):
            at += 1
        if at == start:
            return start
        start = at


def _behind_measure(doc: Doc, start: int, head: int) -> int:
    """Skip a measure in front: "*150-megawatt* solar park"."""
    while start + 2 < head and doc[start].like_num and doc[start + 1].text in JOINERS:
        start += 3
    while start < head and doc[start].text[0].isdigit() and "-" in doc[start].text:
        start += 1
    return start


def _is_dispensable(token: Token) -> bool:
    return (token.lower_ in _EVALUATIVE and not is_capitalised(token)) or token.text in JOINERS


def _left_edge(head: Token) -> int:
    doc, i, start = head.doc, head.i, head.sent.start
    while i > start and _continues_left(doc[i - 1], doc[i], head):
        i -= 1
    while i < head.i and (doc[i].text in JOINERS or doc[i].tag_ == "POS"):
        i += 1
    return i


def _continues_left(token: Token, right: Token, head: Token) -> bool:
    if token.text in JOINERS:
        return token.i > 0 and not token.nbor(-1).is_space and token.nbor(-1).pos_ != "PUNCT"
    if token.pos_ == "PROPN" or token.pos_ in {"ADJ", "NOUN"}:
        dated = token.is_title and token.ent_type_ in {"DATE", "TIME"}
        return not dated or _is_determined(token)
    if token.tag_ in {"VBN", "VBG"} and token.lower_ in _EVALUATIVE | {
        "binding",
        "founding",
        "supporting",
    }:
        return True
    if token.tag_ == "POS" and token.i > 0:
        return token.nbor(-1).tag_ == "NNS" and token.nbor(-1).text.islower()
    if token.tag_ in {"VBN", "VBG"} and token.dep_ in {"amod", "compound"}:
        return token.head.i == head.i and token.nbor(-1).text in JOINERS | {"a", "the", "an"}
    if token.pos_ == "NUM":
        return _number_belongs(token, right)
    return _is_name_connector(token, right)


def _number_belongs(token: Token, right: Token) -> bool:
    """A year or a measure in front belongs ("2030 World Cup", "300-MW plant"), a count does not."""
    if right.text in JOINERS:
        return True
    year = len(token.text) == 4 and token.text.isdigit()
    return year and (right.text[:1].isupper() or _is_determined(token))


def _is_determined(token: Token) -> bool:
    """ "the *December* election", "its *2026* summit"."""
    return token.i > 0 and token.nbor(-1).tag_ in {"DT", "PRP$", "POS"}


def _is_purpose(token: Token) -> bool:
    """ "agreement on *financing* the design", "roadmap for *opening* bus routes"."""
    return token.tag_ == "VBG" and token.nbor(-1).lower_ in {"on", "for", "of"}


def _is_name_connector(token: Token, right: Token) -> bool:
    """ "and", "of", "for" between capitalised words: "Friendship and Cooperation Treaty"."""
    if token.lower_ not in {"and", "of", "for"} or token.i == 0:
        return False
    before = token.nbor(-1)
    return (
        is_capitalised(before)
        and is_capitalised(right)
        and before.ent_type_ == right.ent_type_ != ""
    )


def _right_edge(head: Token) -> int:
    """One past the head, or past what completes a name: "Line 5", "Phase II", "Expo 2030"."""
    doc, i = head.doc, head.i + 1
    if i < len(doc) and is_capitalised(head) and doc[i].pos_ in {"NUM", "PROPN"}:
        word = doc[i].text
        if word.isdigit() or set(word) <= set("IVX"):
            return i + 1
    if i + 1 < len(doc) and doc[i].text == "-" and doc[i + 1].text.isdigit():
        return i + 2
    return i


def _determiner(doc: Doc, start: int) -> str:
    if start == 0:
        return ""
    before = doc[start - 1]
    if before.tag_ in POSSESSIVE_TAGS:
        return "possessive"
    if before.pos_ == "NUM":
        return "number"
    if before.lower_ in {"a", "an", "another"}:
        return "a"
    if before.lower_ == "the":
        return "the"
    return "other" if before.pos_ == "DET" else ""


_MAX_TAIL = 14


def _tail(doc: Doc, end: int, tails: frozenset[str]) -> int:
    """End of the prepositional tail: "on …", "between A and B", "from A to B"."""
    i = end
    if i >= len(doc) or doc[i].lower_ not in tails:
        return end
    first = doc[i].lower_
    i += 1
    last_content = end
    while i < min(len(doc), end + _MAX_TAIL) and _in_tail(doc[i], first, tails):
        if doc[i].pos_ in _CONTENT:
            last_content = i + 1
        i += 1
    return last_content


_COMPASS = frozenset({"north", "south", "east", "west", "centre", "center"})
_MEASURES = frozenset({"DATE", "TIME", "MONEY", "QUANTITY", "PERCENT"})


def _in_tail(token: Token, first: str, tails: frozenset[str]) -> bool:
    if token.is_sent_start or token.is_space or token.text == "—":
        return False
    if token.pos_ == "ADJ" and token.i + 1 < len(token.doc):
        return token.nbor(1).pos_ in {"NOUN", "PROPN", "ADJ", "CCONJ"}
    if token.lower_ == "understanding" or _is_purpose(token):
        return True
    if token.pos_ in _CONTENT or token.text in JOINERS or token.tag_ == "POS":
        return token.ent_type_ not in _MEASURES
    if token.pos_ == "DET":
        return True
    if token.lower_ == "and":
        between = first in {"between", "of", "on", "for"}
        before = token.nbor(-1)
        return between or before.pos_ in {"PROPN", "ADJ"} or before.lower_ in _COMPASS
    return (
        token.lower_ in {"of", "to", "via", "through", "across"}
        if first != "of"
        else token.lower_ in {"of", "on"}
    )


def add_variants(doc: Doc, spans: Iterable[Span]) -> None:
    """Remember the forms of descriptions: as they are, and with the measure or adjectives before.

    "concession" is also "30-year concession": both are aliases of one thing.
    """
    if VARIANTS not in doc.spans:
        doc.spans[VARIANTS] = []
    variants = doc.spans[VARIANTS]
    for span in spans:
        variants.append(span)
        wide = _left_edge(_head_of(span))
        if wide < span.start:
            variants.append(Span(doc, wide, span.end, label=span.label))


def _head_of(span: Span) -> Token:
    """The noun that heads a description: the last word before its tail."""
    for token in span:
        if token.dep_ == "prep" or token.lower_ in _TAIL_WORDS:
            return span.doc[max(span.start, token.i - 1)]
    return span[-1]


_TAIL_WORDS = frozenset("on of between with for from about to in near at under over across".split())


def heads(doc: Doc, lemmas: frozenset[str]) -> Iterator[Token]:
    """Nouns of a doc whose lemma or form is in a lexicon and that head their compound.

    "pipeline" in "pipeline treaty" is no head; in "gas pipeline" it is.
    """
    for token in doc:
        if token.pos_ not in {"NOUN", "PROPN"}:
            continue
        if token.lemma_.lower() not in lemmas and token.lower_ not in lemmas:
            continue
        if _heads_compound(token):
            yield token


def _heads_compound(token: Token) -> bool:
    if token.i + 1 >= len(token.doc):
        return True
    following = token.nbor(1)
    if following.pos_ in {"NOUN", "PROPN"} and following.head.i != token.i:
        return (
            token.dep_ not in {"compound", "nmod", "amod"}
            and following.dep_ != "compound"
            and (following.ent_type_ != token.ent_type_ or following.ent_type_ == "")
            and token.head.i != following.i
        )
    return True
