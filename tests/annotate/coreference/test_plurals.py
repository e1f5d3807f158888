"""Both countries, the two leaders, the pair, the latter."""

import pytest
from spacy.language import Language

from tests.annotate.coreference.marked_doc import meanings

_TALKS = "⟦Country:Chad⟧ and ⟦Country:Niger⟧ held talks. "


@pytest.mark.parametrize(
    "phrase",
    ["Both countries", "The two sides", "The two neighbours", "Both", "The pair", "The sides"],
)
def test_two_countries(annotator: Language, phrase: str) -> None:
    assert meanings(annotator, f"{_TALKS}{phrase} hailed the result.") == [
        (phrase, ("Chad", "Niger"))
    ]


@pytest.mark.parametrize(
    "phrase", ["The three countries", "Two countries", "Countries", "Both farmers", "A pair"]
)
def test_what_does_not_count_two(annotator: Language, phrase: str) -> None:
    assert meanings(annotator, f"{_TALKS}{phrase} hailed the result.") == []


def test_three_states(annotator: Language) -> None:
    markup = (
        "⟦Country:Chad⟧, ⟦Country:Niger⟧ and ⟦Country:Mali⟧ held talks. "
        "The three states signed nothing."
    )
    assert meanings(annotator, markup) == [("The three states", ("Chad", "Mali", "Niger"))]


def test_two_leaders_are_those_so_introduced(annotator: Language) -> None:
    markup = (
        "President ⟦Person:Juma Oloo⟧ met President ⟦Person:Paul Zammit⟧. The broker "
        "⟦Person:Raj Patel⟧ and the singer ⟦Person:Ama Mensah⟧ looked on. "
        "The two presidents shook hands."
    )
    assert meanings(annotator, markup) == [("The two presidents", ("Juma Oloo", "Paul Zammit"))]


def test_the_five_republics_are_those_of_central_asia(annotator: Language) -> None:
    markup = (
        "⟦Country:Kazakhstan⟧ wrote to ⟦Country:Kyrgyzstan⟧. ⟦Country:Tajikistan⟧ wrote to "
        "⟦Country:Uzbekistan⟧. ⟦Country:Turkmenistan⟧ had no mail.\n\n"
        "Rain fell on ⟦Country:Russia⟧ and ⟦Country:Poland⟧. The five republics stayed dry."
    )
    five = ("Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan")
    assert meanings(annotator, markup) == [("The five republics", five)]


def test_the_latter_is_the_last_named(annotator: Language) -> None:
    markup = "⟦Person:Ama Mensah⟧ called ⟦Person:Raj Patel⟧. The latter declined to comment."
    assert meanings(annotator, markup) == [("The latter", ("Raj Patel",))]
