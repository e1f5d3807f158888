"""What can go wrong while the model is made.

In: what, where, and what to do about it. Out: an exception whose text is one line. Printing it is
left to the command line.
"""

from kgraph.errors import KgraphError


class TrainingError(KgraphError):
    """Something that training needs is missing or does not fit."""
