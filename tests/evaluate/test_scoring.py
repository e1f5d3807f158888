from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph.errors import EvaluationError
from kgraph.evaluate import evaluate
from kgraph.graph import sample
from kgraph.model import Linked
from kgraph.ontology import Status

Store = Callable[[Linked, list[dict[str, Any]]], tuple[Path, Path]]

RAIL: dict[str, Any] = {
    "doc": "rail",
    "entities": [
        {"id": "e1", "type": "Person", "name": "Aliya Serikova", "leader": True},
        {"id": "e2", "type": "Country", "name": "Kazakh", "code": "KZ"},
        {"id": "e3", "type": "Country", "name": "Uzbekistan", "code": "UZ"},
        {"id": "e4", "type": "Project", "name": "the Steppe Railway line"},
        {"id": "e5", "type": "Place", "name": "Karatau"},
    ],
    "figures": [
        {
            "id": "f1",
            "text": "about $2.5 billion",
            "value": 2.5e9,
            "unit": "USD",
            "approx": "about",
            "subject": "e4",
        }
    ],
    "relations": [
        {"s": "e1", "p": "holdsPosition", "o": "e2", "role": "president"},
        {"s": "e2", "p": "implements", "o": "e4", "status": "planned"},
        {"s": "e4", "p": "connects", "o": "e3", "status": "planned"},
        {"s": "e4", "p": "locatedIn", "o": "e5"},
    ],
}


def test_the_sample_scores_as_counted_by_hand(store: Store) -> None:
    report = evaluate(*store(sample(), [RAIL]))
    counts = {name: (t.right, t.wrong, t.missed) for name, t in report.tallies.items()}
    assert counts == {
        "ENTITIES": (4, 0, 1),
        "entity Country": (2, 0, 0),
        "entity Person": (1, 0, 0),
        "entity Place": (0, 0, 1),
        "entity Project": (1, 0, 0),
        "FIGURES": (1, 0, 0),
        "RELATIONS": (3, 1, 1),
        "relation connects": (1, 1, 0),
        "relation holdsPosition": (1, 0, 0),
        "relation implements": (1, 0, 0),
        "relation locatedIn": (0, 0, 1),
    }
    assert {name: (s.right, s.of) for name, s in report.shares.items()} == {
        "leader flag right": (1, 1),
        "figure approximation right": (1, 1),
        "figure subject right": (1, 1),
        "relation status right": (2, 3),
    }
    assert report.documents["rail"] == pytest.approx(
        {"ENTITIES": 8 / 9, "FIGURES": 1, "RELATIONS": 0.75}
    )
    assert [(m.kind, m.verdict.value, m.reason) for m in report.mistakes] == [
        ("Place", "missed", "no mention"),
        ("connects", "wrong", "other predicate: implements"),
        ("implements", "wrong status", "wrong status: asserted instead of planned"),
        ("locatedIn", "missed", "no mention: Karatau"),
    ]


def test_mistakes_show_the_sentences_that_the_graph_file_cites(store: Store) -> None:
    gold = {**RAIL, "figures": []}
    gold["relations"] = [
        {"s": "e1", "p": "visited", "o": "e5", "evidence": "opened the works near Karatau"},
        {"s": "e2", "p": "visited", "o": "e3", "evidence": "has crossed into Uzbekistan"},
        {**RAIL["relations"][1]},
    ]
    report = evaluate(*store(sample(), [gold]))
    shown = [(m.kind, m.verdict.value, m.sentence) for m in report.mistakes]
    opened = "President Aliya Serikova of Kazakhstan opened the works near Karatau."
    laid = "Kazakhstan has begun to lay the Steppe Railway."
    assert sorted(shown) == [
        ("Figure", "wrong", "The line will cost about $2.5 billion."),
        ("Place", "missed", opened),
        ("connects", "wrong", "It is to reach Uzbekistan in 2031."),
        ("connects", "wrong", laid),
        ("holdsPosition", "wrong", opened),
        ("implements", "wrong status", laid),
        ("visited", "missed", opened),
        ("visited", "missed", "has crossed into Uzbekistan"),
    ]


def test_means_leave_out_articles_with_nothing_of_a_kind(store: Store) -> None:
    empty = {"doc": "transit", "entities": []}
    report = evaluate(*store(sample(), [RAIL, empty]))
    assert report.mean("FIGURES") == 1
    assert report.mean("ENTITIES") == pytest.approx(4 / 9)
    assert report.documents["transit"] == {"ENTITIES": 0, "RELATIONS": 0}


def test_one_article_can_be_chosen(store: Store) -> None:
    paths = store(sample(), [RAIL, {"doc": "transit"}])
    assert set(evaluate(*paths, document="rail").documents) == {"rail"}
    with pytest.raises(EvaluationError, match="no gold file for 'ferry'"):
        evaluate(*paths, document="ferry")


def test_of_several_statuses_the_first_statement_counts(store: Store) -> None:
    linked = sample()
    later = linked.claims[5].evidence  # the cost, stated after the works
    again = linked.claims[0].model_copy(
        update={"id": "claim/0", "status": Status.DENIED, "evidence": later}
    )
    linked = linked.model_copy(update={"claims": (again, *linked.claims)})
    report = evaluate(*store(linked, [RAIL]))
    [mistake] = [m for m in report.mistakes if m.kind == "implements"]
    assert mistake.detail == "asserted instead of planned"
    assert mistake.sentence == "Kazakhstan has begun to lay the Steppe Railway."


def test_a_figure_with_the_right_subject_is_preferred(store: Store) -> None:
    linked = sample()
    [figure] = linked.figures
    other = figure.model_copy(update={"id": "figure/another"})
    linked = linked.model_copy(update={"figures": (other, figure)})
    report = evaluate(*store(linked, [RAIL]))
    assert report.shares["figure subject right"].right == 1
    assert report.tallies["FIGURES"].wrong == 1


def test_an_article_that_the_graph_lacks_is_named(store: Store) -> None:
    with pytest.raises(EvaluationError, match="ferry"):
        evaluate(*store(sample(), [{"doc": "ferry"}]))
