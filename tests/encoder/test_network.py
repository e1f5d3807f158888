"""The network as it ships: what it refuses to load, and what its scores can be relied on for."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from kgraph.encoder import Marked, Network, PairScore
from kgraph.encoder.labels import ALLOWED, PREDICATES, STATUSES, TYPES
from kgraph.errors import ModelError
from kgraph.ontology import EntityType

TEXT = (
    "Latvia and Estonia signed the Gulf Cable Accord in Riga. "
    "Prime Minister Liis Tammsaar said it would be ratified in May."
)
SENTENCES = [(0, 56), (57, len(TEXT))]
FILES = ("words.onnx", "pairs.onnx", "tokenizer.json", "model.json")


def marked(words: str, kind: EntityType, entity: str, *, named: bool = True) -> Marked:
    start = TEXT.index(words)
    return Marked(start, start + len(words), kind, named, entity)


MENTIONS = [
    marked("Latvia", EntityType.COUNTRY, "e1"),
    marked("Estonia", EntityType.COUNTRY, "e2"),
    marked("Gulf Cable Accord", EntityType.AGREEMENT, "e3"),
    marked("Riga", EntityType.PLACE, "e4"),
    marked("Liis Tammsaar", EntityType.PERSON, "e5"),
    marked("it would", EntityType.AGREEMENT, "?0", named=False),
]


@pytest.fixture
def copied(shipped: Path, tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(shipped / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_a_model_error(copied: Path, name: str) -> None:
    (copied / name).unlink()
    with pytest.raises(ModelError, match="cannot be loaded"):
        Network(copied)


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_a_model_error(copied: Path, name: str) -> None:
    (copied / name).write_bytes(b"\x00not a model")
    with pytest.raises(ModelError, match="cannot be loaded"):
        Network(copied)


@pytest.mark.parametrize("part", ["types", "predicates", "statuses"])
def test_other_labels_are_a_model_error(copied: Path, part: str) -> None:
    card = json.loads((copied / "model.json").read_text(encoding="utf-8"))
    card["labels"][part].reverse()
    (copied / "model.json").write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(ModelError, match="other types or predicates"):
        Network(copied)


def test_labels_that_are_not_told_are_a_model_error(copied: Path) -> None:
    (copied / "model.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="other types or predicates"):
        Network(copied)


def test_the_files_name_no_place_of_the_machine_that_made_them(shipped: Path) -> None:
    for name in FILES:
        content = (shipped / name).read_bytes()
        assert b"stack_trace" not in content, name
        assert b".py" not in content, name


def test_the_same_text_gets_the_same_scores(network: Network) -> None:
    first, second = (network.read(TEXT, SENTENCES) for _ in range(2))
    assert first.spans == second.spans
    for one, other in zip(
        network.relate(first, MENTIONS), network.relate(second, MENTIONS), strict=True
    ):
        assert one[:2] == other[:2]
        assert np.array_equal(one.predicates, other.predicates)
        assert one.corefers == other.corefers
        assert np.array_equal(one.statuses, other.statuses)


def test_spans_lie_in_the_text_in_order(network: Network) -> None:
    spans = network.read(TEXT, SENTENCES).spans
    assert spans
    assert all(0 <= span.start < span.end <= len(TEXT) for span in spans)
    assert all(0.0 < span.probability <= 1.0 for span in spans)
    assert [(s.start, -s.end) for s in spans] == sorted((s.start, -s.end) for s in spans)


def test_names_of_countries_are_found(network: Network) -> None:
    """Any network that learnt anything at all finds these."""
    found = {
        TEXT[span.start : span.end]
        for span in network.read(TEXT, SENTENCES).spans
        if span.named and span.kind is EntityType.COUNTRY and span.probability > 0.5
    }
    assert found == {"Latvia", "Estonia"}


def scores(network: Network) -> list[PairScore]:
    return list(network.relate(network.read(TEXT, SENTENCES), MENTIONS))


def test_what_the_ontology_forbids_has_no_chance(network: Network) -> None:
    for score in scores(network):
        left, right = MENTIONS[score.left], MENTIONS[score.right]
        allowed = ALLOWED[TYPES.index(left.kind), TYPES.index(right.kind)]
        assert (score.predicates[~allowed] == 0.0).all()


def test_scores_are_probabilities(network: Network) -> None:
    for score in scores(network):
        assert score.predicates.shape == (len(PREDICATES),)
        assert ((score.predicates >= 0) & (score.predicates <= 1)).all()
        assert 0.0 <= score.corefers <= 1.0
        assert score.statuses.shape == (len(STATUSES),)
        assert score.statuses.sum() == pytest.approx(1.0, abs=1e-5)


def test_a_mention_outside_all_sentences_is_left_out(network: Network) -> None:
    reading = network.read(TEXT, SENTENCES[:1])
    met = {n for score in network.relate(reading, MENTIONS) for n in score[:2]}
    assert met
    assert met <= {0, 1, 2, 3}


def test_one_mention_has_no_pair(network: Network) -> None:
    reading = network.read(TEXT, SENTENCES)
    assert list(network.relate(reading, MENTIONS[:1])) == []
    assert list(network.relate(reading, [])) == []


@pytest.mark.parametrize(("text", "sentences"), [("", []), ("   ", [(0, 3)]), ("Oil.", [(0, 4)])])
def test_hardly_any_text_can_be_read(
    network: Network, text: str, sentences: list[tuple[int, int]]
) -> None:
    reading = network.read(text, sentences)
    assert all(span.end <= len(text) for span in reading.spans)
