import pytest

from kgraph.read.publication import publication_date


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2024-10-03", "2024-10-03"),
        ("2024-10-03T23:59:00-05:00", "2024-10-03"),
        ("2024-10-03 08:15", "2024-10-03"),
        ("20241003", "2024-10-03"),
        ("2024/10/3", "2024-10-03"),
        ("3-Oct-2024", "2024-10-03"),
        ("Tuesday, 3 Sept. 2024, 10:15 EAT", "2024-09-03"),
        ("May 1st, 2024 at 3pm", "2024-05-01"),
        ("Published: 5 June 2023", "2023-06-05"),
        ("10/13/2024", "2024-10-13"),
        ("13.10.2024", "2024-10-13"),
        (" since 3 May 2024 ", "2024-05-03"),
    ],
)
def test_dates_of_metadata(value: str, iso: str) -> None:
    assert publication_date(value) == iso


@pytest.mark.parametrize(
    "value",
    ["", "soon", "2024", "Oct 2024", "2024-13-40", "2024/3/40", "03/04/2024", "3-5 May 2024", "7"],
)
def test_what_is_no_complete_date_gives_none(value: str) -> None:
    assert publication_date(value) is None
