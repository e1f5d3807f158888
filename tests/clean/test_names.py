import re

import pytest

from kgraph.clean.names import (
    NAME,
    PERSON,
    fold_name,
    is_opener,
    may_be_outlet,
    sounds_like_outlet,
    trim_name,
)


@pytest.mark.parametrize(
    "name",
    ["Lusaka Times", "The Times of Central Asia", "Folha de S.Paulo", "El Faro del Sur", "24.kg",
     "O Estado do Norte", "Xinhua", "Al-Quds Al-Arabi", "gazeta.uz", "BBC", "Öresund Post"],
)  # fmt: skip
def test_names_of_outlets(name: str) -> None:
    assert re.fullmatch(NAME, name)


@pytest.mark.parametrize("name", ["lusaka times", "Times reported", "Times, The", ""])
def test_no_names(name: str) -> None:
    assert not re.fullmatch(NAME, name)


@pytest.mark.parametrize("name", ["Ada Roe", "J. K. Roe", "Joaan bin Roe", "Ada Roe-Doe"])
def test_persons(name: str) -> None:
    assert re.fullmatch(PERSON, name)


@pytest.mark.parametrize(
    "name", ["Ministry of Mines", "World Bank", "Kazakhstan", "Geneva Police", "He", "Officials",
             "Tuesday", "News Digest", "Press Review", "IMF"]
)  # fmt: skip
def test_what_cannot_be_an_outlet(name: str) -> None:
    assert not may_be_outlet(name)


@pytest.mark.parametrize("name", ["Reuters", "Copper Forum", "Modern Mining", "The Economist"])
def test_what_can_be_an_outlet(name: str) -> None:
    assert may_be_outlet(name)


def test_words_of_the_press() -> None:
    assert sounds_like_outlet("Harare Gazette")
    assert sounds_like_outlet("harbour-news.org")
    assert sounds_like_outlet("Reuters")
    assert not sounds_like_outlet("Copper Forum")
    assert not sounds_like_outlet("Gazette")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Meanwhile Lusaka Times", "Lusaka Times"),
        ("The Lusaka Times", "The Lusaka Times"),
        ("Lusaka Times of October", "Lusaka Times"),
        ("Reuters Monday", "Reuters"),
        ("Turkish Anadolu Agency", "Anadolu Agency"),
        ("Lusaka Times", "Lusaka Times"),
    ],
)
def test_trimming(text: str, name: str) -> None:
    start, end = trim_name(text, 0, len(text))
    assert text[start:end] == name


def test_folding() -> None:
    assert fold_name("The  Lusaka Times") == fold_name("lusaka times")
    assert fold_name("The") == "the"


def test_openers() -> None:
    assert is_opener("However,")
    assert not is_opener("Reuters")
