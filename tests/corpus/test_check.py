"""Each kind of fault, planted in a passage that is in order."""

from collections.abc import Callable
from typing import Any

import pytest

from corpus.check import check_passage
from corpus.passage import Passage

Raw = dict[str, Any]
Spoil = Callable[[Raw], Any]


def _relation(**fields: Any) -> Spoil:
    return lambda raw: raw["relations"][0].update(fields)


def _entity(index: int, **fields: Any) -> Spoil:
    return lambda raw: raw["entities"][index].update(fields)


def _figure(index: int, **fields: Any) -> Spoil:
    return lambda raw: raw["figures"][index].update(fields)


def _text(old: str, new: str) -> Spoil:
    def spoil(raw: Raw) -> None:
        assert old in raw["markup"]
        raw["markup"] = raw["markup"].replace(old, new)

    return spoil


def _more(field: str, **record: Any) -> Spoil:
    return lambda raw: raw[field].append(record)


def _evidence(**fields: Any) -> Raw:
    return {"status": "asserted", "evidence": "Serikova met Timur Abenov", **fields}


FAULTS: list[tuple[Spoil, str]] = [
    (_text("⟦e4:Osh⟧", "⟦e9:Osh⟧"), "mark e9 ('Osh') has no record"),
    (_text("⟦e4:Osh⟧", "Osh"), "e4 'Osh' is never marked"),
    (_text("⟦e4:Osh⟧ on", "⟦e4:Osh ⟧on"), "mark e4 has outer space: 'Osh '"),
    (_text("⟦f2:40⟧", "40"), "f2 is never marked"),
    (_text("⟦f2:40⟧", "⟦f2~40⟧"), "f2 is never marked"),
    (_text("⟦e1:Serikova⟧", "Aliya Serikova"), "'Aliya Serikova' is not marked in"),
    (_entity(4, id="e1"), "two records have the id e1"),
    (_entity(0, name="A. Serikova"), "none of its named mentions ['Aliya Serikova', 'Serikova']"),
    (_entity(1, code="XX"), "'XX' is no country code"),
    (_entity(1, code="kz"), "'kz' is no country code"),
    (_entity(1, code=None), "None is no country code"),
    (_entity(3, code="KG"), "only countries have one"),
    (_entity(3, leader=True), "marked as leader, but no person"),
    (_more("entities", id="e6", type="Country", name="Kazakh", code="KZ"), "are the country KZ"),
    (_more("entities", id="e6", type="Place", name="Osh"), "two records are the Place 'Osh'"),
    (_figure(0, min=1, max=2), "needs either value, or min and max"),
    (_figure(0, value=None), "needs either value, or min and max"),
    (_figure(0, value=None, min=1), "needs either value, or min and max"),
    (_figure(0, max=5000000), "needs either value, or min and max"),
    (_figure(0, value=None, min=4, max=3), "min 4 is not below max 3"),
    (_figure(1, counted=None), "unit 'count' and counted None do not fit"),
    (_figure(0, counted="dollars"), "unit 'USD' and counted 'dollars' do not fit"),
    (_figure(0, subject="e9"), "f1: subject e9 has no record"),
    (_figure(0, time="March 2025"), "'March 2025' is no EDTF date"),
    (_relation(o="e9"), "e9 has no record"),
    (_relation(speaker="e9"), "e9 has no record"),
    (_relation(p="visited", o="e5", role=None), "visited e5: joins Person to Person"),
    (_relation(s="e2"), "e2 holdsPosition e2: joins a thing to itself"),
    (_relation(p="hasFigure"), "is written as the figure's subject"),
    (_relation(time="2025-02-30"), "time '2025-02-30' is no EDTF date"),
    (_relation(evidence="President of Kazakhstan"), "'President of Kazakhstan' is not in the text"),
    (
        _relation(
            evidence="President Aliya Serikova of Kazakhstan opened the Taldy Bridge near Osh on "
            "Monday.\n\nShe"
        ),
        "has more than 12 words",
    ),
    (_more("relations", s="e1", p="metWith", o="e5", **_evidence()), "e1 metWith e5 is written tw"),
    (_more("relations", s="e5", p="metWith", o="e1", **_evidence()), "e5 metWith e1 is written tw"),
]


@pytest.mark.parametrize(("spoil", "message"), FAULTS, ids=[message for _, message in FAULTS])
def test_a_planted_fault_is_found(raw: Raw, spoil: Spoil, message: str) -> None:
    spoil(raw)
    faults = [str(fault) for fault in check_passage(Passage.model_validate(raw))]
    assert any(message in fault for fault in faults), faults
    assert all(fault.startswith("T0101: ") for fault in faults)


def test_a_passage_in_order_has_no_faults(raw: Raw) -> None:
    assert check_passage(Passage.model_validate(raw)) == []


HARMLESS: list[Spoil] = [
    _text("on Monday", "beside the Oshaba inn"),  # a word that begins like a name
    _text(
        " a surveyor", " a surveyor at the National Bank of Kazakhstan"
    ),  # kgraph knows that body
    _relation(time="2025-03"),
    _figure(0, value=None, min=2, max=3.5),
    _more("relations", s="e1", p="metWith", o="e5", **_evidence(status="planned")),
    _relation(evidence="opened the Taldy Bridge near Osh on Monday.\n\nShe said Kazakh builders"),
]


@pytest.mark.parametrize("change", HARMLESS)
def test_what_only_looks_like_a_fault_is_left_alone(raw: Raw, change: Spoil) -> None:
    change(raw)
    assert check_passage(Passage.model_validate(raw)) == []


@pytest.mark.parametrize(
    ("beginning", "found"),
    [
        ("Almaty, 8 March (TAL) – ", 0),
        ("Almaty (Taldy Wire) — ", 0),
        ("Almaty, March 8 - ", 0),
        ("Almaty, Mar. 8. ", 0),
        ("Almaty, Mar 8.- ", 0),
        ("They left Almaty, March 8. ", 1),
        ("Almaty – a city of gardens – ", 1),
        ("In Almaty, 8 March is a holiday. ", 1),
    ],
)
def test_a_dateline_needs_no_mark(raw: Raw, beginning: str, found: int) -> None:
    raw["markup"] = beginning + raw["markup"].replace("⟦e4:Osh⟧", "⟦e4:Almaty⟧")
    raw["entities"][3]["name"] = "Almaty"
    raw["relations"][1]["evidence"] = "the Taldy Bridge near Almaty"
    faults = check_passage(Passage.model_validate(raw))
    assert len(faults) == found
    assert all("'Almaty' is not marked" in fault.what for fault in faults)
