"""What disagrees between articles, as Markdown for people.

Limits of the format: the numbers and offsets behind each statement are not here; they are in the
Turtle and in extractions.jsonl.

In: an `Assessment`. Out: one UTF-8 file: contradictions first, then what can be reconciled, then
texts that are no independent witnesses. Finding them is left to `kgraph.corroborate`.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from kgraph.export.atomic import replacing
from kgraph.model import Assessment, Piece, Side, Tension, Tie

_MARKUP = re.compile(r"([\\`*_\[\]<>|#])")
_HEADING = "# What disagrees between the articles\n"
_TIES = (
    "## Texts that are not independent\n\n"
    "They count as one witness: for everything (republication, credit), or for the words they "
    "share (quotation).\n"
)


def write_tensions(assessment: Assessment, path: Path) -> None:
    """Write the tensions of a build, sorted, with the sentences that show them.

    Args:
        assessment: what comparing the articles told.
        path: the file to write; an old one is replaced at the end, at once.

    Raises:
        ExportError: the file cannot be written.
    """
    with replacing(path) as output:
        output.write(tensions_text(assessment).encode())


def tensions_text(assessment: Assessment) -> str:
    r"""Write the tensions as Markdown.

    >>> tensions_text(Assessment())
    '# What disagrees between the articles\n\nNo statements disagree.\n'
    """
    parts = [_HEADING]
    if not assessment.tensions:
        parts.append("No statements disagree.\n")
    for kind, tensions in groupby(assessment.tensions, key=lambda t: t.kind):
        group = "contradiction" if kind.contradiction else "no contradiction"
        parts.append(f"## {kind.value.capitalize()} ({group})\n")
        parts += [_tension(tension) for tension in tensions]
    if assessment.ties:
        parts += [_TIES, "".join(map(_tie, assessment.ties))]
    return "\n".join(parts)


def source(piece: Piece) -> str:
    """Name the outlet, the date and the file of a piece, as far as they are known.

    >>> source(Piece(article="0a1b", item=0, path="a.txt", outlet="Courier", date="2027-05-03"))
    'Courier, 2027-05-03, a.txt'
    """
    return ", ".join(part for part in (piece.outlet, piece.date, piece.path) if part)


def told(tension: Tension) -> Iterator[Side]:
    """The statements of a tension, each passage once though several records cite it."""
    seen: set[tuple[str, int, str]] = set()
    for side in tension.sides:
        key = (side.piece.article, side.evidence.start, side.sentence)
        if key not in seen:
            seen.add(key)
            yield side


def _tension(tension: Tension) -> str:
    return f"### {_plain(tension.about)}\n\n{''.join(map(_side, told(tension)))}"


def _side(side: Side) -> str:
    return (
        f"- **{_plain(side.statement)}** ({_plain(source(side.piece))})\n"
        f"  > {_plain(side.sentence)}\n"
    )


def _tie(tie: Tie) -> str:
    share = f"{tie.share * 100:.0f} % of the shorter text"
    line = f"- {tie.kind.value}: {_names((tie.left, tie.right))} ({share} in common)\n"
    return line + (f"  > {_plain(tie.passage)}\n" if tie.passage else "")


def _names(pieces: Iterable[Piece]) -> str:
    return " and ".join(_plain(source(piece)) for piece in pieces)


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)
