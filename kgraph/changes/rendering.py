"""Changes as text for a terminal or a mail, and as Markdown for a page.

In: `Changes`. Out: a string; sections in a fixed order, what is new before what is gone. Printing
is left to `kgraph.cli`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from kgraph.changes.records import Cause, Changes, ClaimKind
from kgraph.changes.sections import Entry, sections
from kgraph.explain import Quote, on_one_line, source_of

_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")
_KINDS = {
    **{kind.value: f"with {kind.value}" for kind in (ClaimKind.MORE, ClaimKind.LESS)},
    ClaimKind.OTHER.value: "with other evidence",
    ClaimKind.STATUS.value: "with another status",
}
_NOTHING = "Nothing changed.\n"


def render_text(changes: Changes) -> str:
    """Write changes as plain text, one change or sentence a line.

    >>> render_text(Changes(articles=(), nodes=(), claims=(), figures=()))
    'Nothing changed.\\n'
    """
    if not changes.any:
        return _NOTHING
    lines = [summary(changes)]
    for section in sections(changes):
        lines += ["", f"{section.title} ({len(section.entries)})"]
        for entry in section.entries:
            lines += (
                f"  {section.sign} {entry.title}",
                *(f"      {note}" for note in _notes(entry)),
                *(f"      {_cite(quote)}" for quote in entry.quotes),
            )
    return "\n".join(lines) + "\n"


def render_markdown(changes: Changes, *, level: int = 2) -> str:
    """Write changes as Markdown.

    Args:
        changes: what to write.
        level: of the heading "What is new"; its sections go one deeper.
    """
    mark = "#" * level
    if not changes.any:
        return f"{mark} What is new\n\n{_NOTHING}"
    lines = [f"{mark} What is new", "", escape(summary(changes))]
    for section in sections(changes):
        lines += ["", f"{mark}# {section.title}", ""]
        for entry in section.entries:
            lines += _markdown_entry(entry)
    return "\n".join(lines) + "\n"


def _markdown_entry(entry: Entry) -> Iterator[str]:
    notes = "; ".join(map(escape, _notes(entry)))
    behind = f" ({notes})" if notes else ""
    yield f"- **{escape(entry.title)}**{behind}"
    for number, quote in enumerate(entry.quotes):
        if number:
            yield "  >"  # Without it Markdown runs two quotations into one paragraph.
        yield f"  > {escape(_cite(quote))}"


def summary(changes: Changes) -> str:
    """How much changed, in one line."""
    parts: list[tuple[str, Iterable[str]]] = [
        ("Articles", (c.kind.value for c in changes.articles)),
        ("Nodes", (c.kind.value for c in changes.nodes)),
        ("Claims", (c.kind.value for c in changes.claims)),
        ("Figures", (c.kind.value for c in changes.figures)),
    ]
    told = []
    for what, kinds in parts:
        counts = Counter(kinds)
        listed = ", ".join(f"{number} {_KINDS.get(kind, kind)}" for kind, number in counts.items())
        told.append(f"{what}: {listed or 'no change'}.")
    return " ".join(told)


def escape(text: str) -> str:
    """Keep the characters of a text from being taken for Markdown.

    >>> print(escape("a *b*"))
    a \\*b\\*
    """
    return _MARKUP.sub(r"\\\1", text)


def _notes(entry: Entry) -> Iterator[str]:
    """What is different, and why, unless a new article is: that is the usual case."""
    yield from entry.details
    if entry.cause is not None and entry.cause is not Cause.NEW_ARTICLE:
        yield f"cause: {entry.cause.value}"


def _cite(quote: Quote) -> str:
    return f"“{on_one_line(quote.sentence)}” — {source_of(quote)}"
