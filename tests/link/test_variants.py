"""Names in 2,000 variants of known truth: how far the nodes agree with it."""

from collections.abc import Mapping

import pytest

from kgraph.link import link
from tests.link.agreement import Score, b_cubed, pairwise
from tests.link.variants import Truth, variants

MENTIONS = 2_000


@pytest.fixture(scope="module", params=[7, 8], ids=["seed 7", "seed 8"])
def mentions(request: pytest.FixtureRequest) -> list[Truth]:
    return variants(MENTIONS, seed=request.param)


def _nodes(mentions: list[Truth]) -> dict[str, str]:
    linked = link([one.extraction for one in mentions])
    return {m.article: node.id for node in linked.nodes for m in node.members if m.entity == "e1"}


def _truth(mentions: list[Truth]) -> dict[str, str]:
    return {one.extraction.article.id: one.thing for one in mentions}


def test_variants_of_one_name_are_one_node(mentions: list[Truth]) -> None:
    found, truth = _nodes(mentions), _truth(mentions)
    pairs, cubed = pairwise(found, truth), b_cubed(found, truth)
    print(f"pairwise {_line(pairs)}; B-cubed {_line(cubed)}; {len(set(truth.values()))} things")
    assert pairs.f1 >= 0.95
    assert cubed.f1 >= 0.95
    assert pairs.precision >= 0.98


def _line(score: Score) -> str:
    return f"P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f}"


def test_the_truth_has_variants_and_homonyms(mentions: list[Truth]) -> None:
    spellings: dict[str, set[str]] = {}
    bearers: dict[str, set[str]] = {}
    for one in mentions:
        name = one.extraction.entities[0].name
        spellings.setdefault(one.thing, set()).add(name)
        bearers.setdefault(name, set()).add(one.thing)
    assert sum(len(names) > 2 for names in spellings.values()) > 150
    assert sum(len(things) > 1 for things in bearers.values()) > 50


@pytest.mark.parametrize(
    ("found", "f1"),
    [
        ({"a": "1", "b": "1", "c": "2"}, 1.0),
        ({"a": "1", "b": "2", "c": "3"}, 0.0),
        ({"a": "1", "b": "1", "c": "1"}, 0.5),
    ],
)
def test_pairwise_counts_pairs(found: Mapping[str, str], f1: float) -> None:
    assert pairwise(found, {"a": "x", "b": "x", "c": "y"}).f1 == pytest.approx(f1)


def test_b_cubed_averages_over_mentions() -> None:
    score = b_cubed({"a": "1", "b": "1", "c": "1"}, {"a": "x", "b": "x", "c": "y"})
    assert score.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3) / 3)
    assert score.recall == 1.0
