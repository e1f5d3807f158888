"""A small passage that is in order, and a way to spoil it."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from corpus.passage import Passage

Raw = dict[str, Any]
MakePassage = Callable[..., Passage]

_SAMPLE: Raw = {
    "doc": "T0101",
    "genre": "wire, bridges",
    "region": "Central Asia",
    "date": "2025-03-04",
    "headline": "A bridge at last",
    "markup": (
        "President ⟦e1:Aliya Serikova⟧ of ⟦e2:Kazakhstan⟧ opened the ⟦e3:Taldy Bridge⟧ near "
        "⟦e4:Osh⟧ on Monday.\n\n⟦e1~She⟧ said ⟦e2:Kazakh⟧ builders had needed "
        "⟦f1:about $3 million⟧ and ⟦f2:40⟧ cranes. ⟦e1:Serikova⟧ met ⟦e5:Timur Abenov⟧, a surveyor."
    ),
    "entities": [
        {"id": "e1", "type": "Person", "name": "Aliya Serikova", "leader": True},
        {"id": "e2", "type": "Country", "name": "Kazakhstan", "code": "KZ"},
        {"id": "e3", "type": "Project", "name": "Taldy Bridge"},
        {"id": "e4", "type": "Place", "name": "Osh"},
        {"id": "e5", "type": "Person", "name": "Timur Abenov"},
    ],
    "figures": [
        {
            "id": "f1",
            "value": 3000000,
            "unit": "USD",
            "approx": "about",
            "measure": "cost",
            "subject": "e3",
        },
        {"id": "f2", "value": 40, "unit": "count", "counted": "cranes", "subject": "e3"},
    ],
    "relations": [
        {
            "s": "e1",
            "p": "holdsPosition",
            "o": "e2",
            "role": "president",
            "status": "asserted",
            "evidence": "President Aliya Serikova of Kazakhstan",
        },
        {
            "s": "e3",
            "p": "locatedIn",
            "o": "e4",
            "status": "asserted",
            "evidence": "the Taldy Bridge near Osh",
        },
        {
            "s": "e1",
            "p": "metWith",
            "o": "e5",
            "status": "asserted",
            "evidence": "Serikova met Timur Abenov",
        },
    ],
}


@pytest.fixture
def raw() -> Raw:
    """The sample as its file has it."""
    return copy.deepcopy(_SAMPLE)


@pytest.fixture
def plain() -> MakePassage:
    """Make a passage of a text with marks alone, all of one type or of the types given."""

    def make(doc: str, markup: str, **types: str) -> Passage:
        probe = {"doc": doc, "genre": "wire", "date": "2025-01-01", "headline": "h"}
        names = types or {"e1": "Place=Osh"}
        entities = [
            {"id": ident, "type": kind.partition("=")[0], "name": kind.partition("=")[2]}
            for ident, kind in names.items()
        ]
        return Passage.model_validate({**probe, "markup": markup, "entities": entities})

    return make
