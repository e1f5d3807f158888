"""Own sentences for the time of claims; the article is of Wednesday, 12 March 2025."""

from collections.abc import Callable

import pytest

from kgraph.extract.qualify.time import time_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate

Find = Callable[[str, Predicate], tuple[Reading, list[Candidate]]]


def _times(claims: Find, markup: str, predicate: Predicate) -> set[str | None]:
    reading, found = claims(markup, predicate)
    return {time_of(reading, candidate) for candidate in found}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("⟦Country:Togo⟧ signed the ⟦Agreement:Lagoon Treaty⟧ in May 2019.", "2019-05"),
        ("On Monday ⟦Country:Togo⟧ signed the ⟦Agreement:Lagoon Treaty⟧.", "2025-03-10"),
        ("⟦Country:Togo⟧ will sign the ⟦Agreement:Lagoon Treaty⟧ in June.", "2025-06"),
        (
            "⟦Country:Togo⟧ signed the ⟦Agreement:Lagoon Treaty⟧ for a line that opens in 2030.",
            None,
        ),
        (
            "Rain fell yesterday. ⟦Country:Togo⟧ then signed the ⟦Agreement:Lagoon Treaty⟧.",
            "2025-03-11",
        ),
        (
            "The vote is tomorrow. ⟦Country:Togo⟧ signed the ⟦Agreement:Lagoon Treaty⟧ today.",
            "2025-03-12",
        ),
        ("⟦Country:Togo⟧ has signed the ⟦Agreement:Lagoon Treaty⟧.", None),
        ("⟦Country:Togo⟧ never signed the ⟦Agreement:Lagoon Treaty⟧.", None),
    ],
)
def test_signing(claims: Find, markup: str, expected: str | None) -> None:
    assert _times(claims, markup, Predicate.PARTY_TO) == {expected}


def test_happening_takes_the_day_that_the_news_is_about(claims: Find) -> None:
    markup = (
        "⟦Person:Ama Koffi⟧ arrived in Lomé on Monday. She met ⟦Person:Kofi Mensah⟧ at the port. "
        "⟦Person:Ama Koffi⟧ met ⟦Person:Yao Agbo⟧."
    )
    assert _times(claims, markup, Predicate.MET_WITH) == {"2025-03-10"}


def test_each_joined_clause_has_its_own_date(claims: Find) -> None:
    markup = (
        "⟦Person:Ama Koffi⟧ visited ⟦Place:Cotonou⟧ in January, and the council meets in April."
    )
    assert _times(claims, markup, Predicate.VISITED) == {"2025-01"}


def test_taking_part_has_the_date_of_the_event(claims: Find) -> None:
    markup = (
        "The ⟦Event:Harbour Forum⟧ will be held in June. "
        "⟦Country:Togo⟧ will attend the ⟦Event:Harbour Forum⟧."
    )
    assert "2025-06" in _times(claims, markup, Predicate.PARTICIPATES_IN)


def test_place_has_no_time(claims: Find) -> None:
    markup = "On Monday she reached ⟦Place:Kpalimé⟧, in ⟦Country:Togo⟧."
    assert _times(claims, markup, Predicate.LOCATED_IN) == {None}


def test_office_has_no_time(claims: Find) -> None:
    markup = "President ⟦Person:Ama Koffi⟧ of ⟦Country:Togo⟧ left on Monday."
    assert _times(claims, markup, Predicate.HOLDS_POSITION) == {None}
