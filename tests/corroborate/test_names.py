"""Two names of one agreement, and two speakers of one quotation."""

from typing import Any

from kgraph.model import Extraction
from tests.corroborate.stories import compare, kinds, story


def pact(name: str, *, time: str | None = "2024-11", partner: str = "Niger") -> Extraction:
    """An article on an agreement between Chad and a partner."""
    claims: list[tuple[Any, ...]] = [
        (party, "partyTo", name, {"time": time}) for party in ("Chad", partner)
    ]
    return story(f"Chad and {partner} signed the {name} last autumn.", *claims)


def test_names_that_differ_in_one_word() -> None:
    (tension,) = compare(pact("Treaty on Shared Waters"), pact("Treaty on Shared Rivers")).tensions
    assert tension.kind == "name"
    assert "“Treaty on Shared Rivers” vs “Treaty on Shared Waters”" in tension.about
    assert "agreement of Chad and Niger in 2024-11" in tension.about
    assert len(tension.between) == 4


def test_one_article_can_use_two_names() -> None:
    text = "Chad and Niger signed the Treaty on Shared Waters. The Treaty on Shared Rivers is long."
    claims: list[tuple[Any, ...]] = [
        (party, "partyTo", name, {"time": "2024-11"})
        for party in ("Chad", "Niger")
        for name in ("Treaty on Shared Waters", "Treaty on Shared Rivers")
    ]
    assert kinds(story(text, *claims)) == ["name"]


def test_other_parties_months_numbers_and_matters_are_other_agreements() -> None:
    left = pact("Treaty on Shared Waters")
    assert kinds(left, pact("Treaty on Shared Rivers", partner="Mali")) == []
    assert kinds(left, pact("Treaty on Shared Rivers", time="2024-10")) == []
    assert kinds(left, pact("Treaty on Shared Rivers", time=None)) == []
    assert kinds(left, pact("Treaty on Air Transport")) == []
    first, second = pact("First Protocol on Waters"), pact("Second Protocol on Waters")
    assert kinds(first, second) == []


def quoting(speaker: str, outlet: str) -> Extraction:
    """An article that puts a saying into somebody's mouth."""
    text = f"“Chad will grow a wall of trees with Niger,” {speaker} said, according to {outlet}."
    fields = {"speaker": speaker}
    extra = (speaker, "visited", "Chad", {"at": speaker})
    return story(text, ("Chad", "cooperatesWith", "Niger", fields), extra, outlet=outlet)


def test_one_quotation_of_two_speakers() -> None:
    left, right = quoting("Ama Diop", "Delta Wire"), quoting("Issa Keita", "Lagoon Post")
    (tension,) = compare(left, right).tensions
    assert tension.kind == "source"
    assert tension.about.startswith("Ama Diop vs Issa Keita: speaker of the words")


def test_one_speaker_of_one_quotation() -> None:
    assert kinds(quoting("Ama Diop", "Delta Wire"), quoting("Ama Diop", "Lagoon Post")) == []
