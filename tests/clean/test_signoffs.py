import pytest

from kgraph.clean.signoffs import find_sign_off


@pytest.mark.parametrize(
    "sign_off",
    [
        "(Reporting by Ada Roe in Lima; Editing by Bo Doe and Cy Poe)",
        "(Additional reporting by Ada Roe)",
        "(With inputs from agencies)",
        "[With files from Coast Wire]",
        "– AFP",
        "—VNS",
        "(END)",
    ],
)
def test_sign_offs(sign_off: str) -> None:
    prose = "The talks go on next week."
    line = f"{prose} {sign_off}"
    start = find_sign_off(line)
    assert start is not None
    assert line[:start].strip() == prose


@pytest.mark.parametrize(
    "line",
    [
        "The talks go on next week.",
        "The talks (the third this year) go on next week.",
        "The cartel met the president of the group of producers – OPEC",
        "The deal is good for both sides (with a grain of salt).",
        "(With inputs from agencies)",
        "",
    ],
)
def test_prose_has_no_sign_off(line: str) -> None:
    assert find_sign_off(line) is None
