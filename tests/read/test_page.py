import pytest

from kgraph.errors import ReadError
from kgraph.read.draft import to_article
from kgraph.read.page import parse_page

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="{charset}">
<title>Windhoek counts its uranium | Dune Dispatch</title>
<meta property="og:title" content="Windhoek counts its uranium">
<meta property="og:site_name" content="Dune Dispatch">
<meta property="article:published_time" content="{date}">
<link rel="canonical" href="https://dune.example/uranium"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/mines">Mines</a></li></ul></nav>
<article><h1>Windhoek counts its uranium</h1>
<p>Namibia sold 8,200 tonnes of uranium last year, a third more than the year before, the
chamber of mines said on Monday in Côte Street.</p>
<h2>Buyers in Asia</h2>
<p>Most of it went to China, and the chamber expects a second contract with India before the
end of the year, although prices have fallen since spring.</p>
</article>
<aside>Related articles: <a href="/x">Copper slips again</a></aside>
<footer>© Dune Dispatch. All rights reserved. Cookie settings</footer>
<script>var tracker = "never prose";</script></body></html>"""


def page(charset: str = "utf-8", date: str = "2024-05-03T08:00:00Z") -> str:
    return PAGE.format(charset=charset, date=date)


def test_prose_and_metadata_of_a_page() -> None:
    article = to_article(parse_page(page().encode()), "a.html")
    assert "Namibia sold 8,200 tonnes" in article.text
    assert "Buyers in Asia" in article.text
    for furniture in ("Home", "Copper slips", "rights reserved", "tracker", "<p>"):
        assert furniture not in article.text
    assert article.title == "Windhoek counts its uranium"
    assert article.outlet == "Dune Dispatch"
    assert article.date == "2024-05-03"
    assert article.url == "https://dune.example/uranium"
    assert article.lang == "en-GB"


def test_a_date_ahead_of_the_clock_is_read() -> None:
    """Whether a page has a date must not hang on the day on which it is read."""
    assert parse_page(page(date="2140-01-02").encode()).metadata["date"] == "2140-01-02"


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252"])
def test_the_declared_encoding_counts(charset: str) -> None:
    draft = parse_page(page(charset).encode("cp1252"))
    assert "Côte Street" in draft.text


def test_utf8_wins_over_a_wrong_declaration() -> None:
    assert "Côte Street" in parse_page(page("iso-8859-1").encode()).text


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset"])
def test_a_wrongly_encoded_page_is_refused(charset: str) -> None:
    with pytest.raises(ReadError, match="not UTF-8"):
        parse_page(page(charset).encode("cp1252"))


@pytest.mark.parametrize(
    "source",
    [
        "<html><head><title>Only a title</title></head><body></body></html>",
        "<html><body><script>var a = 1;</script></body></html>",
        "no tags here",
        "<div>" * 4000 + "</div>" * 4000,
    ],
)
def test_a_page_without_prose_is_refused(source: str) -> None:
    with pytest.raises(ReadError, match="no article text found"):
        parse_page(source.encode())


def test_a_page_that_breaks_the_extractor_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*args: object, **kwargs: object) -> None:
        raise AttributeError("tree")

    monkeypatch.setattr("trafilatura.bare_extraction", break_down)
    with pytest.raises(ReadError, match=r"cannot be taken apart \(AttributeError\)"):
        parse_page(page().encode())
