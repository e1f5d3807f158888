"""The lines of a rendered explanation.

In: text and quotes. Out: `Line`s with the part they play; colours are left to `kgraph.cli`.
"""

from enum import StrEnum
from typing import NamedTuple

from kgraph.explain.records import Quote
from kgraph.explain.wording import on_one_line, source_of


class Part(StrEnum):
    """What a line does on the page."""

    TITLE = "title"
    HEADING = "heading"
    FACT = "fact"
    QUOTE = "quote"
    NOTE = "note"


class Line(NamedTuple):
    """A line of text, its part, and how many steps it is indented."""

    part: Part
    text: str
    indent: int = 0


def quoted(quote: Quote, indent: int) -> Line:
    """A sentence in quotation marks with its source."""
    return Line(Part.QUOTE, f"“{on_one_line(quote.sentence)}” — {source_of(quote)}", indent)
