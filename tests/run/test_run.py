"""The promises of `run` that hold for any number of workers."""

import pytest

from kgraph.errors import ModelError
from kgraph.run import Done, Failed, run
from tests.run.tasks import BlasThreads, Fussy, Missing, ProcessId, Square

both = pytest.mark.parametrize("workers", [1, 2])


@both
def test_outcomes_come_in_the_order_of_the_items(workers: int) -> None:
    outcomes = list(run(Square(), list(range(9)), workers=workers))
    assert outcomes == [Done(number * number) for number in range(9)]


@both
def test_a_failing_item_is_a_value_and_stops_nothing(workers: int) -> None:
    outcomes = list(run(Fussy(), [2, 3, 4], workers=workers))
    assert outcomes[0] == Done(2)
    assert outcomes[2] == Done(4)
    failed = outcomes[1]
    assert isinstance(failed, Failed)
    assert failed.reason == "ValueError: 3 is odd"
    assert "Traceback" in failed.trace


@both
def test_progress_counts_every_item_once_failures_included(workers: int) -> None:
    seen: list[int] = []
    list(run(Fussy(), [1, 2, 3, 4, 5], workers=workers, progress=seen.append))
    assert seen == [1, 2, 3, 4, 5]


@both
def test_a_task_that_cannot_be_loaded_raises_its_own_error(workers: int) -> None:
    with pytest.raises(ModelError, match=r"en_none: not installed \(install it\)"):
        list(run(Missing(), [1, 2, 3], workers=workers))


@both
def test_matrix_products_use_one_thread(workers: int) -> None:
    for outcome in run(BlasThreads(), [1, 2], workers=workers):
        assert isinstance(outcome, Done)
        assert outcome.value
        assert set(outcome.value) == {1}


@both
def test_no_items_no_outcomes(workers: int) -> None:
    assert list(run(Missing(), [], workers=workers)) == []


def test_one_item_needs_no_second_process() -> None:
    import os

    assert list(run(ProcessId(), [1], workers=4)) == [Done(os.getpid())]
