import pytest

from kgraph.knowledge.countries import (
    by_code,
    by_currency,
    by_demonym,
    by_name,
    capital_of,
    currencies_of,
    seat_of,
)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kazakhstan", "KZ"),
        ("the Republic of Kazakhstan", "KZ"),
        ("KAZAKHSTAN", "KZ"),
        ("U.S.", "US"),
        ("US", "US"),
        ("United States of America", "US"),
        ("America", "US"),
        ("Britain", "GB"),
        ("UAE", "AE"),
        ("Türkiye", "TR"),
        ("Turkiye", "TR"),
        ("Turkey", "TR"),
        ("Ivory Coast", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("DRC", "CD"),
        ("DR Congo", "CD"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("Holland", "NL"),
        ("Burma", "MM"),
        ("Swaziland", "SZ"),
        ("Cabo Verde", "CV"),
        ("Timor-Leste", "TL"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("DPRK", "KP"),
        ("PRC", "CN"),
        ("Republic of China", "TW"),
        ("Holy See", "VA"),
        ("Kyrgyz Republic", "KG"),
        ("Russian Federation", "RU"),
        ("Kosovo", "XK"),
        ("Georgia", "GE"),
        ("St. Lucia", "LC"),
    ],
)
def test_by_name(name: str, code: str) -> None:
    country = by_name(name)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("name", ["Congo", "Korea", "Atlantis", "Central Asia", "", "us and them"])
def test_names_that_are_no_single_country(name: str) -> None:
    assert by_name(name) is None


def test_by_code_ignores_case() -> None:
    assert by_code("ae") is by_code("AE") is not None
    assert by_code("XX") is None


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("Kazakh", ["KZ"]),
        ("Kazakhs", ["KZ"]),
        ("Kazakhstani", ["KZ"]),
        ("Dutch", ["NL"]),
        ("Emiratis", ["AE"]),
        ("Swiss", ["CH"]),
        ("Filipino", ["PH"]),
        ("Philippine", ["PH"]),
        ("Ivorian", ["CI"]),
        ("Burkinabè", ["BF"]),
        ("Nigerien", ["NE"]),
        ("Nigerian", ["NG"]),
        ("Congolese", ["CD", "CG"]),
        ("Korean", ["KP", "KR"]),
        ("Dominican", ["DM", "DO"]),
        ("Guinean", ["GN", "GW"]),
        ("Martian", []),
    ],
)
def test_by_demonym(word: str, codes: list[str]) -> None:
    assert [country.code for country in by_demonym(word)] == codes


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Astana", "KZ"),
        ("Nur-Sultan", "KZ"),
        ("Kyiv", "UA"),
        ("Kiev", "UA"),
        ("Ulaanbaatar", "MN"),
        ("Ulan Bator", "MN"),
        ("Washington", "US"),
        ("Washington, D.C.", "US"),
        ("Beijing", "CN"),
        ("N'Djamena", "TD"),
        ("Chișinău", "MD"),
        ("Chisinau", "MD"),
        ("Naypyitaw", "MM"),
        ("New Delhi", "IN"),
        ("Delhi", "IN"),
        ("Pretoria", "ZA"),
    ],
)
def test_capital_of(name: str, code: str) -> None:
    country = capital_of(name)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("name", ["Almaty", "Istanbul", "Shanghai", "New York", "Kingston Town"])
def test_large_cities_are_no_capitals(name: str) -> None:
    assert capital_of(name) is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kremlin", "RU"),
        ("the White House", "US"),
        ("Downing Street", "GB"),
        ("Élysée", "FR"),
        ("Elysee Palace", "FR"),
        ("Akorda", "KZ"),
        ("Blue House", "KR"),
        ("Zhongnanhai", "CN"),
        ("Foggy Bottom", "US"),
        ("Bankova", "UA"),
        ("Casa Rosada", "AR"),
        ("Planalto", "BR"),
        ("Rashtrapati Bhavan", "IN"),
        ("Malacañang", "PH"),
    ],
)
def test_seat_of(name: str, code: str) -> None:
    country = seat_of(name)
    assert country is not None
    assert country.code == code


def test_a_seat_that_several_countries_have_is_none() -> None:
    assert seat_of("State House") is None


def test_currencies() -> None:
    assert currencies_of("KZ") == ("KZT",)
    assert currencies_of("HR") == ("EUR",)
    assert currencies_of("PA")[0] == "PAB"
    assert currencies_of("XX") == ()


def test_by_currency() -> None:
    assert [country.code for country in by_currency("UZS")] == ["UZ"]
    assert {"FR", "DE", "ME", "XK"} <= {country.code for country in by_currency("EUR")}
    assert by_currency("XXX") == ()
