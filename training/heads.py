"""What reads mentions and relations off the encoder's states.

In: states of pieces. Out: log-odds of spans, and of predicates and statuses of pairs. The states
are left to `architecture`.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from kgraph.encoder.features import DISTANCES, NESTINGS, SENTENCES
from kgraph.encoder.labels import STATUSES, TYPES
from training.dropout import Dropout

_NO_MENTION = -7.0
"""First log-odds of a span: hardly any is a mention of a given class."""
_NO_RELATION = -3.0
"""First log-odds of a predicate of a pair."""
_BORDER = 128
_WIDEST = 32
_KIND = 64
_PAIR = 256
_LOOKS, _LOOK = 6, 48
_TINY = 1e-9


class SpanHead(nn.Module):
    """Scores every span by its first and its last piece and its length.

    Args:
        states: numbers a state.
        classes: kinds of mentions.
        dropout: share left out.
    """

    def __init__(self, states: int, classes: int, dropout: float) -> None:
        super().__init__()
        self.begin = nn.Linear(states, _BORDER)
        self.end = nn.Linear(states, _BORDER)
        self.both = nn.Parameter(torch.randn(classes, _BORDER, _BORDER) * 0.02)
        self.begin_alone = nn.Linear(states, classes)
        self.end_alone = nn.Linear(states, classes)
        self.bias = nn.Parameter(torch.full((classes,), _NO_MENTION))
        self.length = nn.Parameter(torch.zeros(classes, _WIDEST + 1))
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor) -> Tensor:
        """Log-odds, shape (batch, classes, first piece, last piece)."""
        begin = functional.gelu(self.begin(self.dropout(states)))
        end = functional.gelu(self.end(self.dropout(states)))
        scores: Tensor = (
            torch.einsum("bix,cxy,bjy->bcij", begin, self.both, end)
            + self.begin_alone(states).transpose(1, 2)[:, :, :, None]
            + self.end_alone(states).transpose(1, 2)[:, :, None, :]
            + self.bias[None, :, None, None]
        )
        index = torch.arange(states.shape[1])
        lengths = (index[None] - index[:, None]).clamp(0, _WIDEST)
        return scores + self.length[:, lengths][None]


class PairHead(nn.Module):
    """Scores ordered pairs of mentions by both mentions and by the words that both look at.

    Args:
        states: numbers a state.
        outputs: labels a pair.
        dropout: share left out.
    """

    def __init__(self, states: int, outputs: int, dropout: float) -> None:
        super().__init__()
        self.kind = nn.Embedding(2 * len(TYPES), _KIND)
        self.mention = nn.Linear(2 * states + _KIND, _PAIR)
        self.left = nn.Linear(_PAIR, _PAIR)
        self.right = nn.Linear(_PAIR, _PAIR)
        self.product = nn.Linear(_PAIR, _PAIR)
        self.distance = nn.Embedding(DISTANCES, _PAIR)
        self.sentences = nn.Embedding(SENTENCES, _PAIR)
        self.nesting = nn.Embedding(NESTINGS, _PAIR)
        self.query = nn.Linear(_PAIR, _LOOKS * _LOOK)
        self.key = nn.Linear(states, _LOOKS * _LOOK)
        self.value = nn.Linear(states, _PAIR)
        self.context = nn.Linear(_PAIR, _PAIR)
        self.norm = nn.LayerNorm(_PAIR)
        self.hidden = nn.Linear(_PAIR, _PAIR)
        self.labels = nn.Linear(_PAIR, outputs)
        self.dropout = Dropout(dropout)
        self.status = nn.Linear(_PAIR, len(STATUSES))
        for feature in (self.distance, self.sentences, self.nesting):
            nn.init.normal_(feature.weight, std=0.1)
        nn.init.constant_(self.labels.bias, _NO_RELATION)

    def forward(  # noqa: PLR0913 - the inputs of an ONNX graph, one each
        self,
        states: Tensor,
        first: Tensor,
        last: Tensor,
        kinds: Tensor,
        pairs: Tensor,
        features: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Score the pairs of one window.

        Args:
            states: shape (pieces, numbers).
            first, last, kinds: of the mentions, shape (mentions,).
            pairs: indices of mentions, shape (pairs, 2).
            features: shape (pairs, 3), as `kgraph.encoder.features` gives them.

        Returns:
            Log-odds of the labels, shape (pairs, outputs), and of the statuses.
        """
        borders = torch.cat([states[first], states[last], self.kind(kinds)], -1)
        mentions = functional.gelu(self.mention(self.dropout(borders)))
        left, right = pairs[:, 0], pairs[:, 1]
        context = self.context(self._between(states, mentions, left, right))
        joined = (
            self.left(mentions)[left]
            + self.right(mentions)[right]
            + self.product(mentions[left] * mentions[right])
            + context
            + self.distance(features[:, 0])
            + self.sentences(features[:, 1])
            + self.nesting(features[:, 2])
        )
        pair = functional.gelu(self.norm(joined))
        pair = pair + functional.gelu(self.hidden(self.dropout(pair)))
        pair = self.dropout(pair)
        return self.labels(pair), self.status(pair)

    def _between(self, states: Tensor, mentions: Tensor, left: Tensor, right: Tensor) -> Tensor:
        """The words that matter to both mentions of a pair, averaged."""
        query = self.query(mentions).view(mentions.shape[0], _LOOKS, -1)
        key = self.key(states).view(states.shape[0], _LOOKS, -1)
        looks = torch.einsum("mhd,thd->mht", query, key).div(math.sqrt(_LOOK)).softmax(-1)
        shared = (looks[left] * looks[right]).mean(1) + _TINY
        average: Tensor = (shared / shared.sum(-1, keepdim=True)) @ self.value(states)
        return average
