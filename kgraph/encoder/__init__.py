"""The trained network: what a compact encoder reads in a text.

In: text with sentence borders, and mentions. Out: probabilities of mentions, references, relations
and statuses. It is one opinion beside the rules; weighing both is left to `kgraph.combine`,
training to the folder `training/`.
"""

from kgraph.encoder.network import (
    Marked,
    Network,
    PairScore,
    Reading,
    SpanScore,
    load_network,
)

__all__ = ["Marked", "Network", "PairScore", "Reading", "SpanScore", "load_network"]
