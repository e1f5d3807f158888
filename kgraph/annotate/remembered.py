"""Remembers what the base pipeline's look-ups of parts of speech and lemmas gave.

In: a tagged and parsed doc. Out: the same doc as the base pipeline's `attribute_ruler` and
`lemmatizer` would leave it, sooner: both look at a word, its tag and little else, but look anew
each time. Which words they change, and how, is left to them.
"""

from collections.abc import Iterator, Sequence
from typing import Any, cast

from spacy.lang.en.lemmatizer import EnglishLemmatizer
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc
from spacy.vocab import Vocab

_BY_WORD = frozenset({"TAG", "LOWER", "ORTH", "TEXT", "DEP", "IS_SPACE"})
"""What a pattern may ask of a token so that its word, tag and dependency settle the answer."""
_ATTRIBUTES: list[int | str] = ["TAG", "ORTH", "DEP", "POS", "MORPH", "LEMMA"]
_SETTLED: list[int | str] = ["TAG", "DEP", "POS", "MORPH", "LEMMA"]

Asked = tuple[int, int, int]
"""What is asked by, as numbers of the vocabulary: tag, word and dependency; or word, part of
speech and morphology."""
Settled = tuple[int, ...]
"""Tag, dependency, part of speech, morphology and lemma, as numbers of the vocabulary."""


class RememberedAttributes:
    """Component: does the work of an `attribute_ruler`.

    Args:
        ruler: it is asked once for each word, tag and dependency.
        vocab: of the docs.
    """

    def __init__(self, ruler: AttributeRuler, vocab: Vocab) -> None:
        self._ruler = ruler
        self._vocab = vocab
        self._known: dict[Asked, Settled] = {}
        self._long = Matcher(vocab)
        self._index: dict[int, int] = {}
        for number, (patterns, index) in enumerate(_patterns(ruler)):
            long = [pattern for pattern in patterns if len(pattern) > 1]
            if long:
                self._long.add(str(number), long)
                self._index[vocab.strings[str(number)]] = index

    @staticmethod
    def can_replace(ruler: object) -> bool:
        """Whether all patterns of a component ask only what is remembered by."""
        return isinstance(ruler, AttributeRuler) and all(
            key in _BY_WORD
            for patterns, _ in _patterns(ruler)
            for pattern in patterns
            for token in pattern
            for key in token
        )

    def __call__(self, doc: Doc) -> Doc:
        """Settle the attributes of all tokens."""
        table = doc.to_array(_ATTRIBUTES)
        if not len(doc) or table[:, 3:].any():  # what is set stays where no pattern speaks
            return self._ruler(doc)
        rows = table[:, :3].tolist()
        settled = [self._known.get((t, w, d)) or self._ask((t, w, d)) for t, w, d in rows]
        for match, start, end in self._long(doc):
            index = start + self._index[match] % (end - start)
            settled[index] = self._settle(rows[start:end])[index - start]
        table[:, 3:] = [row[2:] for row in settled]
        doc.from_array(_SETTLED[2:], cast(Any, table[:, 3:]))
        for index, ((tag, _, dependency), row) in enumerate(zip(rows, settled, strict=True)):
            if row[:2] != (tag, dependency):  # blanks only
                doc[index].tag, doc[index].dep = row[:2]
        return doc

    def _ask(self, key: Asked) -> Settled:
        (answer,) = self._settle([key])
        self._known[key] = answer
        return answer

    def _settle(self, keys: Sequence[Sequence[int]]) -> list[Settled]:
        """Let the ruler speak of some tokens alone."""
        strings = self._vocab.strings
        tags, words, dependencies = (
            [strings[k] for k in column] for column in zip(*keys, strict=True)
        )
        doc = self._ruler(Doc(self._vocab, words=words, tags=tags, deps=dependencies))
        return [tuple(row) for row in doc.to_array(_SETTLED).tolist()]


def _patterns(ruler: AttributeRuler) -> Iterator[tuple[list[list[dict[str, Any]]], int]]:
    """The patterns of each rule, and which token of a match it changes."""
    entries: list[dict[str, Any]] = cast(Any, ruler.patterns)
    for entry in entries:
        yield entry["patterns"], entry["index"]


class RememberedLemmas:
    """Component: does the work of an English `lemmatizer`.

    Args:
        lemmatizer: it is asked once for each word, part of speech and morphology.
        vocab: of the docs.
    """

    def __init__(self, lemmatizer: EnglishLemmatizer, vocab: Vocab) -> None:
        self._lemmatizer = lemmatizer
        self._strings = vocab.strings
        self._known: dict[Asked, int] = {}

    @staticmethod
    def can_replace(lemmatizer: object) -> bool:
        """Whether a component gives each word of one part of speech and morphology one lemma."""
        return (
            type(lemmatizer) is EnglishLemmatizer
            and lemmatizer.mode == "rule"
            and not lemmatizer.overwrite
        )

    def __call__(self, doc: Doc) -> Doc:
        """Give a lemma to each token without one."""
        table = doc.to_array(["ORTH", "POS", "MORPH", "LEMMA"])
        lemmas = table[:, 3].tolist()
        for index, row in enumerate(table[:, :3].tolist()):
            if lemmas[index] == 0:
                key = (row[0], row[1], row[2])
                lemmas[index] = self._known.get(key) or self._ask(doc, index, key)
        table[:, 3] = lemmas
        doc.from_array(["LEMMA"], cast(Any, table[:, 3:]))
        return doc

    def _ask(self, doc: Doc, index: int, key: Asked) -> int:
        lemma = self._strings.add(self._lemmatizer.lemmatize(doc[index])[0])
        self._known[key] = lemma
        return lemma


def remember(nlp: Language) -> None:
    """Put both components in the places of those whose work they do, where that is possible."""
    for name, kind in (("attribute_ruler", RememberedAttributes), ("lemmatizer", RememberedLemmas)):
        if name in nlp.pipe_names and kind.can_replace(nlp.get_pipe(name)):
            nlp.add_pipe(f"kgraph_{name}", after=name)
            nlp.disable_pipe(name)


@Language.factory("kgraph_attribute_ruler")
def create_attributes(nlp: Language, name: str) -> RememberedAttributes:
    """Build the component from the pipeline's own `attribute_ruler`."""
    return RememberedAttributes(cast(Any, nlp.get_pipe("attribute_ruler")), nlp.vocab)


@Language.factory("kgraph_lemmatizer")
def create_lemmas(nlp: Language, name: str) -> RememberedLemmas:
    """Build the component from the pipeline's own `lemmatizer`."""
    return RememberedLemmas(cast(Any, nlp.get_pipe("lemmatizer")), nlp.vocab)
