"""Own sentences for what reaches a word through the words that govern it."""

from collections.abc import Callable

import pytest

from kgraph.extract.qualify.scope import status_at
from kgraph.extract.reading import Reading
from kgraph.ontology import Status

Read = Callable[[str], Reading]


def _status(qualified: Read, text: str, word: str, *, lasting: bool = True) -> Status:
    reading = qualified(text)
    token = next(t for t in reading.doc if t.text == word)
    return status_at(reading, token, lasting=lasting)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Togo has no plans to sell the port.", "sell", Status.DENIED),
        ("Togo denied that it would sell the port.", "sell", Status.DENIED),
        ("Togo denied that it had refused to sell the port.", "sell", Status.ASSERTED),
        ("Reports that Togo will sell the port were dismissed.", "sell", Status.DENIED),
        ("Togo left without selling the port.", "selling", Status.DENIED),
        ("Togo sold nothing to the firm.", "sold", Status.DENIED),
        ("Not only did Togo sell the port, it sold the line.", "sell", Status.ASSERTED),
        ("Built by a local firm, the line will run to the port.", "Built", Status.PLANNED),
        ("Togo will travel there to sell the port.", "sell", Status.PLANNED),
        ("Togo agreed to sell the port, which the firm had refused to buy.", "sell", "planned"),
        ("The session that Togo was to attend was called off.", "attend", Status.DENIED),
        ("It ended its funding.", "ended", Status.DENIED),
        ("They said that Togo sold the port.", "sold", Status.ASSERTED),
        ("Togo would sell the port.", "sell", Status.PROPOSED),
    ],
)
def test_reach(qualified: Read, text: str, word: str, expected: Status) -> None:
    assert _status(qualified, text, word) == expected


def test_ending_does_not_deny_a_happening(qualified: Read) -> None:
    assert _status(qualified, "She ended a visit.", "visit", lasting=False) is Status.ASSERTED
