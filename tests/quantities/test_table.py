"""Every case of the table is read exactly: nothing missed, nothing more."""

import pytest

from kgraph.quantities import find_quantities
from tests.quantities.table import Case, load, of

ALL = load()


def _name(case: Case) -> str:
    return f"{case.category}: {case.sentence}"


@pytest.mark.parametrize("case", ALL, ids=_name)
def test_case_is_read_exactly(case: Case) -> None:
    found = find_quantities(case.sentence)
    padded = [*case.expected, *[None] * (len(found) - len(case.expected))]
    read = [of(quantity, wanted) for quantity, wanted in zip(found, padded, strict=False)]
    assert read == list(case.expected)


def test_table_is_large_and_without_repetition() -> None:
    sentences = [case.sentence for case in ALL]
    assert len(sentences) >= 400
    assert len(sentences) == len(set(sentences))


@pytest.mark.parametrize("case", ALL, ids=_name)
def test_offsets_give_the_text(case: Case) -> None:
    for quantity in find_quantities(case.sentence):
        assert case.sentence[quantity.start : quantity.end] == quantity.text
