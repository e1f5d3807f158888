"""Persons, bodies and places among capitalised words: the signs that decide."""

import pytest
from spacy.language import Language

from kgraph.annotate.groups import MENTIONS, referents_of


def types(annotator: Language, text: str) -> dict[str, str]:
    doc = annotator(text)
    return {span.text: span.label_ for span in doc.spans[MENTIONS]}


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # A title, an age, a role behind a comma: a person.
        ("Trade Minister Oru Tamba left early.", "Oru Tamba", "Person"),
        ("Oru Tamba, 61, left early.", "Oru Tamba", "Person"),
        ("The shipowner met Oru Tamba, Samoa's fisheries minister.", "Oru Tamba", "Person"),
        ("He was joined by the analyst Oru Tamba.", "Oru Tamba", "Person"),
        # A kind of firm beside it, an owner, a legal form: a body.
        ("The miner Oru Tamba cut its forecast.", "Oru Tamba", "Organization"),
        ("Oru Tamba, a listed miner, cut its forecast.", "Oru Tamba", "Organization"),
        ("The state-owned Oru Tamba runs the grid.", "Oru Tamba", "Organization"),
        ("The stake went to Oru Tamba Ltd on Friday.", "Oru Tamba Ltd", "Organization"),
        (
            "The Institute for Polar Trade published a study.",
            "Institute for Polar Trade",
            "Organization",
        ),
        # A preposition of place, a kind of place beside it.
        ("The line ends in the border town of Oruta.", "Oruta", "Place"),
        ("Floods hit the Oruta valley.", "Oruta valley", "Place"),
        ("They camped on Lake Oruta.", "Lake Oruta", "Place"),
    ],
)
def test_signs_of_a_type(annotator: Language, text: str, name: str, expected: str) -> None:
    assert types(annotator, text).get(name) == expected


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("PRESENTER: And now the news.", "PRESENTER"),
        ("Ministers agreed a pro-European line.", "European"),
        ("The South American country voted.", "South American"),
        ("It has 40 MW of solar panels.", "MW"),
        ("On Tuesday the State Department of nowhere closed.", "Tuesday"),
    ],
)
def test_no_names(annotator: Language, text: str, absent: str) -> None:
    assert absent not in types(annotator, text)


def test_a_clear_mention_settles_an_unclear_one(annotator: Language) -> None:
    text = "The utility Sorvik Kraft has a new board. Sorvik Kraft said nothing more."
    (referent,) = (r for r in referents_of(annotator(text)) if r.name == "Sorvik Kraft")
    assert referent.type == "Organization"


def test_an_adjective_of_a_region_joins_its_noun(annotator: Language) -> None:
    text = "Central Asia is dry. Central Asian states share the water."
    (referent,) = referents_of(annotator(text))
    assert (referent.name, referent.aliases) == ("Central Asia", ("Central Asian",))


def test_regions_that_share_a_word_are_two(annotator: Language) -> None:
    names = {r.name for r in referents_of(annotator("The cable links Central and South Asia."))}
    assert names == {"Central Asia", "South Asia"}


def test_the_front_of_a_project_name_is_the_project(annotator: Language) -> None:
    doc = annotator("Work at the Mutavale mine stopped. Mutavale employs 400 people.")
    (referent,) = referents_of(doc)
    assert (referent.type, referent.name) == ("Project", "Mutavale mine")


def test_an_apposition_tells_that_a_name_is_a_project(annotator: Language) -> None:
    text = "Investors like Llano Hondo, a solar farm in the desert. Llano Hondo opens in May."
    found = {r.name: r.type for r in referents_of(annotator(text))}
    assert found == {"Llano Hondo": "Project"}


def test_the_ends_of_a_route_are_places(annotator: Language) -> None:
    found = types(annotator, "Work on the Oruba-Tamla railway began.")
    assert found == {"Oruba-Tamla railway": "Project", "Oruba": "Place", "Tamla": "Place"}


def test_a_hyphenated_name_that_is_no_route_is_one(annotator: Language) -> None:
    assert "Oruba-Tamla" in types(annotator, "They climbed in the Oruba-Tamla all summer.")
