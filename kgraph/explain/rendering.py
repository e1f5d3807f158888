"""Explanations as lines of text, each with the part it plays.

In: a story. Out: `Line`s, which the command line prints plainly in a pipe and with colours on a
terminal. Long lists are cut and say so. How single claims and figures read is left to
`kgraph.explain.statement`, judgements to `kgraph.explain.verdict`.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TypeVar

from kgraph.explain.line import Line, Part, quoted
from kgraph.explain.records import (
    ClaimExplanation,
    ClaimStory,
    FigureStory,
    Member,
    MentionQuote,
    NodeStory,
    PairStory,
)
from kgraph.explain.statement import SENTENCES, claim_lines, figure_lines
from kgraph.explain.story import Story
from kgraph.explain.verdict import judgement_lines
from kgraph.model import MentionKind

_LONG = 12
"""Entries of a list that are shown unless everything is asked for."""

_MENTIONS = 2
"""Mentions of an article that are shown, names before descriptions before pronouns."""

_T = TypeVar("_T")
_Lines = Iterator[Line]


def render(story: Story, *, everything: bool = False) -> list[Line]:
    """Write a story as lines.

    Args:
        story: what `explain` told.
        everything: leave nothing out of long lists.
    """
    limit = None if everything else _LONG
    if isinstance(story, NodeStory):
        return list(_node(story, limit))
    if isinstance(story, ClaimExplanation):
        return list(_claim(story, limit))
    if isinstance(story, FigureStory):
        return list(_figure(story, limit))
    return list(_pair(story, limit))


def _node(story: NodeStory, limit: int | None) -> _Lines:
    told = _in_list(limit)
    yield Line(Part.TITLE, f"{story.node.name}  {story.node.type}  {story.node.id}")
    if story.aliases:
        yield Line(Part.FACT, f"also called {', '.join(story.aliases)}", 1)
    yield Line(Part.FACT, "; ".join(_facts(story)), 1)
    yield from _section("What each article calls it", story.members, _member, limit)
    if len(story.members) > 1 or story.merged:
        yield from _judged("Why it is one thing", story, merged=True, limit=limit)
    yield from _judged("Compared and kept apart", story, merged=False, limit=limit)
    yield from _mentions(story.mentions, limit)
    yield from _section("Claims", story.claims, told, limit)
    yield from _section("Figures", story.figures, figure_lines, limit)
    yield from _section("In its own words", story.says, told, limit)


def _facts(story: NodeStory) -> Iterator[str]:
    if story.code:
        yield f"ISO code {story.code}"
    if story.wikidata:
        yield f"Wikidata {story.wikidata}"
    if story.leader:
        yield "leader"
    articles = len({member.article for member in story.members})
    yield (
        f"{counted(len(story.mentions), 'mention')} in {counted(articles, 'article')}, "
        f"{counted(len(story.claims), 'claim')}, {counted(len(story.figures), 'figure')}"
    )


def _member(member: Member) -> _Lines:
    parts = (", ".join(part) for part in (member.outlets, member.dates))
    source = "; ".join(part for part in parts if part)
    names = ", ".join((member.name, *member.aliases))
    where = f"{member.path} ({source})" if source else member.path
    yield Line(Part.FACT, f"{where}: {names}; {counted(member.mentions, 'mention')}", 1)


def _judged(title: str, story: NodeStory, *, merged: bool, limit: int | None) -> _Lines:
    judgements = story.merged if merged else story.apart
    if judgements:
        yield Line(Part.HEADING, f"{title} ({counted(len(judgements), 'decision')})")
        lines = list(judgement_lines(judgements, seen_from=story.node.id, everything=limit is None))
        shown = lines if limit is None else lines[: 2 * limit]  # Each entry has two lines.
        yield from shown
        yield from _rest((len(lines) - len(shown)) // 2)
    elif merged:
        yield Line(Part.HEADING, title)
        yield Line(Part.FACT, "the linker put them together without a decision on a pair", 1)


def _mentions(mentions: Sequence[MentionQuote], limit: int | None) -> _Lines:
    """The best mentions of each article; each sentence once."""
    kinds = list(MentionKind)
    chosen: list[MentionQuote] = []
    for _, group in groupby(mentions, key=lambda m: m.quote.article):
        found = sorted(group, key=lambda m: kinds.index(m.kind))
        sentences = list({m.quote.sentence: m for m in reversed(found)}.values())[::-1]
        few = found if limit is None else sentences[:_MENTIONS]
        chosen += sorted(few, key=lambda m: m.quote.start)
    if not chosen:
        return
    yield Line(Part.HEADING, f"Mentions ({len(mentions)})")
    for mention in chosen[:limit]:
        place = f"{mention.quote.start}–{mention.quote.end}"
        text = f"“{mention.quote.text}” ({mention.kind.value}), {place}"
        yield Line(Part.FACT, text, 1)
        yield quoted(mention.quote, 2)
    shown = len(chosen[:limit])
    yield from _rest(len(mentions) - shown)


def _claim(story: ClaimExplanation, limit: int | None) -> _Lines:
    head, *lines = claim_lines(story.claim, limit=limit)
    yield Line(Part.TITLE, head.text)
    if story.rejected:
        yield Line(Part.FACT, "a person called this claim wrong: it stands in no export", 1)
    yield from lines
    yield from _section("Said otherwise", story.otherwise, _in_list(limit), limit)


def _figure(story: FigureStory, limit: int | None) -> _Lines:
    head, *lines = figure_lines(story)
    yield Line(Part.TITLE, head.text)
    yield from lines[:limit]


def _pair(story: PairStory, limit: int | None) -> _Lines:
    left, right = story.left, story.right
    if story.same:
        names = f"{story.left_name} and {story.right_name} are one thing"
        yield Line(Part.TITLE, f"{names}: {left.name}  {left.type}  {left.id}")
    else:
        yield Line(Part.TITLE, f"{story.left_name} and {story.right_name} are two things")
        for end in (left, right):
            yield Line(Part.FACT, f"{end.name}  {end.type}  {end.id}", 1)
    yield Line(Part.HEADING, "Why")
    yield Line(Part.FACT, story.verdict, 1)
    if story.both:
        how = "Both names, one thing, in" if story.same else "Spoken of as two things in"
        yield Line(Part.FACT, f"{how} {', '.join(story.both[:limit])}", 1)
        yield from _rest(len(story.both) - len(story.both[:limit]))
    for quote in story.quotes:
        yield Line(Part.FACT, f"“{quote.text}”, {quote.start}–{quote.end}", 1)
        yield quoted(quote, 2)
    yield from judgement_lines(story.judgements[:limit], everything=limit is None)
    yield from _rest(len(story.judgements) - len(story.judgements[:limit]))
    if not story.same:
        yield from _section(
            "Claims between them", story.claims, _in_list(limit), limit, empty="none"
        )


def _section(
    title: str,
    entries: Sequence[_T],
    lines: Callable[[_T], _Lines],
    limit: int | None,
    *,
    empty: str = "",
) -> _Lines:
    if not entries:
        if empty:
            yield Line(Part.HEADING, title)
            yield Line(Part.FACT, empty, 1)
        return
    yield Line(Part.HEADING, f"{title} ({len(entries)})")
    for entry in entries[:limit]:
        yield from lines(entry)
    yield from _rest(len(entries) - len(entries[:limit]))


def _in_list(limit: int | None) -> Callable[[ClaimStory], _Lines]:
    """Tells a claim among others, with few of its sentences unless everything is asked for."""
    return partial(claim_lines, limit=None if limit is None else SENTENCES)


def _rest(number: int) -> _Lines:
    if number > 0:
        yield Line(Part.NOTE, f"… and {number} more (--all)", 1)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "claim"), counted(2000, "claim")
    ('1 claim', '2,000 claims')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
