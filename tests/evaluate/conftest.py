"""Small graphs and gold standards for scoring."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph.export import write_turtle
from kgraph.graph import build_graph
from kgraph.model import Linked

Gold = dict[str, Any]


@pytest.fixture
def store(tmp_path: Path) -> Callable[[Linked, list[Gold]], tuple[Path, Path]]:
    """Write a graph and gold files; returns the graph's file and the gold folder."""

    def write(linked: Linked, golds: list[Gold]) -> tuple[Path, Path]:
        graph, folder = tmp_path / "graph.ttl", tmp_path / "gold"
        write_turtle(build_graph(linked), graph)
        folder.mkdir(exist_ok=True)
        for gold in golds:
            text = json.dumps(gold, ensure_ascii=False)
            (folder / f"{gold['doc']}.json").write_text(text, encoding="utf-8")
        return graph, folder

    return write
