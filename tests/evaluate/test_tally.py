import pytest

from kgraph.evaluate.tally import Share, Tally


def test_counts_lead_to_precision_recall_and_f1() -> None:
    tally = Tally()
    for found, wanted in ((True, True), (True, False), (False, True), (True, True)):
        tally.add(found=found, wanted=wanted)
    assert (tally.right, tally.wrong, tally.missed) == (2, 1, 1)
    assert tally.precision == tally.recall == tally.f1 == pytest.approx(2 / 3)


def test_nothing_scores_nothing() -> None:
    tally = Tally()
    assert (tally.precision, tally.recall, tally.f1) == (0, 0, 0)
    assert not tally
    assert Share().value == 0


def test_shares_count_both() -> None:
    share = Share()
    share.add(True)
    share.add(False)
    assert (share.right, share.of, share.value) == (1, 2, 0.5)
