import pytest

from kgraph.clean.classify import classify

BODY = "The ferry between Lamu and Pate has been out of order since Sunday."


def kinds(*lines: str) -> list[str]:
    return [passage.kind.value[0] for passage in classify("\n\n".join(lines))]


def test_titles_below_a_list_of_links_are_furniture_until_prose_goes_on() -> None:
    lines = ["Ferry stops", BODY, "Read also:", "A pier for Pate", "• Tides of May", BODY, "Why?"]
    assert "".join(kinds(*lines)) == "hbffffbh"


def test_a_list_within_prose_is_prose() -> None:
    lines = ["Ferry stops", BODY, "Key facts", "Length: 40 metres", "Crew: nine", BODY]
    assert "".join(kinds(*lines)) == "hbhbbb"


def test_two_headings_on_end_are_no_list() -> None:
    lines = ["Ferry stops", BODY, "Part two", "Why it stopped", BODY]
    assert "".join(kinds(*lines)) == "hbhhb"


def test_links_below_the_prose_stay_headlines() -> None:
    lines = ["Ferry stops", BODY, "A pier for Pate", "Tides of May", "Crabs are back"]
    assert "".join(kinds(*lines)) == "hbhhh"


def test_a_label_above_the_title_is_furniture() -> None:
    assert "".join(kinds("COAST", "Ferry to Pate stops again", BODY)) == "fhb"
    assert "".join(kinds("Ferry stops", BODY)) == "hb"


@pytest.mark.parametrize(
    "head",
    [
        ["Ferry to Pate stops again", "Ada Roe", "May 3, 2024"],
        ["Ferry to Pate stops again", "• Writer: Coast Notebook", "Coast Notebook"],
    ],
)
def test_a_name_beside_date_or_byline_is_the_authors(head: list[str]) -> None:
    passages = classify("\n".join([*head, BODY]))
    assert {p.line: p.kind.value for p in passages}[head[1].lstrip("• ")] == "furniture"
    assert passages[0].kind.value == "headline"
    assert [p.kind.value for p in passages].count("headline") == 1


def test_a_short_title_beside_a_date_stays_the_title() -> None:
    assert "".join(kinds("Chad Elects Roe", "May 3, 2024", BODY)) == "hfb"


def test_a_name_below_the_prose_is_the_authors() -> None:
    assert "".join(kinds("Ferry stops", BODY, "Ada Roe")) == "hbf"


def test_questions_of_an_interview_are_prose() -> None:
    lines = ["Ferry stops", "Q: Why?", "A: " + BODY, "Q: What will " + BODY[4:], "Q: And then?"]
    assert "".join(kinds(*lines)) == "hbbbb"


def test_headings_with_a_common_label_are_no_interview() -> None:
    lines = ["BBC: Ferry stops", BODY, "BBC: Pier falls", BODY]
    assert "".join(kinds(*lines)) == "hbhb"


def test_the_first_line_may_be_a_long_title() -> None:
    title = "Press review: " + "; ".join(["a pier for the people of Pate"] * 7)
    assert len(title) > 200
    assert "".join(kinds(title, BODY)) == "hb"
    assert "".join(kinds(BODY, title, BODY)) == "bbb"
