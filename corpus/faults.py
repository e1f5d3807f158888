"""What can be wrong with the corpus: one error for what cannot be read, one record for a fault.

In: where something is wrong, what, and what to do about it. Out: an exception or a line of the
checker's report. Finding faults is left to the other modules.
"""

from typing import NamedTuple

from kgraph.errors import KgraphError


class CorpusError(KgraphError):
    """A file of the corpus that cannot be read as what it should be."""


class Fault(NamedTuple):
    """One thing that a contributor has to mend.

    Attributes:
        where: the passage ("T0101"), a pair of passages, or the file it is in.
        what: what is wrong, with the words it is about.

    >>> str(Fault("T0101", "e4 'Osh' is never marked"))
    "T0101: e4 'Osh' is never marked"
    """

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"
