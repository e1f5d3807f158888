"""Questions as lines of text.

In: a question. Out: lines, for a terminal or a list. Asking is left to `kgraph.cli`.
"""

from collections.abc import Iterator

from kgraph.model import canonical_decimal
from kgraph.review.questions import ClaimQuestion, PairQuestion, Question, Side


def question_lines(question: Question) -> Iterator[str]:
    """Put a question into words, with the sentences to judge by."""
    if isinstance(question, ClaimQuestion):
        yield f"Is this right? {question.says}"
        for article, sentence in question.sentences:
            yield f"  {article}: {_flat(sentence)}"
        yield f"  confidence {canonical_decimal(question.confidence)}; {question.claim.id}"
        return
    yield f"One thing? {question.left.name} / {question.right.name} ({question.left.type.value})"
    for side in (question.left, question.right):
        yield _side_line(side)
    yield f"  {_verdict(question)}"


def _side_line(side: Side) -> str:
    source = f" ({side.source})" if side.source else ""
    return f"  {side.node}, {side.article}{source}: {_flat(side.sentence)}"


def _verdict(question: PairQuestion) -> str:
    taken = "taken for one" if question.same else "kept apart"
    signs = "; ".join(f"{sign} {canonical_decimal(weight)}" for sign, weight in question.signs)
    return f"{taken} at {canonical_decimal(question.score)}: {signs}"


def _flat(text: str) -> str:
    return " ".join(text.split())
