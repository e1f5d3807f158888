"""Dropout from a stock of random numbers drawn once.

In: a tensor. Out: the tensor with some numbers set to zero and the others enlarged to make up for
them. Drawing fresh numbers for every layer and step is slow without a graphics card; a random
stretch of a long enough stock does as well.
"""

from functools import cache

import torch
from torch import Tensor, nn
from torch.nn import functional

_STOCK = 1 << 24
_STOCK_SEED = 7
_PLACE_SEED = 3


class Dropout(nn.Module):
    """Leaves out a share of its input while training, nothing else.

    Args:
        share: of the numbers, 0 to 1.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self._places = torch.Generator()
        self.restart()

    def restart(self) -> None:
        """Begin the sequence of draws anew, so that a run does not depend on those before it."""
        self._places.manual_seed(_PLACE_SEED)

    def forward(self, values: Tensor) -> Tensor:
        """Leave out some numbers."""
        if not self.training:
            return values
        size = values.numel()
        if size >= _STOCK:
            return functional.dropout(values, self._share)
        start = int(torch.randint(_STOCK - size, (1,), generator=self._places))
        return values * _stock(self._share)[start : start + size].view(values.shape)


@cache
def _stock(share: float) -> Tensor:
    """Zeros, and what the numbers kept are multiplied with."""
    drawn = torch.rand(_STOCK, generator=torch.Generator().manual_seed(_STOCK_SEED))
    return (drawn >= share).to(torch.bfloat16) / (1 - share)
