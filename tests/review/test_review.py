"""What is asked, what an answer becomes, and that answered questions are not asked again."""

from functools import partial
from pathlib import Path

import pytest

from kgraph.errors import ConfigurationError
from kgraph.explain import Build
from kgraph.link import link
from kgraph.model import Extraction, Ledger, LedgerEntry, Mention, Verdict
from kgraph.ontology import EntityType, Predicate
from kgraph.review import (
    Answer,
    ClaimQuestion,
    PairQuestion,
    Stamp,
    entry_for,
    parse_answer,
    question_lines,
    questions,
    read_answers,
)
from tests.link.records import article, claim, country, entity, holder

T = EntityType
STAMP = Stamp("2026-02-14", "K. Asante")


def _told(extraction: Extraction, text: str) -> Extraction:
    """Let the first entity stand in a real sentence."""
    first, *others = extraction.entities
    start = text.index(first.name)
    mention = Mention(start=start, end=start + len(first.name), text=first.name)
    said = extraction.article.model_copy(update={"text": text + " " * 400, "outlet": "Gazette"})
    entities = (first.model_copy(update={"mentions": (mention,)}), *others)
    return extraction.model_copy(update={"article": said, "entities": entities})


MINISTERS = [
    _told(holder("a", "Ama Mensah", of="GH"), "It rained. Ama Mensah spoke in Accra. It stopped."),
    _told(holder("b", "Ama Mensah", of="TG"), "In Lomé they met Ama Mensah, the envoy."),
]
SHORT = [
    _told(holder("a", "Ama Mensah", of="GH"), "Ama Mensah spoke in Accra."),
    _told(holder("b", "Mensah", of="GH"), "For Accra, Mensah agreed."),
]


def _doubtful() -> Extraction:
    ends = [country(1, "Chad", "TD"), entity(2, T.ORGANIZATION, "Lake Union")]
    said = claim(1, 1, Predicate.MEMBER_OF, 2, source="c", confidence="0.55")
    sure = claim(2, 2, Predicate.LOCATED_IN, 1, source="c", confidence="0.95")
    return article("c", ends, [said, sure])


def _build(extractions: list[Extraction], *entries: LedgerEntry) -> Build:
    return Build(extractions, linker=partial(link, ledger=Ledger(entries=entries)))


def _pair(extractions: list[Extraction], *entries: LedgerEntry) -> PairQuestion:
    (question,) = questions(_build(extractions, *entries))
    assert isinstance(question, PairQuestion)
    return question


def test_homonyms_kept_apart_are_asked_about_with_their_sentences() -> None:
    question = _pair(MINISTERS)
    assert not question.same
    lines = list(question_lines(question))
    assert lines[0] == "One thing? Ama Mensah / Ama Mensah (Person)"
    assert "a.txt (Gazette): Ama Mensah spoke in Accra." in lines[1]
    assert "offices in different states -0.5" in lines[3]


def test_short_names_taken_for_long_ones_are_asked_about() -> None:
    question = _pair(SHORT)
    assert question.same
    assert question.left.node == question.right.node


def test_claims_of_little_confidence_are_asked_about() -> None:
    (question,) = questions(_build([_doubtful()]))
    assert isinstance(question, ClaimQuestion)
    assert question.claim.predicate == "memberOf"
    first, *_ = question_lines(question)
    assert first.startswith("Is this right? Chad memberOf Lake Union")


def test_no_more_than_asked_for() -> None:
    assert len(questions(_build([*MINISTERS, _doubtful()]))) == 2
    assert questions(_build([*MINISTERS, _doubtful()]), limit=0) == []


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
@pytest.mark.parametrize("extractions", [MINISTERS, SHORT], ids=["apart", "joined"])
def test_an_answer_does_what_it_says_and_is_not_asked_again(
    extractions: list[Extraction], verdict: Verdict
) -> None:
    entry = entry_for(_pair(extractions), Answer(verdict), STAMP)
    build = _build(extractions, entry)
    people = [node for node in build.linked.nodes if node.type is T.PERSON]
    assert len(people) == (1 if verdict is Verdict.SAME else 2)
    assert build.linked.unapplied == ()
    assert questions(build) == []


@pytest.mark.parametrize("verdict", [Verdict.RIGHT, Verdict.WRONG])
def test_a_judged_claim_is_not_asked_about_again(verdict: Verdict) -> None:
    (question,) = questions(_build([_doubtful()]))
    build = _build([_doubtful()], entry_for(question, Answer(verdict), STAMP))
    assert questions(build) == []
    assert len(build.linked.claims) == (2 if verdict is Verdict.RIGHT else 1)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("s", Answer(Verdict.SAME)),
        ("different # two states", Answer(Verdict.DIFFERENT, reason="two states")),
        ("t 1 organization", Answer(Verdict.RETYPE, 1, "Organization")),
        ("rename 2 Ama K. Mensah", Answer(Verdict.RENAME, 2, "Ama K. Mensah")),
        ("t 1 Robot", None),
        ("t Organization", None),
        ("rename 3 X", None),
        ("right", None),
        ("same as before", None),
        ("", None),
        ("# no verdict", None),
    ],
)
def test_answers_on_pairs(typed: str, answer: Answer | None) -> None:
    assert parse_answer(typed, _pair(MINISTERS)) == answer


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("r", Verdict.RIGHT), ("wrong", Verdict.WRONG), ("s", None), ("n 1 X", None)],
)
def test_answers_on_claims(typed: str, verdict: Verdict | None) -> None:
    (question,) = questions(_build([_doubtful()]))
    answer = parse_answer(typed, question)
    assert (answer.verdict if answer else None) == verdict


def test_a_new_name_and_a_new_type_name_the_node() -> None:
    question = _pair(MINISTERS)
    entry = entry_for(question, Answer(Verdict.RENAME, 2, "Ama Mensah of Lomé"), STAMP)
    names = {node.name for node in _build(MINISTERS, entry).linked.nodes}
    assert "Ama Mensah of Lomé" in names
    assert entry.author == "K. Asante"


def test_a_file_of_answers_needs_no_dates(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("- wrong: claim/a\n- right: claim/b\n  date: 2026-01-01\n  author: A. Mensah\n")
    right, wrong = read_answers(path, STAMP).entries
    assert (right.date, right.author) == ("2026-01-01", "A. Mensah")
    assert (wrong.date, wrong.author) == STAMP


def test_a_date_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no date"):
        read_answers(tmp_path / "answers.yaml", Stamp("yesterday"))
