"""All entities that were met so far, alike ones together, with the judgements on pairs.

In: extractions, a few or many at a time. Out: `EntityIndex`, which compares only what is new and
remembers the rest. Clusters that no new entity touches are not derived again. Turning clusters into
nodes is left to `kgraph.link.merge`, what people decided to `kgraph.link.replay`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from kgraph.link.blocks import block_keys
from kgraph.link.features import DOUBT, SURE, THRESHOLD, contradicts, score, weigh
from kgraph.link.identifiers import Origin, Ref, origin_of
from kgraph.link.profile import Features, Profile, profiles
from kgraph.model import Entity, Extraction
from kgraph.ontology import EntityType

Pair = tuple[int, int]


class Judgement(NamedTuple):
    """What the features of a pair add up to."""

    same: bool
    score: Decimal
    features: Features

    @classmethod
    def of(cls, features: Features) -> "Judgement":
        """Judge by the sum of the weights and by contradictions."""
        total = score(features)
        return cls(total >= THRESHOLD and not contradicts(features), total, features)


class Override(NamedTuple):
    """What a person's decisions change about an entity before it is compared.

    Attributes:
        type: the type that a person gave it, or None.
        alone: it must not be taken for like another one whatever its profile says.
    """

    type: EntityType | None = None
    alone: bool = False


class EntityIndex:
    """Entities by profile. Numbers stand for groups of entities with equal profiles.

    Attributes:
        extractions: by the article's id.
        entities: by article and local id.
        origins: the identifiers each entity has by itself.
        numbers: the number of each entity's profile.
        profiles: by number.
        compared: pairs compared so far.
        changed: numbers that entities came to or left since clusters were last derived.
        refs: the entities of each number.
        judgements: pairs of numbers worth remembering: the same, or nearly; smaller number first.
    """

    def __init__(self) -> None:
        self.extractions: dict[str, Extraction] = {}
        self.entities: dict[Ref, Entity] = {}
        self.origins: dict[Ref, Origin] = {}
        self.numbers: dict[Ref, int] = {}
        self.profiles: list[Profile] = []
        self.refs: list[set[Ref]] = []
        self.judgements: dict[Pair, Judgement] = {}
        self.partners: dict[int, set[int]] = defaultdict(set)
        self.compared = 0
        self._comparing = True
        self.changed: set[int] = set()
        self._known: dict[object, int] = {}
        self._sound: dict[Profile, Decimal | None] = {}
        self._blocks: dict[str, list[int]] = defaultdict(list)
        self._hard: dict[tuple[EntityType, str], int] = {}
        self._overrides: dict[Ref, Override] = {}

    def add(self, extractions: Iterable[Extraction], *, compare: bool = True) -> None:
        """Take in articles; one that is in the index already is left as it is.

        Args:
            extractions: articles in any order.
            compare: whether to compare their entities; else the judgements are brought along.
        """
        self._comparing = compare
        new = [x for x in extractions if x.article.id not in self.extractions]
        for extraction in sorted(new, key=lambda x: (x.article.path, x.article.id)):
            if extraction.article.id not in self.extractions:
                self.extractions[extraction.article.id] = extraction
                self._take_in(extraction)
        self._comparing = True

    def _take_in(self, extraction: Extraction) -> None:
        article = extraction.article.id
        for entity, profile in zip(extraction.entities, profiles(extraction), strict=True):
            ref = (article, entity.id)
            self.entities[ref] = entity
            self._place(ref, profile)

    def settle(self, overrides: Mapping[Ref, Override]) -> None:
        """Apply these overrides and no others; entities whose override is unchanged stay put."""
        stale = sorted(
            ref
            for ref in self._overrides.keys() | overrides.keys()
            if self._overrides.get(ref) != overrides.get(ref)
        )
        self._overrides = dict(overrides)
        for article in sorted({article for article, _ in stale}):
            types = {
                ref[1]: override.type
                for ref, override in overrides.items()
                if ref[0] == article and override.type
            }
            extraction = self.extractions[article]
            found = zip(extraction.entities, profiles(extraction, types), strict=True)
            anew = {(article, entity.id): profile for entity, profile in found}
            for ref in (ref for ref in stale if ref[0] == article):
                self._remove(ref)
                self._place(ref, anew[ref], alone=overrides.get(ref, Override()).alone)

    def _remove(self, ref: Ref) -> None:
        number = self.numbers.pop(ref)
        self.refs[number].discard(ref)
        self.changed.add(number)

    def _place(self, ref: Ref, profile: Profile, *, alone: bool = False) -> None:
        key: object = profile
        sound = self._soundness(profile)
        if alone or sound is None or (sound < SURE and self._is_taken(profile, ref[0])):
            key = (profile, ref)
        number = self._known.get(key)
        if number is None:
            number = self._known[key] = len(self.profiles)
            self.profiles.append(profile)
            self.refs.append(set())
            self._compare(number)
        self.refs[number].add(ref)
        self.numbers[ref] = number
        self.changed.add(number)
        article = self.extractions[ref[0]].article
        self.origins[ref] = origin_of(article, self.entities[ref], profile)

    def _soundness(self, profile: Profile) -> Decimal | None:
        """The score of a profile with its like; None if that is not enough to be one thing."""
        if profile not in self._sound:
            features = weigh(profile, profile)
            total = score(features)
            self._sound[profile] = total if total >= THRESHOLD else None
        return self._sound[profile]

    def _is_taken(self, profile: Profile, article: str) -> bool:
        """Whether the article has another entity that looks the same, and tells the two apart."""
        number = self._known.get(profile)
        return number is not None and any(ref[0] == article for ref in self.refs[number])

    def _compare(self, number: int) -> None:
        profile = self.profiles[number]
        if profile.hard:
            first = self._hard.setdefault((profile.type, profile.hard), number)
            if first != number:
                self.partners[first].add(number)
                self.partners[number].add(first)
        seen = {number}
        for key in block_keys(profile):
            block = self._blocks[key]
            for other in block if self._comparing else ():
                if other not in seen:
                    seen.add(other)
                    self._judge(other, number)
            block.append(number)

    def _judge(self, left: int, right: int) -> None:
        a, b = self.profiles[left], self.profiles[right]
        if a.hard and b.hard:
            return
        self.compared += 1
        judgement = Judgement.of(weigh(a, b))
        if judgement.same or judgement.score >= THRESHOLD - DOUBT:
            self._note(left, right, judgement)

    def _note(self, left: int, right: int, judgement: Judgement) -> None:
        self.judgements[left, right] = judgement
        if judgement.same:
            self.partners[left].add(right)
            self.partners[right].add(left)

    def remember(self, left: Ref, right: Ref, judgement: Judgement) -> None:
        """Take over a judgement on the profiles of two entities that was made before."""
        low, high = sorted((self.numbers[left], self.numbers[right]))
        self._note(low, high, judgement)
