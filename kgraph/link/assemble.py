"""From an index and its clusters to the records that the other stages take.

In: an `EntityIndex` and clusters. Out: `Linked`, every tuple sorted. How clusters come about is
left to `kgraph.link.derive`.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import pairwise

from kgraph.link.claims import figure_claim, link_claims
from kgraph.link.derive import Derived, Deriver
from kgraph.link.features import score, weigh
from kgraph.link.identifiers import Ref, identify
from kgraph.link.index import EntityIndex
from kgraph.link.kept import Kept
from kgraph.link.merge import link_figures, merge_entities
from kgraph.link.profile import Features
from kgraph.model import Decision, EntityRef, FigureNode, Linked, LinkedClaim, Node

_TORN = ("fits two things equally well", Decimal(0))
_BARRED = ("another member contradicts", Decimal(0))
_TOLD_APART = ("one article tells the two apart", Decimal(0))


class Assembler:
    """Makes records of clusters, and makes no record twice.

    Args:
        index: all entities.
        deriver: derives their clusters.
    """

    def __init__(self, index: EntityIndex, deriver: Deriver) -> None:
        self._index = index
        self._deriver = deriver
        self._nodes: Kept[Node] = Kept()
        self._figures: Kept[FigureNode] = Kept()
        self._claims: Kept[LinkedClaim] = Kept()
        self._decisions: Kept[Decision] = Kept()

    def assemble(self, derived: Derived) -> Linked:
        """Make nodes, figures and claims of the clusters."""
        named = identify(derived.clusters, self._index.origins)
        order = self._index.extractions.values()
        extractions = sorted(order, key=lambda x: (x.article.path, x.article.id))
        ids: dict[Ref, str] = {}
        for ident, refs in zip(named.ids, derived.clusters, strict=True):
            ids.update(dict.fromkeys(refs, ident))
        nodes = map(self._node, named.ids, derived.clusters)
        figures = link_figures(extractions, ids, self._figures)
        claims = link_claims(extractions, ids, self._claims)
        claims += [figure_claim(node) for node in figures if node.figure.subject]
        linked = Linked(
            articles=tuple(sorted((x.article for x in extractions), key=lambda a: a.id)),
            nodes=tuple(sorted(nodes, key=lambda n: n.id)),
            figures=tuple(sorted(figures, key=lambda f: f.id)),
            claims=tuple(sorted(claims, key=lambda c: c.id)),
            decisions=tuple(self._judgements(derived, ids)),
            redirects=tuple(named.redirects),
        )
        for kept in (self._nodes, self._figures, self._claims, self._decisions):
            kept.next_round()
        return linked

    def _node(self, ident: str, refs: Sequence[Ref]) -> Node:
        index = self._index
        lead = index.profiles[index.numbers[min(refs, key=lambda r: index.origins[r].rank)]]
        return self._nodes.get(
            (ident, lead.hard, tuple(refs)),
            lambda: merge_entities(ident, refs, index.entities, lead.type, lead.hard),
        )

    def _judgements(self, derived: Derived, ids: dict[Ref, str]) -> Iterator[Decision]:
        """Say of each pair that was judged what was found, in order of article."""
        index, deriver = self._index, self._deriver
        refs = {n: deriver.refs_in_order(n) for n, found in enumerate(index.refs) if found}
        rows = [*_alike(index, refs), *_hard(index, deriver, refs)]
        rows += _judged(index, deriver, derived, ids)
        rows.sort(key=lambda row: (deriver.place(row[0]), deriver.place(row[1])))
        for row in rows:
            left, right, same, features, _ = row
            key = (left, right, same, tuple(features))
            yield self._decisions.get(key, partial(_decision, row))


def _decision(row: "_Row") -> Decision:
    left, right, same, features, total = row
    return Decision(
        left=EntityRef(article=left[0], entity=left[1]),
        right=EntityRef(article=right[0], entity=right[1]),
        same=same,
        score=total,
        features=tuple(features),
    )


_Row = tuple[Ref, Ref, bool, Features, Decimal]


def _obstacle(index: EntityIndex, derived: Derived, pair: tuple[int, int]) -> tuple[str, Decimal]:
    """Why a pair that looks the same is not one thing."""
    if not derived.torn.isdisjoint(pair):
        return _TORN
    left, right = ({article for article, _ in index.refs[number]} for number in pair)
    return _TOLD_APART if left & right else _BARRED


def _alike(index: EntityIndex, refs: Mapping[int, Sequence[Ref]]) -> Iterator[_Row]:
    """Entities with equal profiles, each with the first of them."""
    for number, found in refs.items():
        if len(found) > 1:
            profile = index.profiles[number]
            features = weigh(profile, profile)
            total = score(features)
            for ref in found[1:]:
                yield found[0], ref, True, features, total


def _hard(
    index: EntityIndex, deriver: Deriver, refs: Mapping[int, Sequence[Ref]]
) -> Iterator[_Row]:
    """Other profiles of one known thing, each with the one before."""
    groups: dict[tuple[str, str], list[int]] = {}
    for number in refs:
        profile = index.profiles[number]
        if profile.hard:
            groups.setdefault((profile.type.value, profile.hard), []).append(number)
    for numbers in groups.values():
        for a, b in pairwise(sorted(numbers, key=deriver.first)):
            features = weigh(index.profiles[a], index.profiles[b])
            yield refs[a][0], refs[b][0], True, features, score(features)


def _judged(
    index: EntityIndex, deriver: Deriver, derived: Derived, ids: dict[Ref, str]
) -> Iterator[_Row]:
    """Pairs of profiles that are alike or nearly, by their first entities."""
    for pair, judgement in index.judgements.items():
        if not all(index.refs[number] for number in pair):
            continue
        left, right = sorted(map(deriver.first_ref, pair), key=deriver.place)
        features = judgement.features
        together = ids[left] == ids[right]
        if judgement.same and not together:
            features = [*features, _obstacle(index, derived, pair)]
        yield left, right, judgement.same and together, features, judgement.score
