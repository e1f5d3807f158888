import pytest

from kgraph.clean.outlets import Certainty, find_heading_outlet, find_source, find_tail


@pytest.mark.parametrize(
    ("heading", "form", "name"),
    [
        ("Lusaka Times: Ports must merge", "prefix", "Lusaka Times"),
        ("Reuters:Ports must merge", "prefix", "Reuters"),
        ("Copper Forum – Ports must merge", "prefix", "Copper Forum"),
        ("Harbour Note (Malta): “Ports must merge”", "country", "Harbour Note"),
        ("[Nation] Ports must merge", "bracket", "Nation"),
        ("Ports must merge | Lusaka Times", "suffix", "Lusaka Times"),
        ("Ports must merge (Lusaka Times, May 3)", "parenthesis", "Lusaka Times"),
    ],
)
def test_outlets_in_headings(heading: str, form: str, name: str) -> None:
    found = find_heading_outlet(heading)
    assert found is not None
    assert (found[0], found[1].name) == (form, name)
    assert heading[found[1].start : found[1].end] == name


@pytest.mark.parametrize(
    "heading",
    ["Ports must merge", "02 Ports: A merger", "Kenya: A merger", "what now: a merger",
     "Ministry of Ports: A merger"],
)  # fmt: skip
def test_headings_without_outlet(heading: str) -> None:
    assert find_heading_outlet(heading) is None


def test_a_topic_in_front_of_a_colon_is_weak() -> None:
    found = find_heading_outlet("Ports: A merger")
    assert found is not None
    assert found[1].certainty is Certainty.WEAK


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Source: Lusaka Times", "Lusaka Times"),
        ("Lusaka Times, 3 May 2024", "Lusaka Times"),
        ("May 3, Copper Forum", "Copper Forum"),
        ("Via: Reuters", "Reuters"),
    ],
)
def test_source_lines(line: str, name: str) -> None:
    found = find_source(line)
    assert found is not None
    assert line[found.start : found.end] == name


def test_a_line_without_source() -> None:
    assert find_source("Updated: May 3") is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ports must merge, a study says (Lusaka Times, May 3).", "Lusaka Times"),
        ("Ports must merge, a study says. (Copper Forum, 3 May)", "Copper Forum"),
        ("Ports must merge, a study says – Lusaka Times", "Lusaka Times"),
    ],
)
def test_tails(line: str, name: str) -> None:
    found = find_tail(line)
    assert found is not None
    assert line[found.start : found.end] == name


@pytest.mark.parametrize(
    "line",
    ["Ports must merge (Mombasa and Lamu).", "Ports must merge, says the head of one – Ada Roe",
     "Exports rose by a tenth (IMF, May 3)."],
)  # fmt: skip
def test_other_brackets(line: str) -> None:
    assert find_tail(line) is None
