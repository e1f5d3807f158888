"""The command line: one module a command, and all that is ever printed.

In: arguments. Out: text on a terminal or in a pipe, and an exit status: 0 if all went well, 1 if
something was skipped or failed, 2 for wrong usage, 130 after Ctrl-C. The work is left to the
library, which prints nothing; commands import it when they run, so that help appears at once.
"""

from kgraph.cli.app import app


def main() -> None:
    """Run the command line and exit with its status."""
    app(prog_name="kgraph")


__all__ = ["app", "main"]
