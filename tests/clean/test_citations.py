import pytest

from kgraph.clean.citations import find_citations
from kgraph.clean.outlets import Certainty

STRONG = [
    "⟦Modern Mining⟧ published an expert article on May 3 about the port.",
    "⟦Modern Mining⟧ devoted a long article to the port.",
    "⟦Modern Mining⟧ agency carried an interview with the harbour master.",
    "In a column for ⟦Modern Mining⟧, a captain asks for a second quay.",
    "A study published on May 3 in ⟦Modern Mining⟧ asks for a second quay.",
    "An engineer wrote in ⟦Modern Mining⟧ on May 3 about the quay.",
    "The Maltese newspaper ⟦Modern Mining⟧ asks for a second quay.",
    "⟦Modern Mining⟧, a weekly based in Valletta, asks for a second quay.",
    "Malta needs a second quay, ⟦Modern Mining⟧ reports.",
    "Malta needs a second quay, the ⟦Modern Mining⟧ reported on May 3.",
    "Malta needs a second quay, writes the ⟦Modern Mining⟧.",
    "⟦Modern Mining⟧ reports that Malta needs a second quay.",
    "Malta's ⟦Modern Mining⟧ writes that a second quay is needed.",
    "A second quay is needed, according to an article in the ⟦Modern Mining⟧, a weekly.",
]
WEAK = [
    "On May 3, ⟦Modern Mining⟧ looked back at the strike.",
    "According to ⟦Modern Mining⟧, a second quay is needed.",
    "A second quay is needed, reported ⟦Modern Mining⟧ on May 3.",
    "The captain told ⟦Modern Mining⟧ that a second quay was needed.",
]


def unmark(marked: str) -> tuple[str, int, int]:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    return marked.replace("⟦", "").replace("⟧", ""), start, end


@pytest.mark.parametrize("marked", STRONG)
def test_strong_forms(marked: str) -> None:
    line, start, end = unmark(marked)
    best = find_citations(line)[0]
    assert (best.start, best.end, best.certainty) == (start, end, Certainty.STRONG)
    assert best.near[0] <= start < end <= best.near[1]


@pytest.mark.parametrize("marked", WEAK)
def test_weak_forms(marked: str) -> None:
    line, start, end = unmark(marked)
    best = find_citations(line)[0]
    assert (best.start, best.end, best.certainty) == (start, end, Certainty.WEAK)


@pytest.mark.parametrize("marked", WEAK)
def test_a_name_of_the_press_makes_them_sure(marked: str) -> None:
    line, _, _ = unmark(marked.replace("Modern Mining", "Valletta Gazette"))
    assert find_citations(line)[0].certainty is Certainty.KNOWN


@pytest.mark.parametrize(
    "line",
    [
        "The Ministry of Ports reported on May 3 that a second quay is needed.",
        "Malta published a report on the quay, and Italy wrote an answer.",
        "A second quay is needed, writes columnist Ada Roe.",
        "Officials reported that the quay had sunk; they wrote no article about it.",
        "The quay at Marsaxlokk carried a load of 900 tonnes.",
        "",
    ],
)
def test_others_who_report(line: str) -> None:
    assert find_citations(line) == []


def test_the_surest_comes_first() -> None:
    line = "According to Copper Forum, a quay is needed; the Valletta Gazette writes it is not."
    assert [c.name for c in find_citations(line)] == ["Valletta Gazette", "Copper Forum"]
