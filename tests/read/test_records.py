import pickle

from kgraph.errors import ReadError
from kgraph.read.records import Skipped


def test_one_line_for_people() -> None:
    skipped = Skipped.from_error(ReadError("it is empty", remedy="add text"), "africa/a.txt")
    assert str(skipped) == "africa/a.txt: it is empty (add text)"
    assert str(Skipped(path="a.txt", reason="it is empty")) == "a.txt: it is empty"


def test_it_travels_between_processes() -> None:
    skipped = Skipped(path="a.txt", reason="it is empty", remedy="add text")
    assert pickle.loads(pickle.dumps(skipped)) == skipped
