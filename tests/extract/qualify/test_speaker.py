"""Own sentences for the speaker of claims."""

from collections.abc import Callable

import pytest

from kgraph.extract.qualify.speaker import speaker_of
from kgraph.extract.reading import Reading
from kgraph.extract.relations.candidate import Candidate
from kgraph.ontology import Predicate

Find = Callable[[str, Predicate], tuple[Reading, list[Candidate]]]
_CLAIM = "⟦Country:Togo⟧ will join the ⟦Organization:Lagoon Union⟧"


def _speakers(claims: Find, markup: str, predicate: Predicate) -> set[str | None]:
    reading, found = claims(markup, predicate)
    ids = {speaker_of(reading, candidate) for candidate in found}
    return {reading.referents[i].name if i else None for i in ids}


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (f"⟦Person:Ama Koffi⟧ said that {_CLAIM}.", "Ama Koffi"),
        (f"{_CLAIM}, ⟦Person:Ama Koffi⟧ said.", "Ama Koffi"),
        (f"{_CLAIM}, according to ⟦Organization:Delta Post⟧.", "Delta Post"),
        (f"According to ⟦Person:Ama Koffi⟧, {_CLAIM}.", "Ama Koffi"),
        (f"“{_CLAIM},” ⟦Person:Ama Koffi⟧ told reporters.", "Ama Koffi"),
        (f"The foreign minister, ⟦Person:Ama Koffi⟧, confirmed that {_CLAIM}.", "Ama Koffi"),
        (f"{_CLAIM}.", None),
        (f"Analysts said that {_CLAIM}.", None),
        (f"⟦Person:Ama Koffi⟧ said that quotas fell; {_CLAIM}.", None),
    ],
)
def test_attribution(claims: Find, markup: str, expected: str | None) -> None:
    assert _speakers(claims, markup, Predicate.MEMBER_OF) == {expected}


def test_quotation_goes_on_after_its_attribution(claims: Find) -> None:
    markup = f"“We have waited long,” ⟦Person:Ama Koffi⟧ said. “{_CLAIM} in May.”"
    assert _speakers(claims, markup, Predicate.MEMBER_OF) == {"Ama Koffi"}


def test_aside_in_reported_speech_is_the_articles_own(claims: Find) -> None:
    markup = (
        "⟦Person:Ama Koffi⟧ said that the ⟦Project:Tamale solar park⟧, which "
        "⟦Organization:Volta Works⟧ is building, would need more money."
    )
    assert _speakers(claims, markup, Predicate.IMPLEMENTS) == {None}


def test_office_of_the_speaker_has_no_speaker(claims: Find) -> None:
    markup = "President ⟦Person:Ama Koffi⟧ of ⟦Country:Togo⟧ said that rain was near."
    assert _speakers(claims, markup, Predicate.HOLDS_POSITION) == {None}
