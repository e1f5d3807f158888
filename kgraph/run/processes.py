"""A task performed by worker processes that load it once.

In: a picklable task, its items and the number of workers. Out: outcomes in the order of the items.
A worker that dies (out of memory, a crash in compiled code) costs the item it was working on and
is replaced. Workers are spawned, never forked: a fork would copy the parent's threads' locks.
"""

import signal
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, NamedTuple

from kgraph.errors import KgraphError
from kgraph.run.blas import one_blas_thread
from kgraph.run.outcome import (
    Done,
    Failed,
    Item,
    Outcome,
    Progress,
    Result,
    Task,
    WorkerError,
    attempt,
)

_SPAWN = get_context("spawn")
_PATIENCE = 5.0
"""Seconds that a worker is given to end by itself."""


class _Ready(NamedTuple):
    """A worker's first message: it has loaded the task."""


class _NotLoaded(NamedTuple):
    """A worker's first and last message: why it could not load the task."""

    error: KgraphError


def run_in_processes(
    task: Task[Item, Result],
    items: Sequence[Item],
    *,
    workers: int,
    progress: Progress | None = None,
) -> Iterator[Outcome[Result]]:
    """Have the items done by worker processes; see `kgraph.run.run`."""
    with closing(_Crew(task, items)) as crew:
        crew.hire(workers)
        waiting: dict[int, Outcome[Result]] = {}
        finished = 0
        for wanted in range(len(items)):
            while wanted not in waiting:
                for number, outcome in crew.collect():
                    waiting[number] = outcome
                    finished += 1
                    if progress is not None:
                        progress(finished)
            yield waiting.pop(wanted)


class _Worker:
    """A process, the pipe to it, and the number of the item it works on."""

    def __init__(self, task: Task[Any, Any]) -> None:
        self.pipe, far_end = _SPAWN.Pipe()
        self.process: SpawnProcess = _SPAWN.Process(target=_work, args=(task, far_end), daemon=True)
        self.ready = False
        self.number: int | None = None
        self.process.start()
        far_end.close()

    def end(self) -> int | None:
        """Close the pipe, which asks the process to end; insist if it does not."""
        self.pipe.close()
        self.process.join(_PATIENCE if self.number is None else 0)
        if self.process.exitcode is None:
            self.process.terminate()
            self.process.join()
        return self.process.exitcode


class _Crew(Generic[Item, Result]):
    """The workers of one run, and which items are still to be given out."""

    def __init__(self, task: Task[Item, Result], items: Sequence[Item]) -> None:
        self._task = task
        self._items = items
        self._next = 0
        self._workers: list[_Worker] = []

    def hire(self, count: int) -> None:
        for _ in range(count):
            self._workers.append(_Worker(self._task))

    def close(self) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def collect(self) -> Iterator[tuple[int, Outcome[Result]]]:
        """Wait until workers report, and hand each its next item."""
        reporting = wait([worker.pipe for worker in self._workers])
        for worker in [worker for worker in self._workers if worker.pipe in reporting]:
            number = worker.number
            try:
                message = worker.pipe.recv()
            except (EOFError, ConnectionResetError):
                yield from self._replace(worker)
                continue
            if isinstance(message, _NotLoaded):
                raise message.error
            self._hand_next_item(worker)
            if number is not None:
                yield number, message

    def _hand_next_item(self, worker: _Worker) -> None:
        worker.ready = True
        worker.number = None
        if self._next < len(self._items):
            worker.number = self._next
            self._next += 1
            try:
                worker.pipe.send(self._items[worker.number])
            except BrokenPipeError:
                # It died between two items; its end of the pipe reports that on the next round.
                return

    def _replace(self, dead: _Worker) -> Iterator[tuple[int, Outcome[Result]]]:
        number = dead.number
        self._workers.remove(dead)
        dead.process.join()
        exit_code = dead.end()
        if not dead.ready:
            raise WorkerError(
                f"a worker process ended while loading, with exit code {exit_code}",
                remedy="try fewer workers: it may have run out of memory",
            )
        if number is not None:
            yield number, Failed(f"the worker process died, with exit code {exit_code}")
        if self._next < len(self._items) or not self._workers:
            self.hire(1)


def _work(task: Task[Item, Result], pipe: Connection) -> None:
    """Load the task, then do one item after the other until the pipe is closed."""
    # Ctrl-C reaches the whole group of processes; the parent alone decides what follows.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The parent closes its end when it needs no more, be it in the middle of an item.
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            perform = task.load()
        except Exception as error:
            # Only our own errors are sure to survive the pipe.
            ours = error if isinstance(error, KgraphError) else WorkerError(Failed.of(error).reason)
            pipe.send(_NotLoaded(ours))
            return
        pipe.send(_Ready())
        with one_blas_thread():
            while True:
                _report(pipe, attempt(perform, pipe.recv()))


def _report(pipe: Connection, outcome: Outcome[Result]) -> None:
    try:
        pipe.send(outcome)
    except OSError:
        raise  # the pipe itself is broken
    except Exception as error:
        # Nothing has been written yet: an object is pickled whole before it is sent.
        value = type(outcome.value).__name__ if isinstance(outcome, Done) else "failure"
        pipe.send(Failed(f"a result of type {value} cannot leave its process: {error}"))
