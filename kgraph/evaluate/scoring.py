"""Scores a graph against hand-annotated articles.

In: predictions and gold annotations. Out: a `Report`: tallies of entities by type, figures and
relations by predicate; shares of right flags among what was found; F1 by article; and the list of
mistakes with their causes.

What counts as right. Entity: same type and name, countries by code; a gold entity is found once, a
second node for it is wrong. Figure: same number or range and same unit. Relation: same predicate
between the nodes of the same two gold entities, symmetric predicates either way round; `hasFigure`
is scored with the figures. Where one article states the same relation with several statuses, the
first statement counts.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from kgraph.errors import EvaluationError
from kgraph.evaluate.entity_mistakes import entity_mistakes
from kgraph.evaluate.figure_mistakes import figure_mistakes
from kgraph.evaluate.gold import GoldDocument, GoldFigure, load_gold
from kgraph.evaluate.matching import align, quantity, same_quantity
from kgraph.evaluate.mistakes import Mistake
from kgraph.evaluate.predicted import PredictedArticle, PredictedFigure, read_predictions
from kgraph.evaluate.relation_mistakes import relation_mistakes
from kgraph.evaluate.relations import gold_relations, predicted_relations, statuses
from kgraph.evaluate.tally import Share, Tally
from kgraph.ontology import EntityType, Predicate

ENTITIES, FIGURES, RELATIONS = "ENTITIES", "FIGURES", "RELATIONS"
LEADER = "leader flag right"
APPROXIMATION = "figure approximation right"
SUBJECT = "figure subject right"
STATUS = "relation status right"


@dataclass
class Report:
    """The outcome of scoring.

    Attributes:
        tallies: by "entity Country", …, "relation visited", …, and the totals "ENTITIES",
            "FIGURES" and "RELATIONS".
        shares: of what was found, how much of a flag or qualifier is right.
        documents: F1 of each total by article, where the article has anything of the kind.
        mistakes: every miss and every wrong find, sorted.
    """

    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    shares: defaultdict[str, Share] = field(default_factory=lambda: defaultdict(Share))
    documents: dict[str, dict[str, float]] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def mean(self, total: str) -> float:
        """Give the mean F1 of a total over the articles that have anything of the kind."""
        values = [scores[total] for scores in self.documents.values() if total in scores]
        return sum(values) / len(values) if values else 0.0


def evaluate(graph: Path, gold: Path, *, document: str | None = None) -> Report:
    """Score a Turtle file against a folder of gold files.

    Args:
        graph: a Turtle file that follows the exporter's contract.
        gold: a folder of gold files; a file's `doc` is the article's file name without ending.
        document: score this one article only.

    Raises:
        EvaluationError: a file cannot be read, or the graph lacks an article.
    """
    documents = [d for d in load_gold(gold) if document in (None, d.doc)]
    if not documents:
        raise EvaluationError(f"no gold file for {document!r}", where=str(gold))
    predicted = read_predictions(graph, [d.doc for d in documents])
    return score([(d, predicted[d.doc]) for d in documents])


def score(pairs: list[tuple[GoldDocument, PredictedArticle]]) -> Report:
    """Score predictions article by article."""
    report = Report()
    for gold, article in pairs:
        totals = {ENTITIES: Tally(), FIGURES: Tally(), RELATIONS: Tally()}
        match = align(gold, article)
        _score_entities(report, totals[ENTITIES], gold, article, match)
        _score_figures(report, totals[FIGURES], gold, article, match)
        _score_relations(report, totals[RELATIONS], gold, article, match)
        for name, tally in totals.items():
            total = report.tallies[name]
            total.right += tally.right
            total.wrong += tally.wrong
            total.missed += tally.missed
        report.documents[gold.doc] = {n: t.f1 for n, t in totals.items() if t}
    report.mistakes.sort()
    return report


def _score_entities(
    report: Report,
    total: Tally,
    gold: GoldDocument,
    article: PredictedArticle,
    match: dict[str, str],
) -> None:
    nodes = {node.iri: node for node in article.entities}
    counted: list[tuple[EntityType, bool, bool]] = []
    for entity in gold.entities:
        counted.append((entity.type, entity.id in match, True))
        if entity.id in match and entity.type is EntityType.PERSON:
            report.shares[LEADER].add(entity.leader == nodes[match[entity.id]].leader)
    used = {*match.values()}
    counted += [(node.type, True, False) for node in article.entities if node.iri not in used]
    for type_, found, wanted in counted:
        for tally in (total, report.tallies[f"entity {type_}"]):
            tally.add(found=found, wanted=wanted)
    report.mistakes += entity_mistakes(gold, article, match)


def _score_figures(
    report: Report,
    total: Tally,
    gold: GoldDocument,
    article: PredictedArticle,
    match: dict[str, str],
) -> None:
    subjects = _figure_subjects(article)
    left = list(article.figures)
    missed: list[GoldFigure] = []
    for wanted in gold.figures:
        subject = match.get(wanted.subject or "")
        found = _pick(left, wanted, subject, subjects)
        total.add(found=found is not None, wanted=True)
        if found is None:
            missed.append(wanted)
            continue
        left.remove(found)
        report.shares[APPROXIMATION].add(found.approx == wanted.approx)
        if wanted.subject:
            owner = subjects.get(found.iri)
            report.shares[SUBJECT].add(owner is not None and owner == subject)
    for _ in left:
        total.add(found=True, wanted=False)
    report.mistakes += figure_mistakes(gold, article, missed=missed, left=left)


def _figure_subjects(article: PredictedArticle) -> dict[str, str]:
    """The subject of each figure; of several, the one stated first."""
    stated = [t for t in statuses(article) if t[1] == Predicate.HAS_FIGURE]
    return {figure: subject for subject, _, figure in stated}


def _pick(
    left: list[PredictedFigure],
    wanted: GoldFigure,
    subject: str | None,
    subjects: dict[str, str],
) -> PredictedFigure | None:
    """The figure with the wanted quantity, one with the right subject before the others."""
    same = [f for f in left if same_quantity(quantity(f), quantity(wanted))]
    about = [f for f in same if subject is not None and subjects.get(f.iri) == subject]
    return next(iter(about + same), None)


def _score_relations(
    report: Report,
    total: Tally,
    gold: GoldDocument,
    article: PredictedArticle,
    match: dict[str, str],
) -> None:
    wanted, found = gold_relations(gold), predicted_relations(article, match)
    for key in sorted({*wanted, *found}):
        for tally in (total, report.tallies[f"relation {key.predicate}"]):
            tally.add(found=key in found, wanted=key in wanted)
        if key in found and key in wanted:
            report.shares[STATUS].add(found[key] == wanted[key])
    report.mistakes += relation_mistakes(gold, article, match)
