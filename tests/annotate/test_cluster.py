"""Which mentions of one text are one thing."""

import pytest
from spacy.language import Language

from kgraph.annotate.cluster.acronyms import defines
from kgraph.annotate.cluster.match import same_name
from kgraph.annotate.groups import Referent, referents_of


def referents(annotator: Language, text: str) -> dict[str, Referent]:
    return {referent.name: referent for referent in referents_of(annotator(text))}


def test_a_country_is_one_under_all_its_words(annotator: Language) -> None:
    found = referents(annotator, "Kenya voted. Kenyan ministers met, and Nairobi sent a note.")
    assert found["Kenya"].code == "KE"
    assert set(found["Kenya"].aliases) == {"Kenyan", "Nairobi"}


def test_a_surname_joins_the_full_name(annotator: Language) -> None:
    text = "Ama Mensah runs the port. On Monday Mensah resigned."
    assert referents(annotator, text)["Ama Mensah"].aliases == ("Mensah",)


def test_two_people_stay_two(annotator: Language) -> None:
    text = "Ama Mensah met Kofi Boateng. Later Boateng left."
    found = referents(annotator, text)
    assert found["Kofi Boateng"].aliases == ("Boateng",)
    assert found["Ama Mensah"].aliases == ()


def test_an_acronym_joins_what_defines_it(annotator: Language) -> None:
    text = "The Baltic Harbour Agency (BHA) moved. The BHA has 40 staff."
    assert "BHA" in referents(annotator, text)["Baltic Harbour Agency"].aliases


def test_a_capital_as_place_and_as_country_are_two(annotator: Language) -> None:
    text = "Lisbon signed the treaty. The summit was held in Lisbon."
    types = {r.type for r in referents_of(annotator(text)) if r.name == "Lisbon"}
    assert types == {"Country", "Place"}


@pytest.mark.parametrize(
    ("long", "short", "expected"),
    [
        ("Olympic Council of Asia", "OCA", True),
        ("Trans-Caspian Carriers' Association", "TCCA", True),
        ("World Bank", "IMF", False),
        ("Council of Asia", "OCA", False),
    ],
)
def test_definitions_of_acronyms(long: str, short: str, expected: bool) -> None:
    assert defines(long, short) is expected


@pytest.mark.parametrize(
    ("kind", "short", "long", "expected"),
    [
        ("Person", "Tokaev", "Kassym-Jomart Tokayev", True),
        ("Person", "Holm-Berg", "Anna Holm-Berg", True),
        ("Person", "Anna", "Joanna Berg", False),
        ("Organization", "Nordgas", "Nordgas Handel", True),
        ("Organization", "Handel", "Nordgas Handel", False),
        ("Place", "York", "New York", False),
        ("Project", "Rogun dam", "Rogun dam on the Vakhsh", True),
        ("Project", "second Rogun dam", "first Rogun dam", False),
        ("Event", "World Nomad Games", "fifth World Nomad Games", True),
        ("Event", "2030 World Cup", "2034 World Cup", False),
    ],
)
def test_shorter_forms(kind: str, short: str, long: str, expected: bool) -> None:
    assert same_name(kind, short, long) is expected


def test_a_demonstrative_description_is_what_was_just_named(annotator: Language) -> None:
    text = "The Oruba–Tamla railway opens in May. This coastal rail link will carry grain."
    projects = [r for r in referents_of(annotator(text)) if r.type == "Project"]
    assert len(projects) == 1


def test_another_description_is_another_thing(annotator: Language) -> None:
    text = (
        "The Oruba–Tamla railway opens in May. A coastal rail link from Nuva to Sela will follow."
    )
    projects = [r for r in referents_of(annotator(text)) if r.type == "Project"]
    assert len(projects) == 2


def test_a_definite_thing_with_its_length_was_named_before(annotator: Language) -> None:
    text = "Work on the Oruba–Tamla railway began. The 647-kilometre line crosses two passes."
    projects = [r for r in referents_of(annotator(text)) if r.type == "Project"]
    assert len(projects) <= 1
