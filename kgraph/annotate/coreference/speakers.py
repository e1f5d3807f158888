"""Resolves "I" and "we" in quotations and transcripts to who speaks.

In: a doc with clustered mentions. Out: the speaker of a token's quotation, and whom the speaker's
"we" means: the country or body beside the name, else the speaker. Other references are left to
`rank` and `plurals`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Span, Token

from kgraph.annotate.coreference.discourse import Discourse
from kgraph.annotate.coreference.home import home_of
from kgraph.annotate.coreference.patterns import SPEECH
from kgraph.annotate.document import blocks_of
from kgraph.annotate.groups import MENTIONS
from kgraph.knowledge.names import fold
from kgraph.ontology import EntityType

_QUOTES = re.compile(r"[“\"„«]([^“”\"„«»\n]{2,600})[”\"»]?")
_LABEL = re.compile(r"^([^\W\d_][\w'’.\- ]{0,40}?)(?: \([^)]*\))?:\s")
_SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY})
_REACH = 160
"""Characters from a quotation to the name of its speaker."""


class Quotation(NamedTuple):
    """Words of one speaker: characters of the doc, half-open, and the speaker's id."""

    start: int
    end: int
    speaker: str


class Speakers:
    """Who says "I" and "we" in a doc.

    Args:
        discourse: the doc's mentions.
        references: references resolved so far, for quotations with "he said".
    """

    def __init__(self, discourse: Discourse, references: Sequence[Span] = ()) -> None:
        self._discourse = discourse
        doc = discourse.doc
        spans = [*doc.spans.get(MENTIONS, []), *references]
        # Offsets and text are read once: spaCy builds them anew at each access.
        self._text = doc.text
        self._spans = [s for s in spans if discourse.types.get(s.id_) in _SPEAKERS]
        self._quotations = [*self._quoted(), *self._labelled()]

    def speaker(self, token: Token) -> str | None:
        """The id of whom the words around a token are quoted from."""
        for quotation in self._quotations:
            if quotation.start <= token.idx < quotation.end:
                return quotation.speaker
        return None

    def first_person(self, token: Token, *, plural: bool) -> str | None:
        """The id of whom "I" or, if plural, "we" means."""
        speaker = self.speaker(token)
        if speaker is None:
            return None
        return self._side(speaker) if plural else self._self(speaker)

    def _self(self, ident: str) -> str | None:
        return ident if self._discourse.types[ident] is EntityType.PERSON else None

    def _side(self, ident: str) -> str | None:
        """Whom a speaker speaks for: a minister's "we" is the country."""
        if self._discourse.types[ident] is not EntityType.PERSON:
            return ident
        return home_of(ident, self._discourse)

    def _quoted(self) -> list[Quotation]:
        found: list[Quotation] = []
        for match in _QUOTES.finditer(self._text):
            speaker = self._speaker(match.start(), match.end(), found)
            if speaker is not None:
                found.append(Quotation(match.start(), match.end(), speaker))
        return found

    def _speaker(self, start: int, end: int, before: list[Quotation]) -> str | None:
        """Who stands as subject of a verb of speech beside a quotation, behind it or before it."""
        paragraph = (self._text.rfind("\n\n", 0, start) + 2, _end(self._text, end))
        near = [
            s
            for s in self._spans
            if paragraph[0] <= s.start_char < paragraph[1]
            and (end <= s.start_char < end + _REACH or start - _REACH <= s.end_char <= start)
        ]
        speaking = [s for s in near if _speaks(s)]
        for group in (speaking, [s for s in near if s.label_ == EntityType.PERSON.value]):
            behind = [s for s in group if s.start_char >= end]
            ahead = [s for s in group if s.end_char <= start]
            if behind and (group is speaking or not ahead):
                return str(min(behind, key=lambda s: (s.start, -s.end)).id_)
            if ahead:
                return str(max(ahead, key=lambda s: (s.start, -s.end)).id_)
        same = [q for q in before if q.end > paragraph[0]]
        return same[-1].speaker if same else None

    def _labelled(self) -> list[Quotation]:
        """Transcripts: "ACHTERBERG: Very. …" is said by Tom Achterberg."""
        found: list[Quotation] = []
        position = 0
        for paragraph in self._text.split("\n\n"):
            match = _LABEL.match(paragraph)
            if match:
                speaker = self._bearer(match.group(1), position)
                if speaker is not None:
                    found.append(Quotation(position, position + len(paragraph), speaker))
            position += len(paragraph) + 2
        return found

    def _bearer(self, label: str, position: int) -> str | None:
        """The person of a label; a "GUEST" is the only person of the item's first paragraph."""
        words = set(fold(label).split())
        if not words:
            return None
        if words <= _INTERVIEWEES:
            return self._introduced(position)
        item = self._discourse.offsets.item(position)
        for span in self._spans:
            if (
                span.label_ == EntityType.PERSON.value
                and words <= self._discourse.profiles[span.id_].words
                and self._discourse.offsets.item(span.start_char) == item
            ):
                return str(span.id_)
        return None

    def _introduced(self, position: int) -> str | None:
        block = next(b for b in blocks_of(self._discourse.doc) if b.item == self._item(position))
        people = {
            s.id_
            for s in self._spans
            if s.label_ == EntityType.PERSON.value and block.start <= s.start_char < block.end
        }
        return people.pop() if len(people) == 1 else None

    def _item(self, position: int) -> int:
        return self._discourse.offsets.item(position)


_INTERVIEWEES = frozenset("a answer guest correspondent reporter analyst".split())


def _speaks(span: Span) -> bool:
    """Whether a name is the subject of a verb of speech: "said *Nkosi*", "according to *Nkosi*"."""
    token = span.root
    for _ in range(3):
        if token.dep_ in {"nsubj", "appos", "conj"} and token.head.lemma_ in SPEECH:
            return True
        if token.dep_ not in {"appos", "poss", "conj"}:
            break
        token = token.head
    return token.dep_ == "nsubj" and token.head.lemma_ in SPEECH


def _end(text: str, start: int) -> int:
    found = text.find("\n\n", start)
    return len(text) if found < 0 else found
