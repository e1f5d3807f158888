"""Names each figure that was missed or is wrong, says what it most likely comes from, and where.

In: the figures of an article that the graph and the gold standard do not share. Out: `Mistake`
records. Which figures these are is left to `kgraph.evaluate.scoring`.
"""

from collections.abc import Iterator, Sequence

from kgraph.evaluate.causes import Cause, Reason
from kgraph.evaluate.entity_mistakes import SIMILAR
from kgraph.evaluate.gold import GoldDocument, GoldFigure
from kgraph.evaluate.matching import Quantity, quantity, same_quantity
from kgraph.evaluate.mistakes import FIGURE, Mistake, Verdict
from kgraph.evaluate.names import shared_words
from kgraph.evaluate.passages import sentence_with
from kgraph.evaluate.predicted import PredictedArticle, PredictedFigure

AnyFigure = GoldFigure | PredictedFigure


def figure_mistakes(
    gold: GoldDocument,
    article: PredictedArticle,
    *,
    missed: Sequence[GoldFigure],
    left: Sequence[PredictedFigure],
) -> Iterator[Mistake]:
    """List the figures that only one side has.

    Args:
        gold: the annotated article.
        article: what the graph says of it.
        missed: figures of the gold standard that no figure of the graph equals.
        left: figures of the graph that no figure of the gold standard equals.
    """
    names = {entity.id: (entity.name, *entity.aliases) for entity in gold.entities}
    for wanted in missed:
        reason = _why(wanted, left) or Reason(Cause.NO_MENTION)
        words = f"{wanted.text} = {spell_quantity(quantity(wanted))}"
        subject = names.get(wanted.subject or "", ())
        sentence = sentence_with([wanted.text], article.passages, near=subject)
        yield Mistake(FIGURE, Verdict.MISSED, *reason, gold.doc, words, sentence=sentence)
    for found in left:
        reason = _why_wrong(found, gold.figures, missed)
        words = f"{found.text or found.iri} = {spell_quantity(quantity(found))}"
        # Where no claim rests on the sentence, the file cites the figure's own words only.
        sentence = "" if found.sentence == found.text else found.sentence
        yield Mistake(FIGURE, Verdict.WRONG, *reason, gold.doc, words, sentence=sentence)


def _why_wrong(
    figure: PredictedFigure, golds: Sequence[GoldFigure], missed: Sequence[GoldFigure]
) -> Reason:
    if any(same_quantity(quantity(figure), quantity(other)) for other in golds):
        return Reason(Cause.WRONG_LINK, "second node for one figure")
    near = _why(figure, missed)
    return Reason(near.cause, f"gold has {near.detail}") if near else Reason(Cause.NOT_IN_GOLD)


def _why(figure: AnyFigure, others: Sequence[AnyFigure]) -> Reason | None:
    """Explain a figure by one of the other side with the same number, or with similar words."""
    own = quantity(figure)
    numbers = [q for other in others if (q := quantity(other))]
    same = [q.unit for q in numbers if own and (q.low, q.high) == (own.low, own.high)]
    if same:
        return Reason(Cause.WRONG_UNIT, same[0] or "no unit")
    near = [o for o in others if shared_words(o.text or "", figure.text or "") >= SIMILAR]
    return Reason(Cause.WRONG_NUMBER, spell_quantity(quantity(near[0]))) if near else None


def spell_quantity(value: Quantity | None) -> str:
    """Write a quantity for a reader.

    >>> spell_quantity(Quantity(7e9, 7e9, "USD")), spell_quantity(Quantity(14, 15, "percent"))
    ('7000000000 USD', '14 to 15 percent')
    """
    if value is None:
        return "no number"
    ends = [f"{end:.15g}" for end in (value.low, value.high)]
    return f"{' to '.join(dict.fromkeys(ends))} {value.unit}"
