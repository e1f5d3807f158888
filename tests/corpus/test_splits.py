"""Drawing the splits, and what is wrong with bad ones."""

from pathlib import Path

import pytest

from corpus.faults import CorpusError
from corpus.splits import Split, Splits, check_splits, draw, read_splits, write_splits

DOCS = [f"T{part:02}{number:02}" for part in (9, 11, 14, 16, 24, 27) for number in range(1, 12)]


def test_the_rule_of_the_draw() -> None:
    splits = draw(reversed(DOCS))
    assert [d for d in splits.development if d[:3] == "T11"] == [d for d in DOCS if d[:3] == "T11"]
    assert [d for d in splits.heldout if d[:3] == "T14"] == [d for d in DOCS if d[:3] == "T14"]
    assert [d for d in splits.development if d[:3] == "T16"] == ["T1608", "T1609", "T1610", "T1611"]
    assert [d for d in splits.heldout if d[:3] == "T16"] == ["T1605", "T1606", "T1607"]
    assert [d for d in splits.development if d[:3] == "T24"] == ["T2410", "T2411"]
    assert [d for d in splits.heldout if d[:3] == "T24"] == ["T2408", "T2409"]
    assert {splits.of(d) for d in DOCS if d[:3] in ("T09", "T27")} == {Split.TRAINING}


def test_a_short_part_is_not_drawn_twice() -> None:
    assert draw(["T1501", "T1502", "T1503"]).heldout == ()
    assert draw(["T1501", "T1502", "T1503", "T1504", "T1505"]).heldout == ("T1501",)


def test_splits_survive_their_file(tmp_path: Path) -> None:
    write_splits(draw(DOCS), tmp_path / "splits.json")
    assert read_splits(tmp_path / "splits.json") == draw(DOCS)


@pytest.mark.parametrize("text", ["", "{}", '{"development": [], "heldout": ["x"]}'])
def test_a_bad_file_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "splits.json").write_text(text, encoding="utf-8")
    with pytest.raises(CorpusError, match="no splits"):
        read_splits(tmp_path / "splits.json")


def test_sound_splits_have_no_faults() -> None:
    assert check_splits(draw(DOCS), DOCS) == []


@pytest.mark.parametrize(
    ("development", "heldout", "message"),
    [
        (("T1101", "T9999"), ("T1401",), "T9999 is no passage"),
        (("T1101", "T1401"), ("T1401",), "T1401 is named twice"),
        (("T1101", "T1101"), ("T1401",), "T1101 is named twice"),
        ((), ("T1401",), "development is empty"),
        (("T1101",), (), "heldout is empty"),
        (("T1101",), ("T1401",), "not what the rule draws"),
    ],
)
def test_a_fault_of_the_splits_is_found(
    development: tuple[str, ...], heldout: tuple[str, ...], message: str
) -> None:
    faults = check_splits(Splits(development=development, heldout=heldout), DOCS)
    assert any(message in fault.what for fault in faults)
