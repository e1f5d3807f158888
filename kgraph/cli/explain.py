"""`kgraph explain`: which sentences, decisions and rules stand behind a node, a claim or a pair.

In: one or two names and the folder of a build. Out: the story on standard output, with colours on a
terminal, plain in a pipe, or as JSON. Finding and telling it is left to `kgraph.explain`.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing

if TYPE_CHECKING:
    from kgraph.explain import Line

_STYLES = {"title": "bold", "heading": "bold cyan", "quote": "italic", "note": "dim", "fact": ""}

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME [NAME]",
        help="A node, claim or figure by name, alias, identifier or IRI; two names ask why they "
        'are or are not one thing; [dim]kgraph explain "EU" "European Union"[/dim].',
        show_default=False,
    ),
]
Exports = Annotated[
    Path,
    typer.Option(
        metavar="DIR",
        help="Folder that kgraph build wrote; [dim]--exports graphs/march[/dim].",
    ),
]
AsJson = Annotated[
    bool,
    typer.Option("--json", help="Print everything as one JSON object, numbers as strings."),
]
Everything = Annotated[
    bool,
    typer.Option("--all", help="Leave nothing out of long lists of mentions, claims and reasons."),
]


def explain(
    names: Names,
    exports: Exports = Path("exports"),
    as_json: AsJson = False,
    everything: Everything = False,
) -> None:
    """Show what stands behind a node, a claim or a figure, or why two names are one thing or two.

    Shows mentions and sentences with outlet and date, why things were merged or kept apart, who \
says what, with what status and confidence, and by which rule it was read. Names may be written \
without accents and capitals; where several things bear a name, their identifiers are listed.

    Examples:

    [dim]kgraph explain Kazakhstan[/dim]

    [dim]kgraph explain "Kassym-Jomart Tokayev" Tokayev --exports graphs/march[/dim]

    [dim]kgraph explain project/silk-road --json[/dim]
    """
    existing(exports)
    # Linking takes a moment to import; help and a wrong argument need not wait for it.
    from kgraph import explain as explanation

    story = explanation.explain(explanation.load_build(exports), *names)
    if as_json:
        typer.echo(story.model_dump_json(indent=1))
    else:
        _print(explanation.render(story, everything=everything))


def _print(lines: Iterable["Line"]) -> None:
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False)
    for number, line in enumerate(lines):
        if line.part == "heading" and number:
            typer.echo()
        if console.is_terminal:
            text = Text(line.text, style=_STYLES[line.part])
            console.print(Padding(text, (0, 0, 0, 2 * line.indent)))
        else:
            # In a pipe nothing is wrapped: one statement stays on one line for grep.
            typer.echo("  " * line.indent + line.text)
