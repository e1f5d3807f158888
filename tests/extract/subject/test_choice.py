"""The entity that a figure is about, chosen among all that are mentioned around it."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from kgraph.annotate.groups import FIGURES
from kgraph.extract.reading import Reading
from kgraph.extract.subject import subject_of, subjects_of

Read = Callable[[str], Reading]
Figure = Callable[[Reading, str, str], Span]
Subjects = Callable[..., list[str | None]]


@pytest.mark.parametrize(
    ("markup", "words", "unit", "name"),
    [
        (
            "⟦Country:Peru⟧ will open ⟦Project:a solar park⟧ that cost $40 million.",
            "$40 million",
            "USD",
            "a solar park",
        ),
        (
            "⟦Country:Kenya⟧ and ⟦Country:Uganda⟧ signed a 200-kilometre "
            "⟦Project:railway project⟧ plan.",
            "200-kilometre",
            "kilometre",
            "railway project",
        ),
        (
            "⟦Country:Chile⟧'s exports to ⟦Country:Japan⟧ rose by 12 percent last year.",
            "12 percent",
            "percent",
            "Chile",
        ),
        (
            "⟦Country:Ghana⟧ shipped 30,000 tonnes of cocoa to ⟦Country:Poland⟧ in May.",
            "30,000 tonnes",
            "tonne",
            "Ghana",
        ),
        (
            "⟦Country:Norway⟧ and ⟦Country:Brazil⟧ signed ⟦Agreement:37 agreements⟧ on Monday.",
            "37",
            "count",
            "37 agreements",
        ),
        (
            "Inflation in ⟦Country:Zambia⟧ slowed to 9 percent, "
            "⟦Organization:the Statistics Office⟧ said.",
            "9 percent",
            "percent",
            "Zambia",
        ),
    ],
    ids=["cost", "length", "exporter", "shipper", "count of a set", "not the speaker"],
)
def test_the_syntax_tells_what_a_figure_is_about(
    subjects: Subjects, markup: str, words: str, unit: str, name: str
) -> None:
    assert subjects(markup, (words, unit)) == [name]


def test_the_lender_is_not_the_subject_of_its_loan(subjects: Subjects) -> None:
    markup = "⟦Organization:Nordic Development Bank⟧ lent ⟦Country:Malawi⟧ $90 million in June."
    assert subjects(markup, ("$90 million", "USD")) == ["Malawi"]


def test_what_gives_goods_is_the_subject_though_a_giver_of_money_is_not(
    subjects: Subjects,
) -> None:
    goods = "⟦Country:Qatar⟧ supplied ⟦Country:Nepal⟧ with 5,000 tonnes of fertiliser."
    assert subjects(goods, ("5,000 tonnes", "tonne")) == ["Qatar"]


def test_a_conversion_in_brackets_is_about_the_same_thing(subjects: Subjects) -> None:
    markup = (
        "⟦Country:Ireland⟧ backs the ⟦Project:Shannon bridge⟧. "
        "The ⟦Project:bridge=Shannon bridge⟧ costs 80 million euros ($93 million)."
    )
    found = subjects(markup, ("80 million euros", "EUR"), ("$93 million", "USD"))
    assert found == ["Shannon bridge", "Shannon bridge"]


def test_without_any_entity_there_is_no_subject(subjects: Subjects) -> None:
    assert subjects("Some 40 percent of commuters cycle.", ("40 percent", "percent")) == [None]


def test_a_person_far_off_is_no_subject(subjects: Subjects) -> None:
    markup = "⟦Person:Ada Obi⟧ spoke first.\n\nNobody listened.\n\nRents rose by 4 percent."
    assert subjects(markup, ("4 percent", "percent")) == [None]


def test_single_figures_are_settled_like_all_of_the_doc(read: Read, figure: Figure) -> None:
    reading = read("⟦Country:Fiji⟧ sold 20 tonnes of sugar, up 5 percent.")
    spans = [figure(reading, "20 tonnes", "tonne"), figure(reading, "5 percent", "percent")]
    reading.doc.spans[FIGURES] = spans
    assert [subject_of(reading, span) for span in spans] == subjects_of(reading, spans)


def test_a_span_that_is_no_figure_of_the_doc_is_weighed_alone(read: Read, figure: Figure) -> None:
    reading = read("⟦Country:Fiji⟧ sold 20 tonnes of sugar.")
    chosen = subject_of(reading, figure(reading, "20 tonnes", "tonne"))
    assert chosen is not None
    assert chosen.referent.name == "Fiji"
