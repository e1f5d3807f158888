"""Which entity a figure is about.

In: a figure's span in a `Reading`. Out: the mention it is about, or None. The candidates are the
mentions of its sentence and of the two before; each is weighed by signs that the syntax gives. The
weights are votes set on the project's own passages: a construction that decides counts 8, a hint 1
or 2. What is measured is left to `kgraph.extract.measure`.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kgraph.extract.reading import Filler, Reading
from kgraph.ontology import EntityType

T = EntityType
LOOK_BACK = 2
"""Sentences before the figure's own whose things may still be the topic."""
DISTANCE = 3.0
"""Votes lost with each sentence in between."""

_PRIOR: dict[EntityType, float] = {
    T.PROJECT: 4.0,
    T.AGREEMENT: 2.5,
    T.ORGANIZATION: 1.0,
    T.COUNTRY: 1.5,
    T.EVENT: 0.5,
    T.PLACE: 0.0,
    T.PERSON: -2.0,
}
_RECEIVING = frozenset({"to", "for", "into", "in", "on", "towards", "toward"})
_GIVING = frozenset(
    """
    allocate approve commit contribute donate extend finance fund give grant inject invest lend loan
    pledge pour provide put secure spend supply
    """.split()
)
_SAYING = frozenset(
    "say expect estimate forecast put reckon calculate promise predict announce tell note".split()
)


def subject_of(reading: Reading, figure: Span) -> Filler | None:
    """Choose the entity that a figure is about.

    Args:
        reading: the annotated doc.
        figure: the figure's span.

    Returns:
        The best mention of the figure's own sentence, else of the sentence before.

    "The 300-MW solar park", "the port, worth $2bn", "Peru's exports rose 4 percent".
    """
    counted = _counted_entity(reading, figure)
    if counted is not None:
        return counted
    scored = [
        (
            _weigh(reading, figure, filler) - DISTANCE * far,
            -abs(filler.start - figure.start),
            filler,
        )
        for far, filler in _candidates(reading, figure.sent)
    ]
    best = max(scored, key=lambda s: (s[0], s[1], -s[2].start), default=None)
    return best[2] if best is not None and best[0] > 0 else None


def _candidates(reading: Reading, sentence: Span) -> Iterator[tuple[int, Filler]]:
    """Mentions of the sentence and of those before it in the item, with their distance."""
    item = reading.offsets.item(sentence.start_char)
    for far in range(LOOK_BACK + 1):
        yield from ((far, filler) for filler in reading.in_sentence(sentence))
        if sentence.start == 0:
            return
        sentence = reading.doc[sentence.start - 1].sent
        if reading.offsets.item(sentence.start_char) != item:
            return


def _counted_entity(reading: Reading, figure: Span) -> Filler | None:
    """ "37 agreements", "a 150-MW wind farm": the figure modifies a mention or stands in it."""
    doc = figure.doc
    for filler in reading.fillers:
        inside = filler.start <= figure.start and filler.end >= figure.end
        if inside and filler.type in {T.AGREEMENT, T.PROJECT, T.EVENT}:
            return filler
        gap = filler.start - figure.end
        if 0 <= gap <= 3 and filler.type in {T.AGREEMENT, T.PROJECT}:
            between = doc[figure.end : filler.start]
            if all(t.pos_ in {"ADJ", "NOUN"} or t.text == "-" for t in between):
                return filler
    return None


def _weigh(reading: Reading, figure: Span, filler: Filler) -> float:
    root = figure.root
    score = _PRIOR[filler.type]
    score -= 0.12 * min(20, _gap(figure, filler))
    if filler.end <= figure.start:
        score += 1.0
    score += sum(vote for token, vote in _path(root) if _reaches(reading, token, filler))
    return score + _by_bracket(figure, filler)


def _gap(figure: Span, filler: Filler) -> int:
    return figure.start - filler.end if filler.end <= figure.start else filler.start - figure.end


def _by_bracket(figure: Span, filler: Filler) -> float:
    """ "Grand Stade (115,000 seats, 5.8 billion dirhams)": a bracket speaks of what precedes it."""
    doc = figure.doc
    at = filler.end
    if at < len(doc) and doc[at].text == "(" and figure.start > at:
        closing = next((t.i for t in doc[at:] if t.text == ")"), len(doc))
        return 8.0 if figure.end <= closing else 0.0
    return 0.0


def _reaches(reading: Reading, token: Token, filler: Filler) -> bool:
    """Whether a noun phrase headed by a token stands for, or is owned by, the mention."""
    if filler.start <= token.i < filler.end:
        return True
    found = reading.resolve(token, frozenset({filler.type}), conjuncts=False)
    return any(f.referent.id == filler.referent.id for f in found)


def _path(root: Token) -> Iterator[tuple[Token, float]]:
    """Tokens that the syntax ties to a figure, with their votes.

    The walk goes up from the figure: nouns on the way and what owns them, then the verb with its
    subject and, for giving verbs, its receiver.
    """
    token = root
    for _ in range(7):
        if token.pos_ in {"NOUN", "PROPN", "NUM", "SYM"}:
            yield from _owned(token)
        if token.pos_ in {"VERB", "AUX"}:
            yield from _clause(token)
            if token.dep_ in {"relcl", "acl"}:
                yield token.head, 5.0
            break
        if token.head.i == token.i:
            break
        token = token.head


def _owned(noun: Token) -> Iterator[tuple[Token, float]]:
    for child in noun.children:
        if child.dep_ in {"poss", "nmod", "amod", "compound", "appos"}:
            yield child, 4.0
        elif child.dep_ == "prep" and child.lower_ in {"of", "in", "for", "from", "on", "by"}:
            for inner in child.children:
                if inner.dep_ == "pobj":
                    yield inner, 3.0
                    yield from ((c, 2.5) for c in inner.children if c.dep_ in {"poss", "amod"})
    if noun.dep_ == "appos":
        yield noun.head, 5.0
    yield noun, 4.0


def _clause(verb: Token) -> Iterator[tuple[Token, float]]:
    giving = verb.lemma_.lower() in _GIVING
    saying = verb.lemma_.lower() in _SAYING
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            yield child, -2.0 if giving else 0.5 if saying else 4.0
            yield from ((c, 3.0) for c in child.children if c.dep_ in {"poss", "amod", "compound"})
            yield from ((c, 2.0) for p in child.children if p.dep_ == "prep" for c in p.children)
        elif child.dep_ == "prep" and giving and child.lower_ in _RECEIVING:
            yield from ((c, 5.0) for c in child.children if c.dep_ == "pobj")
        elif child.dep_ in {"dobj", "dative"} and giving:
            yield child, 3.0
        elif child.dep_ == "dobj":
            yield child, 2.5
