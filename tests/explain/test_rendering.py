"""The lines of a story."""

import pytest

from kgraph.explain import Build, Part, explain, render
from tests.explain.newsroom import Story, T, canal, works


@pytest.fixture(scope="module")
def build() -> Build:
    return Build([canal().done(), works().done()])


def text_of(build: Build, *names: str, everything: bool = False) -> str:
    return "\n".join(line.text for line in render(explain(build, *names), everything=everything))


def test_a_node_has_a_section_for_everything(build: Build) -> None:
    lines = render(explain(build, "Ashanti Canal"))
    headings = [line.text.split(" (")[0] for line in lines if line.part is Part.HEADING]
    assert headings == [
        "What each article calls it",
        "Why it is one thing",
        "Mentions",
        "Claims",
        "Figures",
    ]
    assert lines[0].text == "Ashanti Canal  Project  project/ashanti-canal"


def test_a_statement_has_status_speaker_confidence_rule_and_source(build: Build) -> None:
    text = text_of(build, "Ashanti Canal")
    assert "Ghana implements Ashanti Canal: planned, in the words of Ama Mensah" in text
    assert "confidence 0.8; told by Volta Courier" in text
    assert "“Ghana will dig the Ashanti Canal.” — Volta Courier, 2031-02-03 (canal.md)" in text
    assert "read by verb, confidence 0.8; subject “Ghana”, object “Ashanti Canal”" in text


def test_signs_come_with_their_weights(build: Build) -> None:
    text = text_of(build, "country/GH")
    assert "same, score 1: " in text
    assert "(+1)" in text
    assert "“Ghana” in canal.md and “Ghana” in works.md" in text


def test_a_pair_says_why(build: Build) -> None:
    assert "Mensah and Ama Mensah are one thing" in text_of(build, "Mensah", "Ama Mensah")
    text = text_of(build, "Togo", "Ghana")
    assert "Togo and Ghana are two things" in text
    assert text.endswith("Claims between them\nnone")


def test_long_lists_are_cut_unless_everything_is_asked_for() -> None:
    stories = []
    for number in range(20):
        story = Story(f"{number:02}.txt", f"Peru won match {number}. Peru rested.")
        story.thing(T.COUNTRY, "Peru", code="PE", key="PE")
        stories.append(story.done())
    build = Build(stories)
    short, long = text_of(build, "Peru"), text_of(build, "Peru", everything=True)
    assert "… and 8 more (--all)" in short
    assert "19.txt: Peru" not in short
    assert "more" not in long
    assert long.count("“Peru” (named)") == 40
    # Twenty merges for one reason are one line.
    assert short.count("score 1") == 1


def test_a_source_leaves_out_what_is_not_known() -> None:
    story = Story("a.txt", "Peru won.", "Andes Post")
    story.thing(T.COUNTRY, "Peru", code="PE")
    build = Build([story.done()])
    assert text_of(build, "Peru").count("— Andes Post (a.txt)") == 1
