"""Own sentences for the status of claims."""

from collections.abc import Callable

import pytest

from kgraph.extract.qualify.status import status_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate, Status

Find = Callable[[str, Predicate], tuple[Reading, list[Candidate]]]

ASSERTED, PLANNED, PROPOSED = Status.ASSERTED, Status.PLANNED, Status.PROPOSED
CONDITIONAL, DENIED = Status.CONDITIONAL, Status.DENIED


def _statuses(claims: Find, markup: str, predicate: Predicate) -> set[Status]:
    reading, found = claims(markup, predicate)
    return {status_of(reading, candidate) for candidate in found}


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("signed the ⟦Agreement:Lagoon Treaty⟧ in Lomé.", ASSERTED),
        ("has signed the ⟦Agreement:Lagoon Treaty⟧.", ASSERTED),
        ("will sign the ⟦Agreement:Lagoon Treaty⟧.", PLANNED),
        ("is to sign the ⟦Agreement:Lagoon Treaty⟧.", PLANNED),
        ("is due to sign the ⟦Agreement:Lagoon Treaty⟧.", PLANNED),
        ("plans to sign the ⟦Agreement:Lagoon Treaty⟧.", PLANNED),
        ("is expected to sign the ⟦Agreement:Lagoon Treaty⟧.", PLANNED),
        ("signs the ⟦Agreement:Lagoon Treaty⟧ in June.", PLANNED),
        ("may sign the ⟦Agreement:Lagoon Treaty⟧.", PROPOSED),
        ("has offered to sign the ⟦Agreement:Lagoon Treaty⟧.", PROPOSED),
        ("hopes to sign the ⟦Agreement:Lagoon Treaty⟧.", PROPOSED),
        ("has not decided whether to sign the ⟦Agreement:Lagoon Treaty⟧.", PROPOSED),
        ("would sign the ⟦Agreement:Lagoon Treaty⟧ if parliament agreed.", CONDITIONAL),
        ("will sign the ⟦Agreement:Lagoon Treaty⟧, provided that quotas fall.", CONDITIONAL),
        ("did not sign the ⟦Agreement:Lagoon Treaty⟧.", DENIED),
        ("never signed the ⟦Agreement:Lagoon Treaty⟧.", DENIED),
        ("refused to sign the ⟦Agreement:Lagoon Treaty⟧.", DENIED),
        ("has yet to sign the ⟦Agreement:Lagoon Treaty⟧.", DENIED),
        ("will not sign the ⟦Agreement:Lagoon Treaty⟧.", DENIED),
    ],
)
def test_verb_phrase_sets_the_status(claims: Find, tail: str, expected: Status) -> None:
    assert _statuses(claims, f"⟦Country:Togo⟧ {tail}", Predicate.PARTY_TO) == {expected}


def test_reported_would_is_a_plan(claims: Find) -> None:
    markup = "⟦Person:Ama Koffi⟧ said ⟦Country:Togo⟧ would sign the ⟦Agreement:Lagoon Treaty⟧."
    assert _statuses(claims, markup, Predicate.PARTY_TO) == {PLANNED}


def test_inverted_condition(claims: Find) -> None:
    markup = "Should prices fall, ⟦Country:Togo⟧ will sign the ⟦Agreement:Lagoon Treaty⟧."
    assert _statuses(claims, markup, Predicate.PARTY_TO) == {CONDITIONAL}


def test_condition_of_another_statement_does_not_reach(claims: Find) -> None:
    markup = (
        "⟦Country:Togo⟧ signed the ⟦Agreement:Lagoon Treaty⟧ on Monday; "
        "exports may grow if prices fall."
    )
    assert _statuses(claims, markup, Predicate.PARTY_TO) == {ASSERTED}


def test_denial_in_the_neighbouring_clause_does_not_reach(claims: Find) -> None:
    markup = (
        "⟦Organization:Coral Bank⟧ is lending ⟦Country:Togo⟧ $5 million; its rival has declined "
        "to take part."
    )
    assert _statuses(claims, markup, Predicate.FINANCES) == {ASSERTED}


def test_joined_verbs_share_the_modal(claims: Find) -> None:
    markup = "⟦Country:Togo⟧ will ratify the charter and sign the ⟦Agreement:Lagoon Treaty⟧."
    assert PLANNED in _statuses(claims, markup, Predicate.PARTY_TO)


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("⟦Person:Ama Koffi⟧ paid a visit to ⟦Place:Cotonou⟧.", ASSERTED),
        ("⟦Person:Ama Koffi⟧ will pay a visit to ⟦Place:Cotonou⟧.", PLANNED),
        ("⟦Person:Ama Koffi⟧ flies to ⟦Place:Cotonou⟧ on Friday.", PLANNED),
        ("⟦Person:Ama Koffi⟧ accepted an invitation to visit ⟦Place:Cotonou⟧.", PLANNED),
        ("⟦Person:Ama Koffi⟧ ended a visit to ⟦Place:Cotonou⟧.", ASSERTED),
        ("⟦Person:Ama Koffi⟧ cancelled a visit to ⟦Place:Cotonou⟧.", DENIED),
    ],
)
def test_visits(claims: Find, markup: str, expected: Status) -> None:
    assert _statuses(claims, markup, Predicate.VISITED) == {expected}


def test_office_in_a_planned_sentence_is_held(claims: Find) -> None:
    markup = "President ⟦Person:Ama Koffi⟧ of ⟦Country:Togo⟧ will not visit ⟦Place:Cotonou⟧."
    assert _statuses(claims, markup, Predicate.HOLDS_POSITION) == {ASSERTED}


def test_place_in_a_denied_sentence_lies_there(claims: Find) -> None:
    markup = "A road to ⟦Place:Kpalimé⟧, in ⟦Country:Togo⟧, has been dropped."
    assert _statuses(claims, markup, Predicate.LOCATED_IN) == {ASSERTED}


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("halted work on", DENIED),
        ("is building", ASSERTED),
        ("wants to build", PLANNED),
        ("agreed to build", PLANNED),
        ("does not plan to build", DENIED),
    ],
)
def test_projects(claims: Find, verb: str, expected: Status) -> None:
    markup = f"⟦Organization:Volta Works⟧ {verb} the ⟦Project:Tamale solar park⟧."
    assert _statuses(claims, markup, Predicate.IMPLEMENTS) == {expected}


def test_work_that_the_main_clause_ends_is_denied(claims: Find) -> None:
    markup = (
        "The ⟦Project:Tamale solar park⟧, which ⟦Organization:Volta Works⟧ was building, "
        "has been suspended."
    )
    assert _statuses(claims, markup, Predicate.IMPLEMENTS) == {DENIED}


def test_denied_report_of_a_plan_is_denied(claims: Find) -> None:
    markup = (
        "⟦Person:Ama Koffi⟧ denied that ⟦Organization:Volta Works⟧ would build the "
        "⟦Project:Tamale solar park⟧."
    )
    assert _statuses(claims, markup, Predicate.IMPLEMENTS) == {DENIED}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("⟦Country:Togo⟧ hosts the ⟦Event:Harbour Forum⟧ in November.", PLANNED),
        ("⟦Country:Togo⟧ hosted the ⟦Event:Harbour Forum⟧ in November.", ASSERTED),
        ("She praised the ⟦Event:Harbour Forum⟧, to be hosted by ⟦Country:Togo⟧.", PLANNED),
    ],
)
def test_events(claims: Find, markup: str, expected: Status) -> None:
    assert _statuses(claims, markup, Predicate.HOSTS) == {expected}
