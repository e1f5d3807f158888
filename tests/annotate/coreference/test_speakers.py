"""I and we in quotations and transcripts."""

import pytest
from spacy.language import Language

from tests.annotate.coreference.marked_doc import meanings


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            '"We need rain," said ⟦Country:Chad⟧\'s farm minister, ⟦Person:Ali Brahim⟧.',
            [("We", ("Chad",))],
        ),
        (
            "“Our yards are full,” said ⟦Person:Oda Lund⟧, chief executive of "
            "⟦Organization:Tarn Metals⟧.",
            [("Our", ("Tarn Metals",))],
        ),
        (
            '"I wept," ⟦Person:Oda Lund⟧ told reporters.',
            [("I", ("Oda Lund",))],
        ),
        (
            "⟦Country:Chad|Chadian⟧ Foreign Minister ⟦Person:Ali Brahim⟧ flew home. "
            '"We are content," he said.',
            [("We", ("Chad",)), ("he", ("Ali Brahim",))],
        ),
    ],
)
def test_quotations(annotator: Language, markup: str, expected: object) -> None:
    assert meanings(annotator, markup) == expected


@pytest.mark.parametrize(
    "markup",
    [
        "⟦Person:Oda Lund⟧ came home. We were glad.",
        '"We were glad," a fisherman said.',
        '"We were glad," said ⟦Person:Oda Lund⟧.',
    ],
)
def test_whom_nothing_tells(annotator: Language, markup: str) -> None:
    assert meanings(annotator, markup) == []


def test_a_label_tells_who_speaks(annotator: Language) -> None:
    markup = (
        "HOST: Our reporter ⟦Person:Oda Lund⟧ is in ⟦Place:Doha⟧.\n\n"
        "LUND: Good morning. I can see the harbour."
    )
    assert meanings(annotator, markup) == [("I", ("Oda Lund",))]


def test_he_is_not_who_speaks(annotator: Language) -> None:
    markup = (
        "HOST: ⟦Person:Bo Lund⟧ is in ⟦Place:Doha⟧.\n\n"
        "LUND: I met ⟦Person:Raj Patel⟧, and he was calm."
    )
    assert ("he", ("Raj Patel",)) in meanings(annotator, markup)
