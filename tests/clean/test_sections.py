from kgraph.clean.classify import classify
from kgraph.clean.outlets import Certainty
from kgraph.clean.sections import (
    Section,
    cut_at_bullets,
    cut_at_headings,
    cut_at_openings,
    cut_behind_sources,
)

DIGEST = """Coast in the press

A look at the week.

Coast Forum: Ferry stops

The ferry to Pate has stopped, Coast Forum reports.

Nobody in the town knows when it sails again, the Lusaka Times adds.

Pier falls

The pier at Shela fell into the sea."""


def names(sections: list[Section]) -> list[str | None]:
    return [section.cited.name if section.cited else None for section in sections]


def test_headings_with_prose_below_start_sections() -> None:
    sections = cut_at_headings(DIGEST, classify(DIGEST))
    assert names(sections) == [None, "Coast Forum", None]
    assert [section.first for section in sections] == [0, 2, 5]


def test_an_outlet_in_heading_and_prose_is_sure_and_placed_in_the_prose() -> None:
    cited = cut_at_headings(DIGEST, classify(DIGEST))[1].cited
    assert cited is not None
    assert cited.certainty is Certainty.KNOWN
    assert cited.start == DIGEST.index("Coast Forum reports")


def test_a_line_below_the_heading_names_the_source() -> None:
    text = "Ferry stops\nCoast Forum, May 3, 2024\nThe ferry to Pate has stopped for good."
    assert names(cut_at_headings(text, classify(text))) == ["Coast Forum"]


def test_no_heading_no_section() -> None:
    text = "The ferry to Pate has stopped for good."
    assert cut_at_headings(text, classify(text)) == []


def test_bullets() -> None:
    text = "• The ferry has stopped, Coast Forum reports.\n• The pier at Shela fell into the sea."
    sections = cut_at_bullets(text, classify(text))
    assert names(sections) == ["Coast Forum", None]
    assert [section.first for section in sections] == [0, 2]


def test_openings_cut_where_the_outlet_changes() -> None:
    text = (
        "Coast Forum reports that the ferry has stopped.\n\nThe Coast Forum writes why.\n\n"
        "It is old.\n\nLusaka Times reports that the pier fell."
    )
    sections = cut_at_openings(text, classify(text))
    assert names(sections) == ["Coast Forum", "Lusaka Times"]
    assert [section.first for section in sections] == [0, 3]


def test_sources_end_sections() -> None:
    text = (
        "The ferry has stopped.\n— Lusaka Times\n\nThe pier fell.\nNobody saw it.\n"
        "Source: Coast Forum\n\nThe tide is high (Shela Courier, May 3)."
    )
    sections = cut_behind_sources(text, classify(text))
    assert names(sections) == ["Lusaka Times", "Coast Forum", "Shela Courier"]
    assert [section.first for section in sections] == [0, 3, 6]
