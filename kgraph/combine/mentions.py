"""Weighs the rules' mentions against the network's.

In: mentions that the rules mark and mentions that the network finds likely. Out: the mentions to
believe, each with a calibrated probability. Where each opinion comes from is left to
`kgraph.annotate`.

One logistic model a type, fitted on development passages that neither side was made from; its
weights are in `weights.json`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kgraph.combine.logistic import logit, probability, weights
from kgraph.ontology import EntityType


class Opinion(NamedTuple):
    """A stretch of text that one side takes for a mention.

    Attributes:
        start, end: characters, half-open.
        kind: type of the entity.
        chance: the network's probability; for the rules 1.
        known: whether the gazetteer knows the name as that type, or the name itself says it.
    """

    start: int
    end: int
    kind: EntityType
    chance: float = 1.0
    known: bool = False


class Vote(NamedTuple):
    """What both sides say of one stretch as one type.

    Attributes:
        start, end: characters, half-open.
        kind: type of the entity.
        rule: whether the rules mark it so.
        known: whether the gazetteer knows the name as that type.
        rival: whether the rules mark the same stretch as another type.
        overlap: whether the rules mark an overlapping mention of the type with other borders.
        chance: the network's probability.
        rival_chance: the network's highest probability of another reading: the same stretch as
            another type, or overlapping words as the same type.
        elsewhere: the network's mean probability that the same words are of that type elsewhere in
            the text; None where they stand only once.
        rule_elsewhere: share of the other places with the same words where the rules mark them so.
    """

    start: int
    end: int
    kind: EntityType
    rule: bool
    known: bool
    rival: bool
    overlap: bool
    chance: float
    rival_chance: float
    elsewhere: float | None
    rule_elsewhere: float


class Weighed(NamedTuple):
    """A mention to believe, with the probability that it is right."""

    start: int
    end: int
    kind: EntityType
    probability: float


_Key = tuple[int, int, EntityType]

SMALLEST = 0.1
"""Network mentions below this probability, and unknown to the rules, are not weighed."""


def collect(text: str, rules: Sequence[Opinion], network: Sequence[Opinion]) -> list[Vote]:
    """Put the opinions on each stretch side by side.

    Args:
        text: the text.
        rules: what the rules mark.
        network: what the network finds possible; faint ones count as rivals only.

    Returns:
        One vote for each stretch and type that either side takes for a mention, in text order.
    """
    chances = {(o.start, o.end, o.kind): o.chance for o in network}
    ruled = {(o.start, o.end, o.kind): o.known for o in rules}
    keys = {key for key, chance in chances.items() if chance >= SMALLEST} | ruled.keys()
    ordered = sorted(keys, key=lambda k: (k[0], -k[1], k[2].value))
    places = _places(text, ordered)
    possible, marked = _Rivals(chances), _Rivals(ruled)
    votes = []
    for key in ordered:
        start, end, kind = key
        others = [p for p in places[text[start:end]] if p != (start, end)]
        rivals = [chances[k] for k in (*possible.same_words(key), *possible.same_type(key))]
        votes.append(
            Vote(
                *key,
                rule=key in ruled,
                known=ruled.get(key, False),
                rival=bool(marked.same_words(key)),
                overlap=bool(marked.same_type(key)),
                chance=chances.get(key, 0.0),
                rival_chance=max(rivals, default=0.0),
                elsewhere=_mean([chances.get((*p, kind), 0.0) for p in others]),
                rule_elsewhere=_mean([float((*p, kind) in ruled) for p in others]) or 0.0,
            )
        )
    return votes


class _Rivals:
    """Readings of a text that exclude each other.

    Args:
        keys: all readings of one side.
    """

    def __init__(self, keys: Iterable[_Key]) -> None:
        self._by_words: dict[tuple[int, int], list[_Key]] = defaultdict(list)
        self._by_type: dict[EntityType, list[_Key]] = defaultdict(list)
        for key in keys:
            self._by_words[key[:2]].append(key)
            self._by_type[key[2]].append(key)

    def same_words(self, key: _Key) -> list[_Key]:
        """The same words as another type."""
        return [other for other in self._by_words.get(key[:2], ()) if other[2] is not key[2]]

    def same_type(self, key: _Key) -> list[_Key]:
        """Overlapping words as the same type."""
        start, end, kind = key
        return [
            other
            for other in self._by_type.get(kind, ())
            if other[0] < end and start < other[1] and other[:2] != (start, end)
        ]


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _places(text: str, keys: Iterable[_Key]) -> dict[str, list[tuple[int, int]]]:
    """Where the same words stand, as far as either side marks them."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in sorted({(key[0], key[1]) for key in keys}):
        found[text[start:end]].append((start, end))
    return found


def features(vote: Vote) -> dict[str, float]:
    """A vote in numbers, for the logistic model."""
    chance = logit(vote.chance)
    return {
        "bias": 1.0,
        "rule": float(vote.rule),
        "known": float(vote.known),
        "rival": float(vote.rival),
        "overlap": float(vote.overlap),
        "network": chance,
        "network_and_rule": chance if vote.rule else 0.0,
        "network_rival": logit(vote.rival_chance),
        "network_and_known": chance if vote.known else 0.0,
        "repeated": float(vote.elsewhere is not None),
        "network_elsewhere": 0.0 if vote.elsewhere is None else logit(vote.elsewhere),
        "rule_elsewhere": vote.rule_elsewhere,
    }


def weigh(vote: Vote) -> float:
    """The probability that a vote is right."""
    return probability(weights(f"mention {vote.kind.value}"), features(vote))


def choose(votes: Iterable[Vote]) -> list[Weighed]:
    """The mentions to believe: above the type's threshold, the surest first where two exclude
    each other.

    Returns:
        Mentions in text order, the longer first.
    """
    weighed = [Weighed(v.start, v.end, v.kind, weigh(v)) for v in votes]
    likely = [w for w in weighed if w.probability >= threshold(w.kind)]
    kept: list[Weighed] = []
    for candidate in sorted(likely, key=lambda w: (-w.probability, w.start, -w.end, w.kind.value)):
        if not any(_excludes(other, candidate) for other in kept):
            kept.append(candidate)
    return sorted(kept, key=lambda w: (w.start, -w.end))


def threshold(kind: EntityType) -> float:
    """The probability above which mentions of a type are believed."""
    return weights(f"mention {kind.value}")["threshold"]


def _excludes(one: Weighed, other: Weighed) -> bool:
    if one.end <= other.start or other.end <= one.start:
        return False
    crossing = (one.start < other.start) == (one.end < other.end) and (
        one.start != other.start and one.end != other.end
    )
    same = one.start == other.start and one.end == other.end
    return crossing or same or one.kind is other.kind
