import xml.etree.ElementTree as ET

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kgraph.export.xml_text import attribute, clean, content


@given(st.text())
@example("a & < b]]> & c")
@example("]]> &")
@example("\r\n\t \x00\x0b\ufffe\x85\u2028")
@example("&amp; <![CDATA[ x ]]>")
def test_a_parser_reads_back_the_cleaned_text(text: str) -> None:
    element = ET.fromstring(f"<a b={attribute(text)}>{content(text)}</a>")
    assert (element.text or "") == clean(text)
    assert element.get("b") == clean(text)


@pytest.mark.parametrize("text", ["plain", "Ünï 🚂", "a > b", "tab\tand\nline"])
def test_ordinary_text_is_kept(text: str) -> None:
    assert content(text) == clean(text) == text


def test_white_space_between_escapes_is_put_into_one_section() -> None:
    assert content("R& &D") == "<![CDATA[R& &D]]>"
    assert content("R&x&D") == "R&amp;x&amp;D"
