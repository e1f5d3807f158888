"""From the trained network to the files that kgraph ships.

In: a trained network. Out: two ONNX graphs with int8 weights, the tokeniser, and a record of the
labels and of how the network was made. The files say nothing of the machine that made them.
"""

import json
import logging
import warnings
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from kgraph.encoder.labels import TYPES
from kgraph.encoder.network import labels
from training.architecture import TAGS, WIDTH, Architecture
from training.attention import Attention
from training.base import tokenizer_json
from training.recipe import Recipe

_PIECES, _MENTIONS, _PAIRS = 50, 10, 20
"""Sizes of the window by which the graphs are recorded; they stay free in the graphs."""
Free = dict[int, torch.export.Dim]
"""Dimensions of an input that may have any size in use."""


class _Words(nn.Module):
    """The first graph: one window, nothing filled up, so nothing to mask."""

    def __init__(self, network: Architecture) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, shapes: Tensor) -> tuple[Tensor, Tensor]:
        """States half-way and log-odds of spans."""
        tapped, states = self.network.read(ids, shapes, None)
        return tapped, self.network.spans(states)[0]


class _Pairs(nn.Module):
    """The second graph."""

    def __init__(self, network: Architecture) -> None:
        super().__init__()
        self.network = network

    def forward(  # noqa: PLR0913 - the inputs of the graph, one each
        self,
        states: Tensor,
        tags: Tensor,
        first: Tensor,
        last: Tensor,
        kinds: Tensor,
        pairs: Tensor,
        features: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Log-odds of predicates and of statuses."""
        reread = self.network.reread(states, tags, None)[0]
        labels = self.network.pairs(reread, first, last, kinds, pairs, features)
        return labels, self.network.statuses(reread, first, last, pairs)


class _Graph(NamedTuple):
    name: str
    module: nn.Module
    inputs: tuple[Tensor, ...]
    names: tuple[str, ...]
    free: tuple[Free, ...]
    outputs: tuple[str, ...]


def export(network: Architecture, folder: Path, made: Mapping[str, object], recipe: Recipe) -> None:
    """Write the files.

    Args:
        network: trained.
        folder: where they go; they are replaced only when all are made.
        made: what is recorded of how it was made.
        recipe: says how narrow the weights are.
    """
    network.eval()
    record = json.dumps({"labels": labels(), "made": dict(made)}, indent=1, sort_keys=True)
    with TemporaryDirectory() as name:
        for graph in (_words(network), _pairs(network)):
            _write(graph, Path(name), recipe)
        folder.mkdir(parents=True, exist_ok=True)
        for file in ("words.onnx", "pairs.onnx"):
            (folder / file).write_bytes((Path(name) / file).read_bytes())
    (folder / "tokenizer.json").write_text(tokenizer_json(), encoding="utf-8")
    (folder / "model.json").write_text(record + "\n", encoding="utf-8")


def _words(network: Architecture) -> _Graph:
    pieces = torch.export.Dim("pieces", min=4, max=512)
    ids = torch.arange(1000, 1000 + _PIECES)[None]
    inputs = (ids, torch.ones(1, _PIECES, dtype=torch.long))
    free = ({1: pieces}, {1: pieces})
    return _Graph("words", _Words(network), inputs, ("ids", "shapes"), free, ("states", "spans"))


def _pairs(network: Architecture) -> _Graph:
    pieces = torch.export.Dim("pieces", min=4, max=512)
    mentions = torch.export.Dim("mentions", min=2, max=4096)
    pairs = torch.export.Dim("pairs", min=2, max=100_000)
    number = torch.arange(_MENTIONS)
    index = torch.arange(_PAIRS)
    return _Graph(
        "pairs",
        _Pairs(network),
        (
            torch.zeros(1, _PIECES, WIDTH),
            torch.zeros(1, _PIECES, TAGS),
            number,
            number + 1,
            number % len(TYPES),  # one tensor given twice would become one input
            torch.stack([index % _MENTIONS, index // 2], 1),
            torch.zeros(_PAIRS, 3, dtype=torch.long),
        ),
        ("states", "tags", "first", "last", "kinds", "pairs", "features"),
        ({1: pieces}, {1: pieces}, *({0: mentions},) * 3, {0: pairs}, {0: pairs}),
        ("predicates", "status"),
    )


def _write(graph: _Graph, folder: Path, recipe: Recipe) -> None:
    whole, small = folder / f"{graph.name}.float.onnx", folder / f"{graph.name}.onnx"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        Attention.fused = True
        try:
            torch.onnx.export(
                graph.module,
                graph.inputs,
                whole,
                input_names=graph.names,
                output_names=graph.outputs,
                dynamic_shapes=graph.free,
                dynamo=True,
                external_data=False,
                verbose=False,
            )
            _strip(whole)
            quantize_dynamic(
                whole,
                small,
                weight_type=QuantType.QInt8,
                per_channel=True,
                reduce_range=recipe.narrow,
                # The outcome of the fused operator has no type that quantisation could infer.
                extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
            )
        finally:
            Attention.fused = False
            logging.disable(logging.NOTSET)


def _strip(path: Path) -> None:
    """Remove shapes of inner values, which quantisation misreads, and the traces of source files
    that the exporter leaves on every node."""
    model = onnx.load(path)
    del model.graph.value_info[:]
    for part in (model, model.graph, *model.graph.node, *model.graph.input, *model.graph.output):
        del part.metadata_props[:]
        part.doc_string = ""
    for constant in model.graph.initializer:
        constant.doc_string = ""
    onnx.save(model, path)
