"""Brings the candidates of the rules and the opinions of the network together.

In: a `Reading`. Out: groups of candidates, one group a relation, each with a calibrated confidence
and, where the network spoke, its view of the status. The weights are `kgraph.combine`'s; qualifiers
and evidence are left to `kgraph.extract.claims`.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kgraph.annotate.network.mentions import SURENESS
from kgraph.annotate.network.relations import PAIRS
from kgraph.combine.relations import Vote, threshold, weigh
from kgraph.extract.opinions import Key, Opinion, candidate, key_of, opinions
from kgraph.extract.reading import Reading
from kgraph.extract.relations import find_relations
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate


@dataclass(frozen=True, slots=True)
class Group:
    """All that speaks for one relation of a doc.

    Attributes:
        key: predicate, subject and object.
        candidates: of the rules; where they are silent the network's own.
        confidence: 0 to 1.
        opinion: the network's, if it read the doc and found the relation possible.
    """

    key: Key
    candidates: tuple[Candidate, ...]
    confidence: float
    opinion: Opinion | None = None


def find_groups(reading: Reading) -> Iterator[Group]:
    """Find the relations of a doc, with or without the network."""
    ruled: dict[Key, list[Candidate]] = defaultdict(list)
    for found in find_relations(reading):
        ruled[_key(found)].append(found)
    if PAIRS not in reading.doc.user_data:
        for key, group in ruled.items():
            yield Group(key, tuple(group), joint_confidence(group))
        return
    heard = opinions(reading)
    weighing = Weighing(reading, ruled, heard)
    for key in [*ruled, *(k for k in heard if k not in ruled)]:
        opinion = heard.get(key)
        vote = weighing.vote(key)
        chance = weigh(vote)
        if chance < threshold(vote.predicate):
            continue
        group = ruled.get(key) or _own(reading, key, opinion, chance)
        if group:
            yield Group(key, tuple(group), chance, opinion)


class Weighing:
    """The opinions on all relations of a doc, in numbers.

    Args:
        reading: the annotated doc.
        ruled: candidates of the rules.
        heard: opinions of the network.
    """

    def __init__(
        self, reading: Reading, ruled: Mapping[Key, list[Candidate]], heard: Mapping[Key, Opinion]
    ) -> None:
        self._starts = [t.i for t in reading.doc if t.is_sent_start]
        self._named = {(f.start, f.end) for f in reading.fillers if f.named}
        self._heard = heard
        self._confidence = {key: joint_confidence(group) for key, group in ruled.items()}
        self._by_ends: dict[frozenset[str], set[Key]] = defaultdict(set)
        for key in {*ruled, *heard}:
            self._by_ends[frozenset(key[1:])].add(key)
        self._sure = _sureness(reading)

    def vote(self, key: Key) -> Vote:
        """The opinions on one relation."""
        opinion = self._heard.get(key)
        rivals = [other for other in self._by_ends[frozenset(key[1:])] if other[0] != key[0]]
        return Vote(
            Predicate(key[0]),
            rule=self._confidence.get(key, 0.0),
            chance=opinion.chance if opinion else 0.0,
            second=opinion.second if opinion else 0.0,
            apart=self._apart(opinion) if opinion else 0,
            named=self._count_named(opinion) if opinion else 2,
            rival=max((self._confidence.get(k, 0.0) for k in rivals), default=0.0),
            rival_chance=max(
                (self._heard[k].chance for k in rivals if k in self._heard), default=0.0
            ),
            sure=min(self._sure.get(key[1], 1.0), self._sure.get(key[2], 1.0)),
        )

    def _apart(self, opinion: Opinion) -> int:
        """Sentences between the mentions of the likeliest pair."""
        left, right = opinion.pair.left[0], opinion.pair.right[0]
        return abs(bisect_right(self._starts, left) - bisect_right(self._starts, right))

    def _count_named(self, opinion: Opinion) -> int:
        return (opinion.pair.left in self._named) + (opinion.pair.right in self._named)


def _sureness(reading: Reading) -> dict[str, float]:
    """The probability of the surest mention of each entity."""
    chances = reading.doc.user_data.get(SURENESS, {})
    found: dict[str, float] = {}
    for filler in reading.fillers:
        chance = chances.get((filler.start, filler.end))
        if filler.named and chance is not None:
            found[filler.referent.id] = max(chance, found.get(filler.referent.id, 0.0))
    return found


def joint_confidence(group: list[Candidate]) -> float:
    """The chance that at least one of several candidates is right, were they independent."""
    doubt = 1.0
    for found in group:
        doubt *= 1.0 - found.confidence
    return 1.0 - doubt


def _key(found: Candidate) -> Key:
    return key_of(found.predicate, found.subject.referent.id, found.object.referent.id)


def _own(reading: Reading, key: Key, opinion: Opinion | None, confidence: float) -> list[Candidate]:
    if opinion is None:
        return []
    found = candidate(reading, key, opinion, confidence)
    return [found] if found is not None else []
