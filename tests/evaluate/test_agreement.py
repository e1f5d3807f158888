"""Our scores against those of the project's independent scoring script.

The script is not part of the project; where it lies beside the checkout, its numbers are computed
anew, on random graphs and gold standards with everything that can go wrong. The numbers it gave for
one of them are recorded below, for every other machine.
"""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kgraph.evaluate import Report, evaluate
from kgraph.model import Article, Figure, Linked, LinkedClaim, Node
from kgraph.ontology import EntityType, Predicate, Status
from tests.export.synthetic import Sizes, make_linked

Store = Callable[[Linked, list[dict[str, Any]]], tuple[Path, Path]]

SCRIPT = Path(__file__).parents[2].parent / "shared" / "score" / "score.py"

RECORDED: dict[str, Any] = {
    "tallies": {
        "ENTITIES": [48, 17, 9],
        "FIGURES": [15, 9, 4],
        "RELATIONS": [6, 58, 10],
        "entity Agreement": [12, 2, 2],
        "entity Country": [5, 2, 0],
        "entity Event": [7, 2, 3],
        "entity Organization": [6, 6, 2],
        "entity Person": [7, 3, 1],
        "entity Place": [5, 2, 1],
        "entity Project": [6, 0, 0],
        "relation connects": [1, 2, 0],
        "relation cooperatesWith": [0, 12, 1],
        "relation exportsTo": [1, 6, 0],
        "relation finances": [0, 6, 0],
        "relation holdsPosition": [1, 3, 0],
        "relation hosts": [0, 4, 1],
        "relation implements": [1, 7, 0],
        "relation locatedIn": [0, 3, 0],
        "relation memberOf": [0, 6, 2],
        "relation metWith": [1, 3, 0],
        "relation participatesIn": [0, 1, 1],
        "relation partyTo": [0, 3, 1],
        "relation visited": [1, 2, 4],
    },
    "shares": {
        "figure approximation right": [10, 15],
        "figure subject right": [8, 13],
        "leader flag right": [3, 7],
        "relation status right": [4, 6],
    },
}


def crowded(seed: int) -> Linked:
    """A graph in which claims repeat, contradict each other and run both ways."""
    random = Random(seed)
    linked = make_linked(seed, sizes=Sizes(articles=4, entities=28, figures=24, claims=30))
    extra: list[LinkedClaim] = []
    for i in range(60):
        claim = random.choice(linked.claims)
        ends = {"subject": claim.subject, "object": claim.object}
        if claim.predicate in (Predicate.MET_WITH, Predicate.COOPERATES_WITH):
            ends = {"subject": claim.object, "object": claim.subject}
        elif claim.predicate is Predicate.HAS_FIGURE:
            ends["subject"] = random.choice(linked.nodes).id
        extra.append(
            claim.model_copy(
                update={
                    "id": f"claim/{random.randrange(10**9)}-{i}",
                    "status": random.choice(list(Status)),
                    "evidence": random.choice(linked.claims).evidence,
                    **ends,
                }
            )
        )
    return linked.model_copy(update={"claims": (*linked.claims, *extra)})


def imperfect_gold(linked: Linked, seed: int) -> list[dict[str, Any]]:
    """What a reader who mostly agrees with the graph would have annotated."""
    random = Random(seed)
    return [_document(linked, article, random) for article in linked.articles]


def _document(linked: Linked, source: Article, random: Random) -> dict[str, Any]:
    article = source.id
    nodes = [n for n in linked.nodes if article in {m.article for m in n.members}]
    chosen = random.sample(nodes, len(nodes) * 9 // 10)
    ids = {node.id: f"e{k}" for k, node in enumerate(chosen)}
    claims = [c for c in linked.claims if article in {e.article for e in c.evidence}]
    relations = [
        {
            "s": ids[claim.subject],
            "p": claim.predicate.value if random.random() < 0.8 else "visited",
            "o": ids[claim.object],
            "status": random.choice((claim.status, claim.status, Status.PLANNED)).value,
        }
        for claim in claims
        if claim.subject in ids and claim.object in ids and random.random() < 0.8
    ]
    figures = [
        _figure(node.figure, ids, random)
        for node in linked.figures
        if article in {e.article for e in node.evidence} and random.random() < 0.8
    ]
    entities = [_entity(node, ids[node.id], random) for node in chosen]
    return {
        "doc": Path(source.path).stem,
        "entities": entities,
        "figures": figures,
        "relations": relations,
    }


def _entity(node: Node, identifier: str, random: Random) -> dict[str, Any]:
    exact = (node.name, *node.aliases, f"the {node.name.upper()}'s")
    name = random.choice(exact) if random.random() < 0.9 else f"{node.name} Extra"
    entity: dict[str, Any] = {"id": identifier, "type": node.type.value, "name": name}
    if random.random() < 0.1:
        entity["type"] = random.choice(list(EntityType)).value
    if node.code:
        entity["code"] = node.code
    if random.random() < 0.3:
        entity["leader"] = True
    return entity


def _figure(figure: Figure, ids: dict[str, str], random: Random) -> dict[str, Any]:
    ends = {"value": figure.value, "min": figure.min, "max": figure.max}
    gold: dict[str, Any] = {
        "id": figure.id,
        "text": figure.evidence.text,
        "unit": random.choice((figure.unit, figure.unit, "USD")),
        "approx": random.choice((figure.approx.value, "about")),
        **{name: float(end) for name, end in ends.items() if end is not None},
    }
    if random.random() < 0.5:
        gold["subject"] = random.choice([*ids.values()])
    if figure.subject in ids and random.random() < 0.8:
        gold["subject"] = ids[figure.subject]
    return gold


def ours(report: Report) -> dict[str, Any]:
    return {
        "tallies": {n: [t.right, t.wrong, t.missed] for n, t in report.tallies.items()},
        "shares": {n: [s.right, s.of] for n, s in report.shares.items()},
        "documents": {
            doc: {name.lower(): value for name, value in scores.items()}
            for doc, scores in report.documents.items()
        },
    }


def theirs(graph: Path, gold: Path) -> dict[str, Any]:
    spec = importlib.util.spec_from_file_location("reference_score", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    golds = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(gold.glob("*.json"))]
    tallies, shares, documents = script.score(script.Graph(graph), golds)
    return {
        "tallies": {name: [t.tp, t.fp, t.fn] for name, t in tallies.items()},
        "shares": {name: list(share) for name, share in shares.items()},
        "documents": documents,
    }


@pytest.mark.skipif(not SCRIPT.exists(), reason="the scoring script is not beside the checkout")
@pytest.mark.parametrize("seed", range(12))
def test_our_numbers_are_those_of_the_script(store: Store, seed: int) -> None:
    linked = crowded(seed)
    graph, gold = store(linked, imperfect_gold(linked, seed))
    assert ours(evaluate(graph, gold)) == theirs(graph, gold)


def test_our_numbers_are_those_that_the_script_gave(store: Store) -> None:
    linked = crowded(1)
    report = ours(evaluate(*store(linked, imperfect_gold(linked, 1))))
    assert {name: report[name] for name in ("tallies", "shares")} == RECORDED
