"""The benchmark's articles: reproducible, varied, and full of what kgraph looks for."""

import re

from benchmarks.articles import SENTENCES, Reporter, articles


def test_the_same_seed_gives_the_same_articles() -> None:
    assert articles(5, seed=3) == articles(5, seed=3)
    assert articles(5, seed=3) != articles(5, seed=4)


def test_no_two_articles_are_alike() -> None:
    texts = articles(200)
    assert len(set(texts)) == 200
    assert all(150 < len(text.split()) < 600 for text in texts)


def test_every_kind_of_sentence_is_used_before_one_comes_again() -> None:
    reporter = Reporter(1)
    reporter.article()
    seen = {reporter.article() for _ in range(3)}
    assert all(re.search(r"\d", text) and re.search(r"percent|%|per cent", text) for text in seen)
    assert len(SENTENCES) == len(set(SENTENCES))


def test_names_vary() -> None:
    capitalised = {
        pair for text in articles(100) for pair in re.findall(r"[A-Z]\w+ [A-Z]\w+", text)
    }
    assert len(capitalised) > 800
