"""`kgraph diff`: what changed between two builds.

In: the folders of two builds. Out: what is new, gone and changed, with the sentences that caused
it, as text, Markdown or JSON on standard output. Comparing is left to `kgraph.changes`.
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kgraph.cli.arguments import existing


class Format(StrEnum):
    """How changes are printed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


Old = Annotated[
    Path,
    typer.Argument(
        metavar="OLD",
        help="Folder of the earlier build, or its extractions.jsonl; [dim]graphs/week-10[/dim].",
        show_default=False,
    ),
]
New = Annotated[
    Path,
    typer.Argument(
        metavar="NEW",
        help="Folder of the later build, or its extractions.jsonl; [dim]graphs/week-11[/dim].",
        show_default=False,
    ),
]
FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        help="text for a terminal or a mail, markdown for a page, json for programs; "
        "[dim]--format markdown[/dim].",
    ),
]


def diff(old: Old, new: New, format_: FormatOption = Format.TEXT) -> None:
    """Show what changed between two builds, each change with the sentence that caused it.

    Lists nodes, claims and figures that are new, gone or changed: another status, more or less \
evidence, nodes that were merged, split or renamed. Nodes are compared by the mentions that make \
them up, so that a new name is no new node. The exit status is 0 whether or not anything changed.

    Examples:

    [dim]kgraph diff graphs/week-10 graphs/week-11[/dim]

    [dim]kgraph diff graphs/week-10 graphs/week-11 --format markdown > new.md[/dim]
    """
    existing(old)
    existing(new)
    # Linking takes a moment to import; help and a wrong argument need not wait for it.
    from kgraph.changes import compare, render_markdown, render_text
    from kgraph.explain import load_build

    changes = compare(load_build(old), load_build(new))
    if format_ is Format.JSON:
        typer.echo(changes.model_dump_json(indent=1))
    else:
        render = render_markdown if format_ is Format.MARKDOWN else render_text
        typer.echo(render(changes), nl=False)
