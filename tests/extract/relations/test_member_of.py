"""Own sentences for the rules of `memberOf`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.member_of import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "members"),
    [
        ("⟦Country:Chad⟧ joined the ⟦Organization:Sahel Bank⟧ in 2019.", {"Chad"}),
        ("⟦Country:Chad⟧ belongs to the ⟦Organization:Sahel Bank⟧.", {"Chad"}),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧ are both members of the ⟦Organization:Sahel Bank⟧.",
            {"Chad", "Mali"},
        ),
        (
            "The ⟦Organization:Sahel Bank⟧, of which ⟦Country:Chad⟧ is a founding member, agreed.",
            {"Chad"},
        ),
        (
            "The ⟦Organization:Sahel Bank⟧, whose three members are ⟦Country:Chad⟧, "
            "⟦Country:Mali⟧ and ⟦Country:Niger⟧, met on Friday.",
            {"Chad", "Mali", "Niger"},
        ),
        (
            "⟦Country:Chad⟧ and ⟦Country:Mali⟧, both ⟦Organization:Sahel Bank⟧ members, objected.",
            {"Chad", "Mali"},
        ),
        (
            "The loan went to the ⟦Organization:Sahel Bank⟧ members ⟦Country:Chad⟧ and "
            "⟦Country:Mali⟧.",
            {"Chad", "Mali"},
        ),
        ("The ⟦Organization:Sahel Bank⟧, to which ⟦Country:Chad⟧ belongs, is small.", {"Chad"}),
    ],
)
def test_members(pairs: Pairs, markup: str, members: set[str]) -> None:
    assert pairs(RULES, markup) == {(member, "Sahel Bank") for member in members}


@pytest.mark.parametrize(
    ("markup", "status"),
    [
        ("⟦Country:Mali⟧ quit the ⟦Organization:Sahel Bank⟧ in May.", Status.DENIED),
        ("⟦Country:Mali⟧ withdrew from the ⟦Organization:Sahel Bank⟧.", Status.DENIED),
        (
            "⟦Country:Mali⟧'s bid for membership of the ⟦Organization:Sahel Bank⟧ is stuck.",
            Status.PROPOSED,
        ),
        (
            "⟦Country:Mali⟧, not yet in the ⟦Organization:Sahel Bank⟧, wants a loan.",
            Status.DENIED,
        ),
    ],
)
def test_a_rule_settles_the_status(find: Find, markup: str, status: Status) -> None:
    found = {(c.subject.referent.name, c.status) for c in find(RULES, markup)}
    assert ("Mali", status) in found


@pytest.mark.parametrize(
    "markup",
    [
        # Leaving something as it is.
        "⟦Country:Chad⟧ left its rate alone, the ⟦Organization:Sahel Bank⟧ said.",
        # Joining a project is no membership.
        "⟦Country:Chad⟧ joined the ⟦Project:Red Dunes pipeline⟧.",
        # Dealings with a body.
        "⟦Country:Chad⟧ thanked the ⟦Organization:Sahel Bank⟧ for the loan.",
        # Persons are members of other things.
        "⟦Person:Ali Keita⟧ is a member of the ⟦Organization:Sahel Bank⟧ board.",
    ],
)
def test_no_membership(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧ continues to cooperate with ⟦Country:Mali⟧ and other countries "
            "within the framework of the ⟦Organization:Sahel Security Organization⟧.",
            {("Chad", "Sahel Security Organization"), ("Mali", "Sahel Security Organization")},
        ),
        (
            "⟦Country:Chad⟧ plays an active role in multilateral mechanisms such as the "
            "⟦Organization:Sahel Union⟧.",
            {("Chad", "Sahel Union")},
        ),
    ],
)
def test_acting_within_a_bloc(pairs: Pairs, markup: str, expected: set[tuple[str, str]]) -> None:
    assert pairs(RULES, markup) >= expected


@pytest.mark.parametrize(
    ("markup", "pair"),
    [
        (
            "⟦Country:Chad⟧ cooperates with ⟦Country:Mali⟧ within the framework of the "
            "⟦Organization:Nordlink⟧.",
            ("Chad", "Nordlink"),
        ),
        (
            "⟦Country:Chad⟧ cooperates with the ⟦Organization:Sahel Union⟧ on seeds.",
            ("Chad", "Sahel Union"),
        ),
    ],
)
def test_no_acting_within_a_bloc(pairs: Pairs, markup: str, pair: tuple[str, str]) -> None:
    assert pair not in pairs(RULES, markup)
