"""Own sentences for sides inside names: conflicts, joint bodies, pacts, wars."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.joint_names import RULES
from kgraph.ontology import Predicate

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "Fuel grew dear during the ⟦Event:⟨Country:Chad⟩-⟨Country:Niger⟩ conflict⟧.",
            {("Chad", "Chad-Niger conflict"), ("Niger", "Chad-Niger conflict")},
        ),
        (
            "The ⟦Organization:⟨Country:Peru⟩-⟨Country:Chile⟩ Fisheries Commission⟧ met twice.",
            {
                ("Peru", "Peru-Chile Fisheries Commission"),
                ("Chile", "Peru-Chile Fisheries Commission"),
            },
        ),
        (
            "A ⟦Agreement:⟨Country:Kenya⟩–⟨Country:Uganda⟩ grain pact⟧ is in force.",
            {("Kenya", "Kenya–Uganda grain pact"), ("Uganda", "Kenya–Uganda grain pact")},
        ),
        # The region is no side, the state is.
        (
            "It was agreed at the ⟦Event:⟨Place:Central Asia⟩-⟨Country:Oman⟩ Summit⟧.",
            {("Oman", "Central Asia-Oman Summit")},
        ),
        (
            "They closed the ⟦Project:science programme between ⟨Country:Chad⟩ and "
            "⟨Country:Mali⟩⟧.",
            {
                ("Chad", "science programme between Chad and Mali"),
                ("Mali", "science programme between Chad and Mali"),
            },
        ),
    ],
)
def test_takes_the_sides_in_a_name(
    pairs: Pairs, markup: str, expected: set[tuple[str, str]]
) -> None:
    assert pairs(RULES, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        # Ends of a route.
        "The ⟦Project:⟨Country:Chad⟩-⟨Country:Niger⟩ railway⟧ is old.",
        # A company has owners, no members.
        "The ⟦Organization:⟨Country:Tajik⟩-⟨Country:Omani⟩ Investment Company⟧ lost money.",
        # Firms meet at a business forum, and delegates at a session.
        "The ⟦Event:⟨Country:Peru⟩-⟨Country:Chile⟩ Business Forum⟧ opened.",
        "A ⟦Event:session of the ⟨Country:Peru⟩-⟨Country:Chile⟩ Commission⟧ opened.",
        # Only one side is named.
        "The ⟦Event:⟨Country:Chad⟩ Summit⟧ ended early.",
    ],
)
def test_leaves_other_names_alone(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()


@pytest.mark.parametrize(
    "markup",
    [
        "Trade fell after ⟦Event:⟨Country:Chad⟩'s invasion of ⟨Country:Niger⟩⟧.",
        "Trade fell after ⟦Country:Chad⟧'s ⟦Event:war against ⟨Country:Niger⟩⟧.",
        "The ⟦Event:⟨Country:Chad⟩ attack on ⟨Country:Niger⟩⟧ shook traders.",
    ],
)
def test_war_has_an_attacker_and_a_place(find: Find, markup: str) -> None:
    found = {(c.predicate, c.subject.referent.name, c.object.type) for c in find(RULES, markup)}
    assert any(p is Predicate.PARTICIPATES_IN and s == "Chad" for p, s, _ in found)
    located = [c for c in find(RULES, markup) if c.predicate is Predicate.LOCATED_IN]
    assert {c.object.referent.name for c in located} == {"Niger"}


def test_war_in_a_country_names_no_attacker(find: Find) -> None:
    found = find(RULES, "Refugees fled the ⟦Event:war in ⟨Country:Niger⟩⟧.")
    assert [(c.predicate, c.object.referent.name) for c in found] == [
        (Predicate.LOCATED_IN, "Niger")
    ]
