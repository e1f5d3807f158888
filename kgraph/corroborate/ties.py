"""Which pieces are not independent: one text twice, a shared source, a shared quotation.

In: the pieces of all articles, and the names by which each speaks of outlets. Out: the ties between
pairs of pieces, and groups of pieces that are one text. Counting witnesses is left to
`kgraph.corroborate.witnesses`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kgraph.corroborate.groups import Groups
from kgraph.corroborate.pieces import PieceIndex, one_line, place_of
from kgraph.corroborate.shingles import Shingled, containment, shared_runs
from kgraph.model import Piece, Tie, TieKind
from kgraph.model.base import as_confidence

ONE_TEXT = 0.5
"""Share of five-word shingles of the shorter text from which on two pieces are one text: changing
one word in ten leaves 0.9^5 = 0.59 of them, reports written apart share below 0.1."""

LEAST_SHINGLES = 25
"""Below it a text is too short to tell a republication from a shared headline."""

_COMMON = 20
"""A sample hash in more pieces than these links each with the first only, which is enough to find
groups and keeps boilerplate from making every pair a candidate."""


class Shared(NamedTuple):
    """A tie, and the offsets of the shared runs in the texts of either article."""

    tie: Tie
    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]


def find_ties(
    pieces: PieceIndex,
    named: Mapping[tuple[str, int], frozenset[str]],
    outlets: Mapping[tuple[str, int], str | None],
) -> list[Shared]:
    """Find the pairs of pieces that share words which no two writers hit upon by chance.

    Args:
        pieces: the pieces of all articles.
        named: keys of the outlets that each piece (article, item) speaks of.
        outlets: key of the outlet of each piece, None where it is not known.

    Returns:
        The ties, by the places of their pieces.
    """
    ordered = pieces.all()
    texts = [Shingled(pieces.text(piece)) for piece in ordered]
    found = []
    for left, right in _candidates(texts):
        credit = any(
            outlets[_key(ordered[a])] in named[_key(ordered[b])]
            for a, b in ((left, right), (right, left))
        )
        shared = _tie(pieces, (ordered[left], texts[left]), (ordered[right], texts[right]), credit)
        if shared is not None:
            found.append(shared)
    return sorted(found, key=lambda s: (place_of(s.tie.left), place_of(s.tie.right)))


def one_text(ties: Iterable[Tie]) -> tuple[tuple[Piece, ...], ...]:
    """Join the pieces that are one text into groups, sorted."""
    groups: Groups[tuple[str, str, int]] = Groups()
    known: dict[tuple[str, str, int], Piece] = {}
    for tie in ties:
        if tie.kind is TieKind.REPUBLICATION:
            left, right = place_of(tie.left), place_of(tie.right)
            known |= {left: tie.left, right: tie.right}
            groups.join(left, right)
    return tuple(tuple(known[place] for place in group) for group in groups.split(known))


def _candidates(texts: Sequence[Shingled]) -> list[tuple[int, int]]:
    """Pairs of texts with a sample hash in common."""
    postings: dict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for fingerprint in text.fingerprints():
            postings[fingerprint].append(number)
    pairs: set[tuple[int, int]] = set()
    for numbers in postings.values():
        heads = numbers if len(numbers) <= _COMMON else numbers[:1]
        pairs |= {(a, b) for a in heads for b in numbers if a < b}
    return sorted(pairs)


def _tie(
    pieces: PieceIndex, left: tuple[Piece, Shingled], right: tuple[Piece, Shingled], credit: bool
) -> Shared | None:
    share = containment(left[1], right[1])
    runs = shared_runs(left[1], right[1])
    least = min(len(left[1].shingles), len(right[1].shingles))
    if share >= ONE_TEXT and least >= LEAST_SHINGLES:
        kind = TieKind.REPUBLICATION
    elif runs:
        kind = TieKind.CREDIT if credit else TieKind.QUOTATION
    else:
        return None
    start, end = runs[0].left if runs else (0, 0)
    tie = Tie(
        kind=kind,
        left=left[0],
        right=right[0],
        share=as_confidence(share),
        passage=one_line(pieces.text(left[0])[start:end]),
    )
    return Shared(
        tie,
        tuple(_offsets(pieces, left[0], [run.left for run in runs])),
        tuple(_offsets(pieces, right[0], [run.right for run in runs])),
    )


def _offsets(
    pieces: PieceIndex, piece: Piece, places: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Offsets in the article, of places in the text of the piece."""
    shifts, length = [], 0
    for start, end in pieces.spans(piece):
        shifts.append((length, start - length))
        length += end - start + 1

    def shifted(place: int) -> int:
        return place + max(shift for shift in shifts if shift[0] <= place)[1]

    return [(shifted(start), shifted(end)) for start, end in sorted(places)]


def _key(piece: Piece) -> tuple[str, int]:
    return piece.article, piece.item
