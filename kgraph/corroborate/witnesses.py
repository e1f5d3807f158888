"""How many outlets say something independently of each other.

In: passages. Out: the pieces they stand in and the number of independent outlets among them: an
outlet counts once however often it reports, and so do pieces that are one text, that credit one
source, or whose very passages are the same quotation. A piece whose outlet is not known counts as
an outlet of its own.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from kgraph.corroborate.groups import Groups
from kgraph.corroborate.pieces import PieceIndex, place_of
from kgraph.corroborate.ties import Shared
from kgraph.model import Evidence, Piece, TieKind

_Key = tuple[str, int]


class Witnesses:
    """Counts independent outlets.

    Args:
        pieces: the pieces of all articles.
        outlets: key of the outlet of each piece (article, item), None where it is not known.
        ties: pairs of pieces that share words.
    """

    def __init__(
        self, pieces: PieceIndex, outlets: Mapping[_Key, str | None], ties: Sequence[Shared]
    ) -> None:
        self._pieces = pieces
        self._outlets = outlets
        self._source: Groups[_Key] = Groups()
        self._shared: dict[_Key, list[Shared]] = defaultdict(list)
        for shared in ties:
            left, right = _key(shared.tie.left), _key(shared.tie.right)
            if shared.tie.kind is TieKind.QUOTATION:
                self._shared[left].append(shared)
            else:
                self._source.join(left, right)

    def pieces(self, evidence: Iterable[Evidence]) -> list[Piece]:
        """The pieces that passages stand in, each once, by path and item."""
        found = {place_of(piece): piece for piece in map(self._pieces.at, evidence)}
        return [found[place] for place in sorted(found)]

    def independent(self, evidence: Sequence[Evidence]) -> int:
        """The number of outlets that speak independently of each other."""
        passages: dict[_Key, list[Evidence]] = defaultdict(list)
        for passage in evidence:
            passages[_key(self._pieces.at(passage))].append(passage)
        voices: Groups[_Key] = Groups()
        same: dict[object, list[_Key]] = defaultdict(list)
        for piece in sorted(passages):
            same["text", self._source.root(piece)].append(piece)
            outlet = self._outlets[piece]
            if outlet is not None:
                same["outlet", outlet].append(piece)
        for group in same.values():
            for left, right in pairwise(group):
                voices.join(left, right)
        for left in sorted(passages):
            for shared in self._shared[left]:
                right = _key(shared.tie.right)
                if right in passages and _quoted(shared, passages[left], passages[right]):
                    voices.join(left, right)
        return len(voices.split(passages))


def _quoted(shared: Shared, left: Iterable[Evidence], right: Iterable[Evidence]) -> bool:
    """Whether the passages of one side are mostly words that both pieces share."""
    return any(
        all(any(_covers(run, passage) for run in runs) for passage in passages)
        for passages, runs in ((left, shared.left), (right, shared.right))
    )


def _covers(run: tuple[int, int], passage: Evidence) -> bool:
    both = min(run[1], passage.end) - max(run[0], passage.start)
    return 2 * both >= len(passage.text)


def _key(piece: Piece) -> _Key:
    return piece.article, piece.item
