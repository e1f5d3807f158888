"""Words that go on after the sentence that attributes them.

In: a doc and the attributions within its sentences. Out: further attributions: quotations that run
over sentences and paragraphs, answers in interviews, and what the outlet of a digest item tells.
Attributions within a sentence are left to `attribution`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc, Span

from kgraph.annotate.document import Offsets
from kgraph.annotate.speaker.attribution import Attribution, Kind
from kgraph.annotate.speaker.patterns import ANSWERS, CLOSING, OPENING, QUESTIONS, STRAIGHT

_LABEL = re.compile(r"\s*(?P<name>[A-Z][\w.’' -]{0,28}?)(?:\s\([^)]{2,30}\))?:\s")


def quotations(doc: Doc) -> list[tuple[int, int]]:
    """Quotations as token ranges without their marks; a paragraph ends one that is left open."""
    found: list[tuple[int, int]] = []
    opened: int | None = None
    for token in doc:
        mark = token.text
        if token.is_space and "\n" in mark:
            if opened is not None:
                found.append((opened, token.i))
            opened = None
        elif mark in OPENING or (mark == STRAIGHT and opened is None):
            opened = token.i + 1
        elif opened is not None and (mark in CLOSING or mark == STRAIGHT):
            found.append((opened, token.i))
            opened = None
    return found


def continue_quotations(doc: Doc, found: Iterable[Attribution]) -> Iterator[Attribution]:
    """Give a quotation to the speaker of its first words, or of the quotation just before it.

    A quotation goes on without attribution where nothing but its own sentences stands between:
    "… ," X said. "… ." Next paragraph: "…".
    """
    inside = sorted(found, key=lambda a: (a.start, a.end))
    last: Attribution | None = None
    last_end = -1
    for start, end in quotations(doc):
        own = _speaker_around(doc, inside, start, end)
        if own is None and last is not None and _follows(doc, last_end, start):
            own = last
        if own is not None:
            yield Attribution(own.speaker, own.verb, start, end, Kind.QUOTATION)
            last, last_end = own, max(end, own.verb)


def _speaker_around(doc: Doc, found: list[Attribution], start: int, end: int) -> Attribution | None:
    """The attribution that reaches into a quotation from its first or last sentence."""
    first, last = doc[start].sent, doc[max(start, end - 1)].sent
    for attribution in found:
        reaches = attribution.start < end and attribution.end > start
        near = first.start <= attribution.verb < last.end
        if near and (reaches or start - 4 <= attribution.verb < start):
            return attribution
    return None


def _follows(doc: Doc, last_end: int, start: int) -> bool:
    """Whether nothing but the attribution itself stands between two quotations."""
    between = doc[last_end:start]
    sentences = sum(1 for t in between if t.is_sent_start and not t.is_space)
    return sentences <= 1 and len(between) < 30


def find_answers(doc: Doc, speakers: Mapping[str, Span]) -> Iterator[Attribution]:
    """The answers of an interview: paragraphs that open with a label.

    Args:
        doc: the doc.
        speakers: persons by folded surname, and under "" the one whom the intro presents.
    """
    speaker: Span | None = None
    for start, end in paragraphs(doc):
        label = _LABEL.match(doc[start:end].text)
        if label is not None:
            name = label["name"].lower()
            if name in QUESTIONS:
                speaker = None
                continue
            speaker = speakers.get("" if name in ANSWERS else name.split()[-1])
        if speaker is not None and label is not None:
            yield Attribution(speaker, start, start, end, Kind.QUOTATION)


def first_answer(doc: Doc) -> int:
    """Where the first answer of an interview begins; 0 without one."""
    for start, end in paragraphs(doc):
        label = _LABEL.match(doc[start:end].text)
        if label is not None and label["name"].lower() in ANSWERS:
            return start
    return 0


def paragraphs(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token ranges of the paragraphs."""
    start = 0
    for token in doc:
        if token.is_space and "\n" in token.text:
            if token.i > start:
                yield start, token.i
            start = token.i + 1
    if start < len(doc):
        yield start, len(doc)


def outlet_items(doc: Doc, outlets: Mapping[int, Span]) -> Iterator[Attribution]:
    """All sentences of a digest item belong to the outlet that the item names."""
    offsets = Offsets(doc)
    for start, end in paragraphs(doc):
        outlet = outlets.get(offsets.item(doc[start].idx))
        if outlet is not None:
            yield Attribution(outlet, outlet.start, start, end, Kind.OUTLET)
