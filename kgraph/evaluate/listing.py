"""Writes mistakes as text for a terminal or a file.

In: mistakes. Out: lines of plain text of at most 100 columns: a table of causes, then the cases by
kind and cause, each with its sentence. Finding mistakes is left to `kgraph.evaluate.scoring`,
colours and printing to the command line.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap

from kgraph.evaluate.mistakes import Mistake, Verdict

WIDTH = 100
"""Columns of a line; a longer word is broken."""

_CAUSE, _COUNT = 16, 8


def render_mistakes(mistakes: Sequence[Mistake]) -> str:
    """Write a table of causes, then mistakes by kind, verdict and cause with their sentences.

    >>> from kgraph.evaluate.causes import Cause
    >>> lost = Mistake("Place", Verdict.MISSED, Cause.WRONG_TYPE, "Country", "7", "Osh", "Rain.")
    >>> print(render_mistakes([lost]))
    Mistakes by cause    all  missed   wrong
    wrong type             1       1          Place 1
    all                    1       1
    <BLANKLINE>
    Place: 1 missed
      missed, wrong type: Country (1)
        7  Osh
          Rain.
    <BLANKLINE>
    """
    if not mistakes:
        return "no mistakes\n"
    lines = [*_table(mistakes)]
    for kind, group in groupby(sorted(mistakes), key=lambda m: m.kind):
        members = list(group)
        verdicts = Counter(m.verdict for m in members)
        counts = ", ".join(f"{verdicts[v]} {v}" for v in Verdict if verdicts[v])
        lines += ["", f"{kind}: {counts}", *_cases(members)]
    return "\n".join(lines) + "\n"


def _table(mistakes: Sequence[Mistake]) -> Iterator[str]:
    """A line for each cause, the most frequent first: how often, and of what kinds."""
    yield f"{'Mistakes by cause':{_CAUSE}}{'all':>7}{'missed':>{_COUNT}}{'wrong':>{_COUNT}}"
    for cause, _ in _ranked(Counter(m.cause.value for m in mistakes)):
        members = [m for m in mistakes if m.cause == cause]
        kinds = _ranked(Counter(m.kind for m in members))
        yield from _indented(
            ", ".join(f"{kind} {count}" for kind, count in kinds),
            first=_row(cause, members) + "  ",
            rest=" " * (_CAUSE + 3 * _COUNT + 2),
        )
    yield _row("all", mistakes).rstrip()


def _row(name: str, members: Sequence[Mistake]) -> str:
    verdicts = Counter(m.verdict for m in members)
    counts = (len(members), verdicts[Verdict.MISSED], verdicts[Verdict.WRONG])
    # Where nothing is to be seen, nothing is easier to read than many noughts.
    return f"{name:{_CAUSE}}" + "".join(f"{count or '':>{_COUNT}}" for count in counts)


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _cases(members: Sequence[Mistake]) -> Iterator[str]:
    """The mistakes of one kind, sorted, under their verdicts and causes."""
    for (verdict, reason), group in groupby(members, key=lambda m: (m.verdict, m.reason)):
        cases = list(group)
        # A wrong status is a verdict and its own cause.
        label = reason if verdict is Verdict.STATUS else f"{verdict}, {reason}"
        yield from _indented(f"{label} ({len(cases)})", first="  ", rest="    ")
        for case in cases:
            yield from _indented(f"{case.document}  {case.words}", first="    ", rest="        ")
            yield from _indented(case.sentence, first="      ", rest="      ")


def _indented(text: str, *, first: str, rest: str) -> list[str]:
    return wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_on_hyphens=False,
    )
