"""The sentence around a stretch, without a parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.explain.passage import sentence_around


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("It rained. Peru won. It snowed.", "Peru", "Peru won."),
        ("“Peru won.” Chile lost.", "Chile", "Chile lost."),
        ("“Peru won.” Chile lost.", "Peru", "“Peru won.”"),
        (
            "He met the U.S. envoy on Oct. 3 there. Done.",
            "envoy",
            "He met the U.S. envoy on Oct. 3 there.",
        ),
        ("Dr. Adjei left. J. Odongo came.", "Odongo", "J. Odongo came."),
        ("It grew by 3.5% in all. Good.", "3.5%", "It grew by 3.5% in all."),
        ("A title\n\nPeru won", "Peru", "Peru won"),
        ("A title without a stop\nPeru won.", "Peru", "Peru won."),
        ("Did Peru win? Yes! It did…", "Yes", "Yes!"),
        ("Peru won. And then Chile", "Chile", "And then Chile"),
    ],
)
def test_the_sentence_of_a_word(text: str, words: str, sentence: str) -> None:
    start = text.index(words)
    assert sentence_around(text, start, start + len(words)) == sentence


def test_a_wrapped_line_goes_on() -> None:
    text = (
        "The ministry of transport said on Monday that the new port\nof Tema would open. Peru won."
    )
    start = text.index("Tema")
    assert sentence_around(text, start, start + 4).endswith("port\nof Tema would open.")


def test_a_headline_above_a_long_paragraph_does_not() -> None:
    text = "The ministry of transport promises the port of Tema for summer\n" + "Peru won " * 30
    start = text.index("Peru")
    assert sentence_around(text, start, start + 4).startswith("Peru won")


def test_a_stretch_over_two_sentences_gives_both() -> None:
    text = "Peru won. Chile lost. Good."
    assert sentence_around(text, 5, 15) == "Peru won. Chile lost."


@given(st.text("Aa. \n”U", max_size=60), st.data())
def test_the_sentence_always_holds_the_stretch(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    sentence = sentence_around(text, start, end)
    assert sentence in text
    assert text[start:end].strip() in sentence
