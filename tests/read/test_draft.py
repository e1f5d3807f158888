from hashlib import sha256

import pytest

from kgraph.errors import ReadError
from kgraph.read.draft import Draft, to_article


def test_identity_comes_from_the_text_alone() -> None:
    first = to_article(Draft("A ferry sank."), "a.txt")
    second = to_article(Draft("A ferry sank.", metadata={"title": "Ferry"}), "b.md")
    digest = sha256(b"A ferry sank.").hexdigest()
    assert first.id == second.id == digest[:16]
    assert first.content_hash == f"sha256:{digest}"


def test_metadata_are_tidied() -> None:
    metadata = {
        "Title": " Ferry\n sank ",
        "outlet": "",
        "date": "3 May 2024",
        "lang": "en_GB",
        "url": ["a", "b"],
        "kind": True,
        "author": "nobody",
    }
    article = to_article(Draft("A ferry sank.", metadata=metadata), "a.md")
    assert (article.title, article.date, article.lang) == ("Ferry sank", "2024-05-03", "en-GB")
    assert article.outlet is article.url is article.kind is None


def test_an_unreadable_date_is_left_out() -> None:
    article = to_article(Draft("A ferry sank.", metadata={"date": "once upon a time"}), "a.md")
    assert article.date is None


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (Draft(" \n\t\u00a0\u200b --- "), "no words"),
        (Draft("title: words only here\n---\n  \n", body_start=27), "no words"),
        (Draft("A fer\0ry sank."), "NUL"),
        (Draft("A ferry \ud800 sank."), "surrogate pair at character 8"),
    ],
)
def test_drafts_without_usable_prose(draft: Draft, what: str) -> None:
    with pytest.raises(ReadError, match=what) as caught:
        to_article(draft, "a.txt")
    assert caught.value.remedy
