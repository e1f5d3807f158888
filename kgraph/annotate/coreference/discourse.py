"""What a doc has spoken of so far, and who is most present.

In: a doc with clustered mentions. Out: antecedents for pronouns and descriptions. The rules follow
what news prose does: a pronoun takes the subject of its own or the last sentences, "the country" the
last country that acted, "both sides" the last two countries of one sentence (measured in the
project's own passages). What counts as a reference is left to `component`.
"""

from collections import Counter
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from kgraph.annotate.document import Offsets
from kgraph.annotate.groups import MENTIONS, Referent, referents_of
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType

LOOK_BACK = 4
"""Sentences that a reference looks back."""

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class Antecedent(NamedTuple):
    """A referent as antecedent."""

    id: str
    type: str


class _Seen(NamedTuple):
    """A mention or resolved reference that was passed."""

    start: int
    end: int
    sentence: int
    item: int
    subject: bool
    referent: Referent


class Discourse:
    """Mentions of a doc in text order, with the references resolved so far."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._offsets = Offsets(doc)
        self._referents = {r.id: r for r in referents_of(doc)}
        self._sentence = _sentence_numbers(doc)
        self._tokens: set[int] = set()
        self._seen = [self._see(span) for span in doc.spans.get(MENTIONS, [])]
        for seen in self._seen:
            if seen.referent.entity_type not in {EntityType.COUNTRY}:
                self._tokens.update(range(seen.start, seen.end))
        self._main = self._main_countries()
        self._gender: dict[str, bool] = {}

    def _see(self, span: Span, antecedent: str | None = None) -> _Seen:
        root = span.root
        subject = root.dep_ in _SUBJECTS or (
            root.dep_ in {"poss", "amod", "compound"} and root.head.dep_ in _SUBJECTS
        )
        return _Seen(
            span.start,
            span.end,
            self._sentence[span.start],
            self._offsets.item(span[0].idx),
            subject,
            self._referents[antecedent or span.id_],
        )

    def _main_countries(self) -> dict[int, list[Referent]]:
        counts: dict[int, Counter[str]] = {}
        for seen in self._seen:
            if seen.referent.type == EntityType.COUNTRY.value:
                counts.setdefault(seen.item, Counter())[seen.referent.id] += 1
        return {
            item: [self._referents[i] for i, _ in sorted(c.items(), key=lambda p: (-p[1], p[0]))]
            for item, c in counts.items()
        }

    def note(self, span: Span, antecedent: Antecedent) -> None:
        """Remember a resolved reference: it keeps its antecedent present."""
        self._seen.append(self._see(span, antecedent.id))
        self._seen.sort(key=lambda s: (s.start, -s.end))

    def is_mentioned(self, token: Token) -> bool:
        """Whether a token is inside a named mention of something other than a country."""
        return token.i in self._tokens

    def _before(self, token: Token, types: frozenset[EntityType]) -> list[_Seen]:
        """Mentions of some types before a token in the same item, the nearest first."""
        item, sentence = self._offsets.item(token.idx), self._sentence[token.i]
        return [
            s
            for s in reversed(self._seen)
            if s.end <= token.i
            and s.item == item
            and sentence - s.sentence <= LOOK_BACK
            and s.referent.entity_type in types
        ]

    def person(self, token: Token, *, feminine: bool) -> Antecedent | None:
        """Whom "he" or "she" means: a subject person, the nearest sentence first."""
        people = [
            s
            for s in self._before(token, frozenset({EntityType.PERSON}))
            if self._gender.get(s.referent.id, feminine) == feminine
        ]
        best = _prefer_subjects(people)
        if best is not None:
            self._gender[best.id] = feminine
        return best

    def subject_before(self, token: Token, types: frozenset[EntityType]) -> Antecedent | None:
        """What "it" means: a subject of this sentence or the last one, else the nearest thing."""
        sentence = self._sentence[token.i]
        near = [s for s in self._before(token, types) if sentence - s.sentence <= 1]
        return _prefer_subjects(near)

    def nearest(self, token: Token, types: frozenset[EntityType]) -> Antecedent | None:
        """The nearest thing of some types before a token."""
        return _as_antecedent(self._before(token, types))

    def with_head(
        self, token: Token, lemma: str, types: frozenset[EntityType]
    ) -> Antecedent | None:
        """The nearest thing whose name has a word: "the railway" for the Rasht–Astara railway."""
        before = self._before(token, types)
        same = [s for s in before if lemma in _name_words(s.referent)]
        if not same and EntityType.ORGANIZATION in types | {EntityType.PLACE} & types:
            same = before
        return _as_antecedent(same)

    def country(self, token: Token) -> Antecedent | None:
        """What "the country" means: the last country that acted or owned, else the main one."""
        before = self._before(token, frozenset({EntityType.COUNTRY}))
        own = [s for s in before if s.sentence == self._sentence[token.i]]
        if len({s.referent.id for s in own}) == 1:
            return _as_antecedent(own)
        acting = [s for s in before if s.subject]
        if acting or before:
            return _as_antecedent(acting or before)
        main = self._main.get(self._offsets.item(token.idx), [])
        return Antecedent(main[0].id, main[0].type) if main else None

    def pair(self, token: Token) -> list[Antecedent]:
        """What "both countries" means: the last sentence with exactly two, else the main two."""
        before = self._before(token, frozenset({EntityType.COUNTRY}))
        for sentence in sorted({s.sentence for s in before}, reverse=True):
            ids = {s.referent.id: s.referent for s in before if s.sentence == sentence}
            if len(ids) == 2:
                return [Antecedent(r.id, r.type) for _, r in sorted(ids.items())]
        main = self._main.get(self._offsets.item(token.idx), [])[:2]
        return [Antecedent(r.id, r.type) for r in main] if len(main) == 2 else []

    def office_holder(self, span: Span, lemma: str) -> Antecedent | None:
        """Whom "the minister" or "the Kazakh leader" means: the nearest person so introduced."""
        people = self._before(span[-1], frozenset({EntityType.PERSON}))
        introduced = [s for s in people if lemma in self._words_around(s.referent)]
        countries = {
            s.referent
            for s in self._seen
            if span.start <= s.start < span.end and s.referent.type == EntityType.COUNTRY.value
        }
        if countries:
            words = {w for c in countries for f in (c.name, *c.aliases) for w in fold(f).split()}
            owned = [s for s in people if words & self._words_around(s.referent)]
            return _as_antecedent(owned)
        return _as_antecedent(introduced or (people if lemma in {"leader"} else []))

    def _words_around(self, person: Referent) -> set[str]:
        """Words within six tokens of the mentions of a person: titles, countries, appositions."""
        words: set[str] = set()
        for seen in self._seen:
            if seen.referent.id == person.id:
                window = self._doc[max(0, seen.start - 6) : seen.end + 6]
                words.update(t.lemma_.lower() for t in window)
                words.update(w for t in window for w in fold(t.text).split())
        return words


def _sentence_numbers(doc: Doc) -> list[int]:
    numbers = [0] * len(doc)
    for number, sentence in enumerate(doc.sents):
        for i in range(sentence.start, sentence.end):
            numbers[i] = number
    return numbers


def _name_words(referent: Referent) -> set[str]:
    return {w for form in (referent.name, *referent.aliases) for w in fold(form).split()}


def _prefer_subjects(seen: list[_Seen]) -> Antecedent | None:
    """The nearest sentence that has a subject among them; else the nearest of all."""
    subjects = [s for s in seen if s.subject]
    if not subjects:
        return _as_antecedent(seen)
    nearest = subjects[0].sentence
    first = min((s for s in subjects if s.sentence == nearest), key=lambda s: s.start)
    return Antecedent(first.referent.id, first.referent.type)


def _as_antecedent(seen: list[_Seen]) -> Antecedent | None:
    return Antecedent(seen[0].referent.id, seen[0].referent.type) if seen else None
