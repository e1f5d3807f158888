"""The files of the documentation's graph, byte for byte, under any order of input and hash seed."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kgraph.export import Profile, write_gexf, write_graphml, write_turtle
from kgraph.graph import Graph, build_graph, sample
from tests.export.synthetic import make_linked

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"

WRITERS: dict[str, tuple[Callable[..., None], dict[str, Any]]] = {
    "sample.ttl": (write_turtle, {}),
    "sample.graphml": (write_graphml, {}),
    "sample-claims.graphml": (write_graphml, {"profile": Profile.CLAIMS}),
    "sample.gexf": (write_gexf, {}),
    "sample-claims.gexf": (write_gexf, {"profile": Profile.CLAIMS}),
}

FINGERPRINT = """
import hashlib, sys, tempfile
from pathlib import Path
from kgraph.export import write_gexf, write_graphml, write_turtle
from kgraph.graph import build_graph
from tests.export.synthetic import make_linked
graph = build_graph(make_linked(9, mixed=sys.argv[1] == "mixed"))
with tempfile.TemporaryDirectory() as folder:
    for write in (write_turtle, write_graphml, write_gexf):
        write(graph, Path(folder) / "out")
        print(hashlib.sha256((Path(folder) / "out").read_bytes()).hexdigest())
"""


def write(name: str, graph: Graph, path: Path) -> bytes:
    writer, options = WRITERS[name]
    writer(graph, path, **options)
    return path.read_bytes()


@pytest.mark.parametrize("name", WRITERS)
def test_the_sample_is_written_as_reviewed(name: str, small: Graph, tmp_path: Path) -> None:
    assert write(name, small, tmp_path / name) == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize("name", WRITERS)
def test_the_order_of_the_records_does_not_matter(name: str, tmp_path: Path) -> None:
    linked = sample()
    turned = linked.model_copy(
        update={
            "articles": linked.articles[::-1],
            "nodes": linked.nodes[::-1],
            "claims": linked.claims[3:] + linked.claims[:3],
        }
    )
    assert write(name, build_graph(turned), tmp_path / name) == (GOLDEN / name).read_bytes()


@pytest.mark.parametrize("name", WRITERS)
def test_a_larger_graph_is_the_same_in_any_order(name: str, tmp_path: Path) -> None:
    plain, mixed = (build_graph(make_linked(9, mixed=mixed)) for mixed in (False, True))
    assert write(name, plain, tmp_path / "a") == write(name, mixed, tmp_path / "b")


def test_hash_seeds_do_not_matter() -> None:
    def fingerprint(seed: str, order: str) -> str:
        return subprocess.run(
            [sys.executable, "-c", FINGERPRINT, order],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    first = fingerprint("1", "sorted")
    assert len(first.split()) == 3
    assert fingerprint("2", "mixed") == first
