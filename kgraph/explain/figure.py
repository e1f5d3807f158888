"""What stands behind a figure: its words, subject, speaker and places.

In: a build and a figure. Out: `FigureStory` records.
"""

from collections.abc import Iterable

from kgraph.errors import GraphError
from kgraph.explain.build import Build
from kgraph.explain.quote import brief_or_none, outlets_of, quote_evidence
from kgraph.explain.records import FigureStory
from kgraph.explain.wording import word_figure
from kgraph.model import FigureNode


def explain_figure(build: Build, figure: str | FigureNode) -> FigureStory:
    """Tell all that stands behind a figure.

    Args:
        build: what the figure is from.
        figure: the record or its identifier.

    Raises:
        GraphError: the build has no such figure.
    """
    record = build.figures.get(figure) if isinstance(figure, str) else figure
    if record is None:
        raise GraphError("the build has no such figure", where=str(figure))
    quotes = quote_evidence(build, record.evidence)
    return FigureStory(
        id=record.id,
        wording=word_figure(record.figure),
        subject=brief_or_none(build, record.figure.subject),
        speaker=brief_or_none(build, record.figure.speaker),
        figure=record.figure,
        outlets=outlets_of(quotes),
        quotes=quotes,
    )


def figure_stories(build: Build, figures: Iterable[FigureNode]) -> tuple[FigureStory, ...]:
    """Tell the stories of some figures, by what they measure and where they stand."""
    return tuple(sorted((explain_figure(build, figure) for figure in figures), key=_order))


def _order(story: FigureStory) -> tuple[str, str, str, int, str]:
    first = story.quotes[0]
    measured = story.figure.measure or story.figure.counted or ""
    return story.figure.unit, measured, first.path, first.start, story.id
