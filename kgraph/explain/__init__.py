"""Explains a graph: which sentences, decisions and rules stand behind a node, a claim or a pair.

In: a finished build, read back from its extraction records. Out: stories, which are records, and
their text. Nothing is parsed again: spaCy is never loaded. Printing is left to `kgraph.cli`.
"""

from kgraph.explain.build import RECORDS, Build, load_build
from kgraph.explain.claim import claim_brief, explain_claim
from kgraph.explain.figure import explain_figure
from kgraph.explain.line import Line, Part
from kgraph.explain.lookup import Thing, find, find_one
from kgraph.explain.node import explain_node
from kgraph.explain.pair import explain_pair
from kgraph.explain.quote import brief, brief_or_none, quote_at, quote_evidence, quote_sentence
from kgraph.explain.records import (
    Brief,
    ClaimBrief,
    ClaimExplanation,
    FigureStory,
    NodeStory,
    PairStory,
    Quote,
    Reason,
)
from kgraph.explain.rendering import render
from kgraph.explain.statement import word_claim
from kgraph.explain.story import Story, explain
from kgraph.explain.wording import on_one_line, source_of, word_figure, word_reasons

__all__ = [
    "RECORDS",
    "Brief",
    "Build",
    "ClaimBrief",
    "ClaimExplanation",
    "FigureStory",
    "Line",
    "NodeStory",
    "PairStory",
    "Part",
    "Quote",
    "Reason",
    "Story",
    "Thing",
    "brief",
    "brief_or_none",
    "claim_brief",
    "explain",
    "explain_claim",
    "explain_figure",
    "explain_node",
    "explain_pair",
    "find",
    "find_one",
    "load_build",
    "on_one_line",
    "quote_at",
    "quote_evidence",
    "quote_sentence",
    "render",
    "source_of",
    "word_claim",
    "word_figure",
    "word_reasons",
]
