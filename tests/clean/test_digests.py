import pytest

from kgraph.clean.classify import classify
from kgraph.clean.digests import split_items
from kgraph.model import Article, Item

FERRY = "The ferry to Pate has stopped for good"
PIER = "The pier at Shela fell into the sea"
TIDE = "The tide was higher than ever on Sunday"


def items(text: str, **fields: str | None) -> list[Item]:
    article = Article(id="a", path="a.txt", content_hash="sha256:0", text=text)
    article = article.model_copy(update=fields)
    return split_items(article, classify(text)).items


def outlets(text: str, **fields: str | None) -> list[str | None]:
    return [item.outlet for item in items(text, **fields)]


def test_three_headed_pieces_of_three_outlets_are_a_digest() -> None:
    text = (
        f"Ferry stops\n{FERRY}, Coast Forum reports.\nPier falls\n{PIER}, Shela Notes reports.\n"
        f"High tide\n{TIDE}, Pate Letter reports."
    )
    assert outlets(text) == ["Coast Forum", "Shela Notes", "Pate Letter"]


def test_two_are_one_only_if_the_article_says_so() -> None:
    text = (
        f"Coast\nA look at the island.\nFerry stops\n{FERRY}, Coast Forum reports.\n"
        f"Pier falls\n{PIER}, Shela Notes reports."
    )
    assert outlets(text) == [None]
    assert outlets(text, kind="digest") == [None, "Coast Forum", "Shela Notes"]
    assert outlets(text, title="Press review: the coast") == [None, "Coast Forum", "Shela Notes"]


def test_headings_that_name_outlets_need_no_other_sign() -> None:
    text = (
        f"Coast Forum: Ferry stops\n{FERRY}, Coast Forum reports.\n"
        f"Shela Notes: Pier falls\n{PIER}, according to Shela Notes.\nPate Letter: Tide\n{TIDE}."
    )
    assert outlets(text) == ["Coast Forum", "Shela Notes", "Pate Letter"]


@pytest.mark.parametrize(
    "text",
    [
        f"Ferries: A stop\n{FERRY}.\nPiers: A fall\n{PIER}.\nTides: A rise\n{TIDE}.",
        f"Ferry stops\n{FERRY}, Coast Forum reports.\nPier falls\n{PIER}.\nHigh tide\n{TIDE}.",
        f"{FERRY}, Coast Forum reports.\n{PIER}, Shela Notes reports.\n{TIDE}, Reuters reports.",
        f"Ferry stops\n{FERRY}, the Ministry of Ports reported.\n"
        f"Pier falls\n{PIER}, the World Bank reported.\nHigh tide\n{TIDE}, the police reported.",
    ],
    ids=["topics", "one outlet", "no headings", "bodies"],
)
def test_plain_articles_are_one_item(text: str) -> None:
    assert outlets(text) == [None]


def test_the_outlet_of_a_plain_article_is_its_own_unless_a_dateline_names_another() -> None:
    assert outlets(f"{FERRY}.", outlet="Shela Notes") == ["Shela Notes"]
    text = f"LAMU, May 3 (Coast Wire) - {FERRY}."
    (item,) = items(text, outlet="Shela Notes", date="2024-05-04")
    assert (item.outlet, item.date) == ("Coast Wire", "2024-05-04")
    assert text[item.outlet_start : item.outlet_end] == "Coast Wire"


@pytest.mark.parametrize(
    ("lead", "date"),
    [
        ("Coast Forum published an article on Oct. 3 about the vote of Oct. 6.", "2024-10-03"),
        ("On October 3, Coast Forum looked at the ferry.", "2024-10-03"),
        (f"{FERRY}, Coast Forum reported on 30 December.", "2024-12-30"),
        (f"{FERRY}, says an article published on Oct. 3 in Coast Forum.", "2024-10-03"),
        (f"{FERRY}, says a piece in Coast Forum, a weekly, published on Oct. 3.", "2024-10-03"),
        ("The crew met the mayor on Oct. 3, Coast Forum reports.", "2024-10-05"),
        ("Coast Forum reports. The vote is on October 6.", "2024-10-05"),
    ],
)
def test_the_day_of_a_piece_stands_beside_its_outlet(lead: str, date: str) -> None:
    text = f"Ferry stops\n{lead}\nPier falls\n{PIER}, Shela Notes reports."
    first, second = items(text, kind="digest", date="2024-10-05")
    assert (first.outlet, first.date) == ("Coast Forum", date)
    assert second.date == "2024-10-05"


def test_without_the_articles_date_the_year_stays_open() -> None:
    text = f"Ferry stops\n{FERRY}, Coast Forum reported on Oct. 3.\nPier\n{PIER}, Reuters reports."
    assert [item.date for item in items(text, kind="digest")] == ["XXXX-10-03", None]


def test_the_opening_of_a_digest_names_who_made_it() -> None:
    text = (
        "Island Agency presents a review of foreign media.\n"
        f"Ferry stops\n{FERRY}, Coast Forum reports.\nPier falls\n{PIER}, Shela Notes reports."
    )
    assert outlets(text) == ["Island Agency", "Coast Forum", "Shela Notes"]
    assert outlets(text, outlet="Isle Wire")[0] == "Isle Wire"


def test_all_passages_have_an_item_and_furniture_in_front_belongs_to_the_first() -> None:
    text = f"Search\nCoast Forum: Ferry\n{FERRY}, Coast Forum reports.\nReuters: Pier\n{PIER}."
    article = Article(id="a", path="a.txt", content_hash="sha256:0", text=text)
    split = split_items(article, classify(text))
    assert split.of_passage == [0, 0, 0, 1, 1]
    assert [item.index for item in split.items] == [0, 1]
