"""`kgraph review`: uncertain pairs and doubtful claims, and a person's answers to them.

In: the folder of a build, the ledger, answers from the terminal or a file. Out: questions on
standard output, answers appended to the ledger. What is asked is left to `kgraph.review`.
"""

import datetime
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.cli.summary import print_unapplied

if TYPE_CHECKING:
    from kgraph.explain import Build
    from kgraph.model import Ledger, LedgerEntry
    from kgraph.review import Answer, Question, Stamp

_LEDGER = Path("decisions.yaml")

Exports = Annotated[
    Path,
    typer.Argument(
        metavar="EXPORTS",
        help="Folder that kgraph build wrote; [dim]kgraph review graphs/march[/dim].",
    ),
]
LedgerFile = Annotated[
    Path,
    typer.Option(
        "--ledger",
        metavar="FILE",
        help="The file that answers are appended to, made if missing; give it to kgraph build, or "
        "keep it in the folder of articles; [dim]--ledger articles/decisions.yaml[/dim].",
    ),
]
Answers = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Take the answers from a file instead: entries as in the ledger, date and author may "
        "be missing; [dim]--answers monday.yaml[/dim].",
        show_default=False,
    ),
]
Limit = Annotated[
    int,
    typer.Option(min=1, metavar="N", help="Pairs, and claims, asked; [dim]--limit 50[/dim]."),
]
Author = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help='Who decides, noted in each entry; [dim]--author "A. Mensah"[/dim].',
        show_default=False,
    ),
]
Date = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Date of the decisions, YYYY-MM-DD; today by default; [dim]--date 2026-02-14[/dim].",
        show_default=False,
    ),
]

_HELP = {
    True: "same (s), different (d), retype 1|2 TYPE (t), rename 1|2 NAME (n), Enter: skip, q: quit",
    False: "right (r), wrong (w), Enter: skip, q: quit",
}


def review(  # noqa: PLR0913 - each is an option of the command
    exports: Exports = Path("exports"),
    ledger: LedgerFile = _LEDGER,
    answers: Answers = None,
    limit: Limit = 20,
    author: Author = None,
    date: Date = None,
) -> None:
    """List uncertain pairs and doubtful claims with their sentences, and take decisions on them.

    On a terminal each question waits for an answer; "same # both are ministers" gives a reason. \
In a pipe the questions are listed only. Answers go to the ledger, which every build replays.

    Examples:

    [dim]kgraph review[/dim]

    [dim]kgraph review graphs/march --ledger articles/decisions.yaml --author "A. Mensah"[/dim]

    [dim]kgraph review --answers monday.yaml[/dim]
    """
    existing(exports)
    # Linking takes a moment to import; help and a wrong argument need not wait for it.
    from kgraph.link import read_ledger
    from kgraph.model import Ledger
    from kgraph.review import Stamp, questions, read_answers

    stamp = Stamp(date or datetime.date.today().isoformat(), author)
    known = read_ledger(ledger) if ledger.is_file() else Ledger()
    if answers is not None:
        given = read_answers(existing(answers), stamp)
    else:
        asked = questions(_load(exports, known), limit=limit)
        if not _is_terminal():
            _list(asked)
            return
        given = Ledger(entries=tuple(_ask(asked, stamp)))
    _append(exports, ledger, known, given)


def _is_terminal() -> bool:
    return sys.stdin.isatty()


def _load(exports: Path, ledger: "Ledger") -> "Build":
    """Read the build back, with the decisions of the ledger as it is now."""
    from kgraph.explain import load_build
    from kgraph.link import link

    return load_build(exports, linker=partial(link, ledger=ledger))


def _list(asked: Sequence["Question"]) -> None:
    from kgraph.review import question_lines

    for question in asked:
        typer.echo("\n".join(question_lines(question)) + "\n")
    typer.echo(f"Questions: {len(asked)}.")


def _ask(asked: Sequence["Question"], stamp: "Stamp") -> Iterator["LedgerEntry"]:
    """Ask until all is answered, or the person quits; what was answered until then counts."""
    from kgraph.review import entry_for, question_lines

    for number, question in enumerate(asked, start=1):
        typer.echo(f"\n{number} of {len(asked)}\n" + "\n".join(question_lines(question)))
        try:
            answer = _answer(question)
        except (EOFError, typer.Abort, KeyboardInterrupt):
            return
        if answer is not None:
            yield entry_for(question, answer, stamp)


def _answer(question: "Question") -> "Answer | None":
    """Ask one question; None to skip it.

    Raises:
        EOFError: the person has had enough.
    """
    from kgraph.review import PairQuestion, parse_answer

    while True:
        typed = typer.prompt("", default="", show_default=False, prompt_suffix="> ").strip()
        if typed in {"q", "quit"}:
            raise EOFError
        answer = parse_answer(typed, question)
        if answer is not None or not typed:
            return answer
        typer.echo(_HELP[isinstance(question, PairQuestion)])


def _append(exports: Path, path: Path, known: "Ledger", given: "Ledger") -> None:
    """Add the answers to the ledger's file and say what a build will make of them."""
    from kgraph.link import write_ledger
    from kgraph.model import Ledger

    new = [entry for entry in given.entries if entry not in known.entries]
    if not new:
        typer.echo(f"Nothing new for {path}.")
        return
    entries = sorted((*known.entries, *new), key=lambda entry: entry.date)
    whole = Ledger(entries=tuple(entries))
    write_ledger(whole, path)
    typer.echo(f"Decisions added to {path}: {len(new)}.")
    print_unapplied(_load(exports, whole).linked.unapplied)
