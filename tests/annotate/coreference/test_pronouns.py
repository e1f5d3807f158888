"""he, she, it, its, they: each kind with a case where it must stay unresolved."""

import pytest
from spacy.language import Language

from tests.annotate.coreference.marked_doc import meanings


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Person:Bode Adewale⟧ opened the fair. He praised the growers.",
            [("He", ("Bode Adewale",))],
        ),
        (
            "Mrs ⟦Person:Lin Okafor⟧ met Mr ⟦Person:Dan Peters⟧, and she thanked the staff.",
            [("she", ("Lin Okafor",))],
        ),
        (
            "Mr ⟦Person:Dan Peters⟧ met Mrs ⟦Person:Lin Okafor⟧, and he thanked the staff.",
            [("he", ("Dan Peters",))],
        ),
    ],
)
def test_he_and_she(annotator: Language, markup: str, expected: object) -> None:
    assert meanings(annotator, markup) == expected


def test_she_is_nobody_where_only_a_man_was_named(annotator: Language) -> None:
    assert meanings(annotator, "Mr ⟦Person:Dan Peters⟧ sat down. She applauded.") == []


def test_his_excellency_is_no_pronoun(annotator: Language) -> None:
    assert meanings(annotator, "⟦Person:Dan Peters⟧ spoke. HE the ambassador listened.") == []


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("⟦Country:Ghana⟧ opened its second port.", [("its", ("Ghana",))]),
        (
            "⟦Country:Ghana⟧ said it would sell more cocoa to ⟦Country:Japan⟧.",
            [("it", ("Ghana",))],
        ),
        (
            "⟦Organization:Tarn Metals⟧ of ⟦Country:Peru⟧ saw its shares fall.",
            [("its", ("Tarn Metals",))],
        ),
        (
            "⟦Country:Benin⟧ is building the ⟦Project:Parakou railway⟧. It will cost $2 billion.",
            [("It", ("Parakou railway",))],
        ),
        (
            "⟦Country:Benin⟧ signed the ⟦Agreement:Lagoon Charter⟧ and ratified it in May.",
            [("it", ("Lagoon Charter",))],
        ),
    ],
)
def test_it_and_its(annotator: Language, markup: str, expected: object) -> None:
    assert meanings(annotator, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Country:Ghana⟧ voted. It is unclear whether turnout rose.",
        "⟦Country:Ghana⟧ voted. It was noted that turnout rose.",
        "⟦Country:Ghana⟧ voted. It remains to be seen who won.",
        "⟦Country:Ghana⟧ voted, and the law makes it possible to recount.",
    ],
)
def test_an_empty_it_means_nothing(annotator: Language, markup: str) -> None:
    assert meanings(annotator, markup) == []


def test_it_as_object_is_not_the_subject_of_its_verb(annotator: Language) -> None:
    markup = "The ⟦Project:Ilo smelter⟧ is idle because ⟦Organization:Tarn Metals⟧ closed it."
    assert meanings(annotator, markup) == [("it", ("Ilo smelter",))]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Chad⟧ and ⟦Country:Niger⟧ agreed to open their border.",
            [("their", ("Chad", "Niger"))],
        ),
        (
            "⟦Person:Ama Mensah⟧ received ⟦Person:Raj Patel⟧ on Monday. They discussed trade.",
            [("They", ("Ama Mensah", "Raj Patel"))],
        ),
        (
            "The two firms signed ⟦Agreement:nine contracts⟧. Among them is a lease.",
            [("them", ("nine contracts",))],
        ),
    ],
)
def test_they(annotator: Language, markup: str, expected: object) -> None:
    assert meanings(annotator, markup) == expected


def test_they_is_nobody_where_a_common_plural_is_nearer(annotator: Language) -> None:
    markup = "⟦Country:Chad⟧ and ⟦Country:Niger⟧ met farmers. Farmers said they were tired."
    assert meanings(annotator, markup) == []
