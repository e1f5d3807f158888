"""Scores a graph against hand-annotated articles.

In: a Turtle file and a folder of gold files. Out: a `Report` of precision, recall and F1, and the
list of mistakes with their likely causes and sentences; `narrow` leaves some of them, and
`render_report` and `render_mistakes` write them as text. Building the graph is left to
`kgraph.pipeline`.
"""

from kgraph.evaluate.causes import Cause
from kgraph.evaluate.listing import render_mistakes
from kgraph.evaluate.mistakes import KINDS, Mistake, Verdict, narrow
from kgraph.evaluate.rendering import render_report
from kgraph.evaluate.scoring import Report, evaluate, score
from kgraph.evaluate.tally import Share, Tally

__all__ = [
    "KINDS",
    "Cause",
    "Mistake",
    "Report",
    "Share",
    "Tally",
    "Verdict",
    "evaluate",
    "narrow",
    "render_mistakes",
    "render_report",
    "score",
]
