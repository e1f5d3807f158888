"""Roles of words towards a figure."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from kgraph.extract.reading import Reading
from kgraph.extract.subject.roles import Frame

Read = Callable[[str], Reading]
Figure = Callable[[Reading, str, str], Span]


@pytest.fixture
def frame(read: Read, figure: Figure) -> Callable[[str, str, str], Frame]:
    return lambda text, words, unit: Frame(figure(read(text), words, unit))


def _roles(frame: Frame, word: str) -> set[str]:
    doc = frame.span.doc
    return {role for i, roles in frame.roles.items() if doc[i].text == word for role in roles}


def test_subject_and_object_of_the_verb(frame: Callable[[str, str, str], Frame]) -> None:
    built = frame("Chad bought 90 tonnes of steel from Peru.", "90 tonnes", "tonne")
    assert "subject have" in _roles(built, "Chad")
    assert built.slot == "object"
    assert {"export", "commodity"} <= built.fields


def test_what_gets_money_is_told_from_what_gets_goods(
    frame: Callable[[str, str, str], Frame],
) -> None:
    money = frame("The fund gave $5 million to Chad.", "$5 million", "USD")
    goods = frame("The fund gave 5 tonnes to Chad.", "5 tonnes", "tonne")
    assert "subject give" in _roles(money, "fund")
    assert "subject make" in _roles(goods, "fund")


def test_owner_of_the_subject(frame: Callable[[str, str, str], Frame]) -> None:
    grown = frame("Chad's exports grew by 4 percent.", "4 percent", "percent")
    assert "subject owner" in _roles(grown, "Chad")
    assert grown.unit == "growth"
    assert grown.slot == "by"


def test_a_relative_clause_speaks_of_its_noun(frame: Callable[[str, str, str], Frame]) -> None:
    costly = frame("They opened a bridge that cost $5 million.", "$5 million", "USD")
    assert "relative" in _roles(costly, "bridge")


def test_a_participle_behind_a_comma_speaks_of_the_noun_before(
    frame: Callable[[str, str, str], Frame],
) -> None:
    valued = frame("They signed a contract, valued at $5 million.", "$5 million", "USD")
    assert "relative" in _roles(valued, "contract")


def test_a_stake_needs_a_share_and_a_verb_of_owning(
    frame: Callable[[str, str, str], Frame],
) -> None:
    assert "stake" in frame("Orsa holds 51 percent.", "51 percent", "percent").fields
    assert "stake" not in frame("Orsa grew by 51 percent.", "51 percent", "percent").fields
    assert "stake" not in frame("Orsa holds 51 barrels.", "51 barrels", "barrel").fields
