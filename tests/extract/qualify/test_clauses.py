"""Own sentences for clauses and their tense."""

from collections.abc import Callable

import pytest
from spacy.tokens import Token

from kgraph.extract.qualify.clauses import clause_of, is_past, is_reported, verb_over
from kgraph.extract.reading import Reading

Read = Callable[[str], Reading]


def _token(read: Read, text: str, word: str) -> Token:
    return next(t for t in read(text).doc if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The firm sold the port.", "sold", True),
        ("The port was sold.", "sold", True),
        ("The firm has sold the port.", "sold", True),
        ("The firm was building a port.", "building", True),
        ("The firm will sell the port.", "sell", False),
        ("The firm sells the port.", "sells", False),
        ("The port is being sold.", "sold", False),
    ],
)
def test_past(read: Read, text: str, word: str, expected: bool) -> None:
    token = _token(read, text, word)
    assert is_past(token) is expected


def test_reported_clause(read: Read) -> None:
    reading = read("She said the firm would sell the port.")
    assert is_reported(next(t for t in reading.doc if t.text == "sell"))


def test_own_voice_is_not_reported(read: Read) -> None:
    reading = read("The firm would sell the port.")
    assert not is_reported(next(t for t in reading.doc if t.text == "sell"))


def test_second_subject_opens_a_clause(read: Read) -> None:
    reading = read("The firm sold the port and the town bought the mill.")
    sold, bought = (next(t for t in reading.doc if t.text == w) for w in ("sold", "bought"))
    assert clause_of(bought).i == bought.i
    assert clause_of(sold).i == sold.i


def test_verb_over_a_noun(read: Read) -> None:
    reading = read("The firm sold the old port.")
    found = verb_over(next(t for t in reading.doc if t.text == "old"))
    assert found is not None
    assert found.text == "sold"
