"""How well rules, network and both together read passages that nothing was made from.

In: held-out passages. Out: `Scores`: mentions in place; entities and relations of whole passages,
scored as `kgraph evaluate` does; and the network's relations, references and statuses where all
mentions are given. Writing them down is left to `card`.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from spacy.tokens import Doc

from corpus.passage import Passage
from kgraph.annotate.groups import MENTIONS
from kgraph.annotate.network.mentions import READING
from kgraph.annotate.pipeline import load_pipeline
from kgraph.combine.engine import Engine
from kgraph.combine.precision import Band
from kgraph.evaluate import Report, Tally, score
from kgraph.evaluate.gold import GoldDocument
from kgraph.evaluate.predicted import (
    PredictedArticle,
    PredictedClaim,
    PredictedEntity,
    PredictedFigure,
)
from kgraph.evaluate.scoring import SUBJECT
from kgraph.extract.extraction import extract_doc
from kgraph.extract.opinions import opinions
from kgraph.extract.reading import Reading
from kgraph.model import Extraction
from kgraph.ontology import EntityType, Predicate
from training.given import Given, measure_given
from training.opinions import Place, named_mentions, read_passage
from training.passages import article, gold

LIKELY = 0.5
"""From this probability on the network alone is taken at its word."""


class Side(StrEnum):
    """Whose word counts."""

    RULES = "rules"
    NETWORK = "network"
    BOTH = "both"


@dataclass
class Scores:
    """What was measured.

    Attributes:
        passages: how many were read.
        mentions: by side and type: names in place, same borders and type.
        articles: by side: entities and relations of whole passages. The network's relations are
            those it finds likely between the entities of both.
        given: the network alone where all mentions are given.
    """

    passages: int
    mentions: dict[Side, dict[EntityType, Tally]]
    articles: dict[Side, Report]
    given: Given


def measure(passages: Sequence[Passage]) -> Scores:
    """Read passages with both engines, and compare with what people found."""
    rules, trained = load_pipeline(engine=Engine.RULES), load_pipeline(engine=Engine.TRAINED)
    mentions: dict[Side, dict[EntityType, Tally]] = {side: defaultdict(Tally) for side in Side}
    articles: dict[Side, list[tuple[GoldDocument, PredictedArticle]]] = {s: [] for s in Side}
    for passage in passages:
        docs = {Side.RULES: read_passage(rules, passage), Side.BOTH: read_passage(trained, passage)}
        for side, places in found_mentions(docs[Side.RULES], docs[Side.BOTH]).items():
            _count(mentions[side], places, named_mentions(passage))
        predicted = {s: _predicted(extract_doc(d, article(passage))) for s, d in docs.items()}
        claims = tuple(_network_claims(docs[Side.BOTH]))
        predicted[Side.NETWORK] = predicted[Side.BOTH]._replace(claims=claims)
        for side, read in predicted.items():
            articles[side].append((gold(passage), read))
    reports = {side: score(pairs) for side, pairs in articles.items()}
    return Scores(len(passages), mentions, reports, measure_given(passages))


def measure_subjects(passages: Sequence[Passage]) -> Band:
    """How many subjects of figures are right, among the figures found rightly that have one."""
    nlp = load_pipeline(engine=Engine.TRAINED)
    pairs = []
    for passage in passages:
        extraction = extract_doc(read_passage(nlp, passage), article(passage))
        pairs.append((gold(passage), _with_figures(_predicted(extraction), extraction)))
    share = score(pairs).shares[SUBJECT]
    return Band(0.0, round(share.right / (share.of + 1), 3), share.of)


def _with_figures(predicted: PredictedArticle, extraction: Extraction) -> PredictedArticle:
    figures = tuple(
        PredictedFigure(
            f.id,
            _number(f.value),
            _number(f.min),
            _number(f.max),
            f.unit,
            f.approx.value,
            f.evidence.text,
        )
        for f in extraction.figures
    )
    about = tuple(
        PredictedClaim(f.subject, Predicate.HAS_FIGURE.value, f.id, f.status.value)
        for f in reversed(extraction.figures)
        if f.subject
    )
    return predicted._replace(figures=figures, claims=predicted.claims + about)


def _number(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def found_mentions(rules: Doc, trained: Doc) -> dict[Side, set[Place]]:
    """The named mentions in a text that both engines have read, by side."""
    return {
        Side.RULES: _mentions(rules),
        Side.NETWORK: _network_mentions(trained),
        Side.BOTH: _mentions(trained),
    }


def _mentions(doc: Doc) -> set[Place]:
    return {(s.start_char, s.end_char, EntityType(s.label_)) for s in doc.spans[MENTIONS]}


def _network_mentions(doc: Doc) -> set[Place]:
    return {
        (span.start, span.end, span.kind)
        for span in doc.user_data[READING].spans
        if span.named and span.probability >= LIKELY
    }


def _count(tallies: dict[EntityType, Tally], found: set[Place], wanted: set[Place]) -> None:
    for place in found | wanted:
        tallies[place[2]].add(found=place in found, wanted=place in wanted)


def _predicted(extraction: Extraction) -> PredictedArticle:
    """The records in the form in which they are scored; later claims come first there."""
    entities = tuple(
        PredictedEntity(e.id, e.type, frozenset({e.name, *e.aliases}), e.code, e.leader)
        for e in extraction.entities
    )
    claims = tuple(
        PredictedClaim(c.subject, c.predicate.value, c.object, c.status.value)
        for c in reversed(extraction.claims)
    )
    return PredictedArticle(entities, (), claims)


def _network_claims(doc: Doc) -> Iterable[PredictedClaim]:
    for (predicate, subject, object_), opinion in opinions(Reading(doc)).items():
        if opinion.chance >= LIKELY:
            statuses = opinion.statuses()
            status = max(statuses, key=lambda s: statuses[s])
            yield PredictedClaim(subject, predicate, object_, status.value)
