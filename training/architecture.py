"""The network: an encoder that reads a window twice, and heads for mentions and relations.

In: ids and shapes of pieces, then marked mentions. Out: states; the heads turn them into scores.
The first reading finds mentions; the second starts from states half-way, with the mentions marked
in them, and finds relations, so that each reading may specialise. Training is left to `loop`.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from kgraph.encoder.labels import PREDICATES, TYPES
from kgraph.encoder.pieces import SHAPES
from training.attention import Attention
from training.base import base_weights
from training.dropout import Dropout
from training.heads import PairHead, SpanHead, StatusHead
from training.public import PUBLIC_OUTPUTS, PUBLIC_TYPES
from training.recipe import Recipe

WIDTH = 384
LAYERS = 6
_LOOKS = 12
_WORDS = 30522
_POSITIONS = 512
_EPSILON = 1e-12
_LOOKING = ("query", "key", "value")
TAGS = 2 * len(TYPES) + 2
"""Marks on pieces: one a class of mention, one where any begins, one where any ends."""


class Layer(nn.Module):
    """One layer of a BERT encoder, with the base model's sizes."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.look = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention = Attention(_LOOKS)
        self.seen = nn.Linear(WIDTH, WIDTH)
        self.seen_norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        """Read once; `mask` is 0 where there are pieces and far below where there are none."""
        query, key, value = self.look(states).chunk(3, dim=-1)
        seen = self.attention(query, key, value, mask)
        states = self.seen_norm(states + self.dropout(self.seen(seen)))
        grown = self.down(functional.gelu(self.up(states)))
        read: Tensor = self.norm(states + self.dropout(grown))
        return read

    def copy_base(self, weights: dict[str, Tensor], number: int) -> None:
        """Take the weights of one layer of the base model."""
        prefix = f"encoder.layer.{number}."
        for kind in ("weight", "bias"):
            parts = (weights[f"{prefix}attention.self.{name}.{kind}"] for name in _LOOKING)
            getattr(self.look, kind).data = torch.cat(list(parts))
        for part, name in (
            (self.seen, "attention.output.dense"),
            (self.seen_norm, "attention.output.LayerNorm"),
            (self.up, "intermediate.dense"),
            (self.down, "output.dense"),
            (self.norm, "output.LayerNorm"),
        ):
            part.weight.data = weights[f"{prefix}{name}.weight"].clone()
            part.bias.data = weights[f"{prefix}{name}.bias"].clone()


class Architecture(nn.Module):
    """The whole network, with the base model's weights where it has any.

    Args:
        recipe: how it is built.

    Raises:
        TrainingError: the base model is not installed.
    """

    def __init__(self, recipe: Recipe) -> None:
        super().__init__()
        torch.manual_seed(recipe.first_numbers)
        weights = base_weights()
        self.tap = recipe.tap
        self.words = nn.Embedding(_WORDS, WIDTH)
        self.positions = nn.Embedding(_POSITIONS, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=_EPSILON)
        self.dropout = Dropout(recipe.dropout)
        self._copy_base(weights)
        first = [Layer(recipe.dropout) for _ in range(LAYERS)]
        second = [Layer(recipe.dropout) for _ in range(LAYERS - recipe.tap)]
        for number, layer in enumerate(first):
            layer.copy_base(weights, number)
        for number, layer in enumerate(second, recipe.tap):
            layer.copy_base(weights, number)
        self.first, self.second = nn.ModuleList(first), nn.ModuleList(second)
        self.tags = nn.Embedding(TAGS, WIDTH)
        nn.init.normal_(self.tags.weight, std=0.02)
        self.spans = SpanHead(WIDTH, 2 * len(TYPES), recipe.dropout)
        self.pairs = PairHead(WIDTH, len(PREDICATES) + 1, recipe.pair_dropout)
        self.public_spans = SpanHead(WIDTH, len(PUBLIC_TYPES), recipe.dropout)
        self.public_pairs = PairHead(WIDTH, PUBLIC_OUTPUTS, recipe.pair_dropout)
        self.statuses = StatusHead(WIDTH, recipe.status_dropout)

    def _copy_base(self, weights: dict[str, Tensor]) -> None:
        """Embeddings; all shapes of words start alike, from the base's one kind of sentence."""
        self.words.weight.data = weights["embeddings.word_embeddings.weight"].clone()
        self.positions.weight.data = weights["embeddings.position_embeddings.weight"].clone()
        plain = weights["embeddings.token_type_embeddings.weight"][0][None]
        self.shapes.weight.data = plain.repeat(SHAPES, 1) + torch.randn(SHAPES, WIDTH) * 0.002
        self.norm.weight.data = weights["embeddings.LayerNorm.weight"].clone()
        self.norm.bias.data = weights["embeddings.LayerNorm.bias"].clone()

    def encoder_parameters(self) -> list[nn.Parameter]:
        """All but those of the heads and of the marks, which no base model has taught."""
        parts = (self.words, self.positions, self.shapes, self.norm, self.first, self.second)
        return [parameter for part in parts for parameter in part.parameters()]

    def head_parameters(self) -> list[nn.Parameter]:
        """The rest."""
        known = {id(parameter) for parameter in self.encoder_parameters()}
        return [parameter for parameter in self.parameters() if id(parameter) not in known]

    def read(self, ids: Tensor, shapes: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        """Read windows for the first time.

        Args:
            ids, shapes: shape (batch, pieces).
            mask: shape (batch, 1, 1, pieces); None where all windows are full.

        Returns:
            States half-way, for the second reading, and states at the end, for mentions.
        """
        places = self.positions.weight[None, : ids.shape[1]]
        states = self.dropout(self.norm(self.words(ids) + places + self.shapes(shapes)))
        tapped = states
        for number, layer in enumerate(self.first):
            if number == self.tap:
                tapped = states
            states = layer(states, mask)
        return tapped, states

    def reread(self, tapped: Tensor, tags: Tensor, mask: Tensor | None) -> Tensor:
        """Read again from half-way, with mentions marked: `tags` has shape (batch, pieces, 16)."""
        states = tapped + tags @ self.tags.weight
        for layer in self.second:
            states = layer(states, mask)
        return states

    def restart_dropout(self) -> None:
        """Begin all draws anew."""
        for part in self.modules():
            if isinstance(part, Dropout):
                part.restart()
