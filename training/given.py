"""How well the network reads relations, references and statuses when all mentions are given.

In: annotated passages. Out: `Given`. This shows what the second reading of the network can do by
itself; in use it also suffers from mentions that were missed or misread.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from corpus.passage import Passage
from kgraph.encoder import Marked, PairScore, load_network
from kgraph.encoder.labels import PREDICATES, STATUSES
from kgraph.evaluate import Share, Tally
from kgraph.evaluate.relations import RelationKey, gold_relations, relation_key
from kgraph.ontology import Predicate
from training.passages import gold
from training.sentences import sentences

LIKELY = 0.5


@dataclass
class Given:
    """What was measured.

    Attributes:
        relations: by predicate.
        statuses: of the relations found, how many have the right status.
        references: of pronouns and descriptions, how many mean what the network thinks.
    """

    relations: dict[Predicate, Tally] = field(default_factory=lambda: defaultdict(Tally))
    statuses: Share = field(default_factory=Share)
    references: Share = field(default_factory=Share)


class _Best(NamedTuple):
    chance: float
    status: str


def measure_given(passages: Sequence[Passage]) -> Given:
    """Let the network read passages whose mentions are known."""
    given = Given()
    network = load_network()
    for passage, ranges in zip(passages, sentences(passages), strict=True):
        mentions = _marked(passage)
        reading = network.read(passage.text, ranges)
        scores = list(network.relate(reading, mentions))
        _count_relations(given, passage, mentions, scores)
        _count_references(given, mentions, scores)
    return given


def _marked(passage: Passage) -> list[Marked]:
    kinds = {entity.id: entity.type for entity in passage.entities}
    return [
        Marked(mark.start, mark.end, kinds[mark.ident], mark.named, mark.ident)
        for mark in passage.marked.marks
        if mark.ident in kinds
    ]


def _count_relations(
    given: Given, passage: Passage, mentions: Sequence[Marked], scores: Sequence[PairScore]
) -> None:
    best: dict[RelationKey, _Best] = {}
    for score in scores:
        ends = mentions[score.left].entity, mentions[score.right].entity
        status = STATUSES[int(score.statuses.argmax())].value
        for predicate, chance in zip(PREDICATES, score.predicates.tolist(), strict=True):
            key = relation_key(ends[0], predicate.value, ends[1])
            if chance >= LIKELY and (key not in best or chance > best[key].chance):
                best[key] = _Best(chance, status)
    wanted = gold_relations(gold(passage))
    for key in sorted({*wanted, *best}):
        given.relations[Predicate(key.predicate)].add(found=key in best, wanted=key in wanted)
        if key in best and key in wanted:
            given.statuses.add(best[key].status == wanted[key])


def _count_references(
    given: Given, mentions: Sequence[Marked], scores: Sequence[PairScore]
) -> None:
    """Each reference means what its likeliest antecedent means; pairs without a chance at all are
    no antecedents."""
    likeliest: dict[int, tuple[float, str]] = {}
    for score in scores:
        left, right = mentions[score.left], mentions[score.right]
        if left.named or left.kind is not right.kind:
            continue
        option = (score.corefers, right.entity)
        likeliest[score.left] = max(option, likeliest.get(score.left, option))
    for index, (_, entity) in sorted(likeliest.items()):
        given.references.add(entity == mentions[index].entity)
