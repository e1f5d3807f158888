"""Clusters of an index: derived anew only where something has changed.

In: an `EntityIndex`, and pairs that people decided. Out: clusters of entities. How one connected
group of candidates falls into clusters is left to `kgraph.link.cluster`.
"""

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

from kgraph.link.cluster import Clusters, Pair, Task, cluster
from kgraph.link.identifiers import Ref
from kgraph.link.index import EntityIndex

Place = tuple[str, str, int]


class Derived(NamedTuple):
    """Clusters of a whole index.

    Attributes:
        clusters: entities of each thing in order of article, the clusters by their first entity.
        torn: profile numbers that fit two things.
        refused: person's pairs that could not be joined.
    """

    clusters: list[list[Ref]]
    torn: frozenset[int]
    refused: frozenset[Pair]


class Deriver:
    """Derives clusters and keeps them by component for the next time."""

    def __init__(self, index: EntityIndex) -> None:
        self._index = index
        self._kept: dict[frozenset[int], tuple[tuple[int, ...], Clusters]] = {}
        self._component: dict[int, frozenset[int]] = {}
        self._places: dict[Ref, Place] = {}

    def derive(self, must: Sequence[Pair] = (), cannot: Set[Pair] = frozenset()) -> Derived:
        """Derive all clusters.

        Args:
            must: pairs of numbers that a person called the same, the latest decision first.
            cannot: pairs that a person called different, the smaller number first.
        """
        self.refresh()
        ruled = {number for pair in (*must, *cannot) for number in pair}
        parts = [part for part in self._components() if ruled.isdisjoint(part)]
        found = [self._kept[part][1] for part in parts]
        joined = self._joined(must, cannot)
        found += [self._cluster(part, must, cannot) for part in joined]
        groups = [self._refs_of(group) for one in found for group in one.groups]
        return Derived(
            clusters=sorted((g for g in groups if g), key=lambda group: self.place(group[0])),
            torn=frozenset().union(*(one.torn for one in found)),
            refused=frozenset(pair for one in found for pair in one.refused),
        )

    def place(self, ref: Ref) -> Place:
        """Where an entity stands: path and id of its article, number of its local id."""
        place = self._places.get(ref)
        if place is None:
            article = self._index.extractions[ref[0]].article
            place = self._places[ref] = (article.path, article.id, int(ref[1][1:]))
        return place

    def first(self, number: int) -> Place:
        """Where the first entity with a profile stands; the order of profiles."""
        return self.place(self.first_ref(number))

    def first_ref(self, number: int) -> Ref:
        """The first entity with a profile, in order of article."""
        return min(self._index.refs[number], key=self.place)

    def refs_in_order(self, number: int) -> list[Ref]:
        """The entities with a profile, in order of article."""
        return sorted(self._index.refs[number], key=self.place)

    def _refs_of(self, group: Iterable[int]) -> list[Ref]:
        refs = [ref for number in group for ref in self._index.refs[number]]
        return sorted(refs, key=self.place)

    def _components(self) -> list[frozenset[int]]:
        return list(dict.fromkeys(self._component.values()))

    def refresh(self) -> None:
        """Cluster the components anew in which an entity came or went."""
        todo = sorted(self._index.changed)
        self._index.changed.clear()
        done: set[int] = set()
        for number in todo:
            if number in done:
                continue
            part = self._reach(number)
            done |= part
            for member in part:
                old = self._component.get(member)
                if old is not None:
                    self._kept.pop(old, None)
                self._component[member] = part
            self._kept[part] = (tuple(part), self._cluster(part, (), frozenset()))

    def _reach(self, number: int) -> frozenset[int]:
        seen = {number}
        todo = [number]
        while todo:
            for partner in self._index.partners.get(todo.pop(), ()):
                if partner not in seen:
                    seen.add(partner)
                    todo.append(partner)
        return frozenset(seen)

    def _joined(self, must: Sequence[Pair], cannot: Set[Pair]) -> list[frozenset[int]]:
        """Components that people's decisions speak of, joined where they call two the same."""
        parts: dict[int, set[int]] = {}
        for left, right in (*must, *((a, b) for a, b in sorted(cannot))):
            for number in (left, right):
                for member in self._component[number]:
                    parts.setdefault(member, set(self._component[number]))
            whole = parts[left] | parts[right]
            for member in whole:
                parts[member] = whole
        unique = {id(part): frozenset(part) for part in parts.values()}
        live = [part for part in set(unique.values()) if self._live(part)]
        return sorted(live, key=lambda part: min(map(self.first, self._live(part))))

    def _live(self, part: Iterable[int]) -> list[int]:
        return [number for number in part if self._index.refs[number]]

    def _cluster(self, part: Iterable[int], must: Sequence[Pair], cannot: Set[Pair]) -> Clusters:
        order = sorted(self._live(part), key=self.first)
        index = self._index
        if len(order) < 2:
            return Clusters([order] if order else [], frozenset(), ())
        inside = set(order)
        same = {
            pair: index.judgements[pair].score
            for number in order
            for partner in index.partners.get(number, ())
            for pair in [(min(number, partner), max(number, partner))]
            if partner in inside and pair in index.judgements and index.judgements[pair].same
        }
        return cluster(
            Task(
                order=order,
                profiles={number: index.profiles[number] for number in order},
                articles={n: {ref[0] for ref in index.refs[n]} for n in order},
                same=same,
                must=[pair for pair in must if inside.issuperset(pair)],
                cannot={pair for pair in cannot if inside.issuperset(pair)},
            )
        )
