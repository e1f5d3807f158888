"""What only worker processes can do: share the work, die, and fail to send."""

import multiprocessing
import os
from pathlib import Path

import pytest

from kgraph.run import Done, Failed, WorkerError, run
from kgraph.run.processes import run_in_processes
from tests.run.tasks import (
    Broken,
    CountLoads,
    Deadly,
    ProcessId,
    Square,
    StillBorn,
    Unsendable,
)


def test_the_work_is_done_outside_this_process() -> None:
    outcomes = list(run(ProcessId(), [1, 2, 3, 4], workers=2))
    assert Done(os.getpid()) not in outcomes


def test_each_worker_loads_the_task_once(tmp_path: Path) -> None:
    list(run(CountLoads(str(tmp_path)), list(range(20)), workers=2))
    marks = [path.read_text() for path in tmp_path.iterdir()]
    assert marks == ["x", "x"]


def test_a_worker_that_dies_costs_one_item_and_is_replaced() -> None:
    items = [11, 12, 13, 14, 13, 15, 16]
    outcomes = list(run(Deadly(), items, workers=2))
    lost = Failed("the worker process died, with exit code 7")
    assert outcomes == [Done(11), Done(12), lost, Done(14), lost, Done(15), Done(16)]


def test_the_last_worker_may_die_on_the_last_item() -> None:
    outcomes = list(run_in_processes(Deadly(), [13], workers=1))
    assert outcomes == [Failed("the worker process died, with exit code 7")]


def test_a_result_that_cannot_be_sent_is_a_failure_of_its_item() -> None:
    outcomes = list(run(Unsendable(), [2, 3, 4], workers=2))
    assert outcomes[0] == Done(2)
    assert outcomes[2] == Done(4)
    assert isinstance(outcomes[1], Failed)
    assert outcomes[1].reason.startswith("a result of type function cannot leave its process")


def test_an_unforeseen_error_while_loading_arrives_as_one_line() -> None:
    with pytest.raises(WorkerError, match=r"^LookupError: no luck$"):
        list(run(Broken(), [1, 2], workers=2))


def test_a_worker_that_dies_while_loading_is_not_replaced_for_ever() -> None:
    with pytest.raises(WorkerError, match="exit code 9"):
        list(run(StillBorn(), [1, 2], workers=2))


def test_no_process_is_left_when_the_caller_stops_early() -> None:
    outcomes = run(Square(), list(range(50)), workers=2)
    assert next(outcomes) == Done(0)
    outcomes.close()  # type: ignore[attr-defined]  # the iterator is a generator
    assert multiprocessing.active_children() == []
