"""Who speaks, and which words of a sentence are theirs.

In: a parsed doc with mentions and references. Out: `Attribution`s: "X said that …", "…, X said",
"according to X, …", "rejected by X". What goes on over several sentences is left to
`continuation`.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from kgraph.annotate.groups import MENTIONS, REFERENCES
from kgraph.annotate.speaker.patterns import REJECTING, RENEWING, REPORTING, WISHING
from kgraph.ontology import EntityType

_SPEAKERS = frozenset(
    t.value for t in (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY)
)
_CLAUSES = frozenset({"ccomp", "parataxis"})
_MARKS = frozenset({",", "”", '"', "’", "»", "'", "–", "—"})


class Kind(StrEnum):
    """How words are attributed."""

    CLAUSE = "clause"
    """A reported clause: "X said that …"."""
    WISH = "wish"
    """What somebody wants of others: "X proposed that …"."""
    QUOTATION = "quotation"
    """Words in quotation marks, and answers in interviews."""
    OUTLET = "outlet"
    """What an outlet tells in its paragraph or item."""


class Attribution(NamedTuple):
    """A stretch of tokens (half-open) that are a speaker's words.

    Attributes:
        speaker: the mention of who speaks; id = local entity id.
        verb: index of the word that attributes.
        start, end: the stretch.
        kind: how it is attributed.
    """

    speaker: Span
    verb: int
    start: int
    end: int
    kind: Kind = Kind.CLAUSE


class Speakers:
    """Mentions that can speak, looked up by token."""

    def __init__(self, doc: Doc) -> None:
        self._covering: dict[int, Span] = {}
        spans = [*doc.spans.get(MENTIONS, []), *doc.spans.get(REFERENCES, [])]
        for span in sorted(spans, key=lambda s: (s.end - s.start, s.start)):
            if span.label_ in _SPEAKERS:
                for i in range(span.start, span.end):
                    self._covering[i] = span

    def named_by(self, token: Token) -> Span | None:
        """The speaker that a noun phrase names: itself, or the name that explains it."""
        found = self._covering.get(token.i)
        if found is not None and found.start <= found.root.i <= token.i:
            return found
        for child in token.children:
            if child.dep_ == "appos" and child.i in self._covering:
                return self._covering[child.i]
        if token.tag_ in {"WP", "WDT"} and token.head.dep_ == "relcl":
            return self.named_by(token.head.head)
        return None

    def right_before(self, verb: Token) -> Span | None:
        """Who stands between a comma and a verb: "…, Ada Obi, said", "…, the daily reports"."""
        i = verb.i - 1
        if i > 0 and verb.doc[i].text == ",":
            i -= 1
        found = self._covering.get(i)
        if found is None or found.end != i + 1 or found.start == 0:
            return None
        closed = verb.doc[found.start - 1].text in _MARKS
        return found if closed or found.label_ == EntityType.PERSON.value else None


def find_attributions(doc: Doc, speakers: Speakers) -> Iterator[Attribution]:
    """The attributions of a doc, in text order of the words that make them."""
    for token in doc:
        if token.lower_ == "according":
            yield from _according(token, speakers)
        elif token.pos_ == "VERB":
            yield from _of_verb(token, speakers)
        elif token.tag_ == "NNS" and token.lemma_.lower() in REPORTING:
            yield from _mistagged(token, speakers)


def _of_verb(verb: Token, speakers: Speakers) -> Iterator[Attribution]:
    lemma = verb.lemma_.lower()
    if lemma in REPORTING or lemma in WISHING:
        stretches = list(_clauses(verb, wishing=lemma in WISHING))
        if lemma in REPORTING and not any(s for s in stretches):
            stretches = list(_inserted(verb))
    else:
        stretches = []
    if lemma in REJECTING or lemma in RENEWING:
        stretches.extend(_objects(verb))
    if not stretches:
        return
    speaker = _speaker_of(verb, speakers)
    if speaker is not None:
        kind = Kind.WISH if lemma in WISHING else Kind.CLAUSE
        for start, end in stretches:
            yield Attribution(speaker, verb.i, start, end, kind)


def _mistagged(noun: Token, speakers: Speakers) -> Iterator[Attribution]:
    """ "…, the daily reports." where the tagger takes the verb for a noun."""
    speaker = speakers.right_before(noun)
    if speaker is None or not noun.doc[noun.i + 1 : noun.i + 2].text.startswith((".", ",")):
        return
    if speaker.start > noun.sent.start and noun.doc[speaker.start - 1].text in _MARKS:
        yield Attribution(speaker, noun.i, noun.sent.start, speaker.start)


def _speaker_of(verb: Token, speakers: Speakers) -> Span | None:
    """The subject of a verb, or the agent of a passive one; a joined verb shares the subject."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((f for g in child.children if (f := speakers.named_by(g))), None)
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    if subjects:
        return speakers.named_by(subjects[-1])
    if any(c.dep_ == "nsubjpass" for c in verb.children):
        return None
    before = speakers.right_before(verb)
    if before is not None:
        return before
    if verb.dep_ in {"conj", "advcl", "xcomp"} and verb.head.i != verb.i:
        return _speaker_of(verb.head, speakers)
    if verb.dep_ in {"acl", "relcl"}:
        return speakers.named_by(verb.head)
    return None


