"""One number that is told of two things."""

from decimal import Decimal

from kgraph.model import Extraction
from tests.corroborate.stories import compare, kinds, story

WORTH = {"value": Decimal(900000000), "measure": "worth"}


def told(thing: str, words: str, outlet: str, value: int = 900000000) -> Extraction:
    """An article that tells an amount of a thing."""
    text = f"The heart of the talks of Chad and Niger is {thing}, {words} ${value}."
    figure = (thing, f"${value}", {**WORTH, "value": Decimal(value)})
    return story(text, figure, outlet=outlet)


def test_a_railway_and_an_accord_with_one_number() -> None:
    left = told("Dune Railway", "worth", "Delta Wire")
    right = told("Rail Accord", "reportedly worth", "Lagoon Post")
    found = compare(left, right)
    (tension,) = found.tensions
    assert tension.kind == "subject"
    assert "told of Dune Railway and Rail Accord" in tension.about
    (group,) = found.corroborations
    assert group.independent == 2


def test_other_numbers_and_other_matters() -> None:
    left = told("Dune Railway", "worth", "Delta Wire")
    assert kinds(left, told("Rail Accord", "worth", "Lagoon Post", 800000000)) == []
    text = "Mali and Togo agreed on the Wheat Accord, a purchase for $900000000 over ten years."
    wheat = story(text, ("Wheat Accord", "$900000000", WORTH), outlet="Lagoon Post")
    assert kinds(left, wheat) == []


def test_two_names_of_one_accord_are_no_question_of_subject() -> None:
    left = told("Rail Transit Accord", "worth", "Delta Wire")
    assert kinds(left, told("Rail Transit Deal", "worth", "Lagoon Post")) == []
