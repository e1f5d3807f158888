import pytest
from hypothesis import given
from hypothesis import strategies as st

from kgraph.evaluate.names import fold_name, shared_words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Harbour Authority", "harbour authority"),
        ("Türkiye’s", "turkiye"),
        ("São-Tomé", "SAO TOME"),
        ("the A. Port", "Port"),
        ("Straße", "strasse"),
        ("Norway's", "Norway"),
    ],
)
def test_spellings_of_one_name_are_equal(left: str, right: str) -> None:
    assert fold_name(left) == fold_name(right)


@pytest.mark.parametrize(("left", "right"), [("Niger", "Nigeria"), ("Port 1", "Port 2")])
def test_different_names_stay_apart(left: str, right: str) -> None:
    assert fold_name(left) != fold_name(right)


@given(st.text())
def test_folding_twice_changes_nothing_but_leading_articles(name: str) -> None:
    assert fold_name(fold_name(name)) == fold_name(name)


@given(st.text(), st.text())
def test_sharing_words_is_symmetric(left: str, right: str) -> None:
    assert shared_words(left, right) == shared_words(right, left)
    assert 0 <= shared_words(left, right) <= 1


def test_light_words_and_empty_names_share_nothing() -> None:
    assert shared_words("the of", "the of") == 0
    assert shared_words("Port of the Delta", "Delta port") == 1