def _clauses(verb: Token, *, wishing: bool) -> Iterator[tuple[int, int]]:
    """The clauses that a verb reports."""
    for child in verb.children:
        clause = child.dep_ == "ccomp" or (child.dep_ == "parataxis" and child.i < verb.i)
        if clause or (wishing and child.dep_ == "xcomp" and verb.lemma_ == "propose"):
            start, end = child.left_edge.i, child.right_edge.i + 1
            if child.i < verb.i:
                yield min(start, _opening(verb, start)), min(end, verb.i)
            else:
                yield max(start, verb.i + 1), end


def _opening(verb: Token, start: int) -> int:
    """What stands before a clause in its sentence, such as a date, belongs to it."""
    return verb.sent.start if start - verb.sent.start <= 3 else start


def _inserted(verb: Token) -> Iterator[tuple[int, int]]:
    """ "…, X said" and "…, X said, …", where the parser sees no clause below the verb."""
    sentence = verb.sent
    edges = [c for c in verb.children if c.dep_ == "nsubj"]
    left = min([verb.i, *(c.left_edge.i for c in edges)])
    right = max([verb.i, *(c.right_edge.i for c in edges)])
    if left > sentence.start and verb.doc[left - 1].text in _MARKS:
        yield _part_start(verb, left), left
        if verb.dep_ in _CLAUSES and verb.head.i > right:
            yield right + 1, sentence.end


def _part_start(verb: Token, left: int) -> int:
    """Where the part of the sentence begins that leads up to an attribution."""
    stops = [t.i + 1 for t in verb.sent if t.i < left - 1 and t.text in {";", ":"}]
    return max([verb.sent.start, *stops])


def _objects(verb: Token) -> Iterator[tuple[int, int]]:
    """ "denied a report that …", "reports that … were rejected by X"."""
    for child in verb.children:
        if child.dep_ in {"dobj", "nsubjpass"}:
            yield child.left_edge.i, child.right_edge.i + 1


def _according(token: Token, speakers: Speakers) -> Iterator[Attribution]:
    """ "According to X, …" and "…, according to X": the sentence, up to a semicolon."""
    preposition = next((c for c in token.children if c.lower_ == "to"), None)
    names = preposition.children if preposition is not None else ()
    speaker = next((f for n in names if (f := speakers.named_by(n))), None)
    if speaker is None:
        return
    sentence = token.sent
    bounds = [sentence.start, *(t.i for t in sentence if t.text == ";"), sentence.end]
    start = max(b for b in bounds if b <= token.i)
    end = min(b for b in bounds if b > token.i)
    edge = token.right_edge.i + 1
    yield Attribution(speaker, token.i, start, token.i)
    if edge < end:
        yield Attribution(speaker, token.i, edge, end)
