"""How work is executed: one task over many items, in this process or in several.

In: a task that can be pickled, items in order. Out: one outcome for each item, in the same order,
whatever the number of processes; an item that fails is a value and stops nothing. `staged` is the
same promise for files: all outputs of a run appear, or none. What the task does is left to the
caller: no article, model or graph is known here.
"""

from collections.abc import Iterator, Sequence

from kgraph.run.outcome import Done, Failed, Item, Outcome, Progress, Result, Task, WorkerError
from kgraph.run.processes import run_in_processes
from kgraph.run.serial import run_serially
from kgraph.run.staging import staged

__all__ = ["Done", "Failed", "Outcome", "Progress", "Task", "WorkerError", "run", "staged"]


def run(
    task: Task[Item, Result],
    items: Sequence[Item],
    *,
    workers: int = 1,
    progress: Progress | None = None,
) -> Iterator[Outcome[Result]]:
    """Perform a task on every item and give the outcomes in the order of the items.

    Args:
        task: loaded once in each process that takes part; must be picklable for several workers.
        items: what the task is performed on, one by one; picklable for several workers.
        workers: processes to use; 1 stays in this process. No more are started than items,
            and without items the task is not even loaded.
        progress: called with the number of finished items each time one is finished.

    Raises:
        WorkerError: a worker process ended before it was ready.
        Exception: what `task.load` raises, as no item can be done without it.

    >>> class Reciprocal:
    ...     def load(self):
    ...         return lambda number: 1 / number
    >>> [getattr(outcome, "value", "failed") for outcome in run(Reciprocal(), [4, 0, 2])]
    [0.25, 'failed', 0.5]
    """
    if not items:
        return iter(())
    count = min(workers, len(items))
    if count > 1:
        return run_in_processes(task, items, workers=count, progress=progress)
    return run_serially(task, items, progress=progress)
