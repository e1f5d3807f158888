"""`kgraph schemas`: the contracts for readers of the outputs, generated from the code.

In: a folder. Out: JSON Schema of the records, JSON-LD context, ontology and SHACL shapes in it; or,
with `--check`, whether they are there and up to date. What they say is left to `kgraph.export`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer

Out = Annotated[
    Path,
    typer.Option(metavar="DIR", help="Folder for the schemas; [dim]--out contracts[/dim]."),
]
Check = Annotated[
    bool,
    typer.Option(
        "--check",
        help="Write nothing; exit with 1 if a file is missing or not what the code generates.",
    ),
]


def schemas(out: Out = Path("schemas"), check: Check = False) -> None:
    """Write the contracts of the outputs: JSON Schema, ontology and SHACL shapes.

    Examples:

    [dim]kgraph schemas --out contracts[/dim]

    [dim]kgraph schemas --check[/dim]
    """
    from kgraph.export.contracts import generate_schemas, write_schemas

    if not check:
        write_schemas(out)
        for name in sorted(generate_schemas()):
            typer.echo(f"Wrote {out / name}")
        return
    stale = differing(generate_schemas(), out)
    for name in stale:
        typer.echo(
            f"kgraph: {out / name}: not what the code generates (run kgraph schemas)", err=True
        )
    if stale:
        raise typer.Exit(1)
    typer.echo(f"{out} is up to date")


def differing(wanted: Mapping[str, str], folder: Path) -> list[str]:
    """Name the files of a folder that are missing or have another content, sorted."""
    return [
        name
        for name, content in sorted(wanted.items())
        if not (folder / name).is_file() or (folder / name).read_bytes() != content.encode()
    ]
