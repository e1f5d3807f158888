"""The list of commands, the options they share, and what becomes of an error.

In: the command modules. Out: the `kgraph` application. An error of the library is one line on
standard error, never a traceback; what a command does is left to its module.
"""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import kgraph
from kgraph.cli.build import build
from kgraph.cli.diff import diff
from kgraph.cli.evaluate import evaluate
from kgraph.cli.explain import explain
from kgraph.cli.figures import figures
from kgraph.cli.info import info
from kgraph.cli.review import review
from kgraph.cli.schemas import schemas
from kgraph.cli.tensions import tensions
from kgraph.errors import ConfigurationError, KgraphError, ModelError

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130

_MISUSE = (ConfigurationError, ModelError)
"""Errors that another command line would not make."""


class Commands(TyperGroup):
    """The commands; turns errors of the library into a line and an exit status."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except KgraphError as error:
            typer.echo(f"kgraph: {' '.join(str(error).split())}", err=True)
            ctx.exit(WRONG_USAGE if isinstance(error, _MISUSE) else FAILED)
        except KeyboardInterrupt:
            typer.echo("kgraph: interrupted; no output was changed", err=True)
            ctx.exit(INTERRUPTED)


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kgraph {kgraph.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            callback=_print_version,
            is_eager=True,
            help="Print the version and stop; [dim]kgraph --version[/dim].",
        ),
    ] = False,
) -> None:
    """Turn a folder of news articles into a knowledge graph in which every edge cites its sentence.

    Exit status: 0 all went well, 1 something was skipped or failed, 2 wrong usage, 130 interrupted.
    """


app.command()(build)
app.command()(figures)
app.command()(explain)
app.command()(diff)
app.command()(tensions)
app.command()(review)
app.command()(evaluate)
app.command()(schemas)
app.command()(info)
