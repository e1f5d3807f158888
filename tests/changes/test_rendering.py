"""Changes as text and as Markdown."""

from kgraph.changes import Changes, compare, render_markdown, render_text
from kgraph.explain import Build
from tests.explain.newsroom import Story, T, canal, works


def weekly() -> Changes:
    return compare(Build([canal().done()]), Build([canal().done(), works().done()]))


NOTHING = Changes(articles=(), nodes=(), claims=(), figures=())


def test_text_opens_with_a_summary_and_leads_with_what_is_new() -> None:
    lines = render_text(weekly()).splitlines()
    assert lines[0].startswith("Articles: 1 new. Nodes: 1 new, ")
    assert "Claims: 1 with another status, 1 new, 1 with more evidence." in lines[0]
    titles = [line for line in lines[1:] if line and not line.startswith(" ")]
    assert titles == [
        "Articles added (1)",
        "Claims with another status (1)",
        "New claims (1)",
        "New figures (1)",
        "New nodes (1)",
        "Claims with more evidence (1)",
        "Nodes that changed (3)",
    ]


def test_text_cites_the_sentence_below_each_change() -> None:
    lines = render_text(weekly()).splitlines()
    at = lines.index("  + Togo participatesIn Ashanti Canal: asserted")
    assert lines[at + 1] == (
        "      “Togo takes part in the Ashanti Canal.” — Lomé Times, 2031-02-10 (works.md)"
    )
    assert "      before: 3,000,000,000 USD, cost — Volta Courier, 2031-02-03 (canal.md)" in lines


def test_a_cause_is_told_unless_it_is_a_new_article() -> None:
    assert "cause" not in render_text(weekly())
    gone = compare(Build([canal().done(), works().done()]), Build([canal().done()]))
    assert "      cause: article gone" in render_text(gone).splitlines()


def test_markdown_has_headings_and_quotations() -> None:
    lines = render_markdown(weekly()).splitlines()
    assert lines[0] == "## What is new"
    assert "### New claims" in lines
    assert "- **Togo participatesIn Ashanti Canal: asserted**" in lines
    assert (
        "  > “Togo takes part in the Ashanti Canal.” — Lomé Times, 2031-02-10 (works.md)" in lines
    )
    assert render_markdown(weekly(), level=3).startswith("### What is new\n")


def test_markdown_takes_no_markup_from_the_articles() -> None:
    story = Story("a.txt", "Peru [won](x) *it* <b>all</b> _now_.")
    story.thing(T.COUNTRY, "Peru", code="PE", key="PE")
    found = compare(Build([]), Build([story.done()]))
    text = render_markdown(found)
    assert r"Peru \[won\](x) \*it\* \<b\>all\</b\> \_now\_." in text
    assert "Peru [won](x) *it* <b>all</b> _now_." in render_text(found)


def test_nothing_is_said_to_be_nothing() -> None:
    assert render_text(NOTHING) == "Nothing changed.\n"
    assert render_markdown(NOTHING) == "## What is new\n\nNothing changed.\n"
