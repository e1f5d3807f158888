"""An annotated doc as relation rules see it: who does what to whom, in terms of entities.

In: a doc with mentions, references and a dependency parse. Out: a `Reading` that answers which
entities a noun phrase stands for and which arguments a verb or noun has. Which words trigger which
predicate is left to `kgraph.extract.relations`; status, time and speaker to
`kgraph.extract.qualify`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from kgraph.annotate.document import Offsets
from kgraph.annotate.groups import MENTIONS, REFERENCES, Referent, referents_of
from kgraph.extract.arguments import (
    Arguments,
    arguments_of,
    conjuncts_of,
    objects_of,
    prepositions_of,
)
from kgraph.extract.standins import PARTITIVES, STAND_INS
from kgraph.ontology import EntityType

__all__ = ["Arguments", "Filler", "Reading", "Types"]

Types = frozenset[EntityType]
_NOUN_MODIFIERS = frozenset({"amod", "poss", "compound", "nmod", "npadvmod"})
_BODY = EntityType.ORGANIZATION
_BELONGING = frozenset({"of", "from", "in", "for"})


@dataclass(frozen=True, slots=True)
class Filler:
    """A mention that can fill a slot of a relation.

    Attributes:
        referent: the entity.
        start, end: token range of the mention, half-open.
        named: False for pronouns and descriptions that refer back.
        via: index of the token through which it was reached ("officials" in "Kazakh officials").
        type: the entity's type.
    """

    referent: Referent
    start: int
    end: int
    named: bool
    via: int
    type: EntityType = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "type", self.referent.entity_type)


class Reading:
    """Entities and syntax of one doc, looked up by token.

    Attributes:
        doc: the doc.
        words: its tokens; a list gives tokens and stretches of them many times faster than the
            doc, which makes an object each time.
        offsets: the way from characters of the doc to the article.
        referents: the entities by their ids.
        fillers: all mentions in text order, the widest first.
    """

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.words: list[Token] = list(doc)
        self._text = doc.text
        self._sentences = _sentences(self.words)
        self._arguments: dict[int, Arguments] = {}
        self.offsets = Offsets(doc)
        self.referents = {r.id: r for r in referents_of(doc)}
        self.fillers: list[Filler] = sorted(self._mentions(), key=lambda f: (f.start, -f.end))
        self._by_lemma: dict[str, list[int]] = defaultdict(list)
        for token in self.words:
            self._by_lemma[token.lemma_.lower()].append(token.i)
        self._by_root: dict[int, list[Filler]] = defaultdict(list)
        self._covering: dict[int, list[Filler]] = defaultdict(list)
        for filler in self.fillers:
            self._by_root[filler.via].append(filler)
            for i in range(filler.start, filler.end):
                self._covering[i].append(filler)

    def _mentions(self) -> Iterator[Filler]:
        for group, named in ((MENTIONS, True), (REFERENCES, False)):
            for span in self.doc.spans.get(group, []):
                if span.id_ in self.referents:
                    root = span.root.i
                    yield Filler(self.referents[span.id_], span.start, span.end, named, root)

    def sentence_start(self, token: Token) -> int:
        """The first token of a token's sentence; `token.sent` would search for it."""
        return self._sentences[token.i][0]

    def sentence_end(self, token: Token) -> int:
        """Where a token's sentence ends, the index after its last token."""
        return self._sentences[token.i][1]

    def in_sentence(self, sentence: Span, types: Iterable[EntityType] = ()) -> list[Filler]:
        """Mentions inside a sentence, of the given types if any are given."""
        wanted = set(types)
        return [
            f
            for f in self.fillers
            if sentence.start <= f.start < sentence.end and (not wanted or f.type in wanted)
        ]

    def tokens(self, lemmas: frozenset[str], *pos: str) -> Iterator[Token]:
        """Tokens with one of the lemmas (lower case), of the given parts of speech if any."""
        found = sorted(i for lemma in lemmas & self._by_lemma.keys() for i in self._by_lemma[lemma])
        for i in found:
            token = self.words[i]
            if not pos or token.pos_ in pos:
                yield token

    def covering(self, token: Token) -> list[Filler]:
        """All mentions that a token is part of, the widest first."""
        return self._covering.get(token.i, [])

    def covering_at(self, index: int) -> list[Filler]:
        """All mentions over a place in the doc, the widest first."""
        return self._covering.get(index, [])

    def filler(self, start: int, end: int, ident: str) -> Filler | None:
        """The mention of an entity over a token range, if there is one."""
        for found in self.covering_at(start):
            if (found.start, found.end, found.referent.id) == (start, end, ident):
                return found
        return None

    def text(self, filler: Filler) -> str:
        """The words of a mention."""
        return self.phrase(filler.start, filler.end)

    def phrase(self, start: int, end: int) -> str:
        """The text of a range of tokens, half-open, without the blank behind it."""
        words = self.words[max(start, 0) : end]
        if not words:
            return ""
        return self._text[words[0].idx : words[-1].idx + len(words[-1])]

    # -- noun phrases ---------------------------------------------------------------------------

    def resolve(self, token: Token, types: Types, *, conjuncts: bool = True) -> list[Filler]:
        """Which entities of some types the noun phrase headed by a token stands for.

        Args:
            token: the head of a noun phrase (or any token inside a mention).
            types: the types wanted; the first way of reading that gives one wins.
            conjuncts: also take what "and" joins to it.

        Returns:
            Fillers in text order, without repetition of an entity.

        A name stands for itself, "Kazakh officials" for Kazakhstan, "a group of French banks" for
        France, "the operator, Nordlink," for Nordlink.
        """
        heads = [token, *conjuncts_of(token)] if conjuncts else [token]
        found: list[Filler] = []
        for head in heads:
            found.extend(self._resolve_one(head, types))
        unique: dict[str, Filler] = {}
        for filler in sorted(found, key=lambda f: (f.start, -f.end)):
            unique.setdefault(filler.referent.id, filler)
        return list(unique.values())

    def _resolve_one(self, head: Token, types: Types) -> list[Filler]:
        direct = self._direct(head, types)
        if direct:
            return direct
        appositive = [
            f
            for child in head.children
            if child.dep_ == "appos"
            for f in self._direct(child, types)
        ]
        if appositive:
            return appositive
        apposed = self._apposed(head, types)
        if apposed:
            return apposed
        if head.lemma_.lower() in PARTITIVES:
            members = [f for inner in objects_of(head, {"of"}) for f in self.resolve(inner, types)]
            if members or head.lemma_.lower() not in STAND_INS:
                return members or self._led_by(head, types)
        if head.lemma_.lower() in STAND_INS:
            return self._owners(head, types)
        return []

    def _apposed(self, head: Token, types: Types) -> list[Filler]:
        """The name that a description follows: "Nordlink, the Finnish builder that …"."""
        if head.dep_ == "appos":
            named = self._direct(head.head, types)
            if named:
                return named
        start = head.left_edge.i
        if head.lemma_.lower() not in STAND_INS or start < 2 or self.words[start - 1].text != ",":
            return []
        if self.words[start].lower_ not in {"the", "a", "an"}:
            return []
        return [f for f in self._direct(self.words[start - 2], types) if f.type is _BODY]

    def _led_by(self, head: Token, types: Types) -> list[Filler]:
        """A consortium acts as its leader: "a consortium led by Nordlink"."""
        return [
            filler
            for child in head.children
            if child.dep_ == "acl" and child.lemma_ in {"lead", "head"}
            for inner in objects_of(child, {"by"})
            for filler in self.resolve(inner, types)
        ]

    def _direct(self, head: Token, types: Types) -> list[Filler]:
        rooted = [f for f in self._by_root.get(head.i, []) if f.type in types]
        if not rooted:
            rooted = [f for f in self.covering(head) if f.type in types]
            rooted = [f for f in rooted if self._is_outermost(f)]
        if not rooted:
            return []
        width = max(f.end - f.start for f in rooted)
        return [f for f in rooted if f.end - f.start == width]

    def _is_outermost(self, filler: Filler) -> bool:
        """A country inside "Bank of Finland" is no argument of the verb; the bank is."""
        return not any(
            f.start <= filler.start
            and f.end >= filler.end
            and f.end - f.start > filler.end - filler.start
            for f in self.covering_at(filler.start)
        )

    def _owners(self, head: Token, types: Types) -> list[Filler]:
        found: list[Filler] = []
        for child in head.children:
            if child.dep_ in _NOUN_MODIFIERS:
                found.extend(self.resolve(child, types))
        for inner in objects_of(head, _BELONGING):
            found.extend(self.resolve(inner, types))
        return found

    def owners(self, head: Token, types: Types) -> list[Filler]:
        """Entities that modify or own a noun: "Oman's port", "the port of Oman", "Omani port"."""
        return self._owners(head, types)

    # -- verbs ----------------------------------------------------------------------------------

    def arguments(self, verb: Token) -> Arguments:
        """Collect the argument tokens of a verb, through relative clauses and shared subjects.

        Args:
            verb: a verb or participle.

        Returns:
            Subjects, objects and prepositional objects by preposition. In a passive clause what
            is acted on is in `objects` and the by-phrase in `agents`, so that callers need not
            care for voice. Every rule that asks gets the same record, which is not to be changed.
        """
        found = self._arguments.get(verb.i)
        if found is None:
            found = self._arguments[verb.i] = arguments_of(verb)
        return found

    def preps(self, head: Token) -> dict[str, list[Token]]:
        """Objects of the prepositions that hang on a noun or verb, by preposition."""
        return prepositions_of(head)


def _sentences(words: Sequence[Token]) -> list[tuple[int, int]]:
    """For each token the token range of its sentence."""
    starts = [i for i, word in enumerate(words) if word.is_sent_start or not i]
    ranges = zip(starts, [*starts[1:], len(words)], strict=True)
    return [(start, end) for start, end in ranges for _ in range(start, end)]
