import pytest

from kgraph.clean.paragraphs import split_paragraphs


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", []),
        (" \n\t\u00a0\n", []),
        ("One.", ["One."]),
        ("One.\nTwo.", ["One.", "Two."]),
        ("  One.  \n\n\n\u00a0Two.\u3000", ["One.", "Two."]),
        ("One.\u2028Two.\fThree.", ["One.", "Two.", "Three."]),
    ],
)
def test_a_line_is_a_paragraph(text: str, paragraphs: list[str]) -> None:
    assert [text[start:end] for start, end in split_paragraphs(text)] == paragraphs


def test_only_the_text_behind_the_start_counts() -> None:
    text = "title: One\nTwo."
    assert [text[start:end] for start, end in split_paragraphs(text, 11)] == ["Two."]


def test_wrapped_lines_are_one_paragraph_with_their_line_ends() -> None:
    text = (
        "The mayor of Bergen has told the council that the tram will cross the\n"
        "fjord by 2031, and that the bridge will be paid by\n"
        "the state.\n"
        "Nobody asked him how much it costs.\n"
    )
    assert [text[start:end].count("\n") for start, end in split_paragraphs(text)] == [2, 0]
