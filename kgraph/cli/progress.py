"""A progress bar on a terminal, nothing in a pipe.

In: the stages' advance. Out: one line on standard error that is drawn over and disappears at the
end: stage, bar, articles done, articles a second, time left.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from kgraph.report import StageProgress


class _Rate(ProgressColumn):
    """Articles a second, as soon as there is a speed to speak of."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f}/s" if speed else "", style="progress.data.speed")


@contextmanager
def progress_bar(*, quiet: bool, console: Console | None = None) -> Iterator[StageProgress]:
    """Show how far the stages are while the block runs.

    Args:
        quiet: show nothing, not even on a terminal.
        console: where to draw; standard error by default.
    """
    console = console or Console(stderr=True)
    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description:8}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=quiet or not console.is_terminal,
    )
    tasks: dict[str, TaskID] = {}

    def advance(stage: str, done: int, total: int | None) -> None:
        if stage not in tasks:
            for task in tasks.values():
                bar.update(task, visible=False)
            tasks[stage] = bar.add_task(stage, total=total)
        bar.update(tasks[stage], completed=done, total=total)

    with bar:
        yield advance
