"""What a doc has spoken of so far, and how present each thing is.

In: a doc with clustered mentions. Out: the past mentions of each thing as seen from a token, with
their place in the clause. References that were resolved join the mentions. Weighing is left to
`features`.
"""

from bisect import insort
from typing import NamedTuple

from spacy.tokens import Doc, Token

from kgraph.annotate.coreference.profile import Profile, profiles
from kgraph.annotate.document import Offsets
from kgraph.annotate.groups import MENTIONS, Referent, referents_of
from kgraph.ontology import EntityType

SUBJECT, OBJECT, OBLIQUE, MODIFIER = "subject", "object", "oblique", "modifier"

_COUNTRY = frozenset({EntityType.COUNTRY})
_ROLES = {
    "nsubj": SUBJECT,
    "nsubjpass": SUBJECT,
    "agent": OBJECT,
    "dobj": OBJECT,
    "attr": OBJECT,
    "dative": OBJECT,
    "pobj": OBLIQUE,
    "poss": MODIFIER,
    "compound": MODIFIER,
    "amod": MODIFIER,
    "nmod": MODIFIER,
}


class Seen(NamedTuple):
    """A mention or resolved reference; sorts by place."""

    start: int
    end: int
    root: int
    sentence: int
    item: int
    role: str
    leading: bool
    id: str
    named: bool


class Discourse:
    """Mentions of a doc in text order, with the references resolved so far."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.referents: dict[str, Referent] = {r.id: r for r in referents_of(doc)}
        self.types: dict[str, EntityType] = {i: r.entity_type for i, r in self.referents.items()}
        self.profiles: dict[str, Profile] = profiles(doc)
        self.offsets = Offsets(doc)
        self.sentence, self.sentence_start, self.sentence_root = _sentences(doc)
        self.covering: dict[int, list[Seen]] = {}
        self.learned: dict[str, bool] = {}
        """Gender by the pronouns resolved so far."""
        self._waiting: list[Seen] = []
        self.past: dict[str, list[Seen]] = {}
        spans = [s for s in doc.spans.get(MENTIONS, []) if s.id_ in self.referents]
        for span in spans:
            seen = self._see(span.start, span.end, span.id_, named=True)
            self._waiting.append(seen)
            self._cover(seen)
        self._waiting.sort(reverse=True)
        self.named = {
            i: frozenset(self.types[s.id] for s in seen) for i, seen in self.covering.items()
        }

    def _see(self, start: int, end: int, ident: str, *, named: bool) -> Seen:
        root = self.doc[start:end].root if end - start > 1 else self.doc[start]
        role, top = role_of(root)
        leading = role == MODIFIER and role_of(top)[0] == SUBJECT
        sentence, item = self.sentence[start], self.offsets.item(root.idx)
        return Seen(start, end, root.i, sentence, item, role, leading, ident, named)

    def _cover(self, seen: Seen) -> None:
        for i in range(seen.start, seen.end):
            self.covering.setdefault(i, []).append(seen)

    def advance(self, index: int) -> None:
        """Pass all mentions that end at or before a token."""
        held: list[Seen] = []
        while self._waiting and self._waiting[-1].start < index:
            seen = self._waiting.pop()
            if seen.end <= index:
                insort(self.past.setdefault(seen.id, []), seen)
            else:
                held.append(seen)
        self._waiting.extend(sorted(held, reverse=True))

    def note(self, start: int, end: int, ident: str) -> None:
        """Remember a resolved reference: it keeps its antecedent present."""
        seen = self._see(start, end, ident, named=False)
        self._cover(seen)
        insort(self.past.setdefault(ident, []), seen)

    def candidates(
        self, index: int, types: frozenset[EntityType], reach: int
    ) -> list[tuple[str, list[Seen]]]:
        """Things of some types that were mentioned before a token in its item.

        Args:
            index: the token.
            types: types wanted.
            reach: how many sentences back the latest mention may be.

        Returns:
            Ids with their past mentions, the most recently mentioned first.
        """
        item, sentence = self.offsets.item(self.doc[index].idx), self.sentence[index]
        found = [
            (ident, past)
            for ident, past in self.past.items()
            if self.types[ident] in types
            and past[-1].item == item
            and sentence - past[-1].sentence <= reach
            and past[-1].end <= index
        ]
        found.sort(key=lambda pair: (-pair[1][-1].start, pair[1][-1].end, pair[0]))
        return found

    def main_country(self, index: int) -> str:
        """The country that the item of a token has named most so far, or ""."""
        found = self.candidates(index, _COUNTRY, 10_000)
        return min(found, key=lambda c: (-len(c[1]), c[1][0].start))[0] if found else ""

    def at(self, token: Token) -> list[Seen]:
        """Mentions and references that cover a token."""
        return self.covering.get(token.i, [])


def role_of(token: Token) -> tuple[str, Token]:
    """The grammatical role of a noun phrase, and the head of the phrase that it modifies."""
    for _ in range(6):
        if token.dep_ in {"appos", "conj"} and token.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            token = token.head
            continue
        break
    role = _ROLES.get(token.dep_, OBLIQUE)
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        return OBJECT, token.head
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.dep_ == "prep":
        return MODIFIER, token.head.head
    return role, token.head


def _sentences(doc: Doc) -> tuple[list[int], list[int], list[int]]:
    """The number of each token's sentence; the first token and the root of each sentence."""
    numbers: list[int] = []
    starts: list[int] = []
    roots: list[int] = []
    for number, sentence in enumerate(doc.sents):
        starts.append(sentence.start)
        roots.append(sentence.root.i)
        numbers.extend([number] * (sentence.end - sentence.start))
    return numbers, starts, roots
