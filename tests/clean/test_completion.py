import pytest

from kgraph.clean.classify import classify
from kgraph.clean.completion import complete
from kgraph.model import Article

BODY = "The ferry between Lamu and Pate has been out of order since May 1, 2023."


def completed(text: str) -> Article:
    article = Article(id="a", path="a.txt", content_hash="sha256:0", text=text)
    return complete(article, classify(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Ferry stops again\n{BODY}", "Ferry stops again"),
        (f"Search\nFerry stops\n{BODY}\nWhy it stopped again", "Ferry stops"),
        (f"COAST\nFerry to Pate stops again\n{BODY}", "Ferry to Pate stops again"),
        (f"{BODY}\nWhy it stopped again", None),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    assert completed(text).title == title


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"Ferry stops\nMay 3, 2024\n{BODY}", "2024-05-03"),
        (f"Ferry stops\nBy Ada Roe | 3 May 2024\n{BODY}", "2024-05-03"),
        (f"LAMU, May 3, 2024 (Coast Wire) - {BODY}", "2024-05-03"),
        (f"{BODY}\nPublished in The Island Daily, May 3rd, 2024", "2024-05-03"),
        (f"{BODY}\nMay 3, 2024", None),
        (f"Ferry stops\nUpdated: May 3\n{BODY}", None),
        (BODY, None),
    ],
)
def test_dates(text: str, date: str | None) -> None:
    assert completed(text).date == date
