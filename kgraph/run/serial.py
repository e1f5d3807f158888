"""A task performed in the present process, one item after the other.

In: a task and its items. Out: outcomes in order, each as soon as it is there.
"""

from collections.abc import Iterator, Sequence

from kgraph.run.blas import one_blas_thread
from kgraph.run.outcome import Item, Outcome, Progress, Result, Task, attempt


def run_serially(
    task: Task[Item, Result], items: Sequence[Item], *, progress: Progress | None = None
) -> Iterator[Outcome[Result]]:
    """Load the task here and perform it on the items in order; see `kgraph.run.run`."""
    perform = task.load()
    with one_blas_thread():
        for number, item in enumerate(items, start=1):
            outcome = attempt(perform, item)
            if progress is not None:
                progress(number)
            yield outcome
