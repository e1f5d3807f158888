"""The dates of a doc as a reader follows them.

In: a `Reading` whose doc has dates. Out: a `Timeline` that tells which date stands in a token's
clause, when an event takes place that the text dates anywhere, and which day a piece of news is
about. Which of these a claim takes is left to `time`.
"""

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache

from spacy.tokens import Span, Token

from kgraph.annotate.document import ANCHOR
from kgraph.annotate.groups import DATES
from kgraph.extract.qualify.clauses import clause_of, is_past, verb_over
from kgraph.extract.reading import Reading
from kgraph.ontology import EntityType

_ATTACHED = frozenset({"prep", "npadvmod", "advmod", "nmod", "pobj", "tmod", "compound", "nummod"})
_FINE = ("day", "month", "quarter", "week")
_UPWARDS = frozenset({"relcl", "advcl", "conj", "acl", "pcomp"})
_RECENT_DAYS = 7


class Timeline:
    """The dates of one doc, looked up by token."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.anchor: str | None = reading.doc.user_data.get(ANCHOR)
        self._dates: list[Span] = sorted(
            (d for d in reading.doc.spans.get(DATES, []) if d.kb_id_), key=lambda d: d.start
        )
        self._starts = [d.start for d in self._dates]
        self._events: dict[str, Span] | None = None

    def is_future(self, edtf: str) -> bool:
        """Whether a date lies wholly after the day of the article."""
        low = edtf.split("/")[0]
        if not self.anchor or not low or low.startswith("X"):
            return False
        size = min(len(low), len(self.anchor))
        return low[:size] > self.anchor[:size]

    def within(self, start: int, end: int) -> list[Span]:
        """The dates in a range of tokens."""
        left = bisect_left(self._starts, start)
        found = []
        for date in self._dates[left:]:
            if date.start >= end:
                break
            found.append(date)
        return found

    def of_sentence(self, token: Token) -> list[Span]:
        """The dates in the sentence of a token."""
        reading = self._reading
        return self.within(reading.sentence_start(token), reading.sentence_end(token))

    def in_clause(self, token: Token) -> Span | None:
        """The date of a token's clause: that of its own verb first, then the nearest."""
        dates = self.of_sentence(token)
        if not dates:
            return None
        clause, verb = clause_of(token), verb_over(token)
        mine = [d for d in dates if clause_of(d.root).i == clause.i and self._is_free(d, token)]
        past = verb is not None and is_past(verb)
        mine = [d for d in mine if not (past and self.is_future(d.id_))]

        def rank(date: Span) -> tuple[int, int, int]:
            own = verb_over(date.root)
            same = own is not None and verb is not None and own.i == verb.i
            return (0 if same else 1, _gap(date, token), date.start)

        return min(mine, key=rank, default=None)

    def _is_free(self, date: Span, token: Token) -> bool:
        """A date inside a name ("the 2026 World Cup") dates that thing, not the clause."""
        return not any(
            f.start <= date.start and date.end <= f.end for f in self._reading.covering(date.root)
        )

    def above(self, token: Token) -> Span | None:
        """The date of the clause that governs a token's clause, unless that reports speech."""
        clause = clause_of(token)
        while clause.dep_ in _UPWARDS and clause.head.i != clause.i:
            head = clause.head
            found = self.in_clause(head)
            if found is not None:
                return found
            clause = clause_of(head)
        return None

    def of_event(self, ident: str) -> Span | None:
        """The date of an event, wherever the text gives it."""
        if self._events is None:
            self._events = self._date_events()
        return self._events.get(ident)

    def _date_events(self) -> dict[str, Span]:
        """Each event's finest date; an earlier mention wins over a later one."""
        found: dict[str, list[tuple[int, int, int, Span]]] = defaultdict(list)
        for filler in self._reading.fillers:
            if filler.type is not EntityType.EVENT:
                continue
            root = self._reading.words[filler.via]
            near = [
                d for c in (root, *root.children) if (d := self._of_mention(root, c)) is not None
            ]
            for date in [*self.within(filler.start, filler.end), *near]:
                rank = _FINE.index(date.label_) if date.label_ in _FINE else len(_FINE)
                found[filler.referent.id].append((rank, filler.start, date.start, date))
        return {ident: min(dates, key=lambda d: d[:3])[3] for ident, dates in found.items()}

    def _of_mention(self, root: Token, clause: Token) -> Span | None:
        """The date of the clause that an event stands in, or of one that describes it."""
        if clause.i == root.i:
            return self.in_clause(root) or self.above(root)
        return self.in_clause(clause) if clause.dep_ in {"relcl", "acl"} else None

    def day_of_news(self, token: Token) -> str | None:
        """The day that the sentences up to a token tell of: the last one named, else the anchor.

        Only news has such a day: where the item names no day close to its own, as in a review
        of a year, nothing is known.
        """
        if not self.anchor:
            return None
        item = self._reading.offsets.item(token.idx)
        days = [d for d in self._dates if self._is_recent_day(d, item)]
        for date in reversed([d for d in days if d.start < token.sent.start]):
            verb = verb_over(date.root)
            if verb is not None and verb.tag_ == "VBD":
                return date.kb_id_
        return self.anchor if days else None

    def _is_recent_day(self, date: Span, item: int) -> bool:
        near = date.label_ == "day" and _days_before(date.kb_id_, self.anchor or "")
        return near and self._reading.offsets.item(date[0].idx) == item


def _days_before(edtf: str, anchor: str) -> bool:
    try:
        gap = dt.date.fromisoformat(anchor) - dt.date.fromisoformat(edtf)
    except ValueError:
        return False
    return 0 <= gap.days <= _RECENT_DAYS


def _gap(date: Span, token: Token) -> int:
    return min(abs(date.start - token.i), abs(date.end - 1 - token.i))


@lru_cache(maxsize=2)
def timeline_of(reading: Reading) -> Timeline:
    """The timeline of a reading, made once."""
    return Timeline(reading)
