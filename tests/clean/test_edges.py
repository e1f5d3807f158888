from kgraph.clean.classify import classify

BODY = "The ferry between Lamu and Pate has been out of order since Sunday."


def parts(*lines: str) -> list[tuple[str, str]]:
    text = "\n".join(lines)
    return [(p.kind.value, text[p.start : p.end]) for p in classify(text)]


def test_dateline_and_sign_off_leave_whole_sentences() -> None:
    assert parts(f"LAMU, May 3 (Coast Wire) - {BODY} (Reporting by Ada Roe)") == [
        ("furniture", "LAMU, May 3 (Coast Wire) -"),
        ("body", BODY),
        ("furniture", "(Reporting by Ada Roe)"),
    ]


def test_capitals_before_the_only_first_paragraph_are_a_dateline() -> None:
    assert parts(f"MKUNUMBI — {BODY}", BODY)[0] == ("furniture", "MKUNUMBI —")


def test_capitals_before_several_paragraphs_are_headings() -> None:
    found = parts(f"FERRY — {BODY}", f"PIER — {BODY}")
    assert [found[0], found[2]] == [("headline", "FERRY —"), ("headline", "PIER —")]


def test_a_known_city_is_a_dateline_among_headings_too() -> None:
    assert parts(f"FERRY — {BODY}", f"NAIROBI — {BODY}")[2] == ("furniture", "NAIROBI —")
