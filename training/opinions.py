"""What rules and network say of the development passages, and whether they are right.

In: annotated passages, read by the pipeline as it stands. Out: cases for `weighing`: of mentions,
with the rules' pipeline, and of relations and statuses, with both engines, so that relations are
weighed between the entities that are met in use. What counts as right is `kgraph.evaluate`'s.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from corpus.passage import Passage
from kgraph.annotate.document import make_doc
from kgraph.annotate.groups import referents_of
from kgraph.annotate.network.mentions import opinions as mention_opinions
from kgraph.annotate.network.mentions import read
from kgraph.annotate.pipeline import load_pipeline
from kgraph.combine.engine import Engine
from kgraph.combine.mentions import collect
from kgraph.combine.mentions import features as mention_features
from kgraph.combine.relations import Vote
from kgraph.combine.relations import features as relation_features
from kgraph.encoder.labels import PREDICATES, TYPES
from kgraph.evaluate.gold import GoldDocument
from kgraph.evaluate.matching import align
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity
from kgraph.evaluate.relations import RelationKey, gold_relations, relation_key
from kgraph.extract.opinions import Key, Opinion, candidate, key_of
from kgraph.extract.opinions import opinions as relation_opinions
from kgraph.extract.qualify.status import status_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations import find_relations
from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.weighing import Weighing
from kgraph.ontology import EntityType, Predicate, Status
from training.passages import article, gold
from training.weighing import Cases

Place = tuple[int, int, EntityType]


class StatusCase(NamedTuple):
    """A relation that was found rightly: the rules' status, the network's, the right one, and
    whether the rules found the relation, too."""

    rule: Status
    network: Mapping[Status, float]
    right: Status
    ruled: bool = True


class RelationCases(NamedTuple):
    """Cases by "relation partyTo" …, and those of statuses."""

    relations: dict[str, Cases]
    statuses: list[StatusCase]


def read_passage(nlp: Language, passage: Passage) -> Doc:
    """The passage as a doc of a pipeline."""
    return nlp(make_doc(nlp, article(passage)))


def named_mentions(passage: Passage) -> set[Place]:
    """Where the passage names which type of thing."""
    kinds = {entity.id: entity.type for entity in passage.entities}
    return {
        (mark.start, mark.end, kinds[mark.ident])
        for mark in passage.marked.marks
        if mark.named and mark.ident in kinds
    }


def mention_cases(passages: Sequence[Passage]) -> dict[str, Cases]:
    """Gather cases of mentions, by "mention Country" …"""
    nlp = load_pipeline(engine=Engine.RULES)
    cases = {kind: Cases() for kind in TYPES}
    for number, passage in enumerate(passages):
        doc = read_passage(nlp, passage)
        wanted, seen = named_mentions(passage), set[Place]()
        for vote in collect(doc.text, *mention_opinions(doc, read(doc))):
            place = (vote.start, vote.end, vote.kind)
            seen.add(place)
            cases[vote.kind].add(mention_features(vote), place in wanted, number)
        for _, _, kind in wanted - seen:
            cases[kind].missed += 1
    return {f"mention {kind.value}": found for kind, found in cases.items()}


def relation_cases(passages: Sequence[Passage]) -> RelationCases:
    """Gather cases of relations and of statuses; mentions must have been weighed before."""
    nlp = load_pipeline(engine=Engine.TRAINED)
    cases = {predicate: Cases() for predicate in PREDICATES}
    statuses: list[StatusCase] = []
    for number, passage in enumerate(passages):
        hearing = _Hearing(Reading(read_passage(nlp, passage)), gold(passage))
        seen: set[RelationKey] = set()
        for key in hearing.thought_of():
            vote, meant = hearing.vote(key), hearing.meant(key)
            right = meant in hearing.wanted
            cases[vote.predicate].add(relation_features(vote), right, number)
            if right:
                seen.add(meant)
                statuses += hearing.status_case(key)
        for missed in hearing.wanted.keys() - seen:
            cases[Predicate(missed.predicate)].missed += 1
    relations = {f"relation {predicate.value}": found for predicate, found in cases.items()}
    return RelationCases(relations, statuses)


class _Hearing:
    """Both sides' opinions on the relations of one doc, beside its gold standard."""

    def __init__(self, reading: Reading, document: GoldDocument) -> None:
        self.reading = reading
        self.wanted = gold_relations(document)
        match = align(document, PredictedArticle(_entities(reading.doc), (), ()))
        self._meant = {ident: entity for entity, ident in match.items()}
        self._heard = relation_opinions(reading)
        self._ruled: dict[Key, list[Candidate]] = defaultdict(list)
        for found in find_relations(reading):
            ends = found.subject.referent.id, found.object.referent.id
            self._ruled[key_of(found.predicate, *ends)].append(found)
        self._weighing = Weighing(reading, self._ruled, self._heard)

    def thought_of(self) -> list[Key]:
        """All relations that either side thinks of."""
        return [*self._ruled, *(key for key in self._heard if key not in self._ruled)]

    def vote(self, key: Key) -> Vote:
        """What both sides say of one."""
        return self._weighing.vote(key)

    def meant(self, key: Key) -> RelationKey:
        """The relation between the entities of the gold standard, as far as they are any."""
        predicate, subject, object_ = key
        ends = self._meant.get(subject, f"?{subject}"), self._meant.get(object_, f"?{object_}")
        return relation_key(ends[0], predicate, ends[1])

    def status_case(self, key: Key) -> Iterator[StatusCase]:
        """One case, if the network has an opinion and the relation has a place in the text."""
        opinion = self._heard.get(key)
        if opinion is None:
            return
        group = self._ruled.get(key) or self._own(key, opinion)
        judged = [(c.confidence, c.status or status_of(self.reading, c)) for c in group]
        if judged:
            _, rule = min(judged, key=lambda j: (-j[0], j[1] is not Status.ASSERTED))
            right = Status(self.wanted[self.meant(key)])
            yield StatusCase(rule, opinion.statuses(), right, key in self._ruled)

    def _own(self, key: Key, opinion: Opinion) -> list[Candidate]:
        found = candidate(self.reading, key, opinion, opinion.chance)
        return [] if found is None else [found]


def _entities(doc: Doc) -> tuple[PredictedEntity, ...]:
    return tuple(
        PredictedEntity(r.id, r.entity_type, frozenset({r.name, *r.aliases}), r.code, r.leader)
        for r in referents_of(doc)
    )
