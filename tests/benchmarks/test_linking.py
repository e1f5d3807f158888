"""The linking section: its mentions are reproducible, and its measurements are of real links."""

from benchmarks import linking
from benchmarks.mentions import extractions
from kgraph.link import link


def test_the_same_seed_gives_the_same_mentions() -> None:
    assert list(extractions(500, 40, seed=3)) == list(extractions(500, 40, seed=3))
    assert list(extractions(500, 40, seed=3)) != list(extractions(500, 40, seed=4))


def test_many_mentions_become_few_nodes() -> None:
    told = list(extractions(3_000, 100))
    mentions = sum(len(one.entities) for one in told)
    nodes = len(link(told).nodes)
    assert mentions >= 3_000
    assert 100 <= nodes <= 250


def test_one_more_article_is_not_the_whole_again() -> None:
    found = linking.more(400)
    assert found["compared"] < 50 < 500 < found["before"]
    whole = linking.whole(1_000)
    assert whole["mentions"] >= 1_000
    assert whole["peak_mb"] >= whole["input_mb"] > 0
