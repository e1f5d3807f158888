"""The period that a figure is of.

In: a `Reading` whose doc has dates, and the token of a figure. Out: an EDTF date, or None. Figures
are of periods ("in 2024", "in the first quarter"); a day is mostly that of the news, "since 2016"
the start of a change, and what follows "than" or "from" the base of a comparison. Times of
relations are left to `time`.
"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kgraph.annotate.groups import FIGURES
from kgraph.extract.qualify.clauses import clause_of, is_past, verb_over
from kgraph.extract.qualify.timeline import Timeline, timeline_of
from kgraph.extract.reading import Reading

_PERIODS = frozenset({"month", "season", "quarter", "half", "year", "decade", "interval"})
_BASES = frozenset({"than", "against", "versus", "compared", "since", "after"})
_RATES = frozenset({"%", "percent", "cent", "points", "point"})
_EARLIER = frozenset({"earlier", "before", "previous", "preceding"})
_REACH = 5
"""Words from "than" to a date: "more *than* in the same months of 2024"."""
_AFTER = 4
"""Tokens between a figure and a date that belongs to it before all others: "$5 billion by 2030"."""


def figure_time(reading: Reading, token: Token) -> str | None:
    """The period of a figure.

    Args:
        reading: the annotated doc.
        token: the root of the figure.

    Returns:
        The EDTF date of the period that stands right behind the figure, in its clause, or in the
        sentence before, whose account goes on in the past tense; None without any.
    """
    timeline = timeline_of(reading)
    found = _of_sentence(timeline, token)
    if found is not None:
        return found.kb_id_
    return _carried_on(reading, timeline, token)


def _periods(timeline: Timeline, token: Token) -> Iterator[Span]:
    daily = token.lower_ in _RATES
    for date in timeline.of_sentence(token):
        bounded = not date.kb_id_.startswith("/") and not date.kb_id_.endswith("/")
        fits = date.label_ in _PERIODS or (daily and date.label_ == "day")
        if bounded and fits and not _is_base(timeline, date, token):
            yield date


def _is_base(timeline: Timeline, date: Span, token: Token) -> bool:
    """Whether a figure is compared with a date: "more than in 2022", "up 14% from 2023"."""
    before = [t.lower_ for t in date.doc[max(0, date.start - _REACH) : date.start + 1]]
    if any(word in _BASES for word in before) or any(t.lower_ in _EARLIER for t in date):
        return True
    point = date.label_ != "interval" and not timeline.is_future(date.id_)
    return "from" in before[-3:] and point and date.start > token.i


def _of_sentence(timeline: Timeline, token: Token) -> Span | None:
    dates = list(_periods(timeline, token))
    behind = [d for d in dates if token.i < d.start <= token.i + _AFTER]
    if behind and not any(t.is_punct for t in token.doc[token.i : behind[0].start]):
        return behind[0]
    clause, verb = clause_of(token), verb_over(token)
    past = verb is not None and is_past(verb)
    mine = [
        d
        for d in dates
        if clause_of(d.root).i == clause.i and not (past and timeline.is_future(d.id_))
    ]
    return min(mine, key=lambda d: (abs(d.start - token.i), d.start), default=None)


def _carried_on(reading: Reading, timeline: Timeline, token: Token) -> str | None:
    """ "Exports rose by 3% in October. Imports fell by 2%." """
    verb = verb_over(token)
    if verb is None or verb.tag_ != "VBD" or timeline.of_sentence(token):
        return None
    block = reading.offsets.block(token.idx)
    start = reading.sentence_start(token)
    first = next((t.i for t in reading.words[: token.i] if t.idx >= block.start), start)
    for figure in reversed(reading.doc.spans.get(FIGURES, [])):
        if first <= figure.start < start:
            earlier = _of_sentence(timeline, figure.root)
            if earlier is not None and not timeline.is_future(earlier.id_):
                return earlier.kb_id_
    return None
