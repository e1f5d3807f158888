"""Signs that a figure is about an entity."""

from collections.abc import Callable

import pytest
from spacy.tokens import Span

from kgraph.extract.reading import Reading
from kgraph.extract.subject.scene import Scene
from kgraph.extract.subject.signs import Case, Sign, case_of, modifies, previous_signs
from kgraph.extract.subject.weights import WEIGHTS

Read = Callable[[str], Reading]
Figure = Callable[[Reading, str, str], Span]


def _signs(case: Case, reading: Reading, name: str) -> set[Sign]:
    return next(
        candidate.signs
        for entity, candidate in case.candidates.items()
        if reading.referents[entity].name == name
    )


@pytest.fixture
def case(read: Read, figure: Figure) -> Callable[[str, str, str], tuple[Case, Reading]]:
    def build(markup: str, words: str, unit: str) -> tuple[Case, Reading]:
        reading = read(markup)
        return case_of(Scene(reading), figure(reading, words, unit)), reading

    return build


def test_the_topic_is_what_is_mentioned_first_and_most(
    case: Callable[[str, str, str], tuple[Case, Reading]],
) -> None:
    settled, reading = case(
        "⟦Country:Togo⟧ met ⟦Country:Benin⟧. ⟦Country:Benin⟧ agreed. It earned $3 million.",
        "$3 million",
        "USD",
    )
    assert ("topic", "first") in _signs(settled, reading, "Togo")
    assert ("topic", "most") in _signs(settled, reading, "Benin")
    assert ("topic", "most") not in _signs(settled, reading, "Togo")


def test_lenders_and_speakers_are_kinds_of_their_own(
    case: Callable[[str, str, str], tuple[Case, Reading]],
) -> None:
    settled, _ = case(
        "⟦Organization:Delta Bank⟧, ⟦Organization:Ministry of Trade⟧ and "
        "⟦Organization:Delta Steel⟧ spent $3 million.",
        "$3 million",
        "USD",
    )
    kinds = sorted(candidate.kind for candidate in settled.candidates.values())
    assert kinds == ["Lender", "Organization", "Speaker"]


def test_other_paragraphs_and_sentences_are_told(
    case: Callable[[str, str, str], tuple[Case, Reading]],
) -> None:
    settled, reading = case(
        "⟦Country:Togo⟧ agreed.\n\n⟦Country:Benin⟧ earned $3 million.", "$3 million", "USD"
    )
    assert ("place", "other paragraph") in _signs(settled, reading, "Togo")
    assert ("distance", "1") in _signs(settled, reading, "Togo")
    assert ("distance", "0") in _signs(settled, reading, "Benin")


@pytest.mark.parametrize(
    ("markup", "holds"),
    [
        ("They plan a 40-MW wind ⟦Project:farm⟧.", True),
        ("It halted its 40-MW ($8m) ⟦Project:farm⟧.", True),
        ("They use 40-MW of power from the ⟦Project:farm⟧.", False),
    ],
)
def test_a_figure_may_modify_a_mention(
    read: Read, figure: Figure, markup: str, holds: bool
) -> None:
    reading = read(markup)
    assert modifies(figure(reading, "40-MW", "megawatt"), reading.fillers[0]) is holds


def test_the_figure_before_counts_only_for_its_own_subject(
    case: Callable[[str, str, str], tuple[Case, Reading]], figure: Figure
) -> None:
    later, reading = case("⟦Country:Togo⟧ earned $3 million and 4 percent.", "4 percent", "percent")
    before = case_of(Scene(reading), figure(reading, "$3 million", "USD"))
    (togo,) = later.candidates
    assert ("previous", "0") in previous_signs(later, togo, (before, togo))
    assert previous_signs(later, togo, (before, None)) == []
    assert previous_signs(later, togo, None) == []


def test_every_family_of_signs_has_a_weight_within_bounds() -> None:
    assert all(WEIGHTS.values())
    weights = [w for name, table in WEIGHTS.items() if name != "type" for w in table.values()]
    assert max(map(abs, weights)) <= 1.2
