import pytest

from kgraph.clean.headlines import looks_like_headline


@pytest.mark.parametrize(
    "line",
    [
        "Bolivia opens its salt lake to foreign buyers",
        "02 Relations with the neighbours: A slow thaw",
        "“We are not for sale”",
        "Who pays for the dam?",
        "Kenya to sign trade pact with the U.S.",
        "$4 billion for a line nobody rides",
        "St. Lucia and Gov. Roe make peace",
        "A canal for Nicaragua? Not yet, says Managua",
    ],
)
def test_headlines(line: str) -> None:
    assert looks_like_headline(line)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank.",
        "Ships wait in the harbour. Cranes stand still",
        "“The ferry is safe,” the owner said",
        "and the ferry sank",
        "The ministers agreed on:",
        "a memorandum on tourism;",
        "W" + "o" * 250,
    ],
)
def test_prose(line: str) -> None:
    assert not looks_like_headline(line)


def test_the_limit_of_length_is_the_callers() -> None:
    line = "Press review: " + "; ".join(["a dam for the valley"] * 9)
    assert not looks_like_headline(line)
    assert looks_like_headline(line, longest=260)
