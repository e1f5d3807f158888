"""Own sentences for the rules of `partyTo`."""

from collections.abc import Callable

import pytest

from kgraph.extract.relations.candidate import Candidate
from kgraph.extract.relations.party_to import RULES
from kgraph.ontology import Status

Pairs = Callable[[object, str], set[tuple[str, str]]]
Find = Callable[[object, str], list[Candidate]]
BOTH = {("Chad", "water pact"), ("Mali", "water pact")}


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Country:Chad⟧ and ⟦Country:Mali⟧ signed a ⟦Agreement:water pact⟧ on Monday.",
        "⟦Country:Chad⟧ signed a ⟦Agreement:water pact⟧ with ⟦Country:Mali⟧.",
        "The ⟦Agreement:water pact⟧ was signed by ⟦Country:Chad⟧ and ⟦Country:Mali⟧.",
        "A ⟦Agreement:water pact⟧ between ⟦Country:Chad⟧ and ⟦Country:Mali⟧ is in force.",
        "The ⟦Agreement:water pact⟧ that ⟦Country:Chad⟧ and ⟦Country:Mali⟧ concluded has failed.",
        "⟦Country:Chad⟧'s ⟦Agreement:water pact⟧ with ⟦Country:Mali⟧ expires in May.",
    ],
)
def test_both_sides(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == BOTH


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Country:Chad⟧ acceded to the ⟦Agreement:water pact⟧ last year.",
        "⟦Country:Chad⟧ put its signature to the ⟦Agreement:water pact⟧.",
        "⟦Country:Chad⟧ is a party to the ⟦Agreement:water pact⟧.",
        "⟦Country:Chad⟧ refused to sign the ⟦Agreement:water pact⟧.",
        "⟦Country:Chad⟧ ratified the ⟦Agreement:water pact⟧.",
    ],
)
def test_one_side(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == {("Chad", "water pact")}


def test_leaving_denies(find: Find) -> None:
    found = find(RULES, "⟦Country:Chad⟧ withdrew from the ⟦Agreement:water pact⟧.")
    assert [(c.subject.referent.name, c.status) for c in found] == [("Chad", Status.DENIED)]


def test_items_of_a_package_have_its_parties(pairs: Pairs) -> None:
    found = pairs(
        RULES,
        "⟦Country:Chad⟧ and ⟦Country:Mali⟧ signed ⟦Agreement:nine documents⟧, "
        "including a ⟦Agreement:water pact⟧.",
    )
    assert found >= BOTH


@pytest.mark.parametrize(
    "markup",
    [
        # Brokers and witnesses are no parties.
        "⟦Country:Chad⟧ welcomed the ⟦Agreement:water pact⟧.",
        "The ceremony for the ⟦Agreement:water pact⟧ took place in ⟦Country:Chad⟧.",
        # Money that is put to use.
        "⟦Country:Chad⟧ put money to work under the ⟦Agreement:water pact⟧.",
        # Another document is signed.
        "⟦Country:Chad⟧ signed nothing, and the ⟦Agreement:water pact⟧ lapsed.",
    ],
)
def test_no_party(pairs: Pairs, markup: str) -> None:
    assert pairs(RULES, markup) == set()
