"""Two people in one office."""

from kgraph.model import Extraction
from tests.corroborate.stories import kinds, story


def office(
    person: str, role: str = "president", *, date: str | None = None, body: str = "Chad"
) -> Extraction:
    """An article that gives somebody an office."""
    text = f"{person}, the {role} of {body}, spoke at noon."
    return story(text, (person, "holdsPosition", body, {"role": role}), outlet=person, date=date)


def test_two_presidents_of_one_month() -> None:
    left = office("Ama Diop", date="2025-03-01")
    assert kinds(left, office("Issa Keita", date="2025-03-09")) == ["subject"]


def test_one_may_have_followed_the_other() -> None:
    left = office("Ama Diop", date="2023-03-01")
    assert kinds(left, office("Issa Keita", date="2025-03-09")) == ["update"]
    assert kinds(office("Ama Diop"), office("Issa Keita")) == ["update"]


def test_offices_with_many_holders_and_offices_elsewhere() -> None:
    assert kinds(office("Ama Diop", "minister"), office("Issa Keita", "minister")) == []
    assert kinds(office("Ama Diop"), office("Issa Keita", body="Mali")) == []
    assert kinds(office("Ama Diop"), office("Issa Keita", "prime minister")) == []


def test_a_report_that_names_both_tells_of_a_succession() -> None:
    text = "Ama Diop followed Issa Keita as president of Chad."
    claims = [
        (p, "holdsPosition", "Chad", {"role": "president"}) for p in ("Ama Diop", "Issa Keita")
    ]
    assert kinds(story(text, *claims)) == []
