import pytest

from kgraph.evaluate.gold import GoldDocument
from kgraph.evaluate.matching import align
from kgraph.evaluate.mistakes import Mistake
from kgraph.evaluate.predicted import PredictedArticle, PredictedEntity
from kgraph.evaluate.relation_mistakes import relation_mistakes
from tests.evaluate.sides import article, gold, node


def mistakes(document: GoldDocument, found: PredictedArticle) -> list[Mistake]:
    return list(relation_mistakes(document, found, align(document, found)))


@pytest.mark.parametrize(
    ("wanted", "claims", "verdicts"),
    [
        (
            ("Kenya", "exportsTo", "Norway"),
            [("Norway", "exportsTo", "Kenya")],
            {("missed", "wrong direction"), ("wrong", "wrong direction")},
        ),
        (
            ("Kenya", "exportsTo", "Norway"),
            [("Kenya", "cooperatesWith", "Norway")],
            {
                ("missed", "other predicate: cooperatesWith"),
                ("wrong", "other predicate: exportsTo"),
            },
        ),
        (
            ("Ada", "visited", "Kenya"),
            [("Ada", "visited", "Norway")],
            {
                ("missed", "wrong link: one end differs"),
                ("wrong", "wrong link: one end differs"),
            },
        ),
        (("Ada", "visited", "Kenya"), [], {("missed", "not found")}),
        (
            ("Ada", "visited", "Kenya"),
            [("Norway", "partyTo", "Fjord Pact")],
            {("missed", "not found"), ("wrong", "not in gold")},
        ),
    ],
)
def test_causes_of_wrong_relations(
    wanted: tuple[str, str, str],
    claims: list[tuple[str, str, str]],
    verdicts: set[tuple[str, str]],
) -> None:
    found = article(*((*claim, "asserted") for claim in claims))
    told = mistakes(gold((*wanted, "asserted")), found)
    assert {(m.verdict.value, m.reason) for m in told} == verdicts


def test_a_wrong_status_is_told_and_a_right_one_is_not() -> None:
    document = gold(
        ("Kenya", "partyTo", "Fjord Pact", "planned"), ("Norway", "partyTo", "Fjord Pact", "denied")
    )
    found = article(
        ("Kenya", "partyTo", "Fjord Pact", "asserted", "Kenya joined the Fjord Pact."),
        ("Norway", "partyTo", "Fjord Pact", "denied", "Norway stays out."),
    )
    [mistake] = mistakes(document, found)
    assert (mistake.kind, mistake.verdict) == ("partyTo", "wrong status")
    assert mistake.reason == "wrong status: asserted instead of planned"
    assert mistake.words == "Kenya → Fjord Pact"
    assert mistake.sentence == "Kenya joined the Fjord Pact."


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ((), "no mention: Ada"),
        ((node("Place", "Ada"),), "wrong type: Ada (Place)"),
        ((node("Person", "Ada Obi"),), "other name: Ada (Ada Obi)"),
    ],
)
def test_a_relation_of_an_entity_that_was_missed_has_its_cause(
    extra: tuple[PredictedEntity, ...], reason: str
) -> None:
    document = gold(("Ada", "visited", "Kenya", "asserted"))
    [mistake] = mistakes(document, article(without="Ada", extra=extra))
    assert mistake.reason == reason


def test_a_relation_of_something_that_gold_does_not_have_names_it() -> None:
    found = article(
        ("Ada", "participatesIn", "extra", "asserted"), extra=(node("Event", "Regatta"),)
    )
    [mistake] = mistakes(gold(), found)
    assert (mistake.verdict, mistake.reason) == ("wrong", "not in gold: Regatta")


def test_symmetric_relations_have_no_direction() -> None:
    document = gold(("Kenya", "cooperatesWith", "Norway", "asserted"))
    assert mistakes(document, article(("Norway", "cooperatesWith", "Kenya", "asserted"))) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            ("Rain fell.", "In May Ada flew\nto Kenya for a week."),
            "In May Ada flew\nto Kenya for a week.",
        ),
        (("Rain fell.", "In May Ada flew home."), "Ada flew to Kenya"),
        ((), "Ada flew to Kenya"),
    ],
)
def test_a_missed_relation_is_shown_by_the_words_of_the_gold(
    text: tuple[str, ...], sentence: str
) -> None:
    document = gold(("Ada", "visited", "Kenya", "asserted", "Ada flew to Kenya"))
    [mistake] = mistakes(document, article(text=text))
    assert mistake.sentence == sentence


def test_a_wrong_relation_is_shown_by_what_the_article_says_first() -> None:
    found = article(
        ("Kenya", "cooperatesWith", "Norway", "planned", "They will do more."),
        ("Norway", "cooperatesWith", "Kenya", "asserted", "They work together."),
    )
    [mistake] = mistakes(gold(), found)
    assert mistake.sentence == "They work together."


def test_without_evidence_there_is_no_sentence() -> None:
    [mistake] = mistakes(gold(("Ada", "visited", "Kenya", "asserted")), article(text=("Ada ran.",)))
    assert mistake.sentence == ""
