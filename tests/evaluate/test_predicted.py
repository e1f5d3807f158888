from collections.abc import Callable
from pathlib import Path

import pytest

from kgraph.errors import EvaluationError
from kgraph.evaluate.predicted import read_predictions
from kgraph.graph import sample
from kgraph.model import Linked

Store = Callable[[Linked, list[dict[str, object]]], tuple[Path, Path]]


def test_everything_an_article_shows_is_read(store: Store) -> None:
    graph, _ = store(sample(), [])
    article = read_predictions(graph, ["rail"])["rail"]
    assert {(e.type.value, e.code, e.leader) for e in article.entities} == {
        ("Country", "KZ", False),
        ("Country", "UZ", False),
        ("Person", None, True),
        ("Project", None, False),
    }
    assert {"Kazakhstan", "Kazakh", "Astana"} in [e.labels for e in article.entities]
    [figure] = article.figures
    assert (figure.value, figure.unit, figure.approx) == ("2500000000", "USD", "about")
    assert sorted(c.predicate for c in article.claims) == [
        "connects",
        "connects",
        "hasFigure",
        "holdsPosition",
        "implements",
    ]


def test_claims_come_last_passage_first(store: Store) -> None:
    graph, _ = store(sample(), [])
    article = read_predictions(graph, ["rail"])["rail"]
    assert article.claims[0].status == "planned"
    assert article.claims[-1].predicate == "holdsPosition"


def test_a_claim_counts_only_for_the_articles_it_cites(store: Store) -> None:
    graph, _ = store(sample(), [])
    claims = read_predictions(graph, ["transit"])["transit"].claims
    assert sorted(c.predicate for c in claims) == ["holdsPosition", "partyTo", "partyTo"]


def test_passages_come_first_to_last_with_their_places(store: Store) -> None:
    linked = sample()
    graph, _ = store(linked, [])
    [text] = [a.text for a in linked.articles if a.path == "rail.md"]
    passages = read_predictions(graph, ["rail"])["rail"].passages
    assert len(passages) == 5
    assert [*passages] == sorted(passages)
    assert [p.text for p in passages] == [text[p.start : p.end] for p in passages]


def test_a_claim_shows_the_sentence_of_the_article_it_is_asked_for(store: Store) -> None:
    graph, _ = store(sample(), [])
    read = read_predictions(graph, ["rail", "transit"])
    shown = {
        name: next(c.sentence for c in article.claims if c.predicate == "holdsPosition")
        for name, article in read.items()
    }
    assert shown["rail"].startswith("President Aliya Serikova")
    assert shown["transit"].startswith("Kazakh President")


def test_a_claim_that_cites_two_sentences_shows_the_first(store: Store) -> None:
    linked = sample()
    laid, *others = linked.claims
    both = (*others[3].evidence, *laid.evidence)
    claims = (laid.model_copy(update={"evidence": both}), *others)
    graph, _ = store(linked.model_copy(update={"claims": claims}), [])
    stated = read_predictions(graph, ["rail"])["rail"].claims
    [claim] = [c for c in stated if c.predicate == "implements"]
    assert claim.sentence == "Kazakhstan has begun to lay the Steppe Railway."


def test_a_figure_shows_the_sentence_around_its_words(store: Store) -> None:
    graph, _ = store(sample(), [])
    [figure] = read_predictions(graph, ["rail"])["rail"].figures
    assert (figure.text, figure.sentence) == (
        "about $2.5 billion",
        "The line will cost about $2.5 billion.",
    )


def test_a_graph_that_quotes_nothing_is_read_without_sentences(store: Store) -> None:
    graph, _ = store(sample(), [])
    lines = graph.read_text(encoding="utf-8").splitlines()
    kept = [line if "nif:anchorOf" not in line else "\tkg:x 1 ." for line in lines]
    graph.write_text("\n".join(kept), encoding="utf-8")
    article = read_predictions(graph, ["rail"])["rail"]
    assert (len(article.claims), article.passages) == (5, ())
    assert {c.sentence for c in article.claims} == {""}


def test_a_missing_article_is_named(store: Store) -> None:
    graph, _ = store(sample(), [])
    with pytest.raises(EvaluationError, match="no articles called 'ferry'"):
        read_predictions(graph, ["ferry"])


def test_two_articles_of_one_name_are_refused_only_if_asked_for(store: Store) -> None:
    linked = sample()
    first, second = linked.articles
    twin = second.model_copy(update={"path": f"other/{first.path}"})
    graph, _ = store(linked.model_copy(update={"articles": (first, twin)}), [])
    assert read_predictions(graph, []) == {}
    with pytest.raises(EvaluationError, match="2 articles called"):
        read_predictions(graph, [Path(first.path).stem])


@pytest.mark.parametrize("content", ["this is no Turtle", "<a> <b> "])
def test_what_is_no_turtle_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "graph.ttl"
    path.write_text(content)
    with pytest.raises(EvaluationError, match="Turtle") as caught:
        read_predictions(path, [])
    assert caught.value.where == str(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="cannot be read"):
        read_predictions(tmp_path / "none.ttl", [])
