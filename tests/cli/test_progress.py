"""The progress bar: there on a terminal, silent in a pipe or when asked to be."""

import io

import pytest
from rich.console import Console

from kgraph.cli.progress import progress_bar


def _drawn(*, terminal: bool, quiet: bool) -> str:
    screen = io.StringIO()
    console = Console(file=screen, force_terminal=terminal, width=100, color_system=None)
    with progress_bar(quiet=quiet, console=console) as advance:
        advance("read", 3, None)
        advance("extract", 0, 8)
        advance("extract", 2, 8)
    return screen.getvalue()


def test_a_terminal_shows_the_stage_and_how_far_it_is() -> None:
    drawn = _drawn(terminal=True, quiet=False)
    assert "extract" in drawn
    assert "2/8" in drawn


@pytest.mark.parametrize(("terminal", "quiet"), [(False, False), (True, True)])
def test_nothing_is_drawn_in_a_pipe_or_when_quiet(terminal: bool, quiet: bool) -> None:
    assert _drawn(terminal=terminal, quiet=quiet).strip() == ""
