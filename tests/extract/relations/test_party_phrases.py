"""Own sentences for parties in noun phrases and reports of visits."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.party_phrases import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "She praised ⟦Country:Oman⟧'s participation in the ⟦Agreement:Salt Accords⟧.",
            {("Oman", "Salt Accords")},
        ),
        (
            "⟦Country:Chad⟧ announced ⟦Country:its=Chad⟧ accession to the "
            "⟦Agreement:River Convention⟧.",
            {("Chad", "River Convention")},
        ),
        (
            "The accession of ⟦Country:Chad⟧ and ⟦Country:Mali⟧ to the "
            "⟦Agreement:River Convention⟧ is certain.",
            {("Chad", "River Convention"), ("Mali", "River Convention")},
        ),
        (
            "Marking the tenth anniversary of the ⟦Agreement:Copper Pact⟧, ⟦Country:Peru⟧ "
            "sent a delegation.",
            {("Peru", "Copper Pact")},
        ),
        (
            "⟦Country:Peru⟧'s president ⟦Person:Ana Solis⟧ paid a visit to ⟦Country:Oman⟧. "
            "Officials hailed ⟦Agreement:nine agreements⟧ signed during ⟦Person:her=Ana Solis⟧ "
            "visit.",
            {("Peru", "nine agreements"), ("Oman", "nine agreements")},
        ),
        (
            "⟦Country:Peru⟧'s president ⟦Person:Ana Solis⟧ paid a visit to ⟦Country:Oman⟧. "
            "The visit resulted in ⟦Agreement:nine agreements⟧.",
            {("Peru", "nine agreements"), ("Oman", "nine agreements")},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Oman⟧ opened negotiations on a "
            "⟦Agreement:free trade agreement⟧.",
            {("Chad", "free trade agreement"), ("Oman", "free trade agreement")},
        ),
    ],
)
def test_finds_parties(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Country:Oman⟧'s objections to the ⟦Agreement:Salt Accords⟧ remain.",
        "⟦Country:Oman⟧'s participation in the ⟦Event:Salt Summit⟧ is certain.",
        # Nobody's visit: the parties are unknown.
        "The visit resulted in ⟦Agreement:nine agreements⟧.",
        "⟦Agreement:Nine agreements⟧ were read out during his visit.",
    ],
)
def test_leaves_other_nouns_alone(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "status"),
    [
        (
            "⟦Country:Chad⟧'s withdrawal from the ⟦Agreement:River Convention⟧ drew criticism.",
            Status.DENIED,
        ),
        (
            "⟦Country:Chad⟧ is in talks on a ⟦Agreement:trade deal⟧.",
            Status.PROPOSED,
        ),
        (
            "⟦Country:Chad⟧ concluded talks on a ⟦Agreement:trade deal⟧.",
            None,
        ),
    ],
)
def test_settles_the_status(find: Find, markup: str, status: Status | None) -> None:
    assert [c.status for c in find(RULES, markup)] == [status]
