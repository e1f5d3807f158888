import pyoxigraph as ox
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kgraph.errors import ConfigurationError
from kgraph.export.iri import check_base, encode_id, web_iri


@given(st.text())
@example('a b|c"<>{}^`\\%zz#?')
def test_encoded_ids_are_iris_and_stay_apart(identifier: str) -> None:
    encoded = encode_id(identifier)
    assert ox.NamedNode("https://e.example/" + encoded).value.endswith(encoded)
    assert encode_id(identifier + "%") != encoded
    assert encoded.isascii()


@given(st.text())
@example("a b|c")
@example("%zz%C3%A9")
@example("x#y#z")
@example("[::1]")
@example("user:pa ss@host:80/")
def test_web_addresses_become_iris_or_nothing(rest: str) -> None:
    iri = web_iri("https://" + rest)
    if iri is not None:
        assert ox.NamedNode(iri).value == iri
        assert iri.isascii()


@pytest.mark.parametrize(
    ("address", "iri"),
    [
        ("https://news.example/a?b=c&d=%20#e", "https://news.example/a?b=c&d=%20#e"),
        (" https://news.example/a b ", "https://news.example/a%20b"),
        ("HTTPS://News.Example/A", "https://news.example/A"),
        ("http://news.example:8080/ü", "http://news.example:8080/%C3%BC"),
        ("https://news.example/100%", "https://news.example/100%25"),
        ("https://news.example/[x]|{y}", "https://news.example/%5Bx%5D%7C%7By%7D"),
    ],
)
def test_web_addresses_are_encoded_once(address: str, iri: str) -> None:
    assert web_iri(address) == iri
    assert web_iri(iri) == iri


@pytest.mark.parametrize(
    "address",
    [
        "",
        "news.example/a",
        "/a",
        "javascript:alert(1)",
        "https://",
        "http://h:port/",
        "http://[bad",
    ],
)
def test_other_addresses_are_left_out(address: str) -> None:
    assert web_iri(address) is None


@pytest.mark.parametrize("base", ["https://example.org/kg/", "urn:kg:/", "http://h:8080/~x/"])
def test_bases_that_identifiers_can_follow(base: str) -> None:
    assert check_base(base) == base


@pytest.mark.parametrize(
    "base",
    [
        "",
        "example.org/",
        "https://example.org",
        "https://e.org/a#",
        "https://e.org/a b/",
        "https://é/",
    ],
)
def test_bases_that_would_break_the_file_are_refused(base: str) -> None:
    with pytest.raises(ConfigurationError, match="base IRI"):
        check_base(base)
