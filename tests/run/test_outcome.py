"""Exceptions become values that fit on one line."""

from kgraph.errors import ReadError
from kgraph.run import Done, Failed
from kgraph.run.outcome import attempt


def test_a_value_is_done() -> None:
    assert attempt(len, "abc") == Done(3)


def test_our_own_error_speaks_for_itself() -> None:
    def refuse(_: str) -> None:
        raise ReadError("the file\nis empty", where="a.txt")

    outcome = attempt(refuse, "a.txt")
    assert isinstance(outcome, Failed)
    assert outcome.reason == "a.txt: the file is empty"


def test_an_error_without_words_is_named_by_its_class() -> None:
    def refuse(_: str) -> None:
        raise RuntimeError

    outcome = attempt(refuse, "")
    assert isinstance(outcome, Failed)
    assert outcome.reason == "RuntimeError"
