from pathlib import Path

import pytest

from kgraph.errors import EvaluationError
from kgraph.evaluate.gold import load_gold
from kgraph.ontology import Predicate, Status


def test_files_are_read_in_order_and_cross_article_facts_left_alone(tmp_path: Path) -> None:
    for name in ("b", "a", "cross"):
        (tmp_path / f"{name}.json").write_text(f'{{"doc": "{name}"}}')
    (tmp_path / "notes.txt").write_text("no gold")
    assert [gold.doc for gold in load_gold(tmp_path)] == ["a", "b"]


def test_defaults_are_those_of_the_guide(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        '{"doc": "a", "relations": [{"s": "e1", "p": "visited", "o": "e2", "evidence": "…"}],'
        ' "figures": [{"id": "f1", "text": "5 %", "value": 5, "unit": "percent"}]}'
    )
    [gold] = load_gold(tmp_path)
    assert gold.relations[0].p is Predicate.VISITED
    assert gold.relations[0].status is Status.ASSERTED
    assert gold.figures[0].approx == "exact"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "Invalid JSON"),
        ('{"entities": []}', "doc"),
        ('{"doc": "a", "relations": [{"s": "e1", "p": "likes", "o": "e2"}]}', "relations.0.p"),
    ],
)
def test_a_broken_file_is_named_with_the_place(tmp_path: Path, content: str, words: str) -> None:
    (tmp_path / "a.json").write_text(content)
    with pytest.raises(EvaluationError, match=words) as caught:
        load_gold(tmp_path)
    assert caught.value.where.endswith("a.json")


def test_a_folder_without_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="no gold files"):
        load_gold(tmp_path)
