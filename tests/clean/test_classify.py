from kgraph.clean.classify import classify
from kgraph.clean.furniture import Furniture


def test_marks_are_passages_of_their_own() -> None:
    text = "## Ferry stops\n- a pier;\n**Tides**"
    found = [(p.kind.value, text[p.start : p.end]) for p in classify(text)]
    assert found == [
        ("furniture", "##"),
        ("headline", "Ferry stops"),
        ("furniture", "-"),
        ("body", "a pier;"),
        ("furniture", "**"),
        ("headline", "Tides"),
        ("furniture", "**"),
    ]


def test_an_outlet_behind_a_dash_is_a_source() -> None:
    assert [p.sort for p in classify("— Lusaka Times")] == [Furniture.MARK, Furniture.SOURCE]
    assert [p.sort for p in classify("— Nelson Mandela")] == [Furniture.MARK, None]


def test_the_agency_of_a_dateline_is_kept() -> None:
    text = "LAMU, May 3 (Coast Wire) - The ferry has been out of order since Sunday."
    dateline = classify(text)[0]
    assert dateline.agency is not None
    assert text[slice(*dateline.agency)] == "Coast Wire"


def test_only_the_body_is_looked_at() -> None:
    assert [p.line for p in classify("title: Ferry\nIt stopped.", 13)] == ["It stopped."]
