"""Groups sentences into stretches that the network reads at once.

In: the sentence of each piece. Out: half-open ranges of pieces. Reading them is left to `network`.
"""

import numpy as np

from kgraph.encoder.labels import Integers

LIMIT = 320
"""Pieces a window, about 230 words: enough for what pronouns and pairs of sentences need. The
position table ends at 512."""


def windows(sentences: Integers, limit: int = LIMIT) -> list[tuple[int, int]]:
    """Windows of whole sentences; each begins with the last sentence of the one before.

    Args:
        sentences: sentence index of each piece, rising.
        limit: largest number of pieces in a window; a longer sentence is cut there.

    Returns:
        Half-open ranges of pieces, in order.

    >>> windows(np.array([0, 0, 1, 1, 2, 2]), limit=4)
    [(0, 4), (2, 6)]
    """
    if len(sentences) == 0:
        return []
    count = int(sentences[-1]) + 1
    starts = np.searchsorted(sentences, np.arange(count + 1)).tolist()
    found: list[tuple[int, int]] = []
    first = 0
    while first < count:
        after = first + 1
        while after < count and starts[after + 1] - starts[first] <= limit:
            after += 1
        found.append((starts[first], min(starts[after], starts[first] + limit)))
        if after >= count:
            break
        first = after - 1 if after - 1 > first else after
    return found
