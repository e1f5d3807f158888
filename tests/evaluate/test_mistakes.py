from kgraph.evaluate import KINDS, Cause, Mistake, Verdict, narrow
from kgraph.ontology import EntityType, Predicate


def mistake(kind: str, cause: Cause) -> Mistake:
    return Mistake(kind, Verdict.MISSED, cause, "", "7", "words")


OSH = mistake("Place", Cause.NO_MENTION)
ADA = mistake("Person", Cause.WRONG_TYPE)
OBI = mistake("Person", Cause.NO_MENTION)
TRIP = mistake("visited", Cause.WRONG_LINK)
ALL = [OSH, ADA, OBI, TRIP]


def test_without_names_all_mistakes_are_left() -> None:
    assert narrow(ALL, []) == ALL


def test_several_kinds_widen_the_choice_and_so_do_several_causes() -> None:
    assert narrow(ALL, ["Person"]) == [ADA, OBI]
    assert narrow(ALL, ["visited", "Place"]) == [OSH, TRIP]
    assert narrow(ALL, ["wrong link", "wrong type"]) == [ADA, TRIP]


def test_a_kind_and_a_cause_leave_what_has_both() -> None:
    assert narrow(ALL, ["no mention", "Person"]) == [OBI]
    assert narrow(ALL, ["no mention", "visited"]) == []


def test_kinds_and_causes_share_no_name() -> None:
    assert {*KINDS} & {*Cause} == set()


def test_a_kind_is_what_is_scored() -> None:
    assert {*KINDS} == {*EntityType, *Predicate, "Figure"} - {Predicate.HAS_FIGURE}


def test_the_reason_is_the_cause_with_its_detail() -> None:
    assert OSH.reason == "no mention"
    assert ADA._replace(detail="Place").reason == "wrong type: Place"
