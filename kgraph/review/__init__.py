"""What a person should look at in a build, and what they answered.

In: a build read back. Out: `Question`s on uncertain pairs and doubtful claims, with their
sentences, and the entries that answers to them become. Asking is left to `kgraph.cli`, the
ledger's file and what entries do to `kgraph.link`.
"""

from kgraph.review.answers import Answer, Stamp, entry_for, parse_answer, read_answers
from kgraph.review.questions import ClaimQuestion, PairQuestion, Question, Side, questions
from kgraph.review.rendering import question_lines

__all__ = [
    "Answer",
    "ClaimQuestion",
    "PairQuestion",
    "Question",
    "Side",
    "Stamp",
    "entry_for",
    "parse_answer",
    "question_lines",
    "questions",
    "read_answers",
]
