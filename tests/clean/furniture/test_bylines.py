import pytest

from kgraph.clean.furniture import Furniture
from kgraph.clean.furniture.bylines import sort_of_byline


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Roe",
        "BY ADA ROE",
        "By Ada Roe and Bo Doe, Nairobi",
        "By Ada Roe | 3 March 2025 | 4 min read",
        "By Staff Reporter",
        "By AFP",
        "Reuters Staff",
        "Writer: Pacific Notebook",
        "Written by Ada Roe",
        "Translated by Bo Doe",
        "Ada Roe, Staff Writer",
        "Ada Roe / Bo Doe",
        "Reporting by Ada Roe; Editing by Bo Doe",
        "(With inputs from Coast Wire)",
        "Ada Roe Published June 07, 2024 | 07:04 PM",
        "Lusaka Times, 3 May 2024",
        "by Harbour Reporters, New York Jul 07, 2019",
        "Published in Lakeshore Daily, May 3rd, 2024",
    ],
)
def test_bylines(line: str) -> None:
    assert sort_of_byline(line) is Furniture.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        "Jan 3",
        "Updated: Jan 3",
        "5 min read",
        "1 Min Read",
        "3 hours ago",
        "2025-03-03",
        "11 October 2019",
        "Friday, 11th October 2019",
        "Published 10:15 AM GMT+3, Fri March 7, 2025",
        "February 15, 2018 / 12:04 AM / 2 days ago",
        "12:03 AM | 24 Dec, 2020",
        "Latest update : 2011-11-28",
        "Reading time: 3 minutes",
        "Wednesday",
    ],
)
def test_dates(line: str) -> None:
    assert sort_of_byline(line) is Furniture.DATE


@pytest.mark.parametrize("line", ["Source: Coast Wire", "Source : Harbour Agency (HA)", "Via: BBC"])
def test_sources(line: str) -> None:
    assert sort_of_byline(line) is Furniture.SOURCE


@pytest.mark.parametrize(
    "line",
    [
        "By Tuesday the port was closed.",
        "By Land and Sea",
        "The talks began on 3 March 2025.",
        "Talks of March 3 lead nowhere",
        "Two ships sank on Tuesday, March 3, 2025, off Lamu.",
        "Ghana budget speech, March 7, 2025",
        "Sources: three diplomats confirmed it",
        "Author calls for peace",
        "Kenya 2030",
        "",
    ],
)
def test_prose(line: str) -> None:
    assert sort_of_byline(line) is None
