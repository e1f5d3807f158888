import pytest

from kgraph.clean.datelines import find_dateline, find_run_in_head

BODY = "The port authority said on Monday that a second quay would open in May."
STRICT = [
    ("LIMA, March 3 (Andina) - ", "Andina"),
    ("LIMA/QUITO, Feb. 3 (Reuters) - ", "Reuters"),
    ("NAIROBI, Kenya (AP) — ", "AP"),
    ("Nairobi (AFP) – ", "AFP"),
    ("BEIJING, March 3 (Xinhua) -- ", "Xinhua"),
    ("ADDIS ABABA, 3 March 2025 (ENA) –", "ENA"),
    ("(Reuters) - ", "Reuters"),
    ("March 3 (UPI) -- ", "UPI"),
    ("MOSCOW, March 3. /TASS/. ", "TASS"),
    ("ALMATY. KAZINFORM – ", "KAZINFORM"),
    ("Doha, SANA- ", "SANA"),
    ("[Nation] ", "Nation"),
    ("NEW DELHI, March 3, 2025 (PTI): ", "PTI"),
    ("BAKU, Azerbaijan, October 3. ", None),
    ("GENEVA (3 March 2025) – ", None),
    ("New York, 3 March 2025—", None),
    ("3 March 2025, Lima – ", None),
    ("Tuesday May 30, 2017 - ", None),
    ("LAHORE, (Ravi News / City Desk - 7th Jun, 2024) ", None),
    ("TOKYO -- ", None),
    ("SINGAPORE — ", None),
    ("WASHINGTON, D.C. – ", None),
]
LOOSE = ["ACCRA: ", "New Delhi: ", "Nairobi – ", "Lagos, Nigeria – ", "Monrovia, Liberia: "]


@pytest.mark.parametrize("opening", [False, True])
@pytest.mark.parametrize(("front", "agency"), STRICT)
def test_strict_forms_hold_anywhere(front: str, agency: str | None, opening: bool) -> None:
    line = front + BODY
    found = find_dateline(line, opening=opening)
    assert found is not None
    assert line[found.body :] == BODY
    assert line[: found.end] == front.rstrip()
    assert (line[slice(*found.agency)] if found.agency else None) == agency


@pytest.mark.parametrize("front", LOOSE)
def test_loose_forms_hold_at_the_opening_only(front: str) -> None:
    found = find_dateline(front + BODY, opening=True)
    assert found is not None
    assert (front + BODY)[found.body :] == BODY
    assert find_dateline(front + BODY) is None


@pytest.mark.parametrize(
    "line",
    [
        "Chad – a poor country – wants a road to the sea, and Cameroon wants the toll.",
        "Lima – a city of ten million – needs water from behind the mountains.",
        "The Eurasian Economic Union (EAEU) must put its new customs code into effect.",
        "The Southern Power Pool (SAPP) – Twelve states trade electricity in it – has met.",
        "By March 3 – Friday – the quays must be open again, the ministry said then.",
        "In March 2025 – The year of the flood – the government fell over fuel prices.",
        "President Roe: We will build the line and the port in two years, come what may.",
        "Background: The port has been closed since the strike of last November began.",
        "Kenya: The ports authority has ordered nine cranes from a yard in Shanghai.",
        "NAIROBI, March 3",
        "",
    ],
)
def test_prose_has_no_dateline(line: str) -> None:
    assert find_dateline(line) is None
    assert find_dateline(line, opening=True) is None


@pytest.mark.parametrize("head", ["WIND —", "PALM OIL —", "“FANTASY” —", "G7 –", "NO. 2 IS OUT —"])
def test_run_in_headings(head: str) -> None:
    line = f"{head} {BODY}"
    found = find_run_in_head(line)
    assert found is not None
    assert line[: found.end] == head


@pytest.mark.parametrize(
    "line", ["OPEC – the oil cartel – said that Output would fall.", f"Wind — {BODY}", "WIND — No."]
)
def test_no_run_in_heading(line: str) -> None:
    assert find_run_in_head(line) is None
