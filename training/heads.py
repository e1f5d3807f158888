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
from kgraph.encoder.network import LONGEST
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
_SIGN, _HIDDEN = 32, 96
_TINY = 1e-9


class SpanHead(nn.Module):
    """Scores every span that is short enough, by its first and its last piece and its length.

    Args:
        states: numbers a state.
        classes: kinds of mentions.
        dropout: share left out.
    """

    def __init__(self, states: int, classes: int, dropout: float) -> None:
        super().__init__()
        self.begin = nn.Linear(states, _BORDER)
        self.end = nn.Linear(states, _BORDER)
        self.both = nn.Linear(_BORDER, _BORDER * classes, bias=False)
        nn.init.normal_(self.both.weight, std=0.02)
        self.begin_alone = nn.Linear(states, classes)
        self.end_alone = nn.Linear(states, classes)
        self.bias = nn.Parameter(torch.full((classes,), _NO_MENTION))
        self.length = nn.Parameter(torch.zeros(_WIDEST + 1, classes))
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor) -> Tensor:
        """Log-odds, shape (batch, first piece, further pieces below `LONGEST`, class).

        What reaches over the end of a window means nothing.
        """
        begin = functional.gelu(self.begin(self.dropout(states)))
        end = functional.gelu(self.end(self.dropout(states)))
        size, length, _ = states.shape
        asked = self.both(begin).view(size, length, _BORDER, -1)
        further = torch.arange(LONGEST).clamp(max=_WIDEST)
        scores: Tensor = (
            _following(end) @ asked
            + self.begin_alone(states)[:, :, None]
            + _following(self.end_alone(states))
            + (self.bias + self.length[further])
        )
        return scores


def _following(values: Tensor) -> Tensor:
    """Each piece with those behind it: shape (batch, pieces, `LONGEST`, numbers)."""
    length = values.shape[1]
    index = torch.arange(length)[:, None] + torch.arange(LONGEST)
    return functional.pad(values, (0, 0, 0, LONGEST))[:, index]


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
    ) -> Tensor:
        """Score the pairs of one window.

        Args:
            states: shape (pieces, numbers).
            first, last, kinds: of the mentions, shape (mentions,).
            pairs: indices of mentions, shape (pairs, 2).
            features: shape (pairs, 3), as `kgraph.encoder.features` gives them.

        Returns:
            Log-odds of the labels, shape (pairs, outputs).
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
        scores: Tensor = self.labels(self.dropout(pair))
        return scores

    def _between(self, states: Tensor, mentions: Tensor, left: Tensor, right: Tensor) -> Tensor:
        """The words that matter to both mentions of a pair, averaged."""
        query = self.query(mentions).view(mentions.shape[0], _LOOKS, -1)
        key = self.key(states).view(states.shape[0], _LOOKS, -1)
        looks = torch.einsum("mhd,thd->mht", query, key).div(math.sqrt(_LOOK)).softmax(-1)
        shared = (looks[left] * looks[right]).mean(1) + _TINY
        average: Tensor = (shared / shared.sum(-1, keepdim=True)) @ self.value(states)
        return average


class StatusHead(nn.Module):
    """Scores how what is said of a pair of mentions stands to reality.

    The mentions only choose the words to look at: "would", "denied", "if". Were they seen
    themselves, it would be learnt by heart of whom what is planned.

    Args:
        states: numbers a state.
        dropout: share left out.
    """

    def __init__(self, states: int, dropout: float) -> None:
        super().__init__()
        self.left = nn.Linear(2 * states, _LOOKS * _LOOK)
        self.right = nn.Linear(2 * states, _LOOKS * _LOOK)
        self.key = nn.Linear(states, _LOOKS * _LOOK)
        self.value = nn.Linear(states, _LOOKS * _SIGN)
        self.hidden = nn.Linear(_LOOKS * _SIGN, _HIDDEN)
        self.status = nn.Linear(_HIDDEN, len(STATUSES))
        self.dropout = Dropout(dropout)

    def forward(self, states: Tensor, first: Tensor, last: Tensor, pairs: Tensor) -> Tensor:
        """Log-odds, shape (pairs, statuses); the arguments are those of `PairHead`."""
        borders = self.dropout(torch.cat([states[first], states[last]], -1))
        key = self.key(states).view(states.shape[0], _LOOKS, _LOOK)
        left = torch.einsum("mhd,thd->hmt", self.left(borders).view(-1, _LOOKS, _LOOK), key)
        right = torch.einsum("mhd,thd->hmt", self.right(borders).view(-1, _LOOKS, _LOOK), key)
        looks = (left[:, pairs[:, 0]] + right[:, pairs[:, 1]]).div(math.sqrt(_LOOK)).softmax(-1)
        value = (
            self.value(self.dropout(states)).view(states.shape[0], _LOOKS, _SIGN).transpose(0, 1)
        )
        seen = (looks @ value).transpose(0, 1).reshape(-1, _LOOKS * _SIGN)
        hidden = functional.gelu(self.hidden(self.dropout(seen)))
        scores: Tensor = self.status(self.dropout(hidden))
        return scores
