"""`kgraph tensions`: what disagrees between the articles of a build.

In: the folder of a build. Out: tensions on standard output, as text or JSON lines. Finding them is
left to `kgraph.corroborate`; no article is read again and no language pipeline is loaded.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kgraph.cli.arguments import existing
from kgraph.errors import ConfigurationError

if TYPE_CHECKING:
    from kgraph.model import Tension

CONTRADICTION = "contradiction"
"""Stands for all kinds that cannot be reconciled."""

Exports = Annotated[
    Path,
    typer.Argument(
        metavar="EXPORTS",
        help="Folder that kgraph build wrote, or the extractions.jsonl in it; "
        "[dim]kgraph tensions graphs/march[/dim].",
    ),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        help="Only this kind, may be repeated: rounding, date, scope, update, count, value, "
        "status, time, place, name, subject, source; contradiction stands for the last eight; "
        "[dim]--kind contradiction[/dim].",
        show_default=False,
    ),
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Print one JSON object a line, a tension each.")
]


def tensions(
    exports: Exports = Path("exports"), kind: Kinds = None, as_json: AsJson = False
) -> None:
    """Print the claims and figures of a build that do not agree, with who says what where.

    Contradictions come first, then what can be reconciled: rounded numbers, other dates or \
scopes, updates. The exit status is 0 whether or not anything disagrees.

    Examples:

    [dim]kgraph tensions[/dim]

    [dim]kgraph tensions graphs/march --kind contradiction[/dim]

    [dim]kgraph tensions graphs/march --kind count --kind value --json[/dim]
    """
    existing(exports)
    wanted = _wanted(kind or [])
    # Linking takes a moment to import; help and a wrong argument need not wait for it.
    from kgraph.corroborate import assess
    from kgraph.explain import load_build

    build = load_build(exports)
    assessment = assess(build.extractions.values(), build.linked)
    found = [t for t in assessment.tensions if not wanted or t.kind in wanted]
    if as_json:
        for tension in found:
            typer.echo(tension.model_dump_json())
    else:
        _print(found)


def _wanted(named: Sequence[str]) -> frozenset[str]:
    """The kinds to print; empty for all.

    Raises:
        ConfigurationError: there is no such kind.
    """
    from kgraph.model import TensionKind

    contradictions = {kind.value for kind in TensionKind if kind.contradiction}
    known = {kind.value for kind in TensionKind}
    found: set[str] = set()
    for name in named:
        if name == CONTRADICTION:
            found |= contradictions
        elif name in known:
            found.add(name)
        else:
            raise ConfigurationError(
                f"no kind of tension is called {name}",
                where="--kind",
                remedy=f"give one of {', '.join([*TensionKind, CONTRADICTION])}",
            )
    return frozenset(found)


def _print(found: Sequence["Tension"]) -> None:
    from kgraph.export.tensions import source, told

    for tension in found:
        typer.echo(f"{tension.kind.value}: {tension.about}")
        for side in told(tension):
            typer.echo(f"  {side.statement} ({source(side.piece)})")
            typer.echo(f"    {side.sentence}")
        typer.echo()
    number = len(found) or "no"
    typer.echo(f"{number} tension{'' if number == 1 else 's'}")
