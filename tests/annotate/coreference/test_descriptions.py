"""The plant, the lender, the Kazakh leader, the country, his country."""

import pytest
from spacy.language import Language

from tests.annotate.coreference.marked_doc import meanings


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "⟦Country:Benin⟧ will extend the ⟦Project:Parakou railway⟧. The line is 80 years old.",
            ("The line", ("Parakou railway",)),
        ),
        (
            "The ⟦Agreement:Lagoon Charter⟧ was signed in May. The document has nine articles.",
            ("The document", ("Lagoon Charter",)),
        ),
        (
            "⟦Organization:Kivu Savings Bank⟧ lent money to ⟦Organization:Tarn Metals⟧. "
            "The lender gave no details.",
            ("The lender", ("Kivu Savings Bank",)),
        ),
        (
            "The ⟦Event:Coral Summit⟧ opened on Friday. The gathering lasts two days.",
            ("The gathering", ("Coral Summit",)),
        ),
        (
            "⟦Place:Salalah⟧ hosted a fair. The city has 300,000 people.",
            ("The city", ("Salalah",)),
        ),
        (
            "⟦Country:Paraguay⟧ sold more beef last year. The country has no coast.",
            ("The country", ("Paraguay",)),
        ),
    ],
)
def test_a_noun_that_fits(annotator: Language, markup: str, expected: object) -> None:
    assert expected in meanings(annotator, markup)


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Organization:Tarn Metals⟧ lost money. The largest bank in the region gained.",
        "⟦Organization:Tarn Metals⟧ is the company that owns nine ships.",
        "⟦Person:Ama Mensah⟧ met the president of a rowing club.",
        "The ⟦Project:Parakou railway⟧ is old. A new line costs more.",
        "⟦Organization:Tarn Metals⟧ met the company ⟦Organization:Oru Foods⟧.",
        "The ⟦Project:Parakou railway⟧ is old. The line manager resigned.",
    ],
)
def test_a_noun_that_means_something_else(annotator: Language, markup: str) -> None:
    assert meanings(annotator, markup) == []


@pytest.mark.xfail(strict=True, reason="a subject is not kept from being its own verb's object")
def test_an_object_is_not_its_own_subject(annotator: Language) -> None:
    assert meanings(annotator, "⟦Organization:Tarn Metals⟧ leases ships and owns the yard.") == []


def test_the_demonym_picks_the_leader(annotator: Language) -> None:
    markup = (
        "⟦Country:Kenya|Kenyan⟧ President ⟦Person:Juma Oloo⟧ met ⟦Country:Malta|Maltese⟧ "
        "President ⟦Person:Paul Zammit⟧. The ⟦Country:Kenya|Kenyan⟧ leader praised the talks."
    )
    assert ("The Kenyan leader", ("Juma Oloo",)) in meanings(annotator, markup)


def test_the_title_picks_the_person(annotator: Language) -> None:
    markup = (
        "Energy Minister ⟦Person:Ama Mensah⟧ met the banker ⟦Person:Raj Patel⟧ on Monday. "
        "The minister promised new lines."
    )
    assert ("The minister", ("Ama Mensah",)) in meanings(annotator, markup)


def test_his_country_is_the_country_beside_the_name(annotator: Language) -> None:
    markup = (
        "⟦Person:Juma Oloo⟧, foreign minister of ⟦Country:Kenya⟧, flew to ⟦Place:Doha⟧. "
        "He said his country would vote."
    )
    assert ("his country", ("Kenya",)) in meanings(annotator, markup)


def test_his_country_is_unknown_where_the_text_gives_none(annotator: Language) -> None:
    markup = "⟦Person:Juma Oloo⟧ flew to ⟦Place:Doha⟧. He said his country would vote."
    assert [words for words, _ in meanings(annotator, markup)] == ["He", "his"]


def test_no_reference_crosses_a_digest_item(annotator: Language) -> None:
    markup = "⟦Country:Paraguay⟧ sold more beef.\n\nThe country has no coast. It is dry."
    assert meanings(annotator, markup, items=True) == []
    assert meanings(annotator, markup) != []
