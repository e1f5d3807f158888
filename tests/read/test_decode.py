import pytest

from kgraph.errors import ReadError
from kgraph.read.decode import decode, likely_encoding, universal_newlines

SENTENCE = "Türkiye’s trade with Côte d’Ivoire grew – twofold."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"], ids=["plain", "marked", "16", "32"]
)
def test_unicode_encodings_give_the_same_text(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)) == SENTENCE


def test_big_endian_mark() -> None:
    assert decode(b"\xfe\xff" + SENTENCE.encode("utf-16-be")) == SENTENCE


def test_line_ends_become_one_character() -> None:
    assert decode(b"a\r\nb\rc\nd\r\n\r\n") == "a\nb\nc\nd\n\n"
    assert universal_newlines("kept\u2028as it is") == "kept\u2028as it is"


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "empty"),
        (b"GIF89a\x00\x01\x02", "binary"),
        (b"%PDF-1.7 only letters", "binary"),
        (b"PK\x03\x04 word", "binary"),
        ("utf-16 without a mark".encode("utf-16-le"), "binary"),
        (b"\xff\xfeA\x00B", "breaks off"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, what: str) -> None:
    with pytest.raises(ReadError, match=what) as caught:
        decode(raw)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Министр подписал соглашение о торговле с соседней страной. " * 3, "cp1251"),
        ("Министр подписал соглашение о торговле с соседней страной. " * 3, "koi8_r"),
        ("The minister’s “naïve” plan – a café for the Curaçao crowd – failed. " * 3, "cp1252"),
        ("两国签署了贸易协定,部长们讨论了铁路项目。" * 3, "gb18030"),
    ],
)
def test_the_likely_encoding_is_named(text: str, encoding: str) -> None:
    raw = text.encode(encoding)
    with pytest.raises(ReadError, match=f"not UTF-8 text .*looks like {encoding}") as caught:
        decode(raw)
    assert f"iconv -f {encoding.upper()} -t UTF-8" in caught.value.remedy


def test_no_encoding_is_named_where_none_fits() -> None:
    assert likely_encoding(bytes(range(128, 256)) * 4, 0) is None


def test_the_place_of_a_late_wrong_byte_is_told() -> None:
    raw = b"plain words " * 10_000 + b"caf\xe9 au lait"
    with pytest.raises(ReadError, match=r"byte 0xe9 at position 120003"):
        decode(raw)
