"""What the layers of the encoder look with.

In: queries, keys and values of pieces. Out: what each piece sees of the others. In training they
are plain products; in the exported graphs one fused operator of onnxruntime stands for it.
"""

import math

import torch
from torch import Tensor, nn


class Attention(nn.Module):
    """Scaled dot products in several looks.

    Args:
        looks: into how many parts queries, keys and values are cut.
    """

    fused = False
    """Whether the operator of onnxruntime is written; only while a graph is exported."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def forward(self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None) -> Tensor:
        """Look: all but the mask have the shape (batch, pieces, numbers), as has the outcome."""
        if self.fused:
            seen: Tensor = torch.onnx.ops.symbolic(
                "com.microsoft::MultiHeadAttention",
                (query, key, value),
                {"num_heads": self.looks},
                dtype=query.dtype,
                shape=query.shape,
                version=1,
            )
            return seen
        # Torch's own fused form takes twice as long backwards on a processor.
        query, key, value = (self._split(states) for states in (query, key, value))
        looks = query @ key.transpose(2, 3) / math.sqrt(query.shape[-1])
        shares = (looks if mask is None else looks + mask).softmax(-1)
        seen = shares @ value
        return seen.transpose(1, 2).reshape(len(seen), seen.shape[2], -1)

    def _split(self, states: Tensor) -> Tensor:
        size, length, width = states.shape
        return states.view(size, length, self.looks, width // self.looks).transpose(1, 2)
