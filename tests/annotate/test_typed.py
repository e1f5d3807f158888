"""Each type has its own component, with what the names' weighing gave it."""

import pytest
from spacy.language import Language

from kgraph.annotate.organization import component as organization
from kgraph.annotate.person import component as person
from kgraph.annotate.place import component as place

TEXT = "Governor Ama Mensah told the miner Ebro Copper in the town of Nuvala to stop."


@pytest.mark.parametrize(
    ("component", "expected"),
    [(person, "Ama Mensah"), (organization, "Ebro Copper"), (place, "Nuvala")],
)
def test_each_component_finds_and_writes_its_type(
    annotator: Language, component: object, expected: str
) -> None:
    doc = annotator(TEXT)
    found = component.find(doc)  # type: ignore[attr-defined]
    assert [span.text for span in found] == [expected]
    written = doc.spans[component.GROUP]  # type: ignore[attr-defined]
    assert [span.text for span in written] == [expected]
