"""What the trained network says of the relations of a doc, entity by entity.

In: a `Reading` whose doc carries the network's scores of pairs. Out: for each subject, predicate
and object the network's probabilities and the pair of mentions that shows it best. Weighing them
against the rules is left to `kgraph.extract.weighing`.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from spacy.tokens import Token

from kgraph.annotate.network.relations import PAIRS, ScoredPair
from kgraph.combine.statuses import LEAST
from kgraph.encoder.labels import PREDICATES, STATUSES, Floats
from kgraph.extract.reading import Filler, Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.knowledge.offices import OfficeHit, find_offices
from kgraph.ontology import PREDICATES as TERMS
from kgraph.ontology import Predicate, Status

Key = tuple[str, str, str]
"""Predicate, id of the subject, id of the object."""
FAINT = 0.03
"""Pairs less likely than this are not weighed."""
RULE = "network"
_NEAR = 40
"""Characters between a person and an office that may be the person's."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The network's opinion on one relation of a doc.

    Attributes:
        chance: highest probability among the pairs of mentions.
        second: second highest, 0 where there is but one pair.
        pair: the likeliest pair.
        shares: probabilities in the order of `STATUSES`, shape (5,): as read at the likeliest
            pair; what a route joins is as real as the route, so there the geometric mean of all
            that it joins.
    """

    chance: float
    second: float
    pair: ScoredPair
    shares: Floats

    def statuses(self) -> dict[Status, float]:
        """Probability of each status."""
        return {s: float(p) for s, p in zip(STATUSES, self.shares, strict=True)}


def key_of(predicate: Predicate, subject: str, object_: str) -> Key:
    """The key of a relation; symmetric ones are written from the entity named first."""
    if TERMS[predicate].symmetric and int(subject[1:]) > int(object_[1:]):
        subject, object_ = object_, subject
    return predicate.value, subject, object_


def opinions(reading: Reading) -> dict[Key, Opinion]:
    """Gather the network's scores; empty where the network did not read the doc."""
    found: dict[Key, list[tuple[float, int, ScoredPair]]] = defaultdict(list)
    for number, scored in enumerate(reading.doc.user_data.get(PAIRS, [])):
        for predicate, chance in zip(PREDICATES, scored.score.predicates.tolist(), strict=True):
            if chance >= FAINT:
                key = key_of(predicate, scored.left_id, scored.right_id)
                found[key].append((chance, -number, scored))
    heard = {key: _opinion(rows) for key, rows in found.items()}
    return heard | dict(_of_routes(heard))


def _of_routes(heard: Mapping[Key, Opinion]) -> Iterator[tuple[Key, Opinion]]:
    """Opinions on what routes join, with one view of the status for each route."""
    routes: dict[str, list[Key]] = defaultdict(list)
    for key in heard:
        if key[0] == Predicate.CONNECTS.value:
            routes[key[1]].append(key)
    for keys in routes.values():
        logs = [np.log(heard[key].shares + LEAST) for key in keys]
        weights = [heard[key].chance for key in keys]
        shares = np.exp(np.average(logs, axis=0, weights=weights))
        for key in keys:
            yield key, replace(heard[key], shares=shares / shares.sum())


def _opinion(rows: list[tuple[float, int, ScoredPair]]) -> Opinion:
    best, *others = sorted(rows, key=lambda row: row[:2], reverse=True)
    place = {best[2].left, best[2].right}
    second = max((c for c, _, p in others if {p.left, p.right} != place), default=0.0)
    return Opinion(best[0], second, best[2], best[2].score.statuses)


def candidate(reading: Reading, key: Key, opinion: Opinion, confidence: float) -> Candidate | None:
    """The relation as a candidate like those of the rules; None if a mention is gone."""
    pair = opinion.pair
    left = reading.filler(*pair.left, pair.left_id)
    right = reading.filler(*pair.right, pair.right_id)
    if left is None or right is None:
        return None
    predicate = Predicate(key[0])
    role = role_of(reading, left) if predicate is Predicate.HOLDS_POSITION else None
    shown = trigger(reading, left, right)
    return Candidate(predicate, left, right, shown, RULE, confidence, role)


def role_of(reading: Reading, holder: Filler) -> str | None:
    """The office named nearest to a person in the sentence, if one is near.

    "Rwanda's *trade minister*, after a long night, Ada Obi": the rules know no such form.
    """
    doc = reading.doc
    person = doc[holder.start : holder.end]
    sentence = person.sent
    shift = sentence.start_char

    def gap(hit: OfficeHit) -> int:
        return max(person.start_char - shift - hit.end, shift + hit.start - person.end_char, 0)

    near = [h for h in find_offices(sentence.text) if gap(h) <= _NEAR and not h.weak]
    return min(near, key=lambda h: (gap(h), h.start)).canonical if near else None


def trigger(reading: Reading, left: Filler, right: Filler) -> int:
    """The token that joins two mentions: the lowest that governs both; of the second sentence, if
    they stand in two."""
    doc = reading.doc
    one = doc[left.start : left.end].root
    other = doc[right.start : right.end].root
    above = [one, *one.ancestors]
    shared = next((t for t in _upwards(other) if t in above), None)
    return (shared if shared is not None else max(one.sent.root, other.sent.root, key=_index)).i


def _upwards(token: Token) -> Iterator[Token]:
    yield token
    yield from token.ancestors


def _index(token: Token) -> int:
    return token.i
