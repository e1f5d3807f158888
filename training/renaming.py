"""Gives the things in a passage other names, anew each time it is read.

In: texts. Out: the same texts as sources of examples in which some things are called by pieces of
other things' names. The passages are few and read often: without this the network learns by heart
who did what, with it that must be read from the words around the names.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.random import Generator
from tokenizers import Tokenizer

from kgraph.encoder.features import Placed
from kgraph.encoder.labels import TYPES, Integers
from kgraph.encoder.pieces import Pieces
from kgraph.ontology import EntityType
from training.examples import Example
from training.texts import Text

Sort = tuple[int, int, bool]
"""Type of the thing, shape of the word, and whether the piece goes on with a word."""

_WRITTEN_LARGE = frozenset({2, 3, 4})
"""Shapes of `kgraph.encoder.pieces`: "the", "of" and numbers in names stay."""
_COUNTRY = TYPES.index(EntityType.COUNTRY)
"""Countries keep their names: there are few, and all are known."""


class Names(NamedTuple):
    """What things are called.

    Attributes:
        pieces: by sort, as often as met.
        going_on: whether each piece of the vocabulary goes on with a word.
    """

    pieces: Mapping[Sort, Integers]
    going_on: Sequence[bool]


class Renamed(NamedTuple):
    """A text some of whose things get other names in each example.

    Attributes:
        text: as it was written.
        names: to take pieces from.
        share: of the things, renamed.
    """

    text: Text
    names: Names
    share: float

    @property
    def pieces(self) -> Pieces:
        """The pieces of the text as it was written."""
        return self.text.pieces

    def example(self, first: int, after: int, draw: Generator) -> Example:
        """A window of the text; the same thing has the same new name all over it."""
        example = self.text.example(first, after, draw)
        things = {mention.entity: mention.kind for mention in example.mentions if mention.named}
        chosen = {
            entity
            for entity, kind in things.items()
            if kind != _COUNTRY and draw.random() < self.share
        }
        ids = example.ids.copy()
        given: dict[tuple[str, int], int] = {}
        for place, mention in _name_pieces(example.mentions):
            shape, known = int(example.shapes[place]), int(ids[place])
            if mention.entity not in chosen or shape not in _WRITTEN_LARGE:
                continue
            if (mention.entity, known) not in given:
                options = self.names.pieces[mention.kind, shape, self.names.going_on[known]]
                given[mention.entity, known] = int(options[draw.integers(len(options))])
            ids[place] = given[mention.entity, known]
        return example._replace(ids=ids)


def renamed(texts: Sequence[Text], tokenizer: Tokenizer, share: float) -> list[Renamed]:
    """Let texts exchange their names.

    Args:
        texts: all that are learnt from.
        tokenizer: knows which pieces go on with a word.
        share: of the things, renamed in each example.
    """
    size = tokenizer.get_vocab_size()
    going_on = [str(tokenizer.id_to_token(number)).startswith("##") for number in range(size)]
    found: dict[Sort, list[int]] = defaultdict(list)
    for text in texts:
        for place, mention in _name_pieces(text.mentions):
            piece = int(text.pieces.ids[place])
            sort = mention.kind, int(text.pieces.shapes[place]), going_on[piece]
            found[sort].append(piece)
    names = Names({sort: np.array(pieces) for sort, pieces in found.items()}, going_on)
    return [Renamed(text, names, share) for text in texts]


def _name_pieces(mentions: Iterable[Placed]) -> Iterator[tuple[int, Placed]]:
    """The pieces of names, each with the innermost mention that it belongs to."""
    owner: dict[int, Placed] = {}
    for mention in sorted(mentions, key=lambda m: (m.first - m.last, m)):
        if mention.named:
            owner |= dict.fromkeys(range(mention.first, mention.last + 1), mention)
    yield from sorted(owner.items())
