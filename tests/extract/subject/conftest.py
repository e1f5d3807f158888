"""Figures in marked-up sentences: the words of the figure are looked up, its unit is given."""

from collections.abc import Callable, Sequence

import pytest
from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.reading import Reading
from kgraph.extract.subject import subjects_of

Read = Callable[[str], Reading]
Figure = Callable[[Reading, str, str], Span]
Subjects = Callable[..., list[str | None]]


@pytest.fixture
def figure() -> Figure:
    """The first stretch of a reading that has the given words, labelled with a unit."""

    def find(reading: Reading, words: str, unit: str) -> Span:
        start = reading.doc.text.index(words)
        span = reading.doc.char_span(start, start + len(words), label=unit, alignment_mode="expand")
        assert span is not None
        return span

    return find


@pytest.fixture
def subjects(read: Read, figure: Figure) -> Subjects:
    """Names of the entities that figures, given as (words, unit) in text order, are about."""

    def names(markup: str, *figures: Sequence[str]) -> list[str | None]:
        reading = read(markup)
        spans = [figure(reading, words, unit) for words, unit in figures]
        reading.doc.spans[FIGURES] = spans
        found = subjects_of(reading, spans)
        return [filler.referent.name if filler is not None else None for filler in found]

    return names
